/** The reading as a paper, from which the Word file is made; counts that are small are left out, as for publishing. */
import type { Analysis, ScoreResult } from '#evaluation/analyse.ts';
import { publishableResults, publishedMoves, publishedPairs, publishedStages } from '#evaluation/published-counts.ts';
import type { PlainReading } from '#evaluation/reading.ts';
import { formatNumber } from '#model/text.ts';
import { formatInterval, formatDecimal, formatShare } from '#evaluation/words.ts';
import type { Block, Paper } from '#paper/structure.ts';
import { heading, plain, points, table, text } from '#paper/words.ts';

const paragraph = (words: string): Block => plain(text(words));
const list = (items: readonly string[]): Block[] => points(items.map((item) => [text(item)]));

/** What the data of a scheme say, with limits before conclusions. */
export function reportOf(
  analysis: Analysis,
  readings: ReadonlyMap<string, PlainReading>,
  hideUpTo: number,
  scheme: string,
  date: string,
): Paper {
  const results = publishableResults(analysis, hideUpTo);
  return {
    title: scheme === '' ? 'What our data can say' : `${scheme}: what our data can say`,
    date,
    blocks: [
      heading(1, 'Who took part'),
      ...table(
        'How many reached each step',
        [
          ['Step', 60],
          ['People', 40],
        ],
        publishedStages(analysis.stages, hideUpTo).map(({ name, count }) => [
          [text(name)],
          [text(count === null ? `hidden: 1 to ${hideUpTo} people` : formatNumber(count))],
        ]),
      ),
      ...results.flatMap((result) => blocksOf(result, readings.get(result.score.id)!, hideUpTo)),
      ...(results.length === 0
        ? [paragraph(`No score rests on more than ${hideUpTo} people measured twice, so none is published.`)]
        : []),
      heading(1, 'How it was worked out'),
      paragraph(
        'Only the same people measured twice are counted. Intervals are 95% confidence intervals: Student’s t for mean changes, Welch’s for differences between groups, Wilson’s and Newcombe’s for shares. Nothing that was missing was guessed.',
      ),
    ],
  };
}

function blocksOf(result: ScoreResult, reading: PlainReading, hideUpTo: number): Block[] {
  const { scheme, score, shares, comparison } = result;
  const { nBefore, n } = publishedPairs(result, hideUpTo);
  const moves = publishedMoves(scheme, hideUpTo);
  const rows: [string, string][] = [
    ['Measured before', nBefore === null ? 'hidden' : formatNumber(nBefore)],
    ['Measured before and after', n === null ? 'hidden' : formatNumber(n)],
  ];
  if (shares) {
    rows.push(['Share before', formatShare(shares.before.value)], ['Share after', formatShare(shares.after.value)]);
  } else if (scheme.change) {
    rows.push(
      ['Mean before', formatDecimal(scheme.meanBefore)],
      ['Mean after', formatDecimal(scheme.meanAfter)],
      ['Mean change', `${formatDecimal(scheme.change.value)} (${formatInterval(scheme.change)})`],
      ['Median change', formatDecimal(scheme.medianChange)],
      ['Rose, same, fell', moves ? `${moves.rose}, ${moves.same}, ${moves.fell}` : `hidden: one is 1 to ${hideUpTo}`],
    );
  }
  if (comparison?.apart && comparison.pairs.n > hideUpTo) {
    const times = shares ? 100 : 1;
    const { value, low, high } = comparison.apart;
    rows.push([
      'Difference from the comparison group',
      `${formatDecimal(value * times)} (${formatInterval({ low: low * times, high: high * times })})`,
    ]);
  }
  return [
    heading(1, score.name),
    paragraph(reading.write.join(' ')),
    heading(2, 'What it does not show'),
    ...list(reading.limits),
    heading(2, 'Figures'),
    ...table(
      `${score.name}: figures`,
      [
        ['Figure', 50],
        ['Value', 50],
      ],
      rows.map((row) => row.map((cell) => [text(cell)])),
    ),
    heading(2, 'What would make it stronger'),
    paragraph(reading.next),
  ];
}
