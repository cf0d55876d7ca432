import type { RungName } from '#model/evaluation.ts';
import type { Analysis, ScoreResult } from './analyse.ts';
import type { Kit } from './definitions.ts';
import { publishableResults, publishedPairs, publishedStages } from './published-counts.ts';
import { borneRung, type PlainReading } from './reading.ts';
import { tidy } from './numbers.ts';
import { formatInterval, formatDecimal, formatShare, people } from './words.ts';

/** What the officer said of the scheme. */
export interface Scheme {
  name: string;
  /** Empty where no council was chosen. */
  council: { code: string; name: string } | null;
  /** A term of the vocabulary of regions. */
  region: string;
  activity: string;
  people: string;
  setting: string;
}

/** The day as the front matter writes it, and a year after it. */
export interface Days {
  today: string;
  inAYear: string;
}

/**
 * A case study with its figures typed and everything else marked "[insert …]", which the check of the site points at
 * until somebody has written it. Counts that are small, or would tell a small one, are left out.
 */
export function draftCaseStudy(
  analysis: Analysis,
  readings: ReadonlyMap<string, PlainReading>,
  kit: Kit,
  rung: RungName,
  hideUpTo: number,
  scheme: Scheme,
  days: Days,
): string {
  const results = publishableResults(analysis, hideUpTo);
  const figures = [
    ...countsOf(analysis, kit, hideUpTo),
    ...results.flatMap((result) => figuresOf(result, kit, rung, hideUpTo)),
  ];
  const place = scheme.council?.name ?? '[insert place]';
  const designs = results.map((result) => designOf(result, kit, rung));
  const order = ['RCT', 'controlled', 'uncontrolled before-after'];
  const strongest = order.find((design) => designs.includes(design)) ?? 'service monitoring data';
  const limits = [...new Set(results.flatMap(({ score }) => readings.get(score.id)?.limits ?? []))];
  const caveats = limits.map((limit) => `${limit} [@${kit.draftSource}]`);
  const front = {
    title: `${place}: ${scheme.name || '[insert name of the scheme]'}`,
    summary: '[insert two sentences: what people did, and what was found and how sure it is]',
    place: {
      name: place,
      region: scheme.region,
      councils: scheme.council ? [scheme.council.code] : [],
      // A scheme of no one council stands on the pages of nations until its officer says which.
      ...(scheme.council ? {} : { nations: ['England', 'Scotland', 'Wales', 'Northern Ireland'] }),
    },
    lead: [{ name: scheme.council ? `${scheme.council.name} council` : '[insert who led it]', kind: 'council' }],
    status: {
      kind: 'not known',
      asOf: days.today,
      note: '[insert who says whether it runs, and when]',
      started: null,
      ended: null,
    },
    activities: [scheme.activity],
    people: [scheme.people],
    settings: [scheme.setting],
    referral: {
      who: '[insert who refers]',
      how: '[insert how a person gets from there to the activity]',
      selfReferral: 'not stated',
    },
    length: { band: 'not stated', note: '[insert how long the course is]' },
    funding: { kinds: ['not stated'], note: '[insert who paid for what, with dates]' },
    outcomes: [...new Set(results.flatMap(({ measure }) => measure.outcomes))],
    results: figures,
    strongestDesign: strongest,
    outcomesQuantified: results.length > 0,
    caveats: caveats.length > 0 ? caveats : ['Only counts are known, so nothing is said of whether people got better.'],
    relevance: '[insert what a decision maker can take from it]',
    evidence: { same: [], similar: [] },
    sources: [
      {
        ref: kit.draftSource,
        read: 'full text',
        note: 'The figures were worked out by the scheme itself and have not been published',
      },
    ],
    reviewed: days.today,
    reviewBy: days.inAYear,
  };
  const next = results.map(({ score }) => readings.get(score.id)?.next).find((words) => words !== undefined);
  return `---\n${yaml(front)}---\n\n${body(next, kit.draftSource)}`;
}

function countsOf(analysis: Analysis, kit: Kit, hideUpTo: number) {
  const statements: Record<string, string> = {
    Referred: 'People were referred.',
    Started: 'People came to a first session.',
    Finished: 'People finished.',
  };
  return publishedStages(analysis.stages, hideUpTo).flatMap(({ name, count }) =>
    count === null || !statements[name]
      ? []
      : [
          {
            ...figure(`people-${name.toLowerCase()}`, statements[name], count, people(count), 'people', kit),
            denominator: null,
            measure: 'records of the scheme',
            design: 'service monitoring data',
          },
        ],
  );
}

function figuresOf(result: ScoreResult, kit: Kit, rung: RungName, hideUpTo: number) {
  const { scheme, score, comparison, shares } = result;
  const { nBefore, n } = publishedPairs(result, hideUpTo);
  const exact = nBefore === scheme.nBefore ? '' : 'about ';
  const common = {
    denominator: `${exact}${people(n!)} measured twice, of ${exact}${nBefore} measured before`,
    measure: `${score.name}${score.min === null || score.max === null ? '' : `, ${score.min} to ${score.max}`}, ${score.better} is better`,
  };
  const own = shares
    ? {
        ...figure(
          `${score.id}-change`,
          `${score.name}: the share before and after among the same people.`,
          tidy(shares.change.value * 100),
          `${signed(tidy(shares.change.value * 100))} percentage points, from ${formatShare(shares.before.value)} to ${formatShare(shares.after.value)}`,
          'percentage points',
          kit,
        ),
        valueBefore: tidy(shares.before.value * 100),
        valueAfter: tidy(shares.after.value * 100),
        ciLow: tidy(shares.change.low * 100),
        ciHigh: tidy(shares.change.high * 100),
      }
    : {
        ...figure(
          `${score.id}-change`,
          `${score.name}: mean change among the same people, after less before.`,
          tidy(scheme.change!.value),
          `${signed(scheme.change!.value)} points (${formatInterval(scheme.change!)})`,
          'points',
          kit,
        ),
        valueBefore: tidy(scheme.meanBefore),
        valueAfter: tidy(scheme.meanAfter),
        ciLow: tidy(scheme.change!.low),
        ciHigh: tidy(scheme.change!.high),
      };
  const figures: object[] = [{ ...own, ...common, design: 'uncontrolled before-after' }];
  if (comparison?.apart && comparison.pairs.n > hideUpTo && borneRung(result, rung) !== 'none') {
    const { value, low, high } = comparison.apart;
    const times = shares ? 100 : 1;
    const unit = shares ? 'percentage points' : 'points';
    figures.push({
      ...figure(
        `${score.id}-difference`,
        `${score.name}: change in the scheme less change in the comparison group.`,
        tidy(value * times),
        `${signed(value * times)} ${unit} (${formatInterval({ low: low * times, high: high * times })})`,
        unit,
        kit,
      ),
      valueService: tidy((scheme.change?.value ?? 0) * times),
      valueComparison: tidy((comparison.pairs.change?.value ?? 0) * times),
      ciLow: tidy(low * times),
      ciHigh: tidy(high * times),
      denominator: `${people(n!)} in the scheme and ${comparison.pairs.n} in the comparison group, measured twice`,
      measure: common.measure,
      design: designOf(result, kit, rung),
    });
  }
  return figures;
}

const signed = (value: number): string => (value > 0 ? `+${formatDecimal(value)}` : formatDecimal(value));

function designOf(result: ScoreResult, kit: Kit, rung: RungName): string {
  const borne = borneRung(result, rung);
  return kit.rungs.find((one) => one.rung === borne)!.design;
}

const figure = (id: string, statement: string, value: number, valueText: string, unit: string, kit: Kit) => ({
  id,
  statement,
  value,
  valueText,
  unit,
  period: '[insert from when to when]',
  reportedBy: 'The scheme itself',
  source: kit.draftSource,
});

function body(next: string | undefined, source: string): string {
  return [
    '## What people did',
    '[insert what happens, how often and where]',
    '## What it does not show',
    'The box of caveats says what the figures cannot show.',
    ...(next ? ['## What would make it stronger', `${next} [@${source}]`] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Plain data as YAML; texts are written as JSON writes them, which YAML reads the same way. */
function yaml(value: object, indent = ''): string {
  return Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => `${indent}${key}:${yamlValue(one, indent)}`)
    .join('');
}

function yamlValue(value: unknown, indent: string): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return ' []\n';
    return `\n${value.map((one) => (typeof one === 'object' ? `${indent}- ${yaml(one as object, `${indent}  `).trimStart()}` : `${indent}- ${JSON.stringify(one)}\n`)).join('')}`;
  }
  if (value !== null && typeof value === 'object') return `\n${yaml(value, `${indent}  `)}`;
  return ` ${JSON.stringify(value)}\n`;
}
