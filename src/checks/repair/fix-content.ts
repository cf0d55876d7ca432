import type { Content, ContentFile, Entry } from '../content.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import { readContentTree } from '../read/read-content-tree.ts';
import { cleanAddress } from './clean-address.ts';
import { repairValues } from './repair-values.ts';
import { repairTyping, repairYaml } from '../read/typing-mistakes.ts';
import { referenceFolder, renamedReferences } from '../read/read-references.ts';
import { repairReference } from './repair-reference.ts';

/**
 * The files with everything repaired for which only one repair is possible: typing mistakes, values by another of
 * their names, sources that are held under another id now, and addresses that follow readers. Twice gives the same
 * as once; no word of prose changes.
 * @returns only the files that differ from what was given
 */
export function fixContent(files: ContentFile[], today: Date): ContentFile[] {
  const typed = files.map((file) => ({ ...file, text: repaired(file, citedIn(files)) }));
  const { content } = readContentTree(typed, today);
  const renamed = renamedReferences(content);
  const termed = typed.map((file) => {
    const entry = content.entries.find(({ path }) => path === file.path);
    return entry ? { ...file, text: withPresentIds(withRightValues(file.text, content, entry), renamed) } : file;
  });
  return termed.filter((file) => files.find(({ path }) => path === file.path)?.text !== file.text);
}

/** Sources that were merged are cited under the id that is left. */
function withPresentIds(text: string, renamed: ReadonlyMap<string, string>): string {
  return [...renamed]
    .filter(([old]) => text.includes(old))
    .reduce((left, [old, present]) => left.replaceAll(new RegExp(`(?<![\\w-])${old}(?![\\w-])`, 'g'), present), text);
}

/** Whether a source is named by an id anywhere but in a file of its own. */
const citedIn =
  (files: readonly ContentFile[]) =>
  (id: string): boolean =>
    /^[a-z\d-]+$/.test(id) &&
    files.some(
      ({ path, text }) => !path.startsWith(referenceFolder) && new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text),
    );

function repaired({ path, text }: ContentFile, isCited: (id: string) => boolean): string {
  if (path.endsWith('.mdx')) return withPlainAddresses(repairTyping(text));
  if (path.endsWith('.yaml')) return repairYaml(text);
  return path.startsWith(referenceFolder) && path.endsWith('.json') ? repairReference(path, text, isCited) : text;
}

/** Fields with what can mean one thing only put right; the text below them as it was. */
function withRightValues(text: string, content: Content, entry: Entry): string {
  if (!entry.path.endsWith('.mdx')) return repairValues(content, entry, text);
  const { yaml, yamlStart } = splitFrontMatter(text);
  if (yaml === null) return text;
  return text.slice(0, yamlStart) + repairValues(content, entry, yaml) + text.slice(yamlStart + yaml.length);
}

const link = /(?<=\]\()(https?:\/\/[^\s)]+)(?=[)\s])/g;

/** Addresses without what follows their readers. */
const withPlainAddresses = (text: string): string => text.replace(link, (address) => cleanAddress(address));
