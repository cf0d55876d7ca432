import { load } from 'js-yaml';
import { splitFrontMatter } from '#checks/read/front-matter.ts';
import type { ContentFile } from '#checks/content.ts';
import { kinds, type Kind } from '#model/kinds.ts';
import { writeEntry } from './write-entry.ts';

/** The file of an entry with its fields changed, in the form in which entries are kept; the text below them stays. */
export function changeFields(
  { path, text }: ContentFile,
  kind: Kind,
  change: (data: Record<string, unknown>) => void,
): ContentFile {
  const isMdx = kinds[kind].files === 'mdx';
  const { yaml, yamlStart } = isMdx ? splitFrontMatter(text) : { yaml: text, yamlStart: 0 };
  const data = load(yaml ?? '') as Record<string, unknown>;
  change(data);
  const below = isMdx ? text.slice(yamlStart + (yaml ?? '').length).replace(/^\s*---[ \t]*/, '') : '';
  return { path, text: writeEntry(kind, data, below) };
}
