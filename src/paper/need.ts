import type { NeedOfCouncil } from '#model/need.ts';
import type { Block, Run } from './structure.ts';
import { plain, points, table, text } from './words.ts';

/** Need in a place as a paper has it: a table beside the nation, what is not held in words, cautions and attribution. */
export function needBlocks({ place, nation, address, attribution, cautions, figures }: NeedOfCouncil): Block[] {
  const known = figures.filter(({ shown }) => shown !== null);
  const blank = figures.filter(({ shown }) => shown === null);
  return [
    ...table(
      `Need in ${place}, beside ${nation}`,
      [
        ['What is counted', 34],
        [place, 28],
        [nation, 16],
        ['When', 22],
      ],
      known.map(({ label, of, shown, interval, from, nation: ofNation, year }): Run[][] => [
        [text(`${label} (${of})`)],
        [text([shown, interval, from && `for the whole county: ${from}`].filter(Boolean).join('; '))],
        [text(ofNation ?? 'Not compared')],
        [text(year)],
      ]),
    ),
    ...(blank.length > 0
      ? [
          plain(text('Not held for this place:')),
          ...points(blank.map(({ label, blank: why }) => [text(`${label}. ${why}`)])),
        ]
      : []),
    ...points(cautions.map((caution) => [text(caution)])),
    plain(text(`${attribution} Definitions and sources: `), { text: address, href: address }),
  ];
}
