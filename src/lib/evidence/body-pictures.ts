import { analysedInWords } from '#model/analysed.ts';
import type { BodyDataset, BodyEstimate } from '#schemas/body.ts';
import { numberOf, signed, intervalRows, type IntervalPicture } from '#lib/pictures/pictures.ts';

/** Effects on one scale of one measure, which may be drawn on one axis. */
export interface EffectGroup {
  measure: string;
  scale: IntervalPicture['scale'];
  pictures: { dataset: BodyDataset; label: string; picture: IntervalPicture }[];
}

/** The effects of a body with an interval, by measure: what is measured differently is never drawn on one axis. */
export function effectsOf(datasets: readonly BodyDataset[]): EffectGroup[] {
  const all = datasets.flatMap((dataset) => dataset.estimates.map((estimate) => ({ dataset, estimate })));
  return Object.entries(
    Object.groupBy(all, ({ estimate }) => `${estimate.scale} ${estimate.better} ${estimate.measure}`),
  ).map(([, effects]) => ({
    measure: effects![0]!.estimate.measure,
    scale: effects![0]!.estimate.scale,
    pictures: effects!.map(({ dataset, estimate }) => ({
      dataset,
      label: estimate.label ?? dataset.design,
      picture: pictureOf(dataset, estimate),
    })),
  }));
}

function pictureOf(dataset: BodyDataset, estimate: BodyEstimate): IntervalPicture {
  const printed = { value: signed(estimate.value), low: signed(estimate.low), high: signed(estimate.high) };
  const what = estimate.label ? `${estimate.measure}: ${estimate.label}` : estimate.measure;
  return {
    kind: 'interval',
    scale: estimate.scale,
    interval: '95% confidence interval',
    value: numberOf(estimate.value),
    low: numberOf(estimate.low),
    high: numberOf(estimate.high),
    printed,
    what,
    n: analysedInWords(estimate.analysed === null ? null : { value: estimate.analysed, unit: 'people' }),
    design: dataset.design,
    note: `${estimate.better === 'lower' ? 'Left' : 'Right'} of the line is favourable`,
    rows: intervalRows(what, '95% confidence interval', printed),
  };
}
