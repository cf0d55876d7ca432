import type { CombinedAuthority, Council } from '#schemas/council.ts';
import { caseStudies, type CaseStudyEntry } from '#lib/content/collections.ts';
import { combinedAuthorities, councils, councilsOf, membersOf, regionIdOf } from './councils.ts';
import { reasonsFor, type Reasons } from './likeness-words.ts';
import { newCouncils, presentCouncils, type NewCouncil } from './reorganisation.ts';
import { rankByLikeness } from './similarity.ts';
import { count, placeIn } from '#model/text.ts';
import { labelOf } from '#lib/content/vocabulary.ts';

/** Where a scheme is, in a line. */
export const whereIs = ({ data: { place } }: CaseStudyEntry): string =>
  placeIn(place.name, labelOf('regions', place.region));

/** Case studies that bear on a council, each in the first group that fits. */
export interface PlaceSchemes {
  own: CaseStudyEntry[];
  /** Of the county council or the combined authority that the council is in. */
  above: { of: Council | CombinedAuthority; schemes: CaseStudyEntry[] }[];
  /** Of the councils within a county. */
  below: CaseStudyEntry[];
  /** Of the whole nation, or of several. */
  national: CaseStudyEntry[];
}

/** A case study from a council like another, with the council that is like it and why. */
export interface SchemeAlike {
  scheme: CaseStudyEntry;
  council: Council;
  steps: number;
  reasons: Reasons;
}

const byCode = new Map<string, CaseStudyEntry[]>();
for (const scheme of caseStudies) {
  for (const code of new Set(scheme.data.place.councils)) byCode.set(code, [...(byCode.get(code) ?? []), scheme]);
}

/** The case studies that name a council or a combined authority. */
export const schemesNaming = (code: string): readonly CaseStudyEntry[] => byCode.get(code) ?? [];

/** The nations of a scheme that names no council: those it states, or the nation that is its region. */
export function nationsOf({ data: { place } }: CaseStudyEntry): string[] {
  if (place.councils.length > 0) return [];
  return place.nations.length > 0 ? place.nations : [labelOf('regions', place.region)];
}

/** The county council and the combined authority that a council is in. */
export const above = ({ county, combined_authority }: Council): (Council | CombinedAuthority)[] =>
  councilsOf([county, combined_authority].filter((code) => code !== null));

/** Every case study of a council's own, of what it is part of, of what is part of it, and of its nation. */
export function schemesAt(council: Council): PlaceSchemes {
  const shown = new Set<CaseStudyEntry>();
  const first = (schemes: readonly CaseStudyEntry[]): CaseStudyEntry[] => {
    const rest = schemes.filter((scheme) => !shown.has(scheme));
    for (const scheme of rest) shown.add(scheme);
    return rest;
  };
  return {
    own: first(schemesNaming(council.code)),
    above: above(council)
      .map((of) => ({ of, schemes: first(schemesNaming(of.code)) }))
      .filter(({ schemes }) => schemes.length > 0),
    below: first(membersOf(council.code).flatMap(({ code }) => schemesNaming(code))),
    national: first(caseStudies.filter((scheme) => nationsOf(scheme).includes(council.nation))),
  };
}

/** Case studies from other councils, those of the most alike first: each by the one of its councils that is most alike. */
export function schemesAlike(council: Council, limit = 6): SchemeAlike[] {
  const { own, above, below } = schemesAt(council);
  const shown = new Set([...own, ...above.flatMap(({ schemes }) => schemes), ...below]);
  const ranked = rankByLikeness(council, councils);
  const found: SchemeAlike[] = [];
  for (const { council: other, likeness } of ranked) {
    for (const scheme of schemesNaming(other.code)) {
      if (shown.has(scheme)) continue;
      shown.add(scheme);
      found.push({ scheme, council: other, steps: likeness.steps, reasons: reasonsFor(council, other) });
    }
    if (found.length >= limit) break;
  }
  return found.slice(0, limit);
}

/** What the map says of a council: a case study names it, names only its county or combined authority, or neither. */
export interface Reach {
  kind: 'named' | 'covered' | 'none';
  /** How many case studies name it. */
  count: number;
  /** The same in a few words. */
  words: string;
}

export function reachOf(council: Council): Reach {
  const { length } = schemesNaming(council.code);
  if (length > 0) return { kind: 'named', count: length, words: count(length, 'case study', 'case studies') };
  const via = above(council).find(({ code }) => schemesNaming(code).length > 0);
  if (!via) return { kind: 'none', count: 0, words: 'we hold no case study that names it' };
  return { kind: 'covered', count: 0, words: via.type_code === 'CTY' ? 'through its county' : 'through its authority' };
}

/** The case studies that name a council that a new one takes over from. */
export const schemesOfNew = ({ replaces }: NewCouncil): CaseStudyEntry[] => [
  ...new Set(replaces.flatMap(({ code }) => schemesNaming(code))),
];

/** What the map says of a new council: the case studies that name one that it took over from. */
export function reachOfNew(council: NewCouncil): Reach {
  const { length } = schemesOfNew(council);
  return length > 0
    ? { kind: 'named', count: length, words: count(length, 'case study', 'case studies') }
    : { kind: 'none', count: 0, words: 'we hold no case study from its area' };
}

/** The councils that are there in each region or nation, those that case studies name, and how many case studies are from it. */
export const regions = [...new Set(councils.map(({ region }) => region))].toSorted().map((region) => {
  const here = presentCouncils.filter((council) => council.region === region);
  const begun = newCouncils.filter((council) => council.hasBegun && council.region === region);
  return {
    region,
    councils: here,
    begun,
    named: [
      ...here.filter(({ code }) => schemesNaming(code).length > 0),
      ...begun.filter((council) => schemesOfNew(council).length > 0),
    ],
    schemes: caseStudies.filter(({ data }) => data.place.region === regionIdOf({ region })).length,
  };
});

/** Combined authorities, each with its councils and the case studies that name it. */
export const authorities = combinedAuthorities.map((authority) => ({
  authority,
  members: membersOf(authority.code),
  schemes: schemesNaming(authority.code),
}));

/** Case studies of whole nations, which no map of councils can show. */
export const nationalSchemes = caseStudies.filter((scheme) => nationsOf(scheme).length > 0);
