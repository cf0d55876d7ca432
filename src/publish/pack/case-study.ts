import { caseStudySchema, statusKinds } from '#schemas/case-study.ts';
import { resultDesigns } from '#model/design.ts';
import { ranInWales } from '#model/wales.ts';
import { moneyKinds } from '#model/money.ts';
import { type Cost, type Result } from '#schemas/figure.ts';
import type { CaseStudyItem, PackCost, PackResult } from '#model/pack-item.ts';
import type { CaseStudyEntry } from '#lib/content/collections.ts';
import { councilsOf, kindOfCouncil } from '#lib/places/councils.ts';
import { allFindings } from '#lib/evidence/counter-evidence.ts';
import { addressOf, paths } from '#lib/site/paths.ts';
import { researchFor } from '#lib/evidence/relations.ts';
import { capitalise, formatDay, formatList } from '#model/text.ts';
import { labelOf, labelsOf } from '#lib/content/vocabulary.ts';
import { citedText, packSources, refsIn } from './text.ts';
import { packDiffering, packStudy } from './studies.ts';

/** A case study as a pack takes it. */
export function packCaseStudy(entry: CaseStudyEntry): CaseStudyItem {
  const { id, data } = entry;
  const fields = { schema: caseStudySchema, data };
  const research = researchFor(entry);
  const shown = [...research.same, ...research.similar].map(allFindings);
  const item = {
    kind: 'case-studies' as const,
    ref: `case-studies/${id}`,
    title: data.title,
    summary: citedText(fields, data.summary),
    address: addressOf(paths.caseStudy(id)),
    checked: formatDay(data.reviewed),
    wales: ranInWales(data.place) ? 'Ran in Wales' : 'Ran elsewhere',
    place: data.place.name,
    region: labelOf('regions', data.place.region),
    councils: councilsOf(data.place.councils).map(
      (council) =>
        `${council.name}: ${[kindOfCouncil(council), council.rural_cluster.toLowerCase()].filter(Boolean).join(', ')}`,
    ),
    activities: labelsOf('activities', data.activities),
    people: labelsOf('people', data.people),
    settings: labelsOf('settings', data.settings),
    lead: formatList(data.lead.map(({ name }) => name)),
    whoRefers: citedText(fields, capitalise(data.referral.who)),
    selfReferral: capitalise(data.referral.selfReferral),
    length: citedText(fields, capitalise(data.length.note)),
    funders: capitalise(formatList(data.funding.kinds)),
    funding: citedText(fields, data.funding.note),
    status: `${statusKinds[data.status.kind]}, as of ${data.status.asOf}`,
    strongestDesign: resultDesigns[data.strongestDesign],
    outcomesQuantified: data.outcomesQuantified,
    measured: labelsOf('outcomes', data.outcomes),
    results: data.results.map(packResult),
    costs: data.costs.map(packCost),
    caveats: data.caveats.map((caveat) => citedText(fields, caveat)),
    relevance: citedText(fields, data.relevance),
    research: {
      same: research.same.map(allFindings).map(packStudy),
      similar: research.similar.map(allFindings).map(packStudy),
    },
    differing: packDiffering(
      shown,
      shown.map((study) => study.entry),
    ),
  };
  return { ...item, sources: packSources(refsIn(item), data) };
}

const packResult = (result: Result): PackResult => ({
  id: result.id,
  value: capitalise(result.valueText),
  warning: result.quotedOnly ? capitalise(result.quotedOnly) : null,
  statement: result.statement,
  design: resultDesigns[result.design],
  designNote: result.designNote ?? null,
  denominator: result.denominator,
  period: result.period,
  measure: result.measure,
  reportedBy: result.reportedBy,
  source: result.source,
});

const packCost = (cost: Cost): PackCost => ({
  id: cost.id,
  kind: moneyKinds[cost.kind],
  value: capitalise(cost.valueText),
  warning: cost.quotedOnly ? capitalise(cost.quotedOnly) : null,
  statement: cost.statement,
  year: cost.year,
  paidBy: cost.paidBy,
  source: cost.source,
});
