import { safeCell } from '#model/safe-cell.ts';
import type { Analysis } from './analyse.ts';
import type { Problem } from './read-table.ts';
import { publishableResults, publishedMoves, publishedPairs, publishedStages } from './published-counts.ts';
import { tidy } from './numbers.ts';

/** The figures as CSV for publishing: small counts are left empty, with the reason beside them. */
export function resultsCsv(analysis: Analysis, hideUpTo: number): string {
  const rows: (string | number | null)[][] = [['part', 'name', 'statistic', 'value', 'note']];
  const hidden = `1 to ${hideUpTo}, or would tell such a count`;
  for (const { name, count } of publishedStages(analysis.stages, hideUpTo)) {
    rows.push(['flow', name, 'people', count, count === null ? hidden : '']);
  }
  for (const result of publishableResults(analysis, hideUpTo)) {
    const { scheme, score, comparison, shares } = result;
    const add = (statistic: string, value: number | null | undefined, note = ''): void =>
      void rows.push(['score', score.id, statistic, value === undefined || value === null ? null : tidy(value), note]);
    const { nBefore, n } = publishedPairs(result, hideUpTo);
    add('n-before', nBefore, nBefore === scheme.nBefore ? '' : 'to the nearest 5');
    add('n-pairs', n, n === scheme.n ? '' : 'to the nearest 5');
    if (shares) {
      add('share-before', shares.before.value);
      add('share-after', shares.after.value);
      add('share-change', shares.change.value);
      add('ci-low', shares.change.low);
      add('ci-high', shares.change.high);
    } else {
      add('mean-before', scheme.meanBefore, score.says ?? '');
      add('mean-after', scheme.meanAfter);
      add('mean-change', scheme.change?.value);
      add('ci-low', scheme.change?.low);
      add('ci-high', scheme.change?.high);
      add('sd-change', scheme.change?.sd);
      add('median-change', scheme.medianChange);
      const moves = publishedMoves(scheme, hideUpTo);
      for (const name of ['rose', 'same', 'fell'] as const) add(name, moves?.[name] ?? null, moves ? '' : hidden);
      if (scheme.past) {
        const { count, share, threshold, worse } = scheme.past;
        const isSmall = [count, worse, scheme.n - count].some((some) => some >= 1 && some <= hideUpTo);
        add('past-threshold', isSmall ? null : count, `${threshold.value} points: ${threshold.text}`);
        add('past-threshold-share', isSmall ? null : share.value, isSmall ? hidden : '');
      }
    }
    if (comparison?.apart && comparison.pairs.n > hideUpTo) {
      add('difference', comparison.apart.value, 'change in the scheme less change in the comparison group');
      add('difference-ci-low', comparison.apart.low);
      add('difference-ci-high', comparison.apart.high);
      if (comparison.adjusted) add('adjusted-difference', comparison.adjusted.value, 'adjusted for the score before');
    }
    for (const { field, parts } of result.parts) {
      for (const { item, count, hidden: isHidden, change } of parts) {
        rows.push([
          'subgroup',
          `${score.id} by ${field.name}: ${item}`,
          'n-pairs',
          isHidden ? null : count,
          isHidden ? hidden : '',
        ]);
        rows.push(['subgroup', `${score.id} by ${field.name}: ${item}`, 'mean-change', change ? tidy(change.value) : null, isHidden ? hidden : '']); // prettier-ignore
      }
    }
  }
  return toCsv(rows);
}

/** Every problem of a file as CSV, for whoever mends it. */
export const problemsCsv = (problems: readonly Problem[]): string =>
  toCsv([
    ['kind', 'column', 'letter', 'rows', 'what is wrong', 'what would be right'],
    ...problems.map(({ level, column, rows, wrong, right }) => [
      level,
      column?.name ?? '',
      column?.letter ?? '',
      rows.join(' '),
      wrong,
      right,
    ]),
  ]);

/** Rows as CSV for Excel: a mark for its encoding, and nothing that Excel would run. */
export function toCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null): string => {
    if (value === null) return '';
    if (typeof value === 'number') return String(value);
    const safe = safeCell(value);
    return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
