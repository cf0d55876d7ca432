import type { Content } from '../content.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';

/** Schemes that say that benefit was measured, and have no result that could say so. */
export const benefitWithoutResult = ({ entries }: Content): Finding[] =>
  entries
    .filter(({ folder }) => folder === 'case-studies')
    .flatMap((entry) => {
      const { outcomesQuantified, results } = entry.data;
      return outcomesQuantified !== true || (Array.isArray(results) && results.length > 0)
        ? []
        : [
            findingIn(
              entry,
              ['outcomesQuantified'],
              'outcomesQuantified says that benefit was measured, and this page has no result',
              'write outcomesQuantified: false, or add under results what was measured',
            ),
          ];
    });
