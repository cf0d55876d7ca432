import type { ReadingRule } from './reading-rules.ts';
import type { Problem } from '../report/problem.ts';
import { Lexer } from 'yaml';
import { limits } from '../limits.ts';
import { splitFrontMatter } from './front-matter.ts';
import { placeOf } from './place.ts';

/** A mistake that can be seen in the letters of a file, before it is parsed. */
export interface TypingMistake {
  rule: ReadingRule;
  start: number;
  end: number;
  wrong: string;
  right: string;
  rightInForm?: string;
  /** What to put in its place, where only one repair is possible. */
  repair?: string;
}

interface Pattern {
  rule: ReadingRule;
  pattern: RegExp;
  wrong: (match: RegExpMatchArray) => string;
  right: string | ((match: RegExpMatchArray) => string);
  rightInForm?: string;
  repair?: (match: RegExpMatchArray) => string | undefined;
}

/** What a digit of any script counts: the ten of each stand side by side, from nought. */
function digitOf(digit: string): string {
  let zero = digit.codePointAt(0)!;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && digit.codePointAt(0)! - zero < 9) zero -= 1;
  return String(digit.codePointAt(0)! - zero);
}

/** What stands at the beginning of a line: a field, an item, a heading, a row; a text that goes on is none of them. */
const beginsLine = /^\s*(?:[-*#|>]|\d+\.\s|[A-Za-z]\w*:(?:\s|$)|$)/;

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** Whether the value goes on in the next line, so that quotes would have to close there. */
function isFolded({ input = '', index = 0 }: RegExpMatchArray): boolean {
  const line = input.slice(input.lastIndexOf('\n', index - 1) + 1, index);
  const end = input.indexOf('\n', index);
  const indent = (text: string): number => /^ */.exec(text)![0].length;
  const next = end === -1 ? '' : input.slice(end + 1).split('\n', 1)[0]!;
  return next.trim() !== '' && indent(next) > indent(line) && !/^ *-(?: |$)/.test(next);
}

const colon: Pick<Pattern, 'wrong' | 'right' | 'repair'> = {
  wrong: () => 'this text holds a colon, which YAML takes for another field',
  right: (match) =>
    isFolded(match)
      ? 'put the whole text in single quotes, from its first word to its last (an apostrophe inside is written twice)'
      : `put it in quotes${match[1]!.includes("'") ? ' (an apostrophe inside them is written twice)' : ''}: ${quoted(match[1]!)}`,
  repair: (match) => (isFolded(match) ? undefined : quoted(match[1]!)),
};

const inFrontMatter: Pattern[] = [
  {
    rule: 'tab',
    pattern: /(?<=^[ \t]*)\t+/gm,
    wrong: () => 'this line is indented with a tab',
    right: 'use two spaces for each level',
    repair: (match) => '  '.repeat(match[0].length),
  },
  {
    rule: 'hidden-space',
    pattern: /(?<=^[^:\n'"]*)[\u00a0\u2007\u202f\u200b\u2060]+(?![\u00a0\u2007\u202f\u200b\u2060])(?=[^:\n'"]*:)/gm,
    wrong: () => 'the name of this field holds a hidden space (a non-breaking space)',
    right: 'delete it, and type the space again if there should be one',
    repair: (match) => (/^[\u200b\u2060]+$/.test(match[0]) ? '' : ' '),
  },
  {
    rule: 'colon-in-text',
    pattern:
      /(?<=^[ ]*(?:- )?[A-Za-z][A-Za-z0-9]*[ \u00a0]*: +)(?!['"“”„‘|>[{&*!#])([^\n#]*?: (?:[^\n]*[^ \t\r\n])?)(?=[ \t\r]*$)/gm,
    ...colon,
  },
  {
    // The name of a field is one word, so a point of a list that has several before its colon is a text.
    rule: 'colon-in-text',
    pattern: /(?<=^[ ]*- +)(?!['"“”„‘|>[{&*!#])([A-Za-z][^:\n# ]* [^:\n#]*: (?:[^\n]*[^ \t\r\n])?)(?=[ \t\r]*$)/gm,
    ...colon,
  },
  {
    rule: 'curly-quotes',
    pattern:
      /(?<=^[ ]*(?:- )?(?:title|summary|name|label|statement|text|note): +)[“”„‘‚]([^“”„‘‚\n]*?)[“”’](?=[ \t\r]*$)/gm,
    wrong: () => 'this text stands in curly quotes, which would be shown',
    right: (match) => `use straight ones: ${quoted(match[1]!)}`,
    repair: (match) => (isFolded(match) ? undefined : quoted(match[1]!)),
  },
];

const inText: Pattern[] = [
  {
    rule: 'word-bullets',
    // The round o and the middle dot are signs of a list only with a space after them.
    pattern: /(?<=^[ \t]*)(?:[•▪◦‣●○■□➢\uf0b7\uf0a7][ \t\u00a0]*|[o·][ \t\u00a0]+)(?=\S)/gm,
    wrong: () => 'this point of a list begins with a sign of a word processor',
    right: 'begin the line with a hyphen and a space: - ',
    repair: () => '- ',
  },
  {
    // A dash begins a point of a list where the line before or after it begins with one too.
    rule: 'word-bullets',
    pattern:
      /(?<=^[ \t]*)[–—][ \t\u00a0](?=[^\n]*\n[ \t]*[–—][ \t\u00a0])|(?<=^[ \t]*[–—][ \t\u00a0][^\n]*\n[ \t]*)[–—][ \t\u00a0](?=\S)/gm,
    wrong: () => 'this point of a list begins with a dash',
    right: 'begin the line with a hyphen and a space: - ',
    repair: () => '- ',
  },
  {
    // Letters are no marks of a list: a) and b) below one another are one paragraph.
    rule: 'word-bullets',
    pattern:
      /(?<=^[ \t]*)\(?[a-h][.)][ \t\u00a0](?=[^\n]*\n[ \t]*\(?[b-i][.)][ \t\u00a0])|(?<=^[ \t]*\(?[a-h][.)][ \t\u00a0][^\n]*\n[ \t]*)\(?[b-i][.)][ \t\u00a0](?=\S)/gm,
    wrong: () => 'this point of a list begins with a letter, and would run into the one before it',
    right: 'begin the line with a hyphen and a space: - ',
    repair: () => '- ',
  },
  {
    rule: 'missing-space',
    pattern: /^(?:#{2,6}(?=[^\s#])|-(?=[A-Za-z“"‘']))/gm,
    wrong: (match) =>
      `there is no space after "${match[0]}", so this is no ${match[0] === '-' ? 'point of a list' : 'heading'}`,
    right: (match) => `write "${match[0]} "`,
    repair: (match) => `${match[0]} `,
  },
  {
    rule: 'pasted-table',
    pattern: /^(?![ ]*\|)[^\t\n]+\t[^\n]*(?:\n[^\t\n]+\t[^\n]*)+$/gm,
    wrong: () => 'this is a table whose columns are held apart by tabs',
    right: (match) => {
      const [head = '', first = ''] = match[0].split('\n').map((line) => `| ${line.trim().split(/\t+/).join(' | ')} |`);
      return `draw it with upright lines, a line each: ${head} then ${head.replace(/[^|]+/g, ' --- ')} then ${first} and so on`;
    },
  },
  {
    rule: 'html-comment',
    pattern: /<!--[\s\S]*?(?:-->|$(?![\s\S]))/g,
    wrong: () => 'notes in HTML (<!-- … -->) are not allowed',
    right: 'delete the note; write it in the pull request instead',
    rightInForm: 'delete the note',
  },
  {
    rule: 'curly-quotes',
    pattern: /(?<=<[A-Za-z][^<>]*=\s*)[“”„‘’]([^“”„‘’"<>]*)[“”‘’]/g,
    wrong: () => 'this property is in curly quotes',
    right: (match) => `use straight ones: "${match[1]}"`,
    repair: (match) => `"${match[1]}"`,
  },
  {
    rule: 'less-than',
    pattern: /(?<!\\)<(?=[\d\s=£$.-])/g,
    wrong: () => 'a < before a number is taken for the beginning of a tag',
    right: 'write "under 65", or put a backslash before it: \\<',
    repair: () => '\\<',
  },
  {
    rule: 'curly-brackets',
    // Words only: anything that looks like code is left to the rule against code.
    pattern: /(?<!\\)\{([^{}\s()[\]=;$`*/\\.<>]*\s[^{}()[\]=;$`*/\\<>]*)\}/g,
    wrong: () => 'curly brackets hold code',
    right: (match) => `use round brackets: (${match[1]})`,
    repair: (match) => `\\{${match[1]}\\}`,
  },
  {
    rule: 'tilde',
    pattern: /(?<![~\\])~(?=\s?[£$]?\d)/g,
    wrong: () => 'two of these signs (~) on a page strike out the words between them',
    right: 'write "about", or put a backslash before it: \\~',
    repair: () => '\\~',
  },
];

const inFile: Pattern[] = [
  {
    rule: 'hidden-character',
    pattern: /\r(?!\n)|[\ufffd-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    wrong: () => 'there is a sign here that cannot be seen or shown',
    right: 'delete it: it often comes with text copied from a PDF',
  },
  {
    rule: 'hidden-character',
    pattern: /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g,
    wrong: () => 'there is a sign here that cannot be seen or shown',
    right: 'delete it: it often comes with text copied from a PDF',
    repair: () => '',
  },
  {
    rule: 'hidden-character',
    pattern: /[\u000b\u000c\u0085\u2028\u2029]/g,
    wrong: () => 'a line ends here with a sign that only some programs take for the end of a line',
    right: 'delete it, and press Enter in its place; within a sentence, write a space',
    repair: ({ input = '', index = 0 }) => (beginsLine.test(input.slice(index + 1, index + 80)) ? '\n' : ' '),
  },
  {
    // Invisible, or turning the direction of what follows; the one inside an emoji is part of it.
    rule: 'hidden-character',
    pattern:
      /(?<!^)\ufeff|[\u00ad\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f]|(?<![\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}])\u200d/gu,
    wrong: (match) =>
      /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/.test(match[0])
        ? 'there is a sign here that cannot be seen and turns the direction of the text'
        : 'there is a sign here that cannot be seen',
    right: 'delete it: it often comes with text copied from a PDF or a web page',
    repair: () => '',
  },
  {
    // Fillers, blanks of other scripts, tags, and signs that only some computers show.
    rule: 'hidden-character',
    pattern:
      /[\u115f\u1160\u2800\u3000\u3164\uffa0\ufff9-\ufffc\ue000-\uf8ff\ufe00-\ufe0d\u{e0000}-\u{e01ef}\u{f0000}-\u{10fffd}]|(?<![\p{Extended_Pictographic}\d#*])[\ufe0e\ufe0f]|(?<=\p{M}{2})\p{M}+/gu,
    wrong: () => 'there is a sign here that cannot be seen, or not on every computer',
    right: 'delete it, and type what belongs there',
    repair: () => '',
  },
  {
    // Letters of another script in an English word: read alike, and found by no search. Addresses have a rule of their own.
    rule: 'hidden-character',
    pattern:
      /(?<!\p{L}|https?:\/\/\S*)(?=\p{L}*\p{Script=Latin})(?=\p{L}*[\p{Script=Cyrillic}\p{Script=Greek}])(?!\p{L}*[µμβαγδκλωσχρπ](?!\p{L}))\p{L}{3,}/gu,
    wrong: (match) => `"${match[0]}" holds letters of another script that look like ours`,
    right: 'type the word again, letter by letter',
  },
  {
    // Digits of another script, and strokes laid over letters; over a sign, a stroke turns its meaning round.
    rule: 'hidden-character',
    pattern: /(?![0-9\uff10-\uff19\u{1d7ce}-\u{1d7ff}])\p{Nd}|(?<![=<>])[\u0334-\u0338\u20d2-\u20e5]/gu,
    wrong: (match) => `"${match[0]}" is not a sign as a keyboard types it, so it is read wrongly or not at all`,
    right: (match) => (/^\p{M}/u.test(match[0]) ? 'delete it' : `write ${digitOf(match[0])}`),
    repair: (match) => (/^\p{M}/u.test(match[0]) ? '' : digitOf(match[0])),
  },
  {
    // Raised digits that are no power. Behind a stop they mark a footnote; which it is elsewhere, only the author knows.
    rule: 'hidden-character',
    pattern: /(?<![\p{L}\p{N})\].,;:”"’⁺⁻])[⁰¹²³⁴-⁹]+/gu,
    wrong: (match) => `"${match[0]}" is raised, and neither a power nor a mark on the page`,
    right: (match) => `write ${match[0].normalize('NFKC')}; or cite the source, if it marks a footnote`,
  },
  {
    // A text in UTF-8 that was read as another encoding: Â£ for £, cafÃ© for café.
    rule: 'hidden-character',
    pattern: /Â(?=[\u00a0-\u00bf])[\u00a0-\u00bf]|[ÃÅÄ][\u0080-\u00bf]|â€[™˜œ“”¦\u009d]/g,
    wrong: (match) => `"${match[0]}" stands where another sign was, which was lost when the text was saved`,
    right: 'look the sign up in the source, and save the file as "UTF-8"',
    rightInForm: 'look the sign up in the source, and type it again',
  },
  {
    rule: 'hidden-character',
    pattern: /[\ufb00-\ufb06\uff01-\uff5e\u{1d400}-\u{1d7ff}]/gu,
    wrong: (match) => `"${match[0]}" is not a letter as a keyboard types it, so a search would not find the word`,
    right: (match) => `write ${match[0].normalize('NFKC')}`,
    repair: (match) => match[0].normalize('NFKC'),
  },
  {
    rule: 'byte-order-mark',
    pattern: /^\ufeff/g,
    wrong: () => 'the file begins with an invisible mark (a byte-order mark)',
    right: 'save it as "UTF-8", not as "UTF-8 with BOM"',
    repair: () => '',
  },
  {
    rule: 'line-ends',
    pattern: /\r\n?(?![\s\S]*\r)/g,
    wrong: () => 'the lines of this file end as on Windows',
    right: 'save it with line ends of the kind "LF"; the editor settings of this project do so',
  },
];

/** Spaces in place of code, so that nothing in it is taken for prose. */
function withoutCode(text: string): string {
  const blank = (match: string) => match.replace(/[^\n]/g, ' ');
  return text.replace(/^(```|~~~)[\s\S]*?^\1/gm, blank).replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, blank);
}

/** The mistakes that any file may have, whatever it holds: signs that cannot be seen, marks and line ends. */
export const findHiddenSigns = (text: string): TypingMistake[] => {
  const found = matches(inFile, text, 0);
  // A file all of whose lines end in the old way has one slip, and not one a line.
  return !text.includes('\n') && text.includes('\r')
    ? found.filter(({ rule, start }) => rule !== 'hidden-character' || text[start] !== '\r')
    : found;
};

/** Every mistake of typing in a file that is YAML alone. */
export const findYamlMistakes = (text: string): TypingMistake[] => [
  ...findHiddenSigns(text),
  ...matches(inFrontMatter, text, 0),
  ...lostTexts(text, 0),
];

/** What follows a # in a text that is not in quotes: YAML takes it for a note, and it would be lost. */
function lostTexts(yaml: string, offset: number): TypingMistake[] {
  if (!/\S[ \t]+#/.test(yaml)) return [];
  const found: TypingMistake[] = [];
  let at = 0;
  for (const token of new Lexer().lex(yaml)) {
    // Signs of the lexer's own, which do not stand in the text.
    if (/^[\u0002\u0018\u001f]$/.test(token)) continue;
    const before = yaml.slice(yaml.lastIndexOf('\n', at - 1) + 1, at);
    const value = before.replace(/^\s*(?:- +)*(?:[A-Za-z]\w*: +)?/, '').trim();
    if (token.startsWith('#') && /\p{L}/u.test(value) && !/^(?:['"{[|>]|[A-Za-z]\w*:$)/.test(value)) {
      found.push({
        rule: 'lost-text',
        start: offset + at,
        end: offset + at + token.length,
        wrong: `what follows # is lost: "${token.slice(0, 40).trim()}"`,
        right: `put the whole text in quotes: ${quoted(`${value} ${token.trim()}`)}; a note goes on a line of its own`,
      });
    }
    at += token.length;
  }
  return found;
}

/** Every mistake of typing in a file, in no order. */
export function findTypingMistakes(text: string): TypingMistake[] {
  const { yaml, body, yamlStart } = splitFrontMatter(text);
  const prose = withoutCode(body);
  return [
    ...findHiddenSigns(text),
    ...(yaml === null ? [] : [...matches(inFrontMatter, yaml, yamlStart), ...lostTexts(yaml, yamlStart)]),
    ...matches(inText, prose, 0),
  ];
}

function matches(patterns: Pattern[], text: string, offset: number): TypingMistake[] {
  return patterns.flatMap(({ rule, pattern, wrong, right, rightInForm, repair }) =>
    [...text.matchAll(pattern)].map((match) => {
      const replacement = repair?.(match);
      return {
        rule,
        start: offset + match.index,
        end: offset + match.index + match[0].length,
        wrong: wrong(match),
        right: typeof right === 'string' ? right : right(match),
        ...(rightInForm === undefined ? {} : { rightInForm }),
        ...(replacement === undefined ? {} : { repair: replacement }),
      };
    }),
  );
}

/** Mistakes as the check reports them, each with its place in the file. */
export const mistakeProblems = ({ path, text }: { path: string; text: string }, mistakes: TypingMistake[]): Problem[] =>
  mistakes.map(({ start, end: _end, repair: _repair, ...told }) => ({ path, ...placeOf(text, start), ...told }));

/**
 * The text with its typing mistakes covered by letters of the same length, so that the parser can go on
 * to the next problem.
 */
export function coverMistakes(text: string, mistakes: TypingMistake[]): string {
  return mistakes.reduce((covered, { rule, start, end }) => {
    if (rule === 'line-ends' || rule === 'byte-order-mark') return covered;
    const mistake = text.slice(start, end);
    const cover = rule === 'curly-quotes' ? quotesOnly(mistake) : mistake.replace(/[^\n]/g, ' ');
    return covered.slice(0, start) + cover + covered.slice(end);
  }, text);
}

const quotesOnly = (text: string): string => `"${text.slice(1, -1)}"`;

/** YAML with its slips of typing repaired: every line keeps its number. */
export const repairYaml = (text: string): string => repairAll(text, findYamlMistakes(text));

/** The fields and the text of an MDX file, repaired. */
export function repairTyping(text: string): string {
  // What is far too large is refused as it is.
  if (text.length > limits.characters || text.split('\n').some((line) => line.length > limits.lineLength)) return text;
  const fenced = withFences(text);
  return repairAll(fenced, findTypingMistakes(fenced));
}

/** Three hyphens in place of the dashes that a word processor makes of them, and no empty lines before the first. */
function withFences(text: string): string {
  const fence = /^[ \t]*(?:[—–]+-?|-{2,}|[-—–](?: ?[-—–]){2})[ \t]*$/;
  const lines = text.replace(/^(?:[ \t]*\r?\n)+(?=[ \t]*[-—–])/, '').split('\n');
  if (!fence.test(lines[0]!.trimEnd())) return text;
  const close = lines.findIndex((line, index) => index > 0 && fence.test(line.trimEnd()));
  if (close === -1 || !lines.slice(1, close).every((line) => /^\s*(?:$|#|-|[A-Za-z]\w*\s*:|\s)/.test(line)))
    return text;
  return lines.map((line, index) => (index === 0 || index === close ? line.replace(fence, '---') : line)).join('\n');
}

function repairAll(text: string, mistakes: TypingMistake[]): string {
  const repaired = mistakes
    .filter((mistake) => mistake.repair !== undefined)
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end, repair }) => left.slice(0, start) + repair + left.slice(end), text);
  return repaired.replace(/\r+\n|\r/g, '\n');
}
