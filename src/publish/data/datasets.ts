import type { z } from 'zod';
import { answers, type AnswerEntry } from '#lib/answers/answers.ts';
import { strengthOfFinding } from '#lib/evidence/findings.ts';
import { bodies, bodiesOfFinding, bodiesWith, type BodyEntry } from '#lib/evidence/bodies.ts';
import { reachInWords, strandRows } from '#lib/evidence/strand.ts';
import { directnesses } from '#model/directness.ts';
import { outcomeGroups } from '#model/outcome-groups.ts';
import { caseStudies, evidence, lists } from '#lib/content/collections.ts';
import { boardRegister, boards } from '#lib/places/boards.ts';
import { combinedAuthorities, councils, pathOfPlace } from '#lib/places/councils.ts';
import { isTooWide, figureOf, needRegister, rawNeed } from '#lib/places/need.ts';
import { corrections } from '#lib/content/corrections.ts';
import { facts } from '#lib/facts/facts.ts';
import { addressOf, paths, pathTo } from '#lib/site/paths.ts';
import { sums } from '#lib/registers/sums.ts';
import { topicOf } from '#lib/evidence/topics.ts';
import { vocabulary } from '#lib/content/vocabulary.ts';
import { needAnchor, showNeed } from '#model/need.ts';
import { isoDay } from '#model/text.ts';
import type { Outcome } from '#schemas/evidence.ts';
import { basisLabels } from '#model/certainty.ts';
import { topicVocabularies, type TopicVocabulary } from '#schemas/synthesis.ts';
import { vocabularyNames } from '#schemas/term.ts';
import type { FileName, records } from './records.ts';

/** A record as its schema has it, with days still as dates. */
type RecordOf<Name extends FileName> = z.output<(typeof records)[Name]>;

interface Dataset<Name extends FileName> {
  title: string;
  description: string;
  records: RecordOf<Name>[];
  /** Fields with a table of their own, which the CSV file of this one leaves out. */
  tables?: string[];
}

const schemeRow = ({ id, data }: (typeof caseStudies)[number], figure: { id: string }) => ({
  id: `${id}#${figure.id}`,
  url: `${addressOf(paths.caseStudy(id))}#${figure.id}`,
  caseStudy: id,
  title: data.title,
  place: data.place.name,
  reviewed: data.reviewed,
});

/** A finding with the design and strength that it wears on the site. */
function findingRecord({ id, data }: (typeof evidence)[number], finding: Outcome) {
  const { formerly: _formerly, strength: _strength, ...rest } = finding;
  const design = finding.design === undefined ? data.design : finding.design;
  return {
    ...rest,
    design,
    strengthBars: strengthOfFinding(data, finding),
    bodies: finding.notAnEffect ? [] : bodiesOfFinding({ id }, finding).map((body) => body.id),
  };
}

/** A body of evidence as its files give it: with the computed level, whose it is and why it may change. */
export function bodyRecord({
  id,
  path,
  data: { formerly: _formerly, ...data },
  certainty,
}: BodyEntry): RecordOf<'bodies'> {
  return {
    id,
    url: addressOf(path),
    ...data,
    level: certainty.level,
    basis: certainty.basis && basisLabels[certainty.basis],
    provisional: certainty.provisional,
    provisionalWhy: certainty.why,
  };
}

/** An answer as its files give it: with its sentences, and what they rest on. */
export function answerRecord({ id, path, parts, data }: AnswerEntry): RecordOf<'answers'> {
  const { formerly: _formerly, restsOn, ...rest } = data;
  return {
    id,
    url: addressOf(path),
    ...rest,
    answer: parts.map(({ text }) => text).join(' '),
    level: parts[0].level,
    sure: parts[0].sure,
    bodies: 'bodies' in restsOn ? restsOn.bodies : [],
    pages: 'pages' in restsOn ? restsOn.pages : [],
    ask: 'ask' in restsOn ? restsOn.ask : [],
  };
}

function listed<Item extends { id: string }>(address: string, items: readonly Item[], reviewed: Date) {
  return items.map((item) => ({ ...item, url: `${addressOf(address)}#${item.id}`, reviewed }));
}

/** Every file of data: what it is, and its records in a fixed order. */
export const datasets: { [Name in FileName]: Dataset<Name> } = {
  'case-studies': {
    title: 'Case studies',
    description: 'One scheme a record: where, for whom, by whom, how, with every result, cost, lesson and caveat.',
    tables: ['results', 'costs'],
    records: caseStudies.map(({ id, data: { formerly: _formerly, ...data } }) => ({
      id,
      url: addressOf(paths.caseStudy(id)),
      ...data,
      results: data.results.map(({ formerly: _earlier, ...result }) => result),
      costs: data.costs.map(({ formerly: _earlier, ...cost }) => cost),
    })),
  },
  'case-study-results': {
    title: 'Results of case studies',
    description: 'One figure a record, with what it is out of, its period, its design and who reported it.',
    records: caseStudies.flatMap((scheme) =>
      scheme.data.results.map(({ formerly: _formerly, ...result }) => ({ ...result, ...schemeRow(scheme, result) })),
    ),
  },
  'case-study-costs': {
    title: 'Money in case studies',
    description:
      'One sum a record, with its role and year. Sums of different roles are never to be added or averaged together.',
    records: caseStudies.flatMap((scheme) =>
      scheme.data.costs.map(({ formerly: _formerly, ...cost }) => ({ ...cost, ...schemeRow(scheme, cost) })),
    ),
  },
  answers: {
    title: 'Answers',
    description:
      'One question a record, as people ask it, with the answer, how sure it is, the bodies of evidence it rests on, and where its money, its counts and the strongest doubt stand.',
    tables: ['says', 'costs', 'reach', 'doubt', 'monday', 'ask'],
    records: answers.map(answerRecord),
  },
  activities: {
    title: 'Every activity on one page',
    description:
      'One activity a record: the surest direct answer with its level, what is known on each group of outcomes, the gaps, cost, reach, schemes and guidance.',
    records: strandRows.map((row) => ({
      id: row.activity.id,
      url: addressOf(row.href),
      activity: row.activity.label,
      answer: row.best?.entry.data.sentence ?? null,
      answerBody: row.best?.id ?? null,
      level: row.best?.level ?? null,
      direction: row.best?.direction ?? null,
      triedOn: row.triedOn && directnesses[row.triedOn],
      outcomes: row.cells.flatMap(({ group, best }) =>
        best ? [`${outcomeGroups[group].label}: ${best.level ?? 'no level'}`] : [],
      ),
      indirect: row.cells.flatMap(({ indirect }) => indirect.map(({ id }) => id)),
      gaps: row.gaps.map((gap) => outcomeGroups[gap].label),
      costs: row.costs.map(({ label, text }) => `${label}: ${text}`),
      schemesLed: row.costStated.of,
      schemesStatingCost: row.costStated.stating,
      reach: row.reach.map((one) => `${one.scheme.data.place.name}: ${reachInWords([one]) || 'not stated'}`),
      schemes: row.schemes.length,
      councils: row.councils,
      guidance: row.guidance.map(({ by, dated, says }) => `${by}, ${dated}: ${says}`),
    })),
  },
  bodies: {
    title: 'What is known',
    description:
      'One body of evidence a record: a question with its answer, its level of certainty, whose level that is, the five judgements, every dataset once, what was left out and why, harms, who judged, and every level it had.',
    tables: ['datasets', 'excluded', 'awaited', 'alsoKnown', 'sources'],
    records: bodies.map(bodyRecord),
  },
  evidence: {
    title: 'Evidence summaries',
    description:
      'One study, review or report a record, with its findings, its strength question by question, harms, and its limits. No study has a level of certainty: see the bodies of evidence.',
    tables: ['outcomes'],
    records: evidence.map((entry) => {
      const { id, data } = entry;
      const { formerly: _formerly, ...rest } = data;
      return {
        id,
        url: addressOf(paths.evidenceSummary(id)),
        ...rest,
        strengthBars: strengthOfFinding(data),
        bodies: bodiesWith(id).map((body) => body.id),
        outcomes: data.outcomes.map((finding) => findingRecord(entry, finding)),
      };
    }),
  },
  'evidence-findings': {
    title: 'Findings of the evidence',
    description:
      'One finding a record, with its direction, its own design, the strength of its study and the bodies of evidence it belongs to. Findings are not votes: do not count them by direction. Where notAnEffect is true the record is a norm, a description or a recommendation and counts for no effect: the charts of the site leave it out.',
    records: evidence.flatMap((entry) => {
      const { id, data } = entry;
      return data.outcomes.map((finding) => ({
        ...findingRecord(entry, finding),
        id: `${id}#${finding.id}`,
        url: `${addressOf(paths.evidenceSummary(id))}#${finding.id}`,
        evidence: id,
        title: data.title,
        activities: data.activities,
        people: data.people,
        country: data.country,
        uk: data.uk,
        reviewed: data.reviewed,
      }));
    }),
  },
  facts: {
    title: 'Facts',
    description:
      'One statement a record that can be quoted, with its caveat, what not to say, its design and strength, the bodies of evidence it belongs to, and what was found otherwise. Check its status before you use it.',
    records: facts.map(({ id, path, data: { formerly: _formerly, ...data }, basis, bodies: ofFact, status, mark }) => ({
      id,
      url: addressOf(path),
      status,
      statusNote: mark && `${mark.wrong} ${mark.right}`,
      ...data,
      design: basis.design,
      strengthBars: basis.strength,
      bodies: ofFact.map((body) => body.id),
      direction: basis.direction,
      read: basis.read,
      versionUrl: addressOf(paths.factVersion(id, data.version)),
      reviewed: data.published,
    })),
  },
  corrections: {
    title: 'Corrections',
    description: 'What was wrong in something published, and what is right. Empty until there is a first one.',
    records: corrections.map((item) => ({
      ...item,
      concerns: pathTo(item.concerns),
      url: `${addressOf(paths.correctionsLog)}#${item.id}`,
    })),
  },
  timeline: {
    title: 'Policy timeline',
    description: 'What happened in policy, when, and what it means for councils.',
    records: listed(paths.policy, lists.timeline.events, lists.timeline.updated),
  },
  organisations: {
    title: 'Organisations',
    description: 'Who can help a council, what they offer, and whether they were active when last seen.',
    records: listed(paths.connect, lists.organisations.organisations, lists.organisations.updated),
  },
  measures: {
    title: 'Outcome measures',
    description: 'Questionnaires and scales: what they measure, what they cost, and what to watch.',
    // How Check my data scores a measure is published in evaluation-template.json.
    records: listed(
      paths.measures,
      lists.measures.measures.map(({ kit: _kit, ...measure }) => measure),
      lists.measures.updated,
    ),
  },
  costs: {
    title: 'What things cost',
    description: 'Sums of money by role. Sums of different roles are never to be added, averaged or ranked together.',
    records: listed(paths.costs, lists.costs.figures, lists.costs.updated),
  },
  'living-numbers': {
    title: 'Living numbers',
    description: 'Numbers that change, each with its year, source, tier and the day by which somebody looks again.',
    records: listed(paths.numbers, lists['living-numbers'].numbers, lists['living-numbers'].updated),
  },
  funding: {
    title: 'Funding models',
    description: 'Ways to pay for what people are referred to, and what is known of each.',
    records: listed(paths.funding, lists.funding.models, lists.funding.updated),
  },
  'funding-statements': {
    title: 'Facts on who pays',
    description: 'Statements on the money in social prescribing, each with its source.',
    records: lists.funding.groups.flatMap((group) =>
      listed(
        paths.funding,
        group.facts.map((fact) => ({ ...fact, group: group.title })),
        lists.funding.updated,
      ),
    ),
  },
  criteria: {
    title: 'What good looks like',
    description: 'Criteria of good practice, and what each rests on.',
    records: listed(paths.whatGoodLooksLike, lists.criteria.criteria, lists.criteria.updated),
  },
  syntheses: {
    title: 'Syntheses',
    description: 'What the entries on an activity, a group of people or an outcome say together.',
    records: lists.syntheses.syntheses.map((item) => ({
      ...item,
      url: addressOf(paths.topic(item.vocabulary, item.term)),
      reviewed: lists.syntheses.updated,
    })),
  },
  glossary: {
    title: 'Glossary',
    description: 'The words of social prescribing and of evidence, in plain English.',
    records: listed(paths.glossary, lists.glossary.terms, lists.glossary.updated),
  },
  councils: {
    title: 'Councils',
    description:
      'The councils and combined authorities that case studies name by these ids. From mySociety (CC BY 4.0), joined and rounded by us; Places says what the figures cannot tell.',
    records: [...councils, ...combinedAuthorities].map((council) => ({
      id: council.code,
      url: addressOf(pathOfPlace(council)),
      name: council.name,
      shortName: council.short_name,
      gss: council.gss,
      nation: council.nation,
      region: council.region,
      type: council.type,
      county: council.county,
      combinedAuthority: council.combined_authority,
      population2020: council.population_2020,
      ruralCluster: council.rural_cluster,
      deprivationFifth: council.deprivation_quintile,
    })),
  },
  money: {
    title: 'Every sum, by role',
    description:
      'Every sum of money on the site, one a record, from the case studies and from the list of costs. Sums of different roles, or for different things, are never to be added, averaged or ranked together.',
    records: sums.map(({ path, region, ...sum }) => ({ ...sum, region: region ?? null, url: addressOf(path) })),
  },
  need: {
    title: 'Need, by council',
    description:
      'Official figures on need, one council and one indicator a record, beside the figure of its nation. Open Government Licence v3.0; the file of indicators has definitions, sources, attribution and cautions. Not for ranking councils, and no sign that social prescribing works. Empty means that we hold no figure, never zero.',
    records: councils.flatMap((council) =>
      (needRegister?.indicators ?? []).map((indicator) => {
        const { low, high, value } = rawNeed(council, indicator);
        const { id, unit, most, year, yearIn } = indicator;
        return {
          id: `${council.code}#${id}`,
          url: `${addressOf(paths.place(council.slug))}#${needAnchor(id)}`,
          council: council.code,
          name: council.name,
          nation: council.nation,
          indicator: id,
          value,
          low,
          high,
          tooFewAsked: isTooWide(council, indicator),
          blank: value === null ? (figureOf(council, indicator).blank ?? 'See the figure of its county.') : null,
          tenth: unit === 'rank' && value !== null ? showNeed(unit, value, most) : null,
          ofNation: indicator.national?.[council.nation] ?? null,
          unit: indicator.unit,
          year: yearIn?.[council.nation] ?? year,
          reviewed: needRegister!.updated,
        };
      }),
    ),
  },
  boards: {
    title: 'Integrated care boards, by council',
    description:
      'One council in the area of one board a record, for England: districts and single-tier councils, whole or in part. Open Government Licence v3.0. Boards that ended are there with the boards that followed.',
    records: boards.flatMap((board) =>
      board.area.map(({ council, share }) => ({
        id: `${board.id}#${council.code}`,
        url: addressOf(board.href),
        board: board.id,
        name: board.name,
        shortName: board.shortName,
        gss: board.gss,
        ods: board.ods,
        began: board.began,
        ended: board.ended,
        council: council.code,
        councilName: council.name,
        councilGss: council.gss,
        areas: share?.areas ?? null,
        areasOf: share?.of ?? null,
        areaFrom: board.when,
        tookOverFrom: board.takesOver.map(({ board: id }) => id),
        followedBy: board.followedBy.map(({ id }) => id),
        attribution: boardRegister!.attribution,
        caution: boardRegister!.caution,
        reviewed: boardRegister!.updated,
      })),
    ),
  },
  'need-indicators': {
    title: 'Need: what each indicator is',
    description:
      'One indicator a record: definition, year, source, attribution, the figures of the nations, and cautions.',
    records: (needRegister?.indicators ?? []).map((indicator) => ({
      ...indicator,
      url: `${addressOf(paths.places)}#${needAnchor(indicator.id)}`,
      licence: needRegister!.licence.name,
      reviewed: needRegister!.updated,
    })),
  },
  vocabulary: {
    title: 'Vocabularies',
    description: 'The terms that the other files use for activities, people, needs, outcomes, settings and regions.',
    records: vocabularyNames.flatMap((name) =>
      vocabulary(name).terms.map(({ id: term, ...rest }) => ({
        id: `${name}/${term}`,
        ...(hasTopic(name, term) ? { url: addressOf(paths.topic(name, term)) } : {}),
        vocabulary: name,
        term,
        ...rest,
      })),
    ),
  },
};

function hasTopic(name: string, term: string): boolean {
  const known = topicVocabularies as readonly string[];
  return known.includes(name) && topicOf(name as TopicVocabulary, term) !== undefined;
}

/** The record as JSON writes it: days as 2026-11-23, nothing that is not stated. */
export function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, function (this: Record<string, unknown>, key, text) {
      const original = this[key];
      return original instanceof Date ? isoDay(original) : text;
    }),
  );
}
