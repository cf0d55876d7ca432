import type { Fields } from '../read/groups.ts';
import { valueOf } from '../read/written-number.ts';
import { fieldsOf } from '../read/yaml-file.ts';

/** A share that is typed as a result: so many per cent of so many people, and how many that are. */
export interface TypedShare {
  share: number;
  whole: number;
  count: number;
}

/** The share that a result holds, where it says of how many. */
export function sharesIn({ value, unit, shareOf, denominator }: Fields): TypedShare[] {
  const { whole } = fieldsOf(shareOf);
  const [first] = /^\d[\d,]*/.exec(String(denominator ?? '')) ?? [];
  const of = typeof whole === 'number' ? whole : first === undefined ? NaN : valueOf(first);
  return typeof value === 'number' && /per cent|%/.test(String(unit)) && of > 0
    ? [{ share: value, whole: of, count: Math.round((value * of) / 100) }]
    : [];
}

const number = String.raw`(\d[\d,]*(?:\.\d+)?)`;
const people = String.raw`(?:out )?of (?:the |all |those )?`;
/** "64% of 97", "64 of the 97"; and "of 97 people 64%". */
const partFirst = new RegExp(String.raw`(?<![\d.,£])${number}(%| per cent)? ${people}${number}(?!%|[.,]?\d| per cent)`, 'gu'); // prettier-ignore
const wholeFirst = new RegExp(String.raw`\b[Oo]f (?:the |all |those )?${number} [^.,;:%\d]{1,40},? ${number}(%| per cent)?`, 'gu'); // prettier-ignore

/** Counts that are told as shares, and shares as counts: "64% of 97" where 64 people are 66% of 97. */
export function sharesForCounts(text: string, typed: readonly TypedShare[]): (TypedShare & { said: string })[] {
  const told = [
    ...[...text.matchAll(partFirst)].map(([said, part, sign, whole]) => ({ said, part, sign, whole })),
    ...[...text.matchAll(wholeFirst)].map(([said, whole, part, sign]) => ({ said, part, sign, whole })),
  ];
  return told.flatMap(({ said, part, sign, whole }) => {
    const value = valueOf(part!);
    const ofThem = typed.filter((each) => each.whole === valueOf(whole!));
    const isHeld = ofThem.some(({ share, count }) => Math.abs(value - (sign ? share : count)) < 1);
    const mistaken = ofThem.find(({ share, count }) => value === (sign ? count : Math.round(share)));
    return mistaken && !isHeld ? [{ said, ...mistaken }] : [];
  });
}
