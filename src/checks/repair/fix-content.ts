import { contentAddresses, sitePages } from '../addresses.ts';
import { checkContent } from '../check-content.ts';
import type { ContentFile } from '../content.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import { readContentTree } from '../read/read-content-tree.ts';
import { ledgerPath } from '../rules/published.ts';
import { findPointers } from '../read/schema-paths.ts';
import { repairTyping } from '../read/typing-mistakes.ts';
import { referenceFolder } from '../read/read-references.ts';
import { repairReference } from './repair-reference.ts';

/**
 * The files with everything repaired for which only one repair is possible: typing mistakes, terms in the
 * wrong case, and the record of published addresses. Twice gives the same as once; no word of prose changes.
 * @returns only the files that differ from what was given
 */
export function fixContent(files: ContentFile[], today: Date): ContentFile[] {
  const typed = files.map((file) => ({ ...file, text: repaired(file) }));
  const { content } = readContentTree(typed, today);
  const terms = new Map([...content.lists].map(([name, { items }]) => [name, items.map((item) => String(item.id))]));
  const termed = typed.map((file) => {
    const entry = content.entries.find(({ path }) => path === file.path);
    return entry ? { ...file, text: withRightCase(file.text, entry, terms) } : file;
  });
  // What has mistakes is not published, so its addresses are not recorded either.
  const isClean = checkContent(termed, today).every(({ severity }) => severity !== 'error');
  const addresses = [...sitePages, ...contentAddresses(readContentTree(termed, today).content)];
  const all = isClean ? withRecord(termed, addresses) : termed;
  return all.filter((file) => files.find(({ path }) => path === file.path)?.text !== file.text);
}

function repaired({ path, text }: ContentFile): string {
  if (path.endsWith('.mdx')) return repairTyping(text);
  return path.startsWith(referenceFolder) && path.endsWith('.json') ? repairReference(path, text) : text;
}

type ReadEntry = ReturnType<typeof readContentTree>['content']['entries'][number];

/** "Older People" becomes older-people where that is a term. */
function withRightCase(text: string, { schema, data }: ReadEntry, terms: Map<string, string[]>): string {
  const { yaml, yamlStart } = splitFrontMatter(text);
  if (yaml === null) return text;
  const repaired = findPointers(schema, data).reduce((left, { value, pointsTo }) => {
    const known = terms.get(pointsTo) ?? [];
    const meant = known.find(
      (id) =>
        id ===
        value
          .trim()
          .toLowerCase()
          .replace(/[\s_]+/g, '-'),
    );
    if (!meant || meant === value) return left;
    const written = value.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    return left.replace(new RegExp(String.raw`^(\s*(?:- |\w+: +))(['"]?)${written}\2(?=[ \t]*$)`, 'm'), `$1${meant}`);
  }, yaml);
  return text.slice(0, yamlStart) + repaired + text.slice(yamlStart + yaml.length);
}

/** Every address that is published now is added to the record; none is ever taken out. */
function withRecord(files: ContentFile[], addresses: string[]): ContentFile[] {
  const ledger = files.find(({ path }) => path === ledgerPath);
  const lines = (ledger?.text ?? '').split('\n').map((line) => line.trim());
  const notes = lines.filter((line) => line.startsWith('#'));
  const recorded = new Set([...lines.filter((line) => line.startsWith('/')), ...addresses]);
  const text = [...notes, ...[...recorded].toSorted()].join('\n') + '\n';
  return ledger
    ? files.map((file) => (file === ledger ? { ...file, text } : file))
    : [...files, { path: ledgerPath, text }];
}
