import type { PageRole } from '#schemas/featured.ts';
import { pathOfRole } from '#lib/content/featured.ts';
import { paths } from '#lib/site/paths.ts';
import type { Found } from './found.ts';

/** The tools of the site that no other record stands for. */
export const foundTasks = (): Found[] => [
  {
    url: paths.pack,
    kind: 'guide',
    title: 'Make a committee paper',
    summary:
      'Put pages of this site together into a paper for a committee, with your own title and notes, on the screen, in print or in Word.',
  },
  {
    url: paths.compare,
    kind: 'guide',
    title: 'Compare schemes or studies side by side',
    summary:
      'Two to four case studies or evidence summaries in one table: people, money, results and what is not known.',
  },
  {
    url: paths.evidenceMap,
    kind: 'evidence',
    title: 'Evidence map',
    summary: 'Every activity against every outcome: what is known, how surely, and where nobody has looked.',
  },
  {
    url: paths.data,
    kind: 'about',
    title: 'Data to download',
    summary: 'Everything on this site as JSON, CSV, RIS and BibTeX, under an open licence.',
  },
  {
    url: paths.places,
    kind: 'place',
    title: 'Find your council',
    summary: 'A page for every council in the United Kingdom, with schemes there and in councils like it.',
  },
];

const roles: Partial<Record<PageRole, readonly string[]>> = {
  writing: [
    'add a case study',
    'add our scheme',
    'add our scheme to the website',
    'get our project on here',
    'submit a case study',
    'write a case study',
    'how do I put our project on the site',
    'contribute a case study',
  ],
  correcting: ['correct a figure', 'report a mistake', 'this number is wrong', 'error on the site', 'correct a page'],
  listingProviders: ['list a provider', 'get my group listed', 'add a provider to the directory'],
  recording: [
    'am I allowed to share patient details',
    'can we share personal data with a charity',
    'data protection for referrals',
    'do we need consent to share information',
  ],
  evaluating: ['evaluate our scheme', 'how do we evaluate a project', 'how do we show it works'],
  meeting: ['hold a round table', 'set up a meeting'],
  grading: [
    'how do you grade evidence',
    'what does low certainty mean',
    'how sure are you',
    'what counts as good evidence',
    'how do you judge a study',
  ],
  choosing: ['how do you choose studies', 'which studies are left out'],
  licence: ['can we reuse your text', 'copyright', 'am I allowed to copy this'],
};

/** By address: the words in which people ask for a page that does a task. */
const tasks = (): ReadonlyMap<string, readonly string[]> =>
  new Map<string, readonly string[]>([
    ...Object.entries(roles).map(([role, asked]): [string, readonly string[]] => [pathOfRole(role as PageRole), asked]),
    [
      paths.pack,
      [
        'committee paper',
        'write a committee report',
        'cabinet report',
        'make a pack',
        'Word document for committee',
        'council report template',
      ],
    ],
    [
      paths.places,
      [
        'which councils like ours run a scheme',
        'councils similar to mine',
        'anywhere comparable to our borough',
        'statistical neighbours',
        'councils like us',
        'schemes near me',
        'find my council',
      ],
    ],
    [paths.compare, ['compare schemes', 'compare case studies side by side']],
    [paths.evidenceMap, ['evidence map', 'gaps in the evidence', 'what has not been studied']],
    [paths.data, ['download the data', 'spreadsheet of everything', 'open data']],
    [
      paths.costs,
      [
        'cost per person',
        'what does it cost per person',
        'unit cost per participant',
        'cost per head',
        'price per referral',
      ],
    ],
    [
      paths.workbench,
      [
        'what would it cost us to run',
        'what would it cost for so many people',
        'work out what a scheme would cost',
        'cost calculator',
        'what budget would we need',
      ],
    ],
    [paths.tariff, ['tariff per referral', 'a tariff for each referral']],
    [paths.funding, ['where can we get money', 'which grants can we apply for', 'ways to pay for a scheme']],
    [paths.press, ['press lines', 'what can we say to the press', 'lines for journalists']],
    [
      paths.planEvaluation,
      [
        'how many people do we need to measure',
        'sample size for a small scheme',
        'how big a sample',
        'is thirty people enough',
        'power calculation',
        'minimum number of participants',
        'plan an evaluation',
      ],
    ],
    [paths.chooseMeasures, ['which questionnaire should we use', 'choose a measure', 'which outcome measure']],
    [paths.checkData, ['check my data', 'analyse our results', 'analyse a spreadsheet of scores']],
  ]);

/** The records, each that does a task with the words in which it is asked for. */
export function withTasks(found: readonly Found[]): Found[] {
  const byAddress = tasks();
  return found.map((record) => {
    const asked = byAddress.get(record.url);
    return asked ? { ...record, asked: [...(record.asked ?? []), ...asked] } : record;
  });
}
