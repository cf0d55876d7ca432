import { toString } from 'mdast-util-to-string';
import type { Content, Entry } from '../content.ts';
import { fieldsOf } from '../read/yaml-file.ts';
import { allWords, entryTexts, type EntryText } from '../read/entry-texts.ts';
import { proseBlocks } from '../read/prose-blocks.ts';
import type { Finding } from '../report/problem.ts';
import { eachEntry } from '../rule.ts';
import { isCouncilName, namesOfCouncils } from './meant.ts';

type Told = [wrong: string, right: string, asks?: true];

/** Marks of Markdown that are not closed or stand the wrong way round, so that the page shows them as they are. */
const marks: [pattern: RegExp, tell: (found: RegExpExecArray) => Told][] = [
  [
    /\(([^()[\]]+)\)\[(https?:[^\s\]]+|\/[^\s\]]*)\]/,
    ([found, words, address]) => [`"${found}" has its brackets the wrong way round`, `write [${words}](${address})`],
  ],
  [
    /\[([^[\]@]+)\] +\((https?:[^\s)]+|\/[^\s)]*)\)/,
    ([found, words, address]) => [`"${found}" has a space between its brackets`, `write [${words}](${address})`],
  ],
  [
    /\[([^[\]()@]+)\((https?:[^\s)]+|\/[^\s)]*)\)/,
    ([found, words, address]) => [`"${found}" is a link without its closing bracket`, `write [${words}](${address})`],
  ],
  [
    /\[([^[\]@]+)\]\((https?:[^\s()]+(?: [^\s()]+)+)\)/,
    ([found, words, address]) => [
      `"${found}" has a space in its address, which ends there`,
      `write [${words}${/\.pdf$/i.test(address!) && !/PDF/.test(words!) ? ' (PDF)' : ''}](${address!.replaceAll(' ', '%20')})`,
    ],
  ],
  [
    /(?<![\p{L}\d'’-])(\p{Ll}{2,})- (?!(?:and|or|to|but|nor|as|bis)\b)(\p{Ll}{2,})(?![\p{L}'’-])/u,
    ([found, begin, end]) => [`"${found}" is a word that was cut at the end of a line`, `write ${begin}${end}`],
  ],
  [/==(?=\S)([^=\n]+?)(?<=\S)==/, ([found, words]) => [`"${found}" is a mark of another program`, `write ${words}`]],
  [
    /(?<![\p{L}\d./@-])\p{Ll}{2,}[.!?]\p{Lu}\p{Ll}+(?= \p{Ll})/u,
    ([found]) => [`"${found}" has no space between two sentences`, `write ${found.replace(/[.!?]/, '$& ')}`, true],
  ],
  [
    /^[^()]*\((?![^()]*\))[^()]*$/,
    ([found]) => [
      `"${found.slice(found.indexOf('('), found.indexOf('(') + 30)}" begins a bracket that does not end`,
      'put ) where it ends',
      true,
    ],
  ],
  [/(?<![.…])\.\.(?![./\w…])/, ([found]) => [`"${found}" is one stop too many`, 'write one']],
  [
    /!?\[\[[^[\]]+\]\]/,
    ([found]) => [`"${found}" is a link of another program`, 'write [the words](/where/it/leads/)'],
  ],
  [/^:::\w*/m, ([found]) => [`"${found}" is a mark of another program`, 'delete it']],
  [
    /^[^“”]*“[^“”]*$/,
    ([found]) => [
      `"${found.slice(found.indexOf('“'), found.indexOf('“') + 30)}" begins a quotation that does not end`,
      'put ” where it ends',
    ],
  ],
  [/\*\*|(?<![\w_])__(?=\p{L})/u, ([found]) => [`"${found}" is not closed, and the page would show it`, 'delete it']],
];

/** The signs that programs write as names. A space or a dash is written as it is typed. */
const meantByEntity: Record<string, string> = {
  amp: '&', nbsp: 'a space', quot: '"', apos: "'", lt: 'under', gt: 'over', pound: '£', ndash: 'to', mdash: 'a colon', rsquo: "'", lsquo: "'", ldquo: '“', rdquo: '”', hellip: '…', '#39': "'", '#160': 'a space', '#8217': "'",
}; // prettier-ignore
const entities = new RegExp(`&(${Object.keys(meantByEntity).join('|')});`);

/** A field is no Markdown: its page shows the marks as they are. */
function inField(text: string): Told[] {
  const [link, words] = /\[([^[\]@]+)\]\([^)\s]*\)/.exec(text) ?? [];
  if (link) return [[`"${link}" is no link in a field, and would be shown as it is`, `write ${words}`]];
  const [strong, inner] = /\*\*([^*]+)\*\*|(?<![\w_])__([^_]+)__(?![\w_])/.exec(text) ?? [];
  const [entity, name] = entities.exec(text) ?? [];
  if (entity) return [[`"${entity}" is a sign of HTML, and would be shown as it is in a field`, `write ${meantByEntity[name!]}`]]; // prettier-ignore
  return strong
    ? [[`"${strong}" would be shown with its marks in a field`, `write ${inner ?? 'the words alone'}`]]
    : [];
}

/** Signs that were meant to make a link or bold type, and make none. */
export const unclosedMarks = (content: Content): Finding[] =>
  allWords(content, ({ path }, { text, at, path: field }) =>
    field.length > 0
      ? inField(text).map(([wrong, right]) => ({ path, ...at(), wrong, right }))
      : marks.flatMap(([pattern, tell]) => {
          const found = pattern.exec(text);
          if (!found) return [];
          const [wrong, right, asks] = tell(found);
          return [{ path, ...at(), wrong, right, ...(asks ? { asks } : {}) }];
        }),
  );

/** Lines of bold type that stand where a heading should. */
export const boldHeadings = ({ entries }: Content): Finding[] =>
  entries.flatMap(({ path, tree }) =>
    (tree?.children ?? []).flatMap((node, index, all) => {
      if (node.type !== 'paragraph' || node.children.length !== 1 || node.children[0]!.type !== 'strong') return [];
      const words = toString(node);
      if (/[.!?:]$/.test(words) || words.length > 80 || !all[index + 1]) return [];
      const { line, column } = node.position!.start;
      return [{ path, line, column, wrong: `"${words}" is bold, and no heading`, right: `write ## ${words}` }];
    }),
  );

const shouted = /(?<![\p{L}\d])\p{Lu}{2,}(?:[ '’-]+\p{Lu}+){2,}[ '’-]+\p{Lu}{2,}(?![\p{L}\d])/u;

/** A title or heading of two words or more, none with a small letter: "HOW IT WORKS", and not "NHS" or "UK and EU". */
const isShoutedHeading = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && /\p{Lu}{2,}[^\p{L}]+\p{Lu}{2,}/u.test(text) && /\p{Lu}{4,}/u.test(text);

/** Four words or more in capitals, and titles and headings that are nothing else. */
export const capitals = ({ entries }: Content): Finding[] =>
  entries.flatMap(({ path, tree, data, yaml }) => {
    const title = typeof data.title === 'string' && isShoutedHeading(data.title) ? data.title : null;
    const told = (found: string) => ({
      wrong: `"${found}" is in capitals, which read as shouting and slow a reader down`,
      right: `write ${found.charAt(0)}${found.slice(1).toLowerCase()}`,
    });
    return [
      ...(title === null ? [] : [{ path, ...yaml.locate(['title']), ...told(title) }]),
      ...(tree ? proseBlocks(tree) : []).flatMap(({ kind, text, line, column }) => {
        const found = kind === 'heading' && isShoutedHeading(text) ? text : shouted.exec(text)?.[0];
        return found ? [{ path, line, column, ...told(found) }] : [];
      }),
    ];
  });

const twice = /(?<![\p{L}\d'’-])(\p{L}{2,}) \1(?![\p{L}\d'’-])/iu;
/** Words that may follow themselves. */
const mayRepeat = new Set(['that', 'had', 'very', 'so']);
/** Words with a capital letter that no name has twice; "Baden Baden" and "Walla Walla" have others. */
const inNames = new Set('Association Board Borough Care Centre City Cooperative Council County Department District Foundation Group Health Hospital Library Museum NHS Partnership Practice Programme Project Scheme Service Services Surgery Trust University'.split(' ')); // prettier-ignore

/** The name of a place, which is no sentence. */
const nameOfPlace = ({ data, yaml }: Entry): Pick<EntryText, 'text' | 'at'>[] => {
  const { name } = fieldsOf(data.place);
  return typeof name === 'string' ? [{ text: name, at: () => yaml.locate(['place', 'name']) }] : [];
};

/** Words that stand twice, as they do after an edit; the name of a council never does. */
export const repeatedWords = eachEntry({
  beside: namesOfCouncils,
  inEntry: (entry, registers): Finding[] =>
    [...entryTexts(entry), ...nameOfPlace(entry)].flatMap(({ text, at }) => {
      const found = twice.exec(text);
      if (!found) return [];
      const word = found[1]!;
      const isName = /^\p{Lu}.* \p{Lu}/u.test(found[0]) && !inNames.has(word) && !isCouncilName(registers, word);
      if (mayRepeat.has(word.toLowerCase()) || isName) return [];
      return [{ path: entry.path, ...at(), wrong: `"${found[0]}" has a word twice`, right: `write ${word}` }];
    }),
});
