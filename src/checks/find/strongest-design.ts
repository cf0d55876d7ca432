import { resultDesigns } from '#model/design.ts';
import type { Content } from '../content.ts';
import { groupsOf } from '../read/groups.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';

/** Schemes whose strongest design is that of none of their results. */
export const strongestWithoutResult = ({ entries }: Content): Finding[] =>
  entries
    .filter(({ folder }) => folder === 'case-studies')
    .flatMap((entry) => {
      const strongest = entry.data.strongestDesign;
      const results = groupsOf(entry.data).filter(({ name }) => name === 'results');
      const designs = [...new Set(results.flatMap(({ fields: { design } }) => (design ? [String(design)] : [])))];
      // What is no design has been told of as such.
      if (designs.some((design) => !Object.hasOwn(resultDesigns, design))) return [];
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
