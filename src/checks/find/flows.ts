import type { Content } from '../content.ts';
import type { Finding } from '../report/problem.ts';
import { suggest } from '../suggest.ts';

interface Step {
  step?: unknown;
  people?: unknown;
  per100?: unknown;
  figure?: unknown;
}
interface Result {
  value?: unknown;
  id?: unknown;
}

/** The numbers that stand in the fields of a result, as numbers. */
function numbersIn(result: Result): number[] {
  const numbers = JSON.stringify(Object.values(result)).matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g);
  return [...numbers].map(([digits]) => Number(digits.replaceAll(',', '')));
}

/** Steps of a flow whose number stands in no result of the page, or not in the one that they name. */
export function unstatedSteps({ entries }: Content): Finding[] {
  return entries.flatMap((entry) => {
    const { flow, results } = entry.data as { flow?: { steps?: Step[] }; results?: Result[] };
    if (!entry.valid || !Array.isArray(flow?.steps) || !Array.isArray(results)) return [];
    return flow.steps.flatMap(({ step, people, per100, figure }, index): Finding[] => {
      const at = { path: entry.path, ...entry.yaml.locate(['flow', 'steps', index]) };
      const number = people ?? per100;
      const result = results.find(({ id }) => id === figure);
      if (number === undefined && result) return [];
      if (!result) {
        return [
          {
            ...at,
            wrong: `there is no result "${String(figure)}" on this page, which the step ${String(step)} names`,
            right: suggest(
              String(figure),
              results.map(({ id }) => String(id)),
            ),
          },
        ];
      }
      if (numbersIn(result).includes(number as number)) return [];
      return [
        {
          ...at,
          wrong: `the step "${String(step)}" has ${String(number)}, which does not stand in the result "${String(figure)}"`,
          right:
            typeof result.value === 'number'
              ? `write ${people === undefined ? 'per100' : 'people'}: ${result.value}, as the result gives it; or name the result that has ${String(number)}`
              : 'write the number as the result gives it, or name the result that does',
        },
      ];
    });
  });
}
