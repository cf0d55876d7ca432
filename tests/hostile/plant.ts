import { parseDocument, Scalar } from 'yaml';
import { checkContent } from '../../src/checks/check-content.ts';
import type { ContentFile } from '../../src/checks/content.ts';
import { nodeHost } from '../../src/checks/node-host.ts';
import { frontMatterTexts } from '../../src/checks/read/entry-texts.ts';
import { readContentTree } from '../../src/checks/read/read-content-tree.ts';
import { noMemory } from '../../src/checks/memory.ts';

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

const inSource =
  (field: string) =>
  (text: string, words: string): string => {
    const source = JSON.parse(text) as Record<string, unknown>;
    return `${JSON.stringify({ ...source, [field]: `${String(source[field])} ${words}` }, null, 2)}\n`;
  };

function placesIn(files: readonly ContentFile[], today: Date): Place[] {
  const { entries } = readContentTree([...files], today, noMemory, nodeHost).content;
  // What is said of a published fact is frozen.
  const ofEntries = entries
    .filter(({ folder }) => folder !== 'facts')
    .flatMap((entry) => [
      ...frontMatterTexts(entry).map(({ path: at, text }) => ({ path: entry.path, field: at.join(' '), texts: payloads, put: inField(at, text) })), // prettier-ignore
      ...(entry.path.endsWith('.mdx')
        ? [{ path: entry.path, field: 'text', texts: [inText], put: (text: string, words: string) => `${text.trimEnd()}\n\n${words}\n` }] // prettier-ignore
        : []),
    ]);
  const ofSources = files
    .filter(({ path }) => path.startsWith('references/'))
    .flatMap(({ path, text }) =>
      ['title', 'publisher', 'container-title']
        .filter((field) => text.includes(`"${field}": "`))
        .map((field) => ({ path, field, texts: payloads, put: inSource(field) })),
    );
  return [...ofEntries, ...ofSources].map((place, index) => ({ ...place, token: `Zq${index}x`, tier: 0 }));
}

const wordsAt = ({ token, texts, tier }: Place): string | null =>
  tier < texts.length ? `${token} ${texts[tier]!}` : null;

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
  const places = placesIn(files, today);
  for (;;) {
    const changed = filesWith(files, places);
    const errors = checkContent(changed, today).filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return { files: changed, planted: plantedIn(places) };
    const lines = new Map(changed.map(({ path, text }) => [path, text.split('\n')]));
    const refused = (place: Place): boolean =>
      errors.some(({ path, line }) => path === place.path && lines.get(path)![line - 1]?.includes(`${place.token} `));
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
