import { itemAnchors, type Citation } from '#markdown/front-matter-citations.ts';
import type { Measure } from '#schemas/measure.ts';

/** How Check my data reads a measure, line by line, each with a name for the links to its sources. */
export function kitLines({ id, kit }: Measure): { id: string; text: string; sources: string[] }[] {
  if (!kit) return [];
  const lines = kit.scores.flatMap(({ name, rule, says, thresholds, averages }) => {
    const shown = (value: number): string =>
      rule.kind === 'share' ? `${Math.round(value * 1000) / 10}%` : String(value);
    return [
      { text: `${name}: ${says}`, sources: kit.sources },
      ...thresholds.map(({ value, text, sources }) => ({ text: `A change of ${value}: ${text}.`, sources })),
      ...averages.map(({ value, who, sources }) => ({ text: `Average ${shown(value)}: ${who}.`, sources })),
    ];
  });
  const all = [...lines, { text: kit.missing, sources: kit.sources }];
  return all.map((line, index) => ({ ...line, id: `${id}-read-${index + 1}` }));
}

/** Where the page of measures names the sources of those lines. */
export const measureCitations = (measures: readonly Measure[]): Citation[] =>
  measures.flatMap((measure) => [...kitLines(measure), measure].flatMap(itemAnchors));

/** What the kit knows of a measure: in a few words for the table, and in full for its details. */
export function describeKit({ kit, scale, direction, meaningfulChange, norms }: Measure) {
  const scores = kit?.scores ?? [];
  const [only] = scores;
  const thresholds = scores.flatMap((score) => score.thresholds);
  const sizes = thresholds.map(({ value }) => String(value));
  const shown = (value: number, isShare: boolean): string =>
    isShare ? `${Math.round(value * 1000) / 10}%` : String(value);
  const averages = scores.flatMap(({ name, rule, averages: published }) =>
    published.map(
      ({ value, who }) => `${scores.length > 1 ? `${name} ` : ''}${shown(value, rule.kind === 'share')}, ${who}`,
    ),
  );
  const isRanged = scores.length === 1 && only!.rule.kind !== 'share' && only!.min !== null && only!.max !== null;
  return {
    score: isRanged ? `${only!.min} to ${only!.max}, ${only!.better} is better` : `${bare(scale)}. ${bare(direction)}.`,
    change:
      sizes.length === 0
        ? bare(meaningfulChange)
        : `${sizes.length > 1 ? `${sizes.slice(0, -1).join(', ')} or ${sizes.at(-1)}` : sizes[0]} points`,
    changes: thresholds.map(({ value, text }) => `${value}: ${text}.`).join(' '),
    averages: averages.length === 0 ? bare(norms) : averages.join('; '),
    rule: scores
      .map(({ says }) => says)
      .filter((says, index, all) => all.indexOf(says) === index)
      .join(' '),
    missing: kit?.missing,
    handling: !kit
      ? 'Not read'
      : scores.every(({ rule }) => rule.kind === 'total')
        ? 'Reads a score you bring'
        : 'Scores it',
  };
}

const bare = (text: string): string => text.replace(/\.$/, '');
