import type { RungName } from '#model/evaluation.ts';
import type { Pairs, ScoreResult } from './analyse.ts';
import { publishableSteps } from './small-numbers.ts';
import { formatNumber } from '#model/text.ts';
import { formatInterval, formatDecimal, formatShare, people, versus } from './words.ts';

/** What may be written about one score, what not, and what would make it stronger. */
export interface PlainReading {
  write: string[];
  doNotWrite: string[];
  /** What the figures do not show, in the order of weight. */
  limits: string[];
  next: string;
}

/** What the reading leans on besides the figures. */
export interface Ground {
  /** Whom the scheme is compared with. */
  rung: RungName;
  hideUpTo: number;
  /** How to reach each rung, in the words of the plan page. */
  how: Record<RungName, string>;
}

/** Words of cause: none of them may stand where nobody was compared by chance. */
export const wordsOfCause = ['because of', 'led to', 'effect', 'impact', 'reduced', 'improved people’s', 'caused'];

/** Above this share lost, chance no longer decides who is compared (our advice). */
const tooManyLost = 0.2;

const rungOrder: RungName[] = ['none', 'national', 'not-starters', 'waiting', 'matched', 'stepped', 'trial'];

/** The rung that the figures can bear: one with a comparison group needs pairs in it, a national average needs one. */
export function borneRung(result: ScoreResult, rung: RungName): RungName {
  const needsGroup = rungOrder.indexOf(rung) >= rungOrder.indexOf('not-starters');
  if (needsGroup && !result.comparison?.apart) return 'none';
  if (rung === 'national' && !result.movingBack) return 'none';
  const isChance = rung === 'stepped' || rung === 'trial';
  return isChance && lostShare(result) > tooManyLost ? 'matched' : rung;
}

/** The plain reading of one score: its verbs follow the rung, and nothing is claimed that the interval does not show. */
export function readingOf(result: ScoreResult, ground: Ground): PlainReading {
  const rung = borneRung(result, ground.rung);
  return {
    write:
      result.scheme.n <= ground.hideUpTo
        ? ['Too few people were measured twice for their figures to be published.']
        : [whoWasMeasured(result.scheme, ground.hideUpTo), ...whatChanged(result), ...whatCompared(result, rung)],
    doNotWrite: whatNotToWrite(result, rung),
    limits: limitsOf(result, ground.rung, rung, ground.hideUpTo),
    next: nextStep(result, rung, ground.how),
  };
}

function whoWasMeasured({ nBefore, n }: Pairs, hideUpTo: number): string {
  const [told, pairs] = publishableSteps([nBefore, n], hideUpTo);
  if (told === nBefore)
    return `${formatNumber(n)} of the ${people(nBefore)} measured before were measured again (${formatShare(n / nBefore)}).`;
  return `About ${formatNumber(pairs!)} of about ${formatNumber(told!)} people measured before were measured again.`;
}

function whatChanged(result: ScoreResult): string[] {
  const { scheme, score, shares } = result;
  if (shares) {
    const { before, after, change } = shares;
    const isClear = change.low > 0 || change.high < 0;
    return [
      `Among those measured twice ${formatShare(before.value)} answered so before and ${formatShare(after.value)} after, a difference of ${formatDecimal(change.value * 100, 1)} percentage points (${formatInterval({ low: change.low * 100, high: change.high * 100 }, 1)}).`,
      ...(isClear ? [] : ['That is no clear change.']),
    ];
  }
  const { change } = scheme;
  if (change === null) return ['One person alone says nothing about others.'];
  const sentence = `After, the people measured twice scored ${versus(change.value)} before, on average`;
  const better = change.value > 0 === (score.better === 'higher');
  const interval = formatInterval(change);
  if (change.low <= 0 && change.high >= 0) {
    return [`There was no clear change. ${sentence} (${interval}), and the interval takes in no change.`];
  }
  return [
    `${sentence} (${interval}), which is the ${better ? 'better' : 'worse'} way.`,
    `With this many people the true average change for people like them could be anywhere from ${formatDecimal(change.low)} to ${formatDecimal(change.high)}.`,
  ];
}

function whatCompared(result: ScoreResult, rung: RungName): string[] {
  if (rung === 'none') return ['Nobody was compared, so this does not show what the scheme did.'];
  if (rung === 'national') return [besideAverage(result)];
  const { apart } = result.comparison!;
  const { value, low, high } = apart!;
  const interval = `(${formatInterval({ low, high })})`;
  const isShare = result.shares !== null;
  const size = isShare
    ? `${formatDecimal(Math.abs(value) * 100, 1)} percentage points`
    : `${formatDecimal(Math.abs(value))} points`;
  const group = { 'not-starters': 'the people who did not start', waiting: 'the people on the waiting list' };
  if (low <= 0 && high >= 0) {
    const whom = rung === 'not-starters' || rung === 'waiting' ? group[rung] : 'the comparison group';
    return [
      `No clear difference from ${whom} was shown: the change in the scheme was ${size} ${value > 0 ? 'higher' : 'lower'} ${interval}, and the interval takes in no difference.`,
    ];
  }
  const good = value > 0 === (result.score.better === 'higher');
  const way = value > 0 ? 'higher' : 'lower';
  switch (rung) {
    case 'not-starters':
      return [
        `The change differed from that in the people who did not start: it was ${size} ${way} ${interval}. They differ in will and in health, so this does not show what the scheme did.`,
      ];
    case 'waiting':
      return [
        `Scores changed ${good ? 'more for the better' : 'less for the better'} than in people on the waiting list, by ${size} ${interval}.`,
      ];
    case 'matched':
      return [`Compared with similar people, the change was ${size} ${way} ${interval}.`];
    case 'stepped':
      return [
        `Places started in an order drawn by lot. With care: the scheme led to scores ${size} ${way} than without it ${interval}.`,
      ];
    case 'trial':
      return [`The scheme led to scores ${size} ${way} than in the comparison group ${interval}.`];
  }
}

function besideAverage({ scheme, movingBack }: ScoreResult): string {
  const { average } = movingBack!;
  const [before, after] = [scheme.meanBefore, scheme.meanAfter].map((mean) => versus(mean - average.value));
  return `Before, the average was ${before} that of ${average.who} (${formatDecimal(average.value)}), and after it was ${after} that. People who are referred are not average people, so this does not show what the scheme did.`;
}

function whatNotToWrite(result: ScoreResult, rung: RungName): string[] {
  const { scheme } = result;
  const byChance = rung === 'stepped' || rung === 'trial';
  const lines = byChance ? [] : wordsOfCause.slice(0, 5).map((word) => `“${word}”`);
  if (scheme.past && scheme.lost > 0) {
    lines.push(
      `“${formatShare(scheme.past.share.value)} of people got better”: it is that share of those measured twice, and nobody knows about the others`,
    );
  }
  if (scheme.lost > 0) lines.push('“people in the scheme”: write “the people measured twice”');
  return lines;
}

function limitsOf(result: ScoreResult, asked: RungName, rung: RungName, hideUpTo: number): string[] {
  const { scheme, movingBack, lostBefore, comparison, score } = result;
  const limits: string[] = [];
  const rise = scheme.change?.value ?? 0;
  if (scheme.lost > 0 && scheme.lost <= hideUpTo) {
    limits.push('A few of those measured before are missing after.');
  } else if (scheme.lost > 0) {
    const differs = lostBefore
      ? ` Those lost had scored ${versus(lostBefore.apart.value)} those kept before (${formatInterval(lostBefore.apart)}).`
      : '';
    limits.push(`${formatShare(scheme.lost / scheme.nBefore)} of those measured before are missing after.${differs}`);
  }
  if (rung === 'none' || rung === 'national') {
    limits.push('People are often referred when things are at their worst, so some change would be expected anyway.');
  }
  const back =
    movingBack?.at.filter(
      ({ points }) => Math.sign(points) === Math.sign(rise) && Number(formatDecimal(points)) !== 0,
    ) ?? [];
  if (rung === 'none' && back.length > 0) {
    const sizes = back.map(({ points }) => Math.abs(points));
    limits.push(
      `By moving back to the average alone, scores would be ${formatDecimal(Math.min(...sizes))} to ${formatDecimal(Math.max(...sizes))} points ${rise > 0 ? 'higher' : 'lower'} with nothing done.`,
    );
  }
  if (scheme.n < 30)
    limits.push(`Measured twice: ${people(scheme.n)}. At least 30 is what the makers of WEMWBS advise.`);
  if (asked !== rung && (asked === 'stepped' || asked === 'trial') && comparison?.apart) {
    limits.push(
      'More than a fifth were lost, so chance no longer decides who is compared, and words of cause are left out.',
    );
  } else if (asked !== rung) {
    limits.push(
      asked === 'national'
        ? 'No published average was found for this score.'
        : 'The file holds too few people in a comparison group, so it is read as before and after only.',
    );
  }
  if (comparison && Math.abs(comparison.before) > 0 && comparison.apart && score.rule.kind !== 'share') {
    limits.push(
      `The groups did not start level: before, the scheme’s people scored ${versus(comparison.before)} the comparison group.`,
    );
  }
  return limits;
}

function nextStep(result: ScoreResult, rung: RungName, how: Record<RungName, string>): string {
  if (lostShare(result) > 0.3)
    return 'Lose fewer people: ask for the second form at the last session, and offer to read it out or to telephone.';
  if (result.scheme.n < 30) return 'Measure at least 30 people twice before you say much.';
  const next = rungOrder[Math.min(rungOrder.length - 1, Math.max(2, rungOrder.indexOf(rung) + 1))]!;
  return rung === 'trial' ? 'Have somebody independent repeat it elsewhere.' : `${how[next]}.`;
}

/** The larger of the two groups' shares of people measured before and not after. */
function lostShare({ scheme, comparison }: ScoreResult): number {
  const share = ({ lost, nBefore }: Pairs): number => (nBefore === 0 ? 0 : lost / nBefore);
  return Math.max(share(scheme), comparison ? share(comparison.pairs) : 0);
}
