import { resultDesigns } from '#model/design.ts';
import { moneyLabel, statesCost } from '#model/money.ts';
import type { ChangeOfCouncil, NearFile } from '#model/my-council.ts';
import { deprivationFifths, ruralClusters, type Council } from '#schemas/council.ts';
import { reachInWords, reachOfScheme } from '#lib/evidence/strand.ts';
import { caseStudies, type CaseStudyEntry } from '#lib/content/collections.ts';
import { paths } from '#lib/site/paths.ts';
import { formatList, inSentence } from '#model/text.ts';
import { councils } from './councils.ts';
import { kindOf } from './likeness-words.ts';
import { changeOf, newCouncils, type NewCouncil } from './reorganisation.ts';
import { schemesAlike, schemesAt } from './places.ts';
import { alikeWithin } from './similarity.ts';

/** What a scheme costs and of what, in words: the first sum that states a cost, and how many more there are. */
export function costInWords({ data }: CaseStudyEntry): string | null {
  const [first, ...others] = data.costs.filter(({ role }) => statesCost(role));
  if (!first) return null;
  const more = others.length > 0 ? `; ${others.length} more` : '';
  return `${first.valueText}, ${inSentence(moneyLabel(first))}${more}`;
}

/** Of 100 people referred how many came how far, in words; null where the scheme does not state it. */
export function flowInWords(scheme: CaseStudyEntry): string | null {
  return reachInWords(reachOfScheme(scheme)) || null;
}

type CouncilNear = NearFile['councils'][number];

/** The most schemes of councils like one that the file names: the nearest. */
const mostLike = 40;

/** What is near every council, and every council to come, as one file. */
export function nearFile(): NearFile {
  const placeOf = new Map(caseStudies.map((scheme, index) => [scheme, index]));
  const councilPlace = new Map(councils.map(({ code }, index) => [code, index]));
  const reasons = new Map<string, number>();
  const reasonPlace = (words: string): number => {
    const known = reasons.get(words) ?? reasons.size;
    reasons.set(words, known);
    return known;
  };
  const ofCouncil = (council: Council): CouncilNear => {
    const { own, above, below } = schemesAt(council);
    const place = council.short_name;
    const named = (schemes: CaseStudyEntry[], why: string): CouncilNear['own'] =>
      schemes.map((scheme) => [placeOf.get(scheme)!, why]);
    return {
      slug: council.slug,
      place,
      name: council.name,
      nation: council.nation,
      path: paths.place(council.slug),
      profile: `${kindOf(council)}, ${ruralClusters[council.rural_cluster]}, in ${deprivationFifths[council.deprivation_quintile]}`,
      change: toldOf(council),
      own: [
        ...named(own, `Names ${place}.`),
        ...above.flatMap(({ of, schemes }) => named(schemes, `Across ${of.name}.`)),
        ...named(below, `In a district of ${place}.`),
      ],
      like: schemesAlike(council, mostLike)
        .filter(({ steps }) => steps <= alikeWithin)
        .map(({ scheme, council: other, reasons: { alike } }) => [
          placeOf.get(scheme)!,
          councilPlace.get(other.code)!,
          reasonPlace(formatList(alike)),
        ]),
    };
  };
  const present = councils.map(ofCouncil);
  const ofNew = ({ id, shortName, name, nation, replaces }: NewCouncil): CouncilNear => {
    const before = replaces.map((council) => present[councilPlace.get(council.code)!]!);
    const own = new Map(before.flatMap((council) => council.own));
    const like = new Map(before.flatMap((council) => council.like).map((item) => [item[0], item] as const));
    return {
      slug: id,
      place: shortName,
      name,
      nation,
      path: paths.place(id),
      profile: `a new council, without figures of its own yet, in the area of ${formatList(replaces.map(({ short_name }) => short_name))}`,
      change: null,
      own: [...own],
      like: [...like.values()].filter(([scheme]) => !own.has(scheme)),
    };
  };
  return {
    schemes: caseStudies.map(cardOf),
    councils: [...present, ...newCouncils.map(ofNew)],
    reasons: [...reasons.keys()],
  };
}

function toldOf(council: Council): ChangeOfCouncil | null {
  const change = changeOf(council);
  return change && { hasEnded: change.state === 'ended', words: change.words, next: change.successors };
}

function cardOf(scheme: CaseStudyEntry): NearFile['schemes'][number] {
  const { id, data } = scheme;
  return {
    id,
    title: data.title,
    path: paths.caseStudy(id),
    activities: data.activities,
    design: resultDesigns[data.strongestDesign],
    money: costInWords(scheme),
    reach: flowInWords(scheme),
  };
}
