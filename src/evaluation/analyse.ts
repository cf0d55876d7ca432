import type { Average, Field, Measure, Score, Threshold } from './definitions.ts';
import { ancova, changes, meanWithInterval, welch, type Estimate } from './means.ts';
import { movingBack, shownCorrelations } from './moving-back.ts';
import { mean, median, sd, tidy } from './numbers.ts';
import type { Person, Reading } from './read-table.ts';
import { mcnemar, newcombe, shareByChance, wilson, type Share } from './shares.ts';
import { hideSmall, type Told } from './small-numbers.ts';

/** What the reader has chosen. */
export interface Choices {
  /** For each score, which of its published thresholds, by index. */
  thresholds: Record<string, number>;
  /** For each score, which of its published averages, by index. */
  averages: Record<string, number>;
  /** Counts of 1 to this many are hidden in parts of the whole. */
  hideUpTo: number;
}

/** A step on the way of the scheme's people: how many reached it; null where the file cannot tell. */
export interface Stage {
  name: string;
  count: number | null;
}

/** Before and after among the same people of one group. */
export interface Pairs {
  nBefore: number;
  n: number;
  lost: number;
  meanBefore: number;
  meanAfter: number;
  /** Mean change with its interval; null for fewer than two pairs. */
  change: (Estimate & { sd: number; n: number }) | null;
  medianChange: number;
  rose: number;
  same: number;
  fell: number;
  /** How many reached the chosen threshold the good way, and the bad way; null where none is published. */
  past: { count: number; share: Share; worse: number; byChance: number; threshold: Threshold } | null;
  /** How many gave each pair of scores: before, after, count. */
  moves: [number, number, number][];
}

/** One part of a group, as far as it may be told. */
export type Part = Told<string> & { change: (Estimate & { n: number }) | null };

/** What the file says of one score. */
export interface ScoreResult {
  measure: Measure;
  score: Score;
  /** Rows of the file. */
  rows: number;
  scheme: Pairs;
  /** The first scores of those kept and those lost, and how they differ (lost − kept); null for fewer than two in one. */
  lostBefore: { kept: number; lost: number; apart: Estimate } | null;
  comparison: {
    pairs: Pairs;
    /** Change in the scheme − change in the comparison group. */
    apart: Estimate | null;
    /** Share past the threshold, scheme − comparison. */
    past: Share | null;
    /** The difference after, adjusted for the score before; null where a group has fewer than 20 pairs. */
    adjusted: Estimate | null;
    /** How far apart the groups stood before, scheme − comparison. */
    before: number;
  } | null;
  /** How far scores would move back with nothing done, at three correlations; null where no average is published. */
  movingBack: { average: Average; at: { r: number; points: number }[] } | null;
  /** A yes or no asked twice: the share before and after and the change, after − before; null for other scores. */
  shares: { before: Share; after: Share; change: Share; p: number } | null;
  later: { n: number; change: Estimate | null } | null;
  parts: { field: Field; parts: Part[] }[];
}

/** What the whole file says. */
export interface Analysis {
  rows: number;
  scheme: number;
  comparison: number;
  stages: Stage[];
  results: ScoreResult[];
}

/**
 * Everything that the file says, score by score.
 * @param subgroups names of the fields by which results may be split
 */
export function analyse(reading: Reading, subgroups: readonly string[], choices: Choices): Analysis {
  const scheme = reading.people.filter(({ group }) => group === 'scheme');
  const comparison = reading.people.filter(({ group }) => group === 'comparison');
  const fields = reading.fields.filter(({ name }) => subgroups.includes(name));
  return {
    rows: reading.rows,
    scheme: scheme.length,
    comparison: comparison.length,
    stages: stagesOf(scheme, reading),
    results: reading.measures.flatMap((measure) =>
      measure.scores.flatMap((score) => {
        const result = resultOf(measure, score, reading.rows, scheme, comparison, fields, choices);
        return result.scheme.nBefore === 0 && result.scheme.n === 0 ? [] : [result];
      }),
    ),
  };
}

function stagesOf(scheme: Person[], { fields, measures }: Reading): Stage[] {
  const has = (name: string): boolean => fields.some((field) => field.name === name);
  const count = (names: string[], test: (fields: Person['fields']) => boolean): number | null =>
    names.every(has) ? scheme.filter((person) => test(person.fields)).length : null;
  const measured = (time: 'before' | 'after'): number =>
    scheme.filter(({ scores }) =>
      measures.some(({ scores: own }) =>
        own.some(({ id }) => scores[id]?.before != null && scores[id]?.[time] != null),
      ),
    ).length;
  return [
    { name: 'Referred', count: scheme.length },
    { name: 'Contacted', count: count(['contacted_date'], ({ contacted_date: day }) => day !== undefined) },
    { name: 'Accepted', count: count(['accepted'], ({ accepted }) => accepted === 'yes') },
    { name: 'Started', count: count(['first_attended_date'], ({ first_attended_date: day }) => day !== undefined) },
    {
      name: 'Attended half',
      count: count(['sessions_offered', 'sessions_attended'], ({ sessions_offered: offered, sessions_attended: attended }) => Number(offered) > 0 && Number(attended) * 2 >= Number(offered)), // prettier-ignore
    },
    { name: 'Finished', count: count(['finished'], ({ finished }) => finished === 'yes') },
    { name: 'Measured before', count: measured('before') },
    { name: 'Measured before and after', count: measured('after') },
  ];
}

function resultOf(
  measure: Measure,
  score: Score,
  rows: number,
  scheme: Person[],
  others: Person[],
  fields: Field[],
  choices: Choices,
): ScoreResult {
  const threshold = score.thresholds[choices.thresholds[score.id] ?? 0];
  const average = score.averages[choices.averages[score.id] ?? 0];
  const [own, their] = [formsOf(scheme, score), formsOf(others, score)];
  const pairs = pairsOf(own, score, threshold);
  const isShare = score.rule.kind === 'share';
  return {
    measure,
    score,
    rows,
    scheme: pairs,
    lostBefore: lostOf(own),
    comparison: their.before.length > 0 ? compared(own, their, pairs, score, threshold) : null,
    movingBack:
      average && !isShare && pairs.n > 0
        ? { average, at: shownCorrelations.map((r) => ({ r, points: movingBack(average.value, pairs.meanBefore, r) })) }
        : null,
    shares: isShare && own.pairs.length > 0 ? sharesOf(own.pairs) : null,
    later: laterOf(scheme, score),
    parts: isShare ? [] : fields.map((field) => ({ field, parts: partsOf(own.people, field, choices.hideUpTo) })),
  };
}

interface Forms {
  before: number[];
  lost: number[];
  pairs: { before: number; after: number }[];
  people: { person: Person; change: number }[];
}

function formsOf(people: Person[], { id }: Score): Forms {
  const forms: Forms = { before: [], lost: [], pairs: [], people: [] };
  for (const person of people) {
    const { before, after } = person.scores[id] ?? { before: null, after: null };
    if (before === null) continue;
    forms.before.push(before);
    if (after === null) forms.lost.push(before);
    else {
      forms.pairs.push({ before, after });
      forms.people.push({ person, change: tidy(after - before) });
    }
  }
  return forms;
}

function pairsOf({ before, lost, pairs }: Forms, score: Score, threshold: Threshold | undefined): Pairs {
  const [first, second] = [pairs.map((pair) => pair.before), pairs.map((pair) => pair.after)];
  const moved = changes(first, second);
  const n = pairs.length;
  const counts = new Map<string, [number, number, number]>();
  for (const { before: from, after: to } of pairs) {
    const key = `${from} ${to}`;
    const known = counts.get(key);
    if (known) known[2] += 1;
    else counts.set(key, [from, to, 1]);
  }
  return {
    nBefore: before.length,
    n,
    lost: lost.length,
    meanBefore: mean(first),
    meanAfter: mean(second),
    change: n >= 2 ? meanWithInterval(moved) : null,
    medianChange: median(moved),
    rose: moved.filter((change) => change > 0).length,
    same: moved.filter((change) => change === 0).length,
    fell: moved.filter((change) => change < 0).length,
    past: threshold && n >= 1 ? pastThreshold(moved, score, threshold) : null,
    moves: [...counts.values()],
  };
}

function pastThreshold(moved: number[], score: Score, threshold: Threshold): NonNullable<Pairs['past']> {
  const gains = moved.map((change) => (score.better === 'higher' ? change : -change));
  const count = gains.filter((gain) => gain >= threshold.value).length;
  return {
    count,
    share: wilson(count, moved.length),
    worse: gains.filter((gain) => gain <= -threshold.value).length,
    byChance: moved.length >= 2 ? shareByChance(threshold.value, sd(moved)) : Number.NaN,
    threshold,
  };
}

function lostOf({ lost, pairs }: Forms): ScoreResult['lostBefore'] {
  const kept = pairs.map(({ before }) => before);
  if (kept.length < 2 || lost.length < 2) return null;
  return { kept: mean(kept), lost: mean(lost), apart: welch(lost, kept) };
}

function compared(
  own: Forms,
  their: Forms,
  pairs: Pairs,
  score: Score,
  threshold: Threshold | undefined,
): NonNullable<ScoreResult['comparison']> {
  const other = pairsOf(their, score, threshold);
  const enough = pairs.n >= 2 && other.n >= 2;
  const covaried = [own, their].flatMap(({ pairs: both }, index) =>
    both.map((pair) => ({ ...pair, inScheme: index === 0 })),
  );
  // Below 20 pairs in a group an adjustment promises more than it can hold (our advice).
  const canAdjust =
    Math.min(pairs.n, other.n) >= 20 && [own, their].some((forms) => sd(forms.pairs.map((pair) => pair.before)) > 0);
  return {
    pairs: other,
    apart: enough
      ? welch(
          own.people.map(({ change }) => change),
          their.people.map(({ change }) => change),
        )
      : null,
    past: pairs.past && other.past ? newcombe(pairs.past.count, pairs.n, other.past.count, other.n) : null,
    adjusted: canAdjust && score.rule.kind !== 'share' ? ancova(covaried) : null,
    before: pairs.meanBefore - other.meanBefore,
  };
}

function sharesOf(pairs: Forms['pairs']): NonNullable<ScoreResult['shares']> {
  const count = (before: number, after: number): number =>
    pairs.filter((pair) => pair.before === before && pair.after === after).length;
  const table = { yesYes: count(1, 1), yesNo: count(1, 0), noYes: count(0, 1), noNo: count(0, 0) };
  const n = pairs.length;
  const { value, low, high, pCorrected, pExact } = mcnemar(table);
  return {
    before: wilson(table.yesYes + table.yesNo, n),
    after: wilson(table.yesYes + table.noYes, n),
    change: { value: -value, low: -high, high: -low },
    // With few who moved, the exact test.
    p: table.yesNo + table.noYes < 25 ? pExact : pCorrected,
  };
}

function laterOf(scheme: Person[], { id }: Score): ScoreResult['later'] {
  const moved = scheme.flatMap(({ scores }) => {
    const { before, later } = scores[id] ?? { before: null, later: null };
    return before === null || later === null ? [] : [tidy(later - before)];
  });
  return moved.length === 0 ? null : { n: moved.length, change: moved.length >= 2 ? meanWithInterval(moved) : null };
}

/** The parts of those measured twice, by one field, with small ones hidden; people without a value are a part too. */
function partsOf(people: Forms['people'], field: Field, hideUpTo: number): Part[] {
  const groups = new Map<string, number[]>();
  for (const { person, change } of people) {
    const item = String(person.fields[field.name] ?? 'not recorded');
    const known = groups.get(item);
    if (known) known.push(change);
    else groups.set(item, [change]);
  }
  const sizes = [...groups].map(([item, members]) => ({ item, count: members.length })).toSorted((a, b) => (a.item < b.item ? -1 : 1)); // prettier-ignore
  return hideSmall(sizes, hideUpTo).map((told) => {
    const moved = groups.get(told.item)!;
    return { ...told, change: told.hidden || moved.length < 2 ? null : meanWithInterval(moved) };
  });
}
