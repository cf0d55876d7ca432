import type { Fields } from '../read/groups.ts';
import { valueOf } from '../read/written-number.ts';
import { fieldsOf } from '../read/yaml-file.ts';
import { beforeComma, stageIn, type Stage } from './stages.ts';

/** A share that is typed as a result: so many per cent of so many people, and how many that are. */
export interface TypedShare {
  share: number;
  whole: number;
  count: number;
  /** How far those people had got of whom it is a share; null where that is not told. */
  stage: Stage | null;
}

/** The share that a result holds, where it says of how many. */
export function sharesIn({ value, unit, shareOf, denominator }: Fields): TypedShare[] {
  const { whole, who } = fieldsOf(shareOf);
  const [first] = /^\d[\d,]*/.exec(String(denominator ?? '')) ?? [];
  const of = typeof whole === 'number' ? whole : first === undefined ? NaN : valueOf(first);
  return typeof value === 'number' && /per cent|%/.test(String(unit)) && of > 0
    ? [
        {
          share: value,
          whole: of,
          count: Math.round((value * of) / 100),
          stage: stageIn(`${String(who ?? '')} ${beforeComma(String(denominator ?? ''))}`),
        },
      ]
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

/** Shares that are told of another number of people than the figure is: "66% of the 64 people" where it is 66% of 97. */
export function sharesOfOtherNumbers(text: string, typed: readonly TypedShare[]): (TypedShare & { said: string })[] {
  return [...text.matchAll(partFirst)].flatMap(([said, part, sign, whole]) => {
    if (!sign) return [];
    const same = typed.filter(({ share }) => Math.abs(share - valueOf(part!)) < 0.6);
    const isHeld =
      same.length !== 1 || typed.some((each) => each.whole === valueOf(whole!) && each.share !== same[0]!.share);
    return isHeld || same[0]!.whole === valueOf(whole!) ? [] : [{ said, ...same[0]! }];
  });
}

/** Of whom a share is; what comes of it may stand behind them: "66% of 97 people finished". */
const whom = String.raw`(?:the |all |those )?(?:\d[\d,]* )?(?:(?:people|participants|adults|patients|those) )?(who (?:were |had )?\p{Ll}+|referred|sent|enrolled|respondents|finishers|completers|referrals)\b`;
/** "66% of those who started"; and "of the people who started, 66%". */
const shareFirst = new RegExp(String.raw`${number}(?:%| per cent) of ${whom}`, 'gu');
const baseFirst = new RegExp(
  String.raw`\b[Oo]f (?=the |all |those |people |\d)${whom}[^.;%\d]{0,40}? ${number}(?:%| per cent)`,
  'gu',
);

/** Shares that are told of people at another stage than the one of whom the figure is typed. */
export function sharesOfOthers(text: string, typed: readonly TypedShare[]): { said: string; stage: Stage }[] {
  const told = [
    ...[...text.matchAll(shareFirst)].map(([said, share, base]) => ({ said, share, base })),
    ...[...text.matchAll(baseFirst)].map(([said, base, share]) => ({ said, share, base })),
  ];
  return told.flatMap(({ said, share, base }) => {
    const stage = stageIn(base!);
    const same = typed.filter((each) => Math.abs(each.share - valueOf(share!)) < 0.6);
    const typedStage = same[0]?.stage ?? null;
    const isOther = stage !== null && typedStage !== null && same.every((each) => each.stage !== null && each.stage !== stage); // prettier-ignore
    return isOther ? [{ said, stage: typedStage }] : [];
  });
}
