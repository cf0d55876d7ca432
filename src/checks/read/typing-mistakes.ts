import type { RuleId } from '../rule-table.ts';
import type { Problem } from '../report/problem.ts';
import { splitFrontMatter } from './front-matter.ts';

/** A mistake that can be seen in the letters of a file, before it is parsed. */
export interface TypingMistake {
  rule: RuleId;
  start: number;
  end: number;
  wrong: string;
  right: string;
  /** What to put in its place, where only one repair is possible. */
  repair?: string;
}

interface Pattern {
  rule: RuleId;
  pattern: RegExp;
  wrong: (match: RegExpMatchArray) => string;
  right: string | ((match: RegExpMatchArray) => string);
  repair?: (match: RegExpMatchArray) => string | undefined;
}

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

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
    pattern: /(?<=^[^:\n'"]*)[\u00a0\u2007\u202f\u200b\u2060]+(?=[^:\n'"]*:)/gm,
    wrong: () => 'the name of this field holds a hidden space (a non-breaking space)',
    right: 'delete it, and type the space again if there should be one',
    repair: (match) => (/^[\u200b\u2060]+$/.test(match[0]) ? '' : ' '),
  },
  {
    rule: 'colon-in-text',
    pattern: /(?<=^[ ]*(?:- )?[A-Za-z][A-Za-z0-9]*[ \u00a0]*: +)(?!['"|>[{&*!#])([^\n#]*?: [^\n]*?)(?=[ \t\r]*$)/gm,
    wrong: () => 'this text holds a colon, which YAML takes for another field',
    right: (match) => `put it in quotes: ${quoted(match[1]!)}`,
    repair: (match) => quoted(match[1]!),
  },
];

const inText: Pattern[] = [
  {
    rule: 'html-comment',
    pattern: /<!--[\s\S]*?(?:-->|$(?![\s\S]))/g,
    wrong: () => 'notes in HTML (<!-- … -->) are not allowed',
    right: 'delete the note; write it in the pull request instead',
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
    pattern: /(?<!\\)\{([^{}\n()[\]=;$`*/\\.<>]*\s[^{}\n()[\]=;$`*/\\<>]*)\}/g,
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
    pattern:
      /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufffd-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    wrong: () => 'there is a sign here that cannot be seen or shown',
    right: 'delete it: it often comes with text copied from a PDF',
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

/** Spaces in place of code, addresses of links and tags' own quotes, so that nothing in them is taken for prose. */
function withoutCode(text: string): string {
  const blank = (match: string) => match.replace(/[^\n]/g, ' ');
  return text.replace(/^(```|~~~)[\s\S]*?^\1/gm, blank).replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, blank);
}

/** The mistakes that any file may have, whatever it holds: signs that cannot be seen, marks and line ends. */
export const findHiddenSigns = (text: string): TypingMistake[] => matches(inFile, text, 0);

/** Every mistake of typing in a file, in no order. */
export function findTypingMistakes(text: string): TypingMistake[] {
  const { yaml, body, yamlStart } = splitFrontMatter(text);
  const prose = withoutCode(body);
  return [
    ...findHiddenSigns(text),
    ...(yaml === null ? [] : matches(inFrontMatter, yaml, yamlStart)),
    ...matches(inText, prose, 0),
  ];
}

function matches(patterns: Pattern[], text: string, offset: number): TypingMistake[] {
  return patterns.flatMap(({ rule, pattern, wrong, right, repair }) =>
    [...text.matchAll(pattern)].map((match) => {
      const replacement = repair?.(match);
      return {
        rule,
        start: offset + match.index,
        end: offset + match.index + match[0].length,
        wrong: wrong(match),
        right: typeof right === 'string' ? right : right(match),
        ...(replacement === undefined ? {} : { repair: replacement }),
      };
    }),
  );
}

/** Mistakes as the check reports them, each with its place in the file. */
export const mistakeProblems = ({ path, text }: { path: string; text: string }, mistakes: TypingMistake[]): Problem[] =>
  mistakes.map(({ rule, start, wrong, right }) => ({ path, ...placeOf(text, start), rule, wrong, right }));

/** The line and column of an offset, counted from 1. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/**
 * The text with its typing mistakes covered by letters of the same length, so that the parser can go on
 * to the next problem.
 */
export function coverMistakes(text: string, mistakes: TypingMistake[]): string {
  return mistakes.reduce((covered, { rule, start, end }) => {
    if (rule === 'line-ends' || rule === 'colon-in-text' || rule === 'byte-order-mark') return covered;
    const cover = text.slice(start, end).replace(/[^\n]/g, rule === 'curly-quotes' ? '"' : ' ');
    return (
      covered.slice(0, start) +
      (rule === 'curly-quotes' ? quotesOnly(text.slice(start, end)) : cover) +
      covered.slice(end)
    );
  }, text);
}

const quotesOnly = (text: string): string => `"${text.slice(1, -1)}"`;

/** The text with every mistake repaired for which only one repair is possible. */
export function repairTyping(text: string): string {
  const repaired = findTypingMistakes(text)
    .filter((mistake) => mistake.repair !== undefined)
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end, repair }) => left.slice(0, start) + repair + left.slice(end), text);
  return repaired.replace(/\r\n?/g, '\n');
}
