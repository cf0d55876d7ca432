import type { Body } from '#schemas/body.ts';
import type { Evidence } from '#schemas/evidence.ts';
import { nations } from '#schemas/nation.ts';
import type { Content } from '../content.ts';
import { readBodies, studiesById } from '../read-pages.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';

type Dataset = Body['datasets'][number];
type Told = [field: string, wrong: string, right: string];

/** Datasets that are told otherwise than in the summary of their one study. */
export function datasetsAgainstStudies(content: Content): Finding[] {
  const studies = studiesById(content);
  return readBodies(content).flatMap(({ entry, body }) =>
    body.datasets.flatMap((dataset, index) => {
      const [id, ...others] = dataset.evidence;
      const study = id === undefined || others.length > 0 ? undefined : studies.get(id);
      const told = [
        fewerThanAnalysed(dataset),
        ...(study ? [otherDesign(dataset, study, id!), otherCountry(dataset, study, id!)] : []),
      ];
      return told.flatMap((each) => (each ? [findingIn(entry, ['datasets', index, each[0]], each[1], each[2])] : []));
    }),
  );
}

function fewerThanAnalysed({ nAnalysed, estimates }: Dataset): Told | null {
  const most = Math.max(0, ...estimates.map(({ analysed }) => analysed ?? 0));
  // Outcomes of one study differ a little in how many gave an answer.
  return nAnalysed && most > 1.5 * nAnalysed
    ? ['nAnalysed', `nAnalysed is ${nAnalysed}, and an estimate rests on ${most}`, 'look both up in the source: the dataset has no fewer people than its estimates'] // prettier-ignore
    : null;
}

const randomised = /\bRCTs?\b|random|\btrials?\b/i;
const ofSeveral = /review|meta-analys|model|guideline|economic/i;

function otherDesign({ design }: Dataset, study: Evidence, id: string): Told | null {
  if (ofSeveral.test(design)) return null;
  const isTrial = randomised.test(design);
  const isOther = study.design === 'RCT' ? !isTrial : isTrial && ownDesigns.has(study.design);
  return isOther
    ? [
        'design',
        `design is "${design}", and ${id} has ${study.design}`,
        `write design: ${study.design}, or mend it there: the same in both, as the source has it`,
      ]
    : null;
}

/** Designs of one study in which nobody was drawn by lot. */
const ownDesigns = new Set<string>(['cohort', 'before-after uncontrolled', 'survey', 'qualitative', 'case study']);

const isNation = (country: string): boolean => (nations as readonly string[]).includes(country);

function otherCountry({ country }: Dataset, study: Evidence, id: string): Told | null {
  const [own = ''] = study.country.split(',');
  return isNation(country) && isNation(own) && own !== country
    ? [
        'country',
        `country is ${country}, and ${id} has ${own}`,
        `write country: ${own}, or mend it there: the same in both, as the source has it`,
      ]
    : null;
}
