import { datasetsAgainstStudies } from '../../find/datasets-and-studies.ts';
import { rule } from '../../rule.ts';

const dataset = (fields: string) =>
  `datasets: [{id: a-trial, evidence: [example-study], nAnalysed: 90, recruited: referred, directness: referred or offered, direction: favourable, effect: One point less, inReview: not checked, place: in the body, ${fields}}]`;

export const datasetAndStudy = rule({
  id: 'dataset-and-study',
  severity: 'warning',
  purpose: 'A dataset of a body is told as in the summary of its study',
  why: 'A body and its studies are written months apart. Where one calls a study a trial and the other a cohort, or puts it into another country, a reader who follows the link finds two accounts of one study.',
  examples: [
    {
      part: 'fields',
      kind: 'bodies',
      wrong: dataset('design: before-after, country: England'),
      right: dataset('design: RCT, country: England'),
    },
    {
      part: 'fields',
      kind: 'bodies',
      wrong: dataset('design: RCT, country: Scotland'),
      right: dataset('design: RCT, country: England'),
    },
  ],
  reads: 'all content',
  check: datasetsAgainstStudies,
});
