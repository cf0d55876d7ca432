import type { ContentFile } from '../content.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import { readContentTree } from '../read/read-content-tree.ts';
import { findPointers } from '../read/schema-paths.ts';
import { repairTyping } from '../read/typing-mistakes.ts';
import { referenceFolder } from '../read/read-references.ts';
import { repairReference } from './repair-reference.ts';

/**
 * The files with everything repaired for which only one repair is possible: typing mistakes, and terms in the
 * wrong case. Twice gives the same as once; no word of prose changes.
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
  return termed.filter((file) => files.find(({ path }) => path === file.path)?.text !== file.text);
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
