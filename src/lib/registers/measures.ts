import { itemAnchors, type Citation } from '#markdown/front-matter-citations.ts';
import { limits, permissions } from '#model/evaluation.ts';
import { inSentence } from '#model/text.ts';
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

/** What is known of a measure, row by row; whatever its sources do not state is named in one row. */
export function measureRows(measure: Measure): { label: string; value: string }[] {
  const rows = [
    { label: 'Good for', value: measure.whenToUse },
    { label: 'Questions', value: measure.items },
    { label: 'Scores', value: measure.scale },
    { label: 'Which way', value: measure.direction },
    { label: 'About what time', value: measure.recall },
    { label: 'Groups of scores', value: measure.bands },
    { label: 'A change that counts', value: measure.meaningfulChange },
    { label: 'What others score', value: measure.norms },
    { label: 'Time to fill in', value: measure.time },
    { label: 'How', value: measure.completion },
    { label: 'Owner', value: measure.owner },
    { label: 'Licence', value: measure.licence },
    { label: 'Cost', value: measure.cost },
    { label: 'Who may use it', value: permissions[measure.permission] },
    { label: 'Limits', value: measure.limits.map((limit) => limits[limit]).join('; ') },
  ];
  const isStated = ({ value }: { value?: string | null }): boolean => value !== permissions['not stated'];
  const unstated = rows.filter((row) => !isStated(row)).map(({ label }) => label);
  return [
    ...rows.filter(isStated),
    { label: permissions['not stated'], value: unstated.join('; ') },
    { label: 'Not known to us', value: measure.notKnown.join('; ') },
  ].flatMap(({ label, value }) => (value ? [{ label, value }] : []));
}

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
    score: isRanged
      ? `${only!.min} to ${only!.max}, ${only!.better} is better`
      : `${bare(scale)}. Which way: ${inSentence(bare(direction))}.`,
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
