import { manifestFile } from '#schemas/fact-version.ts';
import { isKind, kindNames, kinds } from '#model/kinds.ts';
import { slug } from '#model/slug.ts';
import { lists } from '#schemas/lists.ts';
import { vocabularyNames } from '#schemas/term.ts';
import { entryKinds } from '../entry-kinds.ts';
import { listFiles, needCsvPath } from './list-files.ts';
import { listFolders } from './list-folders.ts';
import { hexesPath } from './read-hexes.ts';
import { fieldsAt } from './schema-paths.ts';
import { factSchema } from '#schemas/fact.ts';

/** Files that stand at one path only. */
const fixedFiles = [
  ...listFiles.map(({ path }) => path),
  'README.md',
  'published.txt',
  manifestFile,
  'councils/councils.csv',
  needCsvPath,
  'councils/README.md',
  hexesPath,
  'vocabulary/spelling.txt',
  ...Object.keys(lists).map((name) => `lists/${name}.yaml`),
];

/** What a file of a folder must be called, by folder; the names themselves are judged elsewhere. */
const folderPatterns: Record<string, RegExp> = {
  ...Object.fromEntries(
    kindNames.map((kind) => [
      kind,
      kinds[kind].files === 'mdx' ? /^[^/]+\.(?:mdx|png|jpe?g|webp|avif)$/ : /^[^/]+\.yaml$/,
    ]),
  ),
  ...Object.fromEntries(
    listFolders
      .filter(({ name }) => !name.includes('/'))
      .map(({ name, ending }) => [name, new RegExp(`^[^/]+\\.${ending}$`)]),
  ),
  vocabulary: new RegExp(`^(?:${vocabularyNames.join('|')})/[^/]+\\.yaml$`),
  facts: /^[^/]+\.yaml$|^versions\/[^/]+\.json$/,
};

/** Whether something on the site is made from a file. Nothing else is read, by the check or by the build. */
export function isClaimed(path: string): boolean {
  if (fixedFiles.includes(path)) return true;
  const [folder = ''] = path.split('/');
  return Object.hasOwn(folderPatterns, folder) && folderPatterns[folder]!.test(path.slice(folder.length + 1));
}

/** Where a file that nothing claims should be, as far as its name and its text tell. */
export function rightPlace(path: string, text: string): string {
  const name = path.split('/').at(-1)!;
  const fixed = fixedFiles.find((known) => stem(known.split('/').at(-1)!) === stem(name));
  if (fixed) return `call it content/${fixed}`;
  if (/^(?:~\$|\.)|\.(?:tmp|bak|swp|orig)$|^(?:Thumbs\.db|desktop\.ini)$/i.test(name))
    return 'delete it: a program left it behind';
  if (/\.(?:docx?|odt|pages|pdf|rtf|html?|pptx?|xlsx?)$/i.test(name))
    return `put its words into a text file of their own: ${placeOf(path, '', name)}`;
  if (/\.(?:gif|svg|tiff?|bmp|heic)$/i.test(name)) return 'save the picture as .png, .jpg, .webp or .avif';
  if (/\.(?:png|jpe?g|webp|avif)$/i.test(name)) return 'put the picture beside the page that shows it';
  if (!/\.(?:mdx?|txt|ya?ml|json)$/i.test(name)) return 'move it out of content/: nobody would see it';
  return `call it ${placeOf(path, text, name)}`;
}

const stem = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\.[a-z0-9]+$/, '')
    .replace(/[^a-z]/g, '');

function placeOf(path: string, text: string, name: string): string {
  const folder = folderNamed(path) ?? folderOfFields(text);
  const ending = folder === 'references' ? 'json' : folder && isKind(folder) ? kinds[folder].files : 'mdx';
  const id = idOfFile(name);
  return folder
    ? `content/${folder}/${id}.${ending}`
    : `content/FOLDER/${id}.${ending}, where FOLDER is ${[...Object.keys(folderPatterns)].join(', ')}`;
}

/** The id that the name of a file stands for. */
export const idOfFile = (name: string): string =>
  slug(name.replace(/(?:\.(?:mdx?|docx?|odt|pages|txt|ya?ml|json|html?|pdf))+$/i, '')) || 'a-name';

/** A folder of the content whose name is meant: case-study, Case Studies, guide. */
function folderNamed(path: string): string | undefined {
  const plain = (word: string): string =>
    word
      .toLowerCase()
      .replace(/[^a-z]/g, '')
      .replace(/(?:ies|y|s|es)$/, '');
  const parts = path.split('/').slice(0, -1).map(plain);
  return Object.keys(folderPatterns).find((folder) => parts.includes(plain(folder)));
}

/** The kind of entry that has most of the fields of a text, and three at least. */
function folderOfFields(text: string): string | undefined {
  const written = new Set([...text.matchAll(/^([A-Za-z]+):/gm)].map(([, name]) => name!));
  const kinds = { ...entryKinds, facts: factSchema };
  const [best] = Object.entries(kinds)
    .map(([folder, schema]) => {
      const fields = fieldsAt(schema, []);
      const known = fields.filter((field) => written.has(field)).length;
      return { folder, known, share: known / fields.length };
    })
    .filter(({ known }) => known >= 3)
    .toSorted((a, b) => b.known - a.known || b.share - a.share);
  return best?.folder;
}
