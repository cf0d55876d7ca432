import { resultDesigns, studyDesigns } from '#model/design.ts';
import { levelInWords } from '#model/body.ts';
import { levelRank } from '#model/certainty.ts';
import { kinds, type KindIn } from '#model/kinds.ts';
import { slug } from '#model/slug.ts';
import { strengthRank } from '#model/strength.ts';
import type { BodyEntry } from '#lib/evidence/bodies.ts';
import type { AnswerEntry } from '#lib/answers/answers.ts';
import { groundsOf } from '#lib/answers/shown.ts';
import { strengthOfFinding } from '#lib/evidence/findings.ts';
import { caseStudyFacetValues, evidenceFacetValues, yearOf } from '#lib/browse/browse.ts';
import type { CaseStudyEntry, EvidenceEntry } from '#lib/content/collections.ts';
import { forPage, type ForKind, type SitePage } from '#lib/content/kinds.ts';
import { councilsOf } from '#lib/places/councils.ts';
import { shownTitle, statusLine, type Fact } from '#lib/facts/facts.ts';
import { paperOnAnswer, paperOnBody } from '#lib/papers.ts';
import { paths } from '#lib/site/paths.ts';
import { labelOf } from '#lib/content/vocabulary.ts';
import { distinctWords, noteOf, type Found } from './found.ts';

/** For sorting: what is known of a question before any study, stronger studies before others, schemes by their design. */
const byDesign = (designs: object, design: string): number => -100 - Object.keys(designs).indexOf(design);

/** Each number of the texts once: readers look for the figures they were told. */
const numbersIn = (texts: readonly (string | null | undefined)[]): string =>
  [...new Set(texts.flatMap((text) => text?.match(/\d[\d,.]*\d|\d/g) ?? []))].join(' ');

function foundScheme(scheme: CaseStudyEntry): Found {
  const { id, data } = scheme;
  const councils = councilsOf(data.place.councils);
  return {
    url: paths.caseStudy(id),
    kind: kinds['case-studies'].search,
    title: data.title,
    summary: data.summary,
    note: noteOf(resultDesigns[data.strongestDesign], data.place.name, data.status.year),
    place: data.place.name,
    places: distinctWords(
      labelOf('regions', data.place.region),
      ...data.place.nations,
      ...councils.flatMap((council) => [council.name, council.alt_names]),
    ),
    names: distinctWords(...data.lead.map(({ name }) => name)),
    words: numbersIn([...data.results, ...data.costs].map(({ valueText }) => valueText)),
    year: data.status.year ?? undefined,
    strength: byDesign(resultDesigns, data.strongestDesign),
    values: caseStudyFacetValues(scheme),
  };
}

function foundStudy(entry: EvidenceEntry): Found {
  const { id, data } = entry;
  return {
    url: paths.evidenceSummary(id),
    kind: kinds.evidence.search,
    title: data.title,
    summary: data.summary,
    note: noteOf(studyDesigns[data.design], data.country, yearOf(entry)),
    place: data.country,
    words: numbersIn(data.outcomes.map(({ effect }) => effect?.valueText)),
    year: yearOf(entry),
    strength: strengthRank(strengthOfFinding(data)),
    values: evidenceFacetValues(entry),
  };
}

/** An answer is found by its question in all the wordings that people use. */
function foundAnswer(answer: AnswerEntry): Found {
  const { data, path, parts } = answer;
  const [first] = parts;
  const isOneLevel = parts.every(({ sure }) => sure === first.sure);
  return {
    url: path,
    kind: kinds.answers.search,
    title: data.question,
    // One sentence of several would be half an answer; where they are not as sure, each says how sure it is.
    summary: parts.map(({ text, sure }) => (isOneLevel ? text : `${text} (${sure}.)`)).join(' '),
    note: isOneLevel ? first.sure : '',
    asked: data.variants,
    paper: paperOnAnswer(answer),
    restsOn: groundsOf(answer),
    strength: 200 + levelRank(first.level),
    values: { activity: data.activities },
  };
}

function foundBody(body: BodyEntry): Found {
  const { data, path, certainty } = body;
  return {
    url: path,
    kind: kinds.bodies.search,
    title: data.question,
    summary: data.sentence,
    note: noteOf(levelInWords(data, certainty.level)),
    words: numbersIn([data.effectRange, data.naturalUnits]),
    asked: [`${labelOf('activities', data.activity)} ${labelOf('outcomes', data.outcome)}`],
    paper: paperOnBody(body),
    restsOn: data.datasets.flatMap(({ evidence }) => evidence.map(paths.evidenceSummary)),
    strength: 100 + levelRank(certainty.level),
    values: {
      activity: [data.activity],
      outcome: [data.outcome],
      certainty: certainty.level ? [slug(certainty.level)] : [],
      direction: data.direction ? [slug(data.direction)] : [],
    },
  };
}

function foundFact(fact: Fact): Found {
  const { path, data, basis } = fact;
  const year = data.year ?? undefined;
  return {
    url: path,
    kind: kinds.facts.search,
    title: shownTitle(fact),
    note: noteOf(
      statusLine(fact),
      basis.design,
      fact.bodies[0] &&
        `all studies together: ${levelInWords(fact.bodies[0].data, fact.bodies[0].certainty.level).toLowerCase()}`,
      data.geography,
      year,
    ),
    place: data.geography,
    // A fact goes by its figure.
    names: data.valueText ?? undefined,
    year,
    strength: basis.strength ? strengthRank(basis.strength) - 1 : undefined,
    values: {
      activity: data.activities,
      outcome: data.outcomes,
      certainty: fact.bodies.flatMap(({ certainty }) => (certainty.level ? [slug(certainty.level)] : [])),
      direction: basis.direction ? [slug(basis.direction)] : [],
    },
  };
}

/** How a page of a kind is found that has more to say than its title, its summary and its activities. */
const finders: Partial<ForKind<'search', Found>> = {
  answers: foundAnswer,
  'case-studies': foundScheme,
  evidence: foundStudy,
  bodies: foundBody,
  facts: foundFact,
};

/** How a page is found. */
export function foundPage(page: SitePage<KindIn<'search'>>): Found {
  return forPage(finders, page, foundAny);
}

function foundAny({ kind, path, title, description, activities }: SitePage<KindIn<'search'>>): Found {
  return {
    url: path,
    kind: kinds[kind].search,
    title,
    summary: description,
    ...(activities ? { values: activities.length > 0 ? { activity: activities } : {} } : {}),
  };
}
