import { amountInWords, type numberUnits } from '#model/living-number.ts';
import type { LivingNumber } from '#schemas/living-number.ts';
import { leavesOf } from '#schemas/walk.ts';
import { splitAtCitations } from '../../markdown/citation-marks.ts';
import { findQuantities, type Quantity } from '../../markdown/quantities.ts';
import type { Entry } from '../content.ts';
import { proseBlocks, typedPart } from '../read/prose-blocks.ts';
import { numbersPath } from '../read/read-numbers.ts';
import type { Finding } from '../report/problem.ts';
import { eachEntry } from '../rule.ts';

/** A stretch of text that names its sources, and where it stands. */
interface Statement {
  text: string;
  sources: readonly string[];
  at(): { line: number; column: number };
}

/**
 * Living numbers that were typed again: the same value in the same unit, said of the same source. A typed twin stays
 * behind when the number changes.
 */
export const typedNumbers = eachEntry({
  beside: ({ numbers }) => bySource(numbers),
  inEntry: (entry, numbers): Finding[] =>
    entry.path === numbersPath
      ? []
      : statementsOf(entry).flatMap(({ text, sources, at }) => {
          const known = sources.flatMap((source) => numbers.get(source) ?? []);
          const own = known.filter(({ heldBy }) => !(entry.folder === 'case-studies' && heldBy === entry.id));
          const found = new Map(twinsIn(text, own).map((twin) => [twin.of, twin]));
          return [...found.values()].map(({ of, typed }) => ({
            path: entry.path,
            ...at(),
            wrong: `"${typed}" is typed, and is the living number /funding/numbers/${of.split('.')[0]}/ from the same source`,
            right: `write <Number of="${of}" /> in its place, so that it changes with the number`,
          }));
        }),
});

function bySource(numbers: readonly LivingNumber[]): ReadonlyMap<string, LivingNumber[]> {
  const sources = [...new Set(numbers.flatMap((number) => number.sources))];
  return new Map(sources.map((source) => [source, numbers.filter((number) => number.sources.includes(source))]));
}

/** The statements of an entry: what stands before a citation is said of it; a field is said of the sources of its item. */
function statementsOf(entry: Entry): Statement[] {
  const fields = leavesOf(entry.schema, entry.data)
    .filter(({ meta }) => !meta.pointsTo)
    .flatMap(({ path, value }): Statement[] => {
      const taken = entry.drawn.filter(({ path: at }) => at.join() === path.join()).map(({ words }) => words);
      return statements(typedPart(value, taken), sourcesAround(entry, path), () => entry.yaml.locate(path));
    });
  const below = (entry.tree ? proseBlocks(entry.tree) : []).flatMap(({ text, line, column, drawn }) => {
    const taken = drawn.filter(({ component }) => component === 'Number').map(({ words }) => words);
    return statements(typedPart(text, taken), [], () => ({ line, column }));
  });
  return [...fields, ...below];
}

function statements(text: string, around: readonly string[], at: Statement['at']): Statement[] {
  const parts = splitAtCitations(text);
  return parts.flatMap((part, index) => {
    if ('ref' in part) return [];
    const next = parts.slice(index + 1);
    const end = next.findIndex((later) => !('ref' in later));
    const cited = next.slice(0, end < 0 ? undefined : end).flatMap((later) => ('ref' in later ? [later.ref] : []));
    return [{ text: part.text, sources: cited.length > 0 ? cited : around, at }];
  });
}

/** The sources of the innermost item with a source of its own in which a field stands. */
function sourcesAround({ data }: Entry, path: readonly (string | number)[]): string[] {
  for (let depth = path.length - 1; depth >= 0; depth -= 1) {
    const item = path.slice(0, depth).reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], data);
    if (item === null || typeof item !== 'object' || Array.isArray(item)) continue;
    const { source, sources, reference } = item as Record<string, unknown>;
    const own = [source, reference, ...(Array.isArray(sources) ? (sources as unknown[]) : [])].filter(
      (each) => typeof each === 'string',
    );
    if (own.length > 0) return own;
  }
  return [];
}

interface Twin {
  of: string;
  typed: string;
}

function twinsIn(text: string, numbers: readonly LivingNumber[]): Twin[] {
  const said = numbers.length > 0 ? findQuantities(text) : [];
  return numbers.flatMap((number) => {
    const wanted = (
      [
        [number.id, number.value],
        [`${number.id}.low`, number.low],
        [`${number.id}.high`, number.high],
      ] as const
    ).filter(([, value]) => value !== undefined);
    const twins = wanted.flatMap(([of, value]) => {
      const twin = said.find((quantity) => isSame(quantity, value!, number.unit, text));
      return twin ? [{ of, typed: twin.text }] : [];
    });
    const both = number.value === undefined && twins.length === 2;
    return both ? [{ of: number.id, typed: twins.map(({ typed }) => typed.replace(/^[-−]/, '')).join(' to ') }] : twins;
  });
}

/** Whether a quantity is this value in this unit: a sum, a share, or a count of these. */
function isSame(
  { text: said, start }: Quantity,
  value: number,
  unit: (typeof numberUnits)[number],
  text: string,
): boolean {
  const bare = said
    .replace(/^([£$€]?)[-−]/, '$1')
    .replace(/\s?per cent$/i, '%')
    .replace(/\s/g, '');
  const after = text.slice(start + said.length);
  if (unit === 'pounds') return /^£/.test(bare) && inFull(bare.slice(1)) === value;
  if (unit === 'percent') return bare === amountInWords(value, unit);
  return new RegExp(String.raw`^(?:\s?(?:-|–|to)\s?[\d,.]+)?\s+${unit}\b`).test(after) && inFull(bare) === value;
}

/** "40,159" and "1.3million" as numbers. */
function inFull(said: string): number {
  const [, digits = '', scale = ''] = /^([\d.,]+)(million|m|billion|bn|k)?$/i.exec(said) ?? [];
  const times = { k: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 }[scale.toLowerCase()] ?? 1;
  return digits === '' ? NaN : Number((Number(digits.replaceAll(',', '')) * times).toPrecision(12));
}
