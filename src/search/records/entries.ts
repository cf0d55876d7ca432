import { resultDesigns, studyDesigns } from '#model/design.ts';
import { levelInWords } from '#model/body.ts';
import { strengthRank } from '#model/strength.ts';
import { bodies, rankOfLevel } from '#lib/evidence/bodies.ts';
import { strengthOfFinding } from '#lib/evidence/findings.ts';
import { caseStudyFacetValues, evidenceFacetValues, slug, yearOf, yearOfReport } from '#lib/browse/browse.ts';
import { caseStudies, evidence } from '#lib/content/collections.ts';
import { councilsOf } from '#lib/places/councils.ts';
import { facts, shownTitle, statusLine } from '#lib/facts/facts.ts';
import { paths } from '#lib/site/paths.ts';
import { labelOf } from '#lib/content/vocabulary.ts';
import { distinctWords, noteOf, type Found } from './found.ts';

/** For sorting: what is known of a question before any study, stronger studies before others, schemes by their design. */
const byDesign = (designs: object, design: string): number => -100 - Object.keys(designs).indexOf(design);

/** Each number of the texts once: readers look for the figures they were told. */
const numbersIn = (texts: readonly (string | null | undefined)[]): string =>
  [...new Set(texts.flatMap((text) => text?.match(/\d[\d,.]*\d|\d/g) ?? []))].join(' ');

export const foundSchemes = (): Found[] =>
  caseStudies.map((scheme) => {
    const { id, data } = scheme;
    const councils = councilsOf(data.place.councils);
    return {
      url: paths.caseStudy(id),
      kind: 'case-study',
      title: data.title,
      summary: data.summary,
      note: noteOf(resultDesigns[data.strongestDesign], data.place.name, yearOfReport(scheme)),
      place: data.place.name,
      places: distinctWords(
        labelOf('regions', data.place.region),
        ...data.place.nations,
        ...councils.flatMap((council) => [council.name, council.alt_names]),
      ),
      names: distinctWords(...data.lead.map(({ name }) => name)),
      words: numbersIn([...data.results, ...data.costs].map(({ valueText }) => valueText)),
      year: yearOfReport(scheme),
      strength: byDesign(resultDesigns, data.strongestDesign),
      values: caseStudyFacetValues(scheme),
    };
  });

export const foundEvidence = (): Found[] =>
  evidence.map((entry) => {
    const { id, data } = entry;
    return {
      url: paths.evidenceSummary(id),
      kind: 'evidence',
      title: data.title,
      summary: data.summary,
      note: noteOf(studyDesigns[data.design], data.country, yearOf(entry)),
      place: data.country,
      words: numbersIn(data.outcomes.map(({ effect }) => effect?.valueText)),
      year: yearOf(entry),
      strength: strengthRank(strengthOfFinding(data)),
      values: evidenceFacetValues(entry),
    };
  });

export const foundBodies = (): Found[] =>
  bodies.map(({ data, path, certainty }) => ({
    url: path,
    kind: 'known',
    title: data.question,
    summary: data.sentence,
    note: noteOf(levelInWords(data, certainty.level)),
    words: numbersIn([data.effectRange, data.naturalUnits]),
    strength: 100 + rankOfLevel(certainty.level),
    values: {
      activity: [data.activity],
      outcome: [data.outcome],
      certainty: certainty.level ? [slug(certainty.level)] : [],
      direction: data.direction ? [slug(data.direction)] : [],
    },
  }));

export const foundFacts = (): Found[] =>
  facts.map((fact) => {
    const { path, data, basis } = fact;
    const year = Number(/\b(?:19|20)\d\d\b/.exec(data.date)?.[0]) || undefined;
    return {
      url: path,
      kind: 'fact',
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
      year,
      strength: basis.strength ? strengthRank(basis.strength) - 1 : undefined,
      values: {
        activity: data.activities,
        outcome: data.outcomes,
        certainty: fact.bodies.flatMap(({ certainty }) => (certainty.level ? [slug(certainty.level)] : [])),
        direction: basis.direction ? [slug(basis.direction)] : [],
      },
    };
  });
