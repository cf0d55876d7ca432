import type { Council } from '#schemas/council.ts';
import { councils } from './councils.ts';
import type { HexKind } from './hex-map.ts';
import { reasonsFor, type Reasons } from './likeness-words.ts';
import { alikeWithin, compareCouncils, rankByLikeness } from './similarity.ts';

/** A shade of the map of likeness: from the strongest, up to how many steps apart. */
const shades: { kind: HexKind; upTo: number; words: string }[] = [
  { kind: 'near', upTo: 2, words: 'Up to 2 steps apart: much alike' },
  { kind: 'close', upTo: alikeWithin, words: `Up to ${alikeWithin} steps: like it` },
  { kind: 'far', upTo: 8, words: 'Up to 8 steps: less alike' },
];

/** The GSS codes of each shade. A district has the shade of its county where that is more alike: it stands for both. */
export function likenessShades(council: Council): { kind: HexKind; words: string; codes: Set<string> }[] {
  const steps = new Map(councils.map((other) => [other.code, compareCouncils(council, other).steps]));
  const stepsOf = ({ code, county }: Council): number =>
    Math.min(steps.get(code) ?? Infinity, county ? (steps.get(county) ?? Infinity) : Infinity);
  let above = -1;
  return shades.map(({ kind, upTo, words }) => {
    const here = councils.filter((other) => stepsOf(other) > above && stepsOf(other) <= upTo);
    above = upTo;
    return { kind, words, codes: new Set(here.map(({ gss }) => gss)) };
  });
}

/** The councils most like a council, with the steps and what differs. */
export function nearestCouncils(
  council: Council,
  limit: number,
): { council: Council; steps: number; reasons: Reasons }[] {
  return rankByLikeness(council, councils)
    .slice(0, limit)
    .map(({ council: other, likeness }) => ({
      council: other,
      steps: likeness.steps,
      reasons: reasonsFor(council, other),
    }));
}
