import { parse as parseCsv } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { parseDocument, Scalar } from 'yaml';
import { z } from 'zod';
import { checkContent } from '../../src/checks/check-content.ts';
import type { ContentFile, Entry } from '../../src/checks/content.ts';
import { nodeHost } from '../../src/checks/node-host.ts';
import { councilsPath } from '../../src/checks/read/list-files.ts';
import { readContentTree } from '../../src/checks/read/read-content-tree.ts';
import { noMemory } from '../../src/checks/memory.ts';
import { smallTexts } from '../../src/checks/small-texts.ts';
import { leavesOf } from '../../src/schemas/walk.ts';

/** A text that was put into a field, as a reader must see it. */
export interface Planted {
  path: string;
  field: string;
  text: string;
}

const longWord = `W${'o'.repeat(120)}rd`;
/**
 * What may break out of a place that a page, a program or another format gives it; the first that the check lets pass
 * is taken. Tags and whole entities it refuses in every field.
 */
const payloads: readonly string[] = [
  `"'\`\${a}\` \\ \\u < b data-hit onclick="hit()"> </ script> <! -- ]]> %Cscript%E javascript:hit() &lt &quot &#xCb> אבג 中文 ŵŷ ${longWord}`,
  `"'\`\${a}\` \\ < b data-hit onclick="hit()"> </ script> ]]> %Cb%E &lt &quot אבג 中文`,
  `"'\`\${a}\` \\ < b data-hit> &lt`,
  `"'\`$a\\ < b`,
  `"'\\`,
];
/** What stands behind an address of the web, and behind a DOI. */
const inAddress: readonly string[] = [
  `?q="onmouseover=hit()&b='c'(d)[e]{f}|g^\`h;i,j&lt;k#%3Cb%20data-hit%3E`,
  `?q=%22onmouseover=hit()&b='c'(d);e,f&lt;g#%3Cb%20data-hit%3E`,
  `?b='c'(d);e&lt;f#%3Cb%3E`,
];
const inDoi: readonly string[] = ['(1)<b/data-hit>2;3[4]&lt#5', '(1)<2>3-4', '-4'];
/** What an author may write below the fields, with the marks of programs escaped; and how it reads. */
const inText = String.raw`&lt;/script>&lt;script>hit()&lt;/script> \{a\} $\{a\} "q" 'r' \\ %Cb%E ]]> אבג 中文 ${longWord}`;
const asRead = `</script><script>hit()</script> {a} \${a} "q" 'r' \\ %Cb%E ]]> אבג 中文 ${longWord}`;

/** A place for a text: a field of a file, or the end of what stands below its fields. */
interface Place {
  path: string;
  field: string;
  token: string;
  /** Which of the payloads stands there; beyond the last, none. */
  tier: number;
  texts: readonly string[];
  /** What stands between the token and the payload; a space, unless it is an address. */
  joined?: string;
  put: (text: string, words: string) => string;
}

/** A file of fields with more behind one of its texts. */
const inField =
  (at: readonly (string | number)[], before: string) =>
  (text: string, words: string): string => {
    const [, open = '', fields = text, rest = ''] = /^(---\n)([^]*?\n)(---\n[^]*)$/.exec(text) ?? [];
    const document = parseDocument(fields);
    const scalar = new Scalar(`${before} ${words}`);
    scalar.type = 'QUOTE_DOUBLE';
    document.setIn(at, scalar);
    return `${open}${document.toString({ lineWidth: 0 })}${rest}`;
  };

/** A row of the list of councils with more behind one of its names. */
const inCouncil =
  (row: number, column: string) =>
  (text: string, words: string): string => {
    const rows = parseCsv(text, { columns: true }) as unknown as Record<string, string>[];
    const changed = rows.map((each, index) => (index === row ? { ...each, [column]: `${each[column]!} ${words}` } : each)); // prettier-ignore
    return stringify(changed, { header: true });
  };

const inSource =
  (field: string, between = ' ') =>
  (text: string, words: string): string => {
    const source = JSON.parse(text) as Record<string, unknown>;
    return `${JSON.stringify({ ...source, [field]: `${String(source[field])}${between}${words}` }, null, 2)}\n`;
  };

/** Every text of the fields that an author words: no id, no choice, no address. */
const texts = (entry: Entry) =>
  leavesOf(entry.schema, entry.data).filter(
    ({ value, schema, meta }) =>
      schema instanceof z.ZodString &&
      !meta.pointsTo &&
      (/\s/.test(value.trim()) || ['name', 'label', 'title'].includes(String(meta.label).toLowerCase())),
  );

/** Facts that nobody has published: what is said of those that are is frozen. */
const newFacts = (files: readonly ContentFile[]): ContentFile[] =>
  files
    .filter(({ path }) => /^facts\/[^/]*\.yaml$/.test(path))
    .map(({ path, text }) => ({
      path: path.replace('facts/', 'facts/planted-'),
      text: text.replace(/^version: .*$/m, 'version: 1').replace(/^formerly:\n(?: .*\n)+/m, ''),
    }));

/** A page that shows a picture. */
const picturePage = 'guides/singing.mdx';
export const pictureFile = 'guides/planted.png';

/** The figure of a case study that a fact rests on. */
const figureOf = ({ restsOn }: Record<string, unknown>): string => {
  const { caseStudy, figure } = (restsOn ?? {}) as { caseStudy?: string; figure?: string };
  return `${caseStudy} ${figure}`;
};

/** The id of what stands so far down a list of an entry; undefined where it has none. */
const idAt = (data: Record<string, unknown>, list: string | number | undefined, index: string | number | undefined) =>
  (data[String(list)] as { id?: string }[] | undefined)?.[Number(index)]?.id;

function placesIn(files: readonly ContentFile[], today: Date): Place[] {
  const { content } = readContentTree([...files], today, noMemory, nodeHost);
  const published = new Set(files.flatMap(({ path }) => (path.includes('planted-') ? [path.replace('planted-', '')] : []))); // prettier-ignore
  const figures = new Set(content.entries.flatMap(({ path, data }) => (published.has(path) ? [figureOf(data)] : [])));
  const ofEntries = [...content.entries, ...smallTexts(content)]
    .filter(({ path }) => !published.has(path))
    .flatMap((entry) => [
      ...texts(entry)
        // What a published fact takes from a figure is frozen with it.
        .filter(({ path: [list, index] }) => !figures.has(`${entry.id} ${idAt(entry.data, list, index)}`))
        // The list of councils names a region by its label.
        .filter(({ path: at }) => !(entry.folder === 'vocabulary/regions' && at[0] === 'label'))
        .map(({ path: at, value }) => ({ path: entry.path, field: at.join(' '), texts: payloads, put: inField(at, value) })), // prettier-ignore
      ...(entry.path.endsWith('.mdx')
        ? [{ path: entry.path, field: 'text', texts: [inText], put: (text: string, words: string) => `${text.trimEnd()}\n\n${words}\n` }] // prettier-ignore
        : []),
    ]);
  const ofSources = files
    .filter(({ path }) => path.startsWith('references/'))
    .flatMap(({ path, text }) =>
      [
        ...['title', 'publisher', 'container-title'].map((field) => ({ field, texts: payloads, put: inSource(field) })),
        { field: 'URL', texts: inAddress, joined: '', put: inSource('URL', '/') },
        { field: 'DOI', texts: inDoi, joined: '', put: inSource('DOI', '') },
      ]
        .filter(({ field }) => text.includes(`"${field}": "`))
        .map((place) => ({ path, ...place })),
    );
  const ofCouncils = content.councils.flatMap(
    (_, row) =>
    ['name', 'short_name', 'alt_names'].map((column) => ({ path: councilsPath, field: `${row} ${column}`, texts: payloads, put: inCouncil(row, column) })), // prettier-ignore
  );
  const ofPicture = {
    path: picturePage,
    field: 'alt',
    texts: payloads,
    put: (text: string, words: string) =>
      `${text.trimEnd()}\n\n![${words.replace(/[\\[\]<{}&*_`]/g, '\\$&')}](./planted.png)\n`,
  };
  return [...ofEntries, ...ofSources, ...ofCouncils, ofPicture].map((place, index) => ({ ...place, token: `Zq${index}x`, tier: 0 })); // prettier-ignore
}

const wordsAt = ({ token, texts, tier, joined = ' ' }: Place): string | null =>
  tier < texts.length ? `${token}${joined}${texts[tier]!}` : null;

function filesWith(files: readonly ContentFile[], places: readonly Place[]): ContentFile[] {
  const ofFile = Map.groupBy(places, ({ path }) => path);
  return files.map((file) =>
    (ofFile.get(file.path) ?? []).reduce((changed, place) => {
      const words = wordsAt(place);
      return words === null ? changed : { ...changed, text: place.put(changed.text, words) };
    }, file),
  );
}

/** Content in which every free text holds the worst that the check lets pass, and what was put where. */
export function plantEverywhere(
  files: readonly ContentFile[],
  today: Date,
): { files: ContentFile[]; planted: Planted[] } {
  const all = [...files, ...newFacts(files), { path: pictureFile, text: '', bytes: 100, head: '\x89PNG\r\n\x1a\n' }];
  const places = placesIn(all, today);
  for (;;) {
    const changed = filesWith(all, places);
    const errors = checkContent(changed, today).filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return { files: changed, planted: plantedIn(places) };
    const lines = new Map(changed.map(({ path, text }) => [path, text.split('\n')]));
    const refused = (place: Place): boolean =>
      errors.some(({ path, line }) => path === place.path && lines.get(path)![line - 1]?.includes(place.token));
    const first = places.filter(refused);
    // An error that stands elsewhere in a file is of any of its texts.
    const told = new Set(errors.map(({ path }) => path));
    const worse = first.length > 0 ? first : places.filter(({ path, tier, texts }) => told.has(path) && tier < texts.length); // prettier-ignore
    if (worse.length === 0) throw new Error(errors.map(({ path, wrong }) => `${path} ${wrong}`).join('\n'));
    for (const place of worse) place.tier += 1;
  }
}

const plantedIn = (places: readonly Place[]): Planted[] =>
  places.flatMap((place) => {
    const text = wordsAt(place);
    return text === null ? [] : [{ path: place.path, field: place.field, text: text.replace(inText, () => asRead) }];
  });
