import {
  certaintyOfBody,
  domains,
  type BodyCertainty,
  type BodyJudgements,
  type Domain,
  type Steps,
} from '#model/certainty.ts';

/** One example of how a level follows, with the level as the code gives it. */
export interface WorkedLevel {
  name: string;
  judgements: BodyJudgements;
  certainty: BodyCertainty;
}

type Row = [
  name: string,
  start: BodyJudgements['start'],
  read: BodyJudgements['read'],
  steps: [Steps, Steps, Steps, Steps, Steps],
  more?: Partial<BodyJudgements>,
];

const rows: Row[] = [
  ['Trials, all read, no flaw', 'randomised', 'full text', [0, 0, 0, 0, 0]],
  ['The same, abstracts only, bias not judged', 'randomised', 'abstracts', [null, 0, 0, 0, 0]],
  ['One trial, read whole, publication bias not judged', 'randomised', 'full text', [0, 'na', 0, 0, null]],
  ['Own report, few people, abstracts', 'randomised', 'abstracts', [1, 0, 0, 1, null]],
  ['Half lost in one arm, few people', 'randomised', 'full text', [2, 'na', 0, 1, 0]],
  ['A comparison without randomisation, read whole, no flaw', 'non-randomised', 'full text', [0, 0, 0, 0, 0]],
  ['The same from an abstract, bias not judged', 'non-randomised', 'abstracts', [null, 'na', 0, 0, null]],
  ['Risk halved, read whole', 'non-randomised', 'full text', [0, 0, 0, 0, 0], { up: 1 }],
  ['Before and after only', 'non-randomised', 'abstracts', [2, 0, 0, 0, null]],
  [
    'A review’s authors rate it low, for our question',
    'randomised',
    'review rated bias',
    [null, null, 0, null, null],
    { authors: { level: 'low', distance: 0, stands: true } },
  ],
  [
    'A review’s authors rate it high, one step from our question',
    'randomised',
    'review rated bias',
    [0, 0, 1, 0, 0],
    { authors: { level: 'high', distance: 1, stands: true } },
  ],
  [
    '“Probably” in an abstract is no rating',
    'randomised',
    'abstracts',
    [null, 0, 0, 0, null],
    { authors: { level: 'moderate', distance: 0, stands: false } },
  ],
  [
    'A model fed by a moderate body, one limitation',
    'model',
    'abstracts',
    ['na', 'na', 1, 0, null],
    { inputLevel: 'moderate' },
  ],
  ['A count', 'non-randomised', 'abstracts', [null, null, null, null, null], { kind: 'descriptive' }],
];

const names = Object.keys(domains) as Domain[];

/** The worked examples of the page on grading, each level computed by the function that grades the site. */
export const workedLevels: WorkedLevel[] = rows.map(([name, start, read, steps, more]) => {
  const judgements: BodyJudgements = {
    kind: 'effect',
    start,
    read,
    judges: 2,
    steps: Object.fromEntries(names.map((domain, index) => [domain, steps[index]])) as Record<Domain, Steps>,
    up: 0,
    ...more,
  };
  return { name, judgements, certainty: certaintyOfBody(judgements) };
});
