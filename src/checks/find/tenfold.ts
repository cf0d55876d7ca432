import type { Content } from '../content.ts';
import { numbersPath } from '../read/read-numbers.ts';
import type { Finding } from '../report/problem.ts';
import type { LivingNumber } from '#schemas/living-number.ts';

/** Prices, pay and shares go up by parts of themselves; a nought too many makes ten of one. */
const mostAtOnce = 4;

const sizeOf = ({ value, low, high }: LivingNumber): number | undefined => value ?? high ?? low;

const placeIn = ({ numbers }: Record<string, unknown>, id: string): number =>
  (numbers as ({ id?: unknown } | null)[]).findIndex((each) => each?.id === id);

/** Living numbers that are many times larger, or smaller, than the one whose place they took. */
export function leaps({ entries, numbers }: Content): Finding[] {
  const list = entries.find(({ path }) => path === numbersPath);
  return numbers.flatMap((number): Finding[] => {
    const before = numbers.find(({ id }) => id === number.follows);
    const [now, then] = [sizeOf(number), before && sizeOf(before)];
    if (!list || now === undefined || then === undefined || before?.unit !== number.unit || before.per !== number.per) return []; // prettier-ignore
    const times = Math.max(now / then, then / now);
    return times < mostAtOnce
      ? []
      : [
          {
            path: numbersPath,
            ...list.yaml.locate([
              'numbers',
              placeIn(list.data, number.id),
              number.value === undefined ? 'high' : 'value',
            ]),
            wrong: `${number.id} is ${now}, and ${before.id}, which it follows, was ${then}`,
            right:
              'look both up in the source: a nought or a point may be out of its place; keep both if they are right',
          },
        ];
  });
}
