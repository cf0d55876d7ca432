import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { kindNames } from '../../src/model/kinds.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import type { ContentFile } from '../../src/checks/content.ts';
import type { RatedProblem } from '../../src/checks/report/problem.ts';

const folders: readonly string[] = kindNames;

/** Every entry of the real content. */
const entries: ContentFile[] = folders.flatMap((folder) =>
  readdirSync(`content/${folder}`)
    .filter((name) => /\.(?:mdx|yaml)$/.test(name))
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(`content/${folder}/${name}`, 'utf8') })),
);

/** What every entry needs around it. */
const lists: ContentFile[] = [
  'councils/councils.csv',
  ...readdirSync('content/references').map((name) => `references/${name}`),
  ...readdirSync('content/vocabulary', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => `vocabulary/${name}`),
].map((path) => ({ path, text: readFileSync(`content/${path}`, 'utf8') }));

/** Letters, words and lines that officers, word processors and attackers put where they should not be. */
const fragments = [
  '\t', '\r\n', '\ufeff', '\u00a0', '\u200b', '\u0000', '\ud800', '“', '”', '’', '<', '>', '{', '}', '[', ']', '`', '~', '|', '*', '_', '\\', '#', ':', '- ', '---', '+++', '"', "'",
  '<br>', '<!-- x -->', '<Caveat>', '</Caveat>', '<Caveat title="x">', '<Result from="x" of="y" />', '{process.env}', 'import x from "y"\n', 'export {}\n', '[x](javascript:x)', '![](x.png)',
  '[@no-such]', '[@', '[^1]', '[^1]: x\n', '~50% ~60%', '<65', '&#106;', '&a ', '*a', '!!str ', '<<: ', '? ', '% ', 'title: x\n', '__proto__: x\n', 'grade: high\n', 'null', 'true', '1e999', '0x1F', '03/05/2024', '28%', 'led to', 'TODO',
  '\n\n', '\n', '    ', '# x\n', '|a|b|\n|-|-|\n|1|2|\n', '> ', '```\n', '$', '😀', 'ﬁ', 'é',
]; // prettier-ignore

type Change = (text: string) => string;

const at = (fraction: number, length: number): number => Math.floor(fraction * length);

// Without bias: by itself fast-check would try the beginning of the file far more often than the rest.
const anywhere = fc.noBias(fc.integer({ min: 0, max: 999_999 })).map((part) => part / 1_000_000);
const onLine =
  (fraction: number, change: (lines: string[], index: number) => string[]): Change =>
  (text) => {
    const lines = text.split('\n');
    return change(lines, at(fraction, lines.length)).join('\n');
  };

const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(anywhere, fc.constantFrom(...fragments)).map(([where, fragment]): Change => (text) => {
    const index = at(where, text.length);
    return text.slice(0, index) + fragment + text.slice(index);
  }),
  fc.tuple(anywhere, fc.string({ unit: 'binary', maxLength: 6 })).map(([where, letters]): Change => (text) => {
    const index = at(where, text.length);
    return text.slice(0, index) + letters + text.slice(index + letters.length);
  }),
  fc.tuple(anywhere, fc.integer({ min: 1, max: 60 })).map(([where, length]): Change => (text) => {
    const index = at(where, text.length);
    return text.slice(0, index) + text.slice(index + length);
  }),
  anywhere.map((where) => onLine(where, (lines, index) => lines.toSpliced(index, 1))),
  anywhere.map((where) => onLine(where, (lines, index) => lines.toSpliced(index, 0, lines[index]!))),
  fc
    .tuple(anywhere, fc.constantFrom(...fragments))
    .map(([where, fragment]) =>
      onLine(where, (lines, index) => lines.toSpliced(index, 1, lines[index]!.replace(/:.*$/, `: ${fragment}`))),
    ),
  fc
    .tuple(anywhere, fc.constantFrom('', '  ', ' '))
    .map(([where, indent]) =>
      onLine(where, (lines, index) => lines.toSpliced(index, 1, indent + lines[index]!.trimStart())),
    ),
  fc.constantFrom<Change>(
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replace('\n---\n', '\n'),
    (text) => text.replaceAll('"', '“'),
    (text) => text.toUpperCase(),
    (text) => text.replaceAll('  ', '\t'),
    () => '',
  ),
);

/** A real file with one to four things done to it, among the files it points to. */
export const brokenFile: fc.Arbitrary<{ file: ContentFile; files: ContentFile[] }> = fc
  .tuple(fc.constantFrom(...entries), fc.array(changes, { minLength: 1, maxLength: 4 }))
  .map(([entry, done]) => {
    const file = { path: entry.path, text: done.reduce((text, change) => change(text), entry.text) };
    const others = entries.filter(({ path, text }) => path !== entry.path && pointsTo(entry.text, path, text));
    return { file, files: [file, ...others, ...lists] };
  });

const pointsTo = (text: string, path: string, other: string): boolean =>
  other !== '' && text.includes(path.replace(/^.*\/|\.(?:mdx|yaml)$/g, ''));

/**
 * The problems of the broken file that stop it; the files round it lack what they point to themselves, and the frozen
 * versions of a fact are not among them.
 */
export function errorsOf(file: ContentFile, files: ContentFile[]): RatedProblem[] {
  return checkContent(files, new Date()).filter(
    ({ severity, path, rule }) => severity === 'error' && path === file.path && rule !== 'frozen-version',
  );
}

/** Says what is wrong with a problem that an author could not act on, or null. */
export function unusable({ path, line, column, wrong, right }: RatedProblem, files: ContentFile[]): string | null {
  const file = files.find((candidate) => candidate.path === path);
  const lines = file?.text.split('\n').length ?? 1;
  if (line < 1 || line > lines + 1) return `line ${line} of ${lines}`;
  if (column < 1) return `column ${column}`;
  if (!wrong.trim() || !right.trim()) return 'an empty message';
  if (/\bat \S+ \(\S+:\d+:\d+\)|node_modules|\[object /.test(`${wrong} ${right}`))
    return `a message of the machine: ${wrong}`;
  return null;
}
