import type { Measure } from '#schemas/measure.ts';

/** What the kit knows of a measure, in short lines for the page. */
export function describeKit({ kit }: Measure): { thresholds: string[]; averages: string[]; handling: string } {
  const scores = kit?.scores ?? [];
  const named = scores.length > 1;
  return {
    thresholds: scores.flatMap(({ thresholds }) => thresholds.map(({ value, text }) => `${value}: ${text}.`)),
    averages: scores.flatMap(({ name, rule, averages }) =>
      averages.map(({ value, who }) => {
        const shown = rule.kind === 'share' ? `${Math.round(value * 1000) / 10}%` : String(value);
        return `${named ? `${name}: ` : ''}${shown}, ${who}.`;
      }),
    ),
    handling: !kit
      ? 'Not read'
      : scores.every(({ rule }) => rule.kind === 'total')
        ? 'Reads a score you bring'
        : 'Scores it',
  };
}
