import type { Limit, Permission } from '#model/evaluation.ts';

/** What a measure must be to be on the short list. */
export interface Wish {
  /** A term of the vocabulary of outcomes, or empty for all. */
  outcome: string;
  /** The most questions, or empty for any number. */
  time: string;
  /** Who may use it: empty for anybody's measures. */
  use: string;
  /** Who will answer. */
  who: string;
}

/** What the short list looks at in a measure. */
export interface Choosable {
  outcomes: string[];
  questions: number | null;
  permission: Permission;
  limits: Limit[];
}

/** Who will answer, as it is asked. */
export const answerers = {
  older: 'Mostly people over 69',
  unsupported: 'People with nobody clinical at hand to read the answers',
  alone: 'People who fill it in without a trained worker',
} as const;

/** How many measures are on the short list: "3 of 12 measures". */
export const tellFitting = (fitting: number, of: number): string => `${fitting} of ${of} measures`;

const ruledOut: Record<keyof typeof answerers, Limit> = {
  older: 'not for people over 69',
  unsupported: 'somebody clinical must read the answers',
  alone: 'filled in with a trained worker',
};

const allowed: Record<string, Permission[]> = {
  free: ['free'],
  register: ['free', 'register'],
  ask: ['free', 'register', 'ask', 'licence'],
};

/** Whether a measure fits a wish; what is not known of it does not fit a wish for it. */
export function fits(
  { outcomes, questions, permission, limits }: Choosable,
  { outcome, time, use, who }: Wish,
): boolean {
  if (outcome !== '' && !outcomes.includes(outcome)) return false;
  if (time !== '' && (questions === null || questions > Number(time))) return false;
  if (use !== '' && !(allowed[use] ?? []).includes(permission)) return false;
  return !(who in ruledOut) || !limits.includes(ruledOut[who as keyof typeof answerers]);
}

/** What a wish asks for, in the order in which it is asked. */
export const wishes = ['outcome', 'time', 'use', 'who'] as const satisfies (keyof Wish)[];

/** Where no measure fits, the part of a wish to give up so that most do, and how many then do; null where no one part is. */
export function bestToDrop(
  measures: readonly Choosable[],
  wish: Wish,
): { name: (typeof wishes)[number]; count: number } | null {
  const [best] = wishes
    .filter((name) => wish[name] !== '')
    .map((name) => ({ name, count: measures.filter((measure) => fits(measure, { ...wish, [name]: '' })).length }))
    .toSorted((a, b) => b.count - a.count);
  return best && best.count > 0 ? best : null;
}

/** The query of an address that holds a wish and the measures compared, without its question mark. */
export function writeWish(wish: Wish, compared: readonly string[]): string {
  const query = new URLSearchParams(wishes.flatMap((name) => (wish[name] === '' ? [] : [[name, wish[name]]])));
  if (compared.length > 0) query.set('compare', compared.join(','));
  return query.toString();
}
