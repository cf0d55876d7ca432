import type { Content, Entry } from '../content.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';

type Fields = Record<string, unknown>;

const itemsOf = ({ data }: Entry, list: 'results' | 'costs'): (Fields | null)[] =>
  Array.isArray(data[list]) ? (data[list] as (Fields | null)[]) : [];

/** All that sets a figure apart from others, in words. */
const sameness = (item: Fields): string =>
  ['statement', 'unit', 'period', 'source']
    .map((field) =>
      (typeof item[field] === 'string' ? item[field] : '').toLowerCase().replace(/[^\p{L}\p{N}%£]+/gu, ' '),
    )
    .join('|');

/** Figures of one entry that say the same of the same time, and have other numbers. */
export const figuresOfTwoValues = ({ entries }: Content): Finding[] =>
  entries.flatMap((entry) =>
    (['results', 'costs'] as const).flatMap((list) => {
      const items = itemsOf(entry, list);
      return items.flatMap((item, index) => {
        if (!item || typeof item.statement !== 'string') return [];
        const before = items.slice(0, index).findIndex((other) => other && sameness(other) === sameness(item));
        const other = items[before];
        return other && other.valueText !== item.valueText
          ? [
              findingIn(
                entry,
                [list, index, 'valueText'],
                `this shows "${String(item.valueText)}", and ${String(other.id)} shows "${String(other.valueText)}" of the same`,
                'keep the one that the source has; if both are right, let the statements say what sets them apart',
              ),
            ]
          : [];
      });
    }),
  );

/** Schemes whose strongest design is that of none of their results. */
export const strongestWithoutResult = ({ entries }: Content): Finding[] =>
  entries
    .filter(({ folder }) => folder === 'case-studies')
    .flatMap((entry) => {
      const strongest = entry.data.strongestDesign;
      const designs = [
        ...new Set(itemsOf(entry, 'results').flatMap((item) => (item?.design ? [String(item.design)] : []))),
      ];
      return typeof strongest === 'string' && designs.length > 0 && !designs.includes(strongest)
        ? [
            findingIn(
              entry,
              ['strongestDesign'],
              `strongestDesign is ${strongest}, and no result has that design`,
              `write the strongest of those that results have: ${designs.join(', ')}; or add the result that has it`,
            ),
          ]
        : [];
    });
