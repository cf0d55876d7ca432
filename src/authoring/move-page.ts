import { dayOf } from '#model/text.ts';
import { addressOf, contentAddresses, earlierAddresses } from '#checks/addresses.ts';
import type { Content, ContentFile } from '#checks/content.ts';
import { findPointers } from '#checks/read/schema-paths.ts';
import { splitFrontMatter } from '#checks/read/front-matter.ts';
import { isKind, type Kind } from '#model/kinds.ts';
import { addressBelowKind } from '#schemas/addresses.ts';
import { removedFileOf, removedSchema } from '#schemas/removed.ts';
import { slug } from '#model/slug.ts';
import { changeFields } from './change-fields.ts';
import { fileOfPage } from './correct-figure.ts';
import { writeFields } from './write-entry.ts';

/** Files to write, paths to take away, and what a person has to do then; or why nothing can be done, in a sentence. */
export type Change = { write: ContentFile[]; remove: string[]; toDo?: string[] } | { refused: string };

function existing(page: string, files: readonly ContentFile[]): ContentFile | { refused: string } {
  const [kind = ''] = page.split('/');
  const file = isKind(kind) ? files.find(({ path }) => path === fileOfPage(page)) : undefined;
  return (
    file ?? { refused: `There is no page ${page}: name it by its folder and its file, such as case-studies/a-scheme.` }
  );
}

/** Gives a page another name: its old one goes on answering, and every page that names it follows. */
export function movePage(page: string, to: string, content: Content): Change {
  const file = existing(page, content.files);
  if ('refused' in file) return file;
  const [kind = '', id = ''] = page.split('/');
  const name = slug(to.split('/').at(-1)!);
  if (!isKind(kind) || name === '' || name !== to.split('/').at(-1))
    return { refused: `"${to}" cannot be an address: use small letters, digits and single hyphens.` };
  const path = fileOfPage(`${kind}/${name}`);
  if (content.files.some((other) => other.path === path))
    return { refused: `There is a page ${kind}/${name} already.` };
  const renamed = content.files.flatMap((other) => {
    const text = withNewName(other, content, kind, id, name);
    return text === other.text && other !== file ? [] : [{ ...other, text }];
  });
  const write = renamed.map((other) =>
    other.path === file.path ? { path, text: withOldName(other, kind, id, name) } : other,
  );
  return { write, remove: [file.path] };
}

/** The moved page with the name that it had. */
function withOldName(file: ContentFile, kind: Kind, id: string, name: string): string {
  return changeFields(file, kind, (data) => {
    const formerly = Array.isArray(data.formerly) ? (data.formerly as string[]) : [];
    data.formerly = [...new Set([...formerly.filter((old) => old !== name), id])];
  }).text;
}

/** A file in which a page goes by its new name: in fields that name it, in links to it, in components that show it. */
function withNewName(file: ContentFile, { entries, lists }: Content, kind: Kind, id: string, name: string): string {
  if (file.path.startsWith('removed/')) {
    // What was removed keeps its address; what to read instead goes on being there.
    const instead = new RegExp(`(\\binstead: *['"]?)${addressBelowKind(kind, id)}(?=[#'"\\s,}]|$)`, 'g');
    return file.text.replace(instead, `$1${addressBelowKind(kind, name)}`);
  }
  if (!/\.(?:mdx|yaml)$/.test(file.path) || file.path.startsWith('vocabulary/')) return file.text;
  const known = [...entries, ...[...lists.values()].flatMap(({ files }) => files)].filter(
    ({ path }) => path === file.path,
  );
  const start = file.path.endsWith('.mdx') ? splitFrontMatter(file.text).yamlStart : 0;
  const uses = known.flatMap(({ schema, yaml }) =>
    findPointers(schema, yaml.data).flatMap(({ path, value, pointsTo }) => {
      const isOne = pointsTo === kind && value === id;
      const isPage = pointsTo === 'entries' && value === `${kind}/${id}`;
      const range = isOne || isPage ? yaml.rangeOf(path) : null;
      return range ? [{ at: start + range[0], end: start + range[1] }] : [];
    }),
  );
  const inFields = uses
    .toSorted((a, b) => b.at - a.at)
    .reduce(
      (text, { at, end }) => text.slice(0, at) + text.slice(at, end).replace(id, name) + text.slice(end),
      file.text,
    );
  const shown = Object.entries(componentsOf)
    .filter(([, of]) => of.kind === kind)
    .map(([component, { property }]) => new RegExp(`(<${component}\\b[^>]*\\b${property}=")${id}(?=")`, 'g'));
  return shown
    .reduce((text, pattern) => text.replace(pattern, `$1${name}`), inFields)
    .replaceAll(addressBelowKind(kind, id), addressBelowKind(kind, name));
}

/** Which property of a component names a page, and of which kind. */
const componentsOf: Record<string, { property: string; kind: Kind }> = {
  Result: { property: 'from', kind: 'case-studies' },
  Finding: { property: 'from', kind: 'evidence' },
  WorkedGrade: { property: 'from', kind: 'evidence' },
  Fact: { property: 'of', kind: 'facts' },
  Line: { property: 'of', kind: 'facts' },
};

/** Takes a page away, and says so: when, why, and what to read instead. */
export function retirePage(
  page: string,
  { reason, instead }: { reason: string; instead?: string },
  content: Content,
  today: Date,
): Change {
  const { files } = content;
  const file = existing(page, files);
  if ('refused' in file) return file;
  if (reason.trim() === '') return { refused: 'Say why it goes: readers who follow an old link will be told.' };
  const [kind = '', id = ''] = page.split('/');
  const own = addressOf(content, { folder: kind, id });
  const entry = content.entries.find(({ path }) => path === file.path);
  // Names that it had before lead to it: they go with it, and say so.
  const earlier = entry ? earlierAddresses(content, entry).pages : [];
  const left = { ...content, entries: content.entries.filter(({ path }) => path !== file.path) };
  const still = new Set(contentAddresses(left));
  // Lists that held nothing else go with it.
  const emptied = contentAddresses(content).filter((address) => !still.has(address) && !address.includes('#') && !address.startsWith(own)); // prettier-ignore
  const told = (address: string, next: string | undefined): ContentFile => ({
    path: `removed/${removedFileOf(address)}.yaml`,
    text: writeFields(removedSchema, { address, removed: dayOf(today), reason: reason.trim(), instead: next }),
  });
  // What a page says of another is for a person to change; a page that is renamed would show where that is.
  const naming = !isKind(kind) ? [] : files.filter((other) => other.path !== file.path && !other.path.startsWith('removed/') && withNewName(other, content, kind, id, `${id}-gone`) !== other.text); // prettier-ignore
  const next = instead
    ? `name ${instead} there, or take the mention out`
    : 'take the mention out, or name another page';
  return {
    write: [
      ...[own, ...earlier].map((address) => told(address, instead)),
      ...emptied.map((address) => told(address, '/browse/')),
    ],
    remove: [file.path],
    toDo: naming.map(({ path }) => `content/${path} still names the page: ${next}`),
  };
}
