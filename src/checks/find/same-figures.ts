import type { Content } from '../content.ts';
import { groupsOf, type Fields } from '../read/groups.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';

const lists = new Set(['results', 'costs']);

/** All that sets a figure apart from others of its list, in words. */
const sameness = (figure: Fields): string =>
  ['statement', 'unit', 'period', 'source']
    .map((field) =>
      (typeof figure[field] === 'string' ? figure[field] : '').toLowerCase().replace(/[^\p{L}\p{N}%£]+/gu, ' '),
    )
    .join('|');

/** Figures of one entry that say the same of the same time, and have other numbers. */
export const figuresOfTwoValues = ({ entries }: Content): Finding[] =>
  entries.flatMap((entry) => {
    const firsts = new Map<string, Fields>();
    return groupsOf(entry.data).flatMap(({ name, at, fields }) => {
      if (!lists.has(name) || typeof fields.statement !== 'string') return [];
      const words = `${name}|${sameness(fields)}`;
      const first = firsts.get(words);
      if (!first) firsts.set(words, fields);
      return first && first.valueText !== fields.valueText
        ? [
            findingIn(
              entry,
              [...at, 'valueText'],
              `this shows "${String(fields.valueText)}", and ${String(first.id)} shows "${String(first.valueText)}" of the same`,
              'keep the one that the source has; if both are right, let the statements say what sets them apart',
            ),
          ]
        : [];
    });
  });
