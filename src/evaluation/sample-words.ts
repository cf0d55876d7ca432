import { designEffect, nPaired, nPrecision, nTwoMeans, nTwoShares, recruitFor, wholePeople } from './sample-size.ts';
import { formatNumber } from '#model/text.ts';

/** What is asked of a sample; shares stand in per cent, as people type them. */
export interface SampleQuestion {
  kind: 'paired' | 'two-means' | 'two-shares' | 'precision';
  /** Points: the smallest change or difference worth seeing. */
  delta: number;
  /** Points: SD of the changes (paired) or of the scores or changes in each group. */
  sd: number;
  /** Per cent. */
  power: number;
  p1: number;
  p2: number;
  within: number;
  lost: number;
  /** People a group; 1 where they come alone. */
  size: number;
  icc: number;
}

/** How many people, in whole people; a group each where there are two. */
export interface SampleAnswer {
  /** With both forms, after what groups cost. */
  needed: number;
  /** To begin with, so that as many are left. */
  recruit: number;
  perGroup: boolean;
  sentence: string;
}

/** A field that cannot be used, and what would be right. */
export interface WrongField {
  field: keyof SampleQuestion;
  right: string;
}

/** No scheme has groups of so many, and no score so many points: beyond it a finger slipped. */
const most = { size: 10_000, points: 1_000_000 };
/** Per cent: shares nearer than this to each other, to none or to all are told apart by more people than there are. */
const nearest = 0.01;

/** How many people a sample needs, or every field that stands in the way. */
export function sampleSize(question: SampleQuestion): SampleAnswer | WrongField[] {
  const wrong = wrongFields(question);
  if (wrong.length > 0) return wrong;
  const { kind, delta, sd, p1, p2, within, lost, size, icc } = question;
  const power = question.power / 100;
  const alone = {
    paired: () => nPaired({ delta, sd, power }),
    'two-means': () => nTwoMeans({ delta, sd, power }),
    'two-shares': () => nTwoShares(p1 / 100, p2 / 100, power),
    precision: () => nPrecision(p1 / 100, within / 100),
  }[kind]();
  const needed = wholePeople(alone * designEffect(size, icc));
  const recruit = recruitFor(needed, lost / 100);
  const perGroup = kind === 'two-means' || kind === 'two-shares';
  return { needed, recruit, perGroup, sentence: sentenceOf(question, needed, recruit, perGroup) };
}

function sentenceOf(
  { kind, delta, sd, power, p1, p2, within, lost, size, icc }: SampleQuestion,
  needed: number,
  recruit: number,
  perGroup: boolean,
): string {
  const aim = {
    paired: `To have a ${power}% chance of seeing a mean change of ${delta} points, where changes have an SD of ${sd}`,
    'two-means': `To have a ${power}% chance of seeing a difference of ${delta} points between two groups, where the SD is ${sd}`,
    'two-shares': `To have a ${power}% chance of telling ${p1}% from ${p2}% in two groups`,
    precision: `To know a share near ${p1}% within ${within} percentage points either way`,
  }[kind];
  const measured =
    kind === 'paired' ? 'people measured twice' : kind === 'precision' ? 'people who answer' : 'people measured';
  const groups = size > 1 ? `, when they come in groups of ${size} and the intracluster correlation is ${icc}` : '';
  const start =
    lost > 0
      ? ` If ${lost}% are lost on the way, begin with ${formatNumber(recruit)}${perGroup ? ' in each' : ''}.`
      : '';
  return `${aim}, you need ${formatNumber(needed)} ${measured}${perGroup ? ' in each group' : ''}${groups}.${start}`;
}

function wrongFields({ kind, delta, sd, power, p1, p2, within, lost, size, icc }: SampleQuestion): WrongField[] {
  const wrong: WrongField[] = [];
  const must = (isRight: boolean, field: keyof SampleQuestion, right: string): void => {
    if (!isRight) wrong.push({ field, right });
  };
  const isShare = (value: number): boolean => value >= nearest && value <= 100 - nearest;
  const sharesInWords = `Enter a number from ${nearest} to ${100 - nearest}`;
  if (kind === 'paired' || kind === 'two-means') {
    const points = formatNumber(most.points);
    must(
      Math.abs(delta) <= most.points && delta !== 0,
      'delta',
      `Enter a number of points that is not 0, up to ${points}`,
    );
    must(sd > 0 && sd <= most.points, 'sd', `Enter a number of points above 0, up to ${points}`);
    must(
      !(sd > 0 && sd <= most.points && delta !== 0) || Math.abs(delta) / sd >= 0.005,
      'delta',
      'This change is too small beside its spread to be worked out; enter a larger one',
    );
  }
  if (kind !== 'precision') must(power >= 50 && power <= 99, 'power', 'Enter a number from 50 to 99');
  if (kind === 'two-shares' || kind === 'precision') must(isShare(p1), 'p1', sharesInWords);
  if (kind === 'two-shares')
    must(
      isShare(p2) && !(Math.abs(p1 - p2) < nearest - 1e-9),
      'p2',
      `${sharesInWords}, at least ${nearest} from the first`,
    );
  if (kind === 'precision')
    must(within >= nearest && within < 50, 'within', `Enter a number from ${nearest}, below 50`);
  must(lost >= 0 && lost <= 95, 'lost', 'Enter a number from 0 to 95');
  must(size >= 1 && size <= most.size, 'size', `Enter a number from 1 to ${formatNumber(most.size)}`);
  must(icc >= 0 && icc <= 1, 'icc', 'Enter a number from 0 to 1');
  return wrong;
}
