import { per100At, type FlowStep } from '#model/flow.ts';
import { moneyLabel, type MoneyRole } from '#model/money.ts';
import type { OutcomeGroup } from '#model/outcome-groups.ts';
import { isInTheBody } from '#model/body.ts';
import { levelRank } from '#model/certainty.ts';
import { bestOf, cellsOf, gapsOf, nearest, type StrandBody, type StrandCell } from '#model/strand.ts';
import { directnesses, type Directness } from '#model/directness.ts';
import type { Term } from '#schemas/term.ts';
import { caseStudies, evidence, lists, type CaseStudyEntry, type EvidenceEntry } from '#lib/content/collections.ts';
import { formatRange } from '#model/text.ts';
import { termOf, vocabulary } from '#lib/content/vocabulary.ts';
import { paths } from '#lib/site/paths.ts';
import { bodiesOnTopic, type BodyEntry } from './bodies.ts';

/** A body of evidence as the strand table ranks it. */
export interface RankedBody extends StrandBody {
  entry: BodyEntry;
}

/** Sums of one role, base and unit: the range, how many sums, and where they stand. */
export interface StrandCost {
  role: MoneyRole;
  /** "Running cost", "Cost for each unit (one mother)". */
  label: string;
  /** What a running cost pays for and over what time: "running cost: the pilot, 2014 to 2016"; "unit cost", whose sum says of what. */
  of: string;
  /** The sum as stated, or the smallest and the largest. */
  text: string;
  sums: number;
  href: string;
}

/** A scheme that counted everybody referred: how many of 100 came how far, null where that is not stated. */
export interface StrandReach {
  scheme: CaseStudyEntry;
  who: string;
  started: number | null;
  seen: number | null;
  finished: number | null;
}

/** One row of the strand table. */
export interface StrandRow {
  activity: Term;
  href: string;
  cells: StrandCell<RankedBody>[];
  best: RankedBody | null;
  /** How people came to what the best answer rests on. */
  triedOn: Directness | null;
  gaps: OutcomeGroup[];
  costs: StrandCost[];
  /** Of the schemes that this activity leads, how many state a running or unit cost, and how many there are. */
  costStated: { of: number; stating: number };
  reach: StrandReach[];
  /** Case studies with this activity, led by it or not. */
  schemes: CaseStudyEntry[];
  schemesHref: string;
  /** Distinct councils that these case studies name. */
  councils: number;
  guidance: { entry: EvidenceEntry; by: string; dated: string; says: string; href: string }[];
}

const costRoles: readonly MoneyRole[] = ['unit cost', 'running cost'];

const ranked = (entry: BodyEntry): RankedBody => ({
  id: entry.id,
  level: entry.certainty.level,
  direction: entry.data.direction,
  group: termOf('outcomes', entry.data.outcome).group,
  directness: [...new Set(entry.data.datasets.filter(isInTheBody).map((data) => data.directness))],
  entry,
});

/** A scheme's money and flow count for the activity that leads it: the first of those it has. */
const ledBy = (activity: string): CaseStudyEntry[] => caseStudies.filter(({ data }) => data.activities[0] === activity);

const ofWhat = ({ role, base }: { role?: MoneyRole | undefined; base?: string | undefined }): string =>
  role === 'running cost' ? `running cost: ${base}` : 'unit cost';

function costsOf(activity: string): StrandCost[] {
  const sums = ledBy(activity).flatMap(({ id, data }) =>
    data.costs
      .filter(({ role }) => costRoles.includes(role))
      .map((cost) => ({
        ...cost,
        href: `${paths.caseStudy(id)}#${cost.id}`,
        key: [cost.role, cost.base, cost.unit].join('|'),
      })),
  );
  const ofSchemes = [...new Set(sums.map(({ key }) => key))].map((key): StrandCost => {
    const same = sums
      .filter((sum) => sum.key === key)
      .toSorted((a, b) => (a.value ?? a.valueLow ?? 0) - (b.value ?? b.valueLow ?? 0));
    const [least, most] = [same[0]!, same.at(-1)!];
    return {
      role: least.role,
      label: moneyLabel(least),
      of: ofWhat(least),
      text:
        same.length > 1 ? `${least.valueText} ${same.length === 2 ? 'and' : 'to'} ${most.valueText}` : least.valueText,
      sums: same.length,
      href: least.href,
    };
  });
  // The list of sums tells what no case study does: a model's price, a scheme without a page.
  const listed = lists.costs.figures
    .filter((figure) => figure.activity === activity && costRoles.includes(figure.role))
    .filter((figure) => !ofSchemes.some(({ role }) => role === figure.role))
    .map((figure): StrandCost => ({
      role: figure.role,
      label: moneyLabel(figure),
      of: ofWhat(figure),
      text: figure.amount,
      sums: 1,
      href: `${paths.costs}#${figure.id}`,
    }));
  return [...ofSchemes, ...listed].toSorted((a, b) => costRoles.indexOf(a.role) - costRoles.indexOf(b.role));
}

/** How many of 100 referred came how far in a scheme; nothing where it does not count everybody referred. */
export function reachOfScheme(scheme: CaseStudyEntry): StrandReach[] {
  const { flow } = scheme.data;
  if (!flow) return [];
  const at = (step: FlowStep) => per100At(flow.steps, step);
  return [{ scheme, who: flow.who, seen: at('seen'), started: at('started'), finished: at('finished') }];
}

function rowOf(activity: Term): StrandRow {
  const bodies = bodiesOnTopic('activities', activity.id).map(ranked);
  const cells = cellsOf(bodies);
  const best = bestOf(cells);
  const schemes = caseStudies.filter(({ data }) => data.activities.includes(activity.id));
  const led = ledBy(activity.id);
  const studied = schemes.length + bodies.length > 0;
  return {
    activity,
    href: studied ? paths.topic('activities', activity.id) : paths.topics,
    cells,
    best,
    triedOn: best && nearest(best),
    gaps: gapsOf(cells),
    costs: costsOf(activity.id),
    costStated: {
      of: led.length,
      stating: led.filter(({ data }) => data.costs.some(({ role }) => costRoles.includes(role))).length,
    },
    reach: led.flatMap(reachOfScheme),
    schemes,
    schemesHref: `${paths.caseStudies}?activity=${activity.id}`,
    councils: new Set(schemes.flatMap(({ data }) => data.place.councils)).size,
    guidance: evidence.flatMap((entry) =>
      entry.data.guidance?.activities.includes(activity.id)
        ? [{ entry, ...entry.data.guidance, href: paths.evidenceSummary(entry.id) }]
        : [],
    ),
  };
}

const ways = Object.keys(directnesses);
const rankOf = ({ best }: StrandRow): number => (best ? levelRank(best.level) : -2);
const wayOf = ({ triedOn }: StrandRow): number => (triedOn === null ? ways.length : ways.indexOf(triedOn));

/** Every activity of the vocabulary: the surest answer first, of equally sure ones the nearest to referral, then by name. */
export const strandRows: StrandRow[] = vocabulary('activities')
  .terms.map(rowOf)
  .toSorted(
    (a, b) => rankOf(b) - rankOf(a) || wayOf(a) - wayOf(b) || a.activity.label.localeCompare(b.activity.label, 'en-GB'),
  );

/** "81 start, 35 finish"; over several schemes "54 to 81 start, 35 to 52 finish". Empty where none states either. */
export function reachInWords(reach: readonly StrandReach[]): string {
  const part = (key: 'seen' | 'started' | 'finished', verb: string): string[] => {
    const stated = reach.flatMap((one) => one[key] ?? []).toSorted((a, b) => a - b);
    const [least, most] = [stated[0], stated.at(-1)];
    if (least === undefined || most === undefined) return [];
    return [`${formatRange(String(least), String(most))} ${verb}`];
  };
  return [...part('seen', 'seen'), ...part('started', 'start'), ...part('finished', 'finish')].join(', ');
}

/** How sure a row is, for sorting in a browser: 4 is high, 0 no level or no answer. */
export const sureness = ({ best }: StrandRow): number => (best ? levelRank(best.level) + 1 : 0);
