import { statusInWords } from '#model/clock.ts';
import { today } from '#site.ts';
import { caseStudySchema } from '#schemas/case-study.ts';
import { resultDesigns } from '#model/design.ts';
import { moneyLabel, statesCost } from '#model/money.ts';
import { costInWords, resultInWords } from '#model/in-words.ts';
import { nothingLeft } from '#model/nothing-left.ts';
import { ranInWales } from '#model/wales.ts';
import { type Cost, type Result } from '#schemas/figure.ts';
import { flowSteps, per100At } from '#model/flow.ts';
import type { CaseStudyItem, CitedText, PackCost, PackResult } from '#model/pack-item.ts';
import type { CaseStudyEntry } from '#lib/content/collections.ts';
import { councilsOf, kindOfCouncil } from '#lib/places/councils.ts';
import { allFindings } from '#lib/evidence/counter-evidence.ts';
import { addressOf, paths } from '#lib/site/paths.ts';
import { bodiesOn } from '#lib/evidence/bodies.ts';
import { packBody } from './bodies.ts';
import { researchFor } from '#lib/evidence/relations.ts';
import { capitalise, formatDay, formatList, formatNames } from '#model/text.ts';
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
    inWales: ranInWales(data.place),
    place: data.place.name,
    region: labelOf('regions', data.place.region),
    councils: councilsOf(data.place.councils).map(
      (council) =>
        `${council.name}: ${[kindOfCouncil(council), council.rural_cluster.toLowerCase()].filter(Boolean).join(', ')}`,
    ),
    activities: labelsOf('activities', data.activities),
    people: labelsOf('people', data.people),
    settings: labelsOf('settings', data.settings),
    lead: formatNames(data.lead.map(({ name }) => name)),
    whoRefers: citedText(fields, capitalise(data.referral.who)),
    selfReferral: capitalise(data.referral.selfReferral),
    length: citedText(fields, capitalise(data.length.note)),
    funders: capitalise(formatList(data.funding.kinds)),
    funding: citedText(fields, data.funding.note),
    status: statusInWords(data.status, today),
    strongestDesign: resultDesigns[data.strongestDesign],
    outcomesQuantified: data.outcomesQuantified,
    reach: reachInWords(data),
    measured: labelsOf('outcomes', data.outcomes),
    results: data.results.map(packResult),
    costs: data.costs.map(packCost),
    caveats: data.caveats.map((caveat) => citedText(fields, caveat)),
    relevance: citedText(fields, data.relevance),
    research: {
      same: research.same.map(allFindings).map(packStudy),
      similar: research.similar.map(allFindings).map(packStudy),
    },
    known: data.activities
      .flatMap((activity) => data.outcomes.flatMap((outcome) => bodiesOn(activity, outcome)))
      .map(packBody),
    differing: packDiffering(
      shown,
      shown.map((study) => study.entry),
    ),
  };
  return { ...item, sources: packSources(refsIn(item), data) };
}

/** "Of 100 people referred in 2019: 81 started, 35 finished", with the sources of its figures. */
function reachInWords({ flow, results }: CaseStudyEntry['data']): CitedText | null {
  if (!flow) return null;
  const steps = flow.steps.flatMap(({ step }) => {
    const of100 = per100At(flow.steps, step);
    return step === 'referred' || of100 === null ? [] : [`${of100} ${flowSteps[step].toLowerCase()}`];
  });
  if (steps.length === 0) return null;
  const sources = flow.steps.flatMap(({ figure }) =>
    results.filter(({ id }) => id === figure).map(({ source }) => source),
  );
  return [{ text: `Of 100 ${flow.who}: ${steps.join(', ')}.` }, ...[...new Set(sources)].map((ref) => ({ ref }))];
}

/** A result with what must be said with it. The paper gives it in words; the numbers are for pictures and data. */
function packResult(result: Result): PackResult {
  const {
    valueText,
    quotedOnly,
    design,
    designNote,
    id,
    statement,
    denominator,
    period,
    measure,
    reportedBy,
    source,
    ...rest
  } = resultInWords(result);
  nothingLeft(rest);
  return {
    id,
    value: capitalise(valueText),
    warning: quotedOnly ? capitalise(quotedOnly) : null,
    statement,
    design: resultDesigns[design],
    designNote: designNote ?? null,
    denominator,
    period,
    measure,
    reportedBy,
    source,
  };
}

/** A sum of money with its role, which it never goes without. */
function packCost(cost: Cost): PackCost {
  const { id, valueText, quotedOnly, statement, year, paidBy, role, base, source, ...rest } = costInWords(cost);
  nothingLeft(rest);
  return {
    id,
    role: moneyLabel({ role, base }),
    isCost: statesCost(role),
    value: capitalise(valueText),
    warning: quotedOnly ? capitalise(quotedOnly) : null,
    statement,
    year,
    paidBy,
    source,
  };
}
