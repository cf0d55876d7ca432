import { resultDesigns } from '#model/design.ts';
import { moneyLabel, statesCost } from '#model/money.ts';
import type { MineOfCouncil, SchemeNear } from '#model/my-council.ts';
import { deprivationFifths, ruralClusters, type Council } from '#schemas/council.ts';
import { reachInWords, reachOfScheme } from '#lib/evidence/strand.ts';
import type { CaseStudyEntry } from '#lib/content/collections.ts';
import { paths } from '#lib/site/paths.ts';
import { formatList, inSentence } from '#model/text.ts';
import { kindOf } from './likeness-words.ts';
import type { NewCouncil } from './reorganisation.ts';
import { schemesAlike, schemesAt } from './places.ts';
import { alikeWithin } from './similarity.ts';

/** What a scheme costs and of what, in words: the first sum that states a cost, and how many more there are. */
export function costInWords({ data }: CaseStudyEntry): string | null {
  const [first, ...others] = data.costs.flatMap((cost) =>
    cost.role !== undefined && statesCost(cost.role) ? [{ ...cost, role: cost.role }] : [],
  );
  if (!first) return null;
  const more = others.length > 0 ? `; ${others.length} more` : '';
  return `${first.valueText}, ${inSentence(moneyLabel(first))}${more}`;
}

/** Of 100 people referred how many came how far, in words; null where the scheme does not state it. */
export function flowInWords(scheme: CaseStudyEntry): string | null {
  return reachInWords(reachOfScheme(scheme)) || null;
}

/** What a script needs to know of a council. */
export function mineOf(council: Council): MineOfCouncil {
  const { own, above, below } = schemesAt(council);
  const place = council.short_name;
  return {
    slug: council.slug,
    place,
    name: council.name,
    nation: council.nation,
    path: paths.place(council.slug),
    profile: `${kindOf(council)}, ${ruralClusters[council.rural_cluster]}, in ${deprivationFifths[council.deprivation_quintile]}`,
    schemes: [
      ...own.map((scheme) => near(scheme, `Names ${place}.`, true)),
      ...above.flatMap(({ of, schemes }) => schemes.map((scheme) => near(scheme, `Across ${of.name}.`, true))),
      ...below.map((scheme) => near(scheme, `In a district of ${place}.`, true)),
      ...schemesAlike(council, Infinity)
        .filter(({ steps }) => steps <= alikeWithin)
        .map(({ scheme, council: other, reasons }) =>
          near(scheme, `Like ${place}: ${other.short_name}, ${formatList(reasons.alike)}.`, false),
        ),
    ],
  };
}

/** The same for a council that has no figures yet: what is near those that it takes over from. */
export function mineOfNew({ id, shortName, name, nation, replaces }: NewCouncil): MineOfCouncil {
  const schemes = replaces.flatMap((council) => mineOf(council).schemes);
  const nearest = schemes.toSorted((a, b) => Number(b.own) - Number(a.own));
  return {
    slug: id,
    place: shortName,
    name,
    nation,
    path: paths.place(id),
    profile: `a new council, without figures of its own yet, in the area of ${formatList(replaces.map(({ short_name }) => short_name))}`,
    schemes: [...new Map(nearest.toReversed().map((scheme) => [scheme.id, scheme])).values()].toReversed(),
  };
}

function near(scheme: CaseStudyEntry, why: string, own: boolean): SchemeNear {
  const { id, data } = scheme;
  return {
    id,
    title: data.title,
    path: paths.caseStudy(id),
    why,
    own,
    activities: data.activities,
    design: resultDesigns[data.strongestDesign],
    money: costInWords(scheme),
    reach: flowInWords(scheme),
  };
}
