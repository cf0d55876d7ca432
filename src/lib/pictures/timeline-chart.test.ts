import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { timelineSchema } from '#schemas/timeline.ts';
import { chartTimeline } from './timeline-chart.ts';

const { events } = timelineSchema.parse(parse(readFileSync('content/lists/timeline.yaml', 'utf8')));
const chart = chartTimeline(events);

test('every event is drawn once in the row of each of its themes, at its year', () => {
  const drawn = chart.rows.flatMap(({ theme, marks }) =>
    marks.flatMap(({ year, events: here }) => here.map(({ id }) => `${theme} ${year} ${id}`)),
  );
  const wanted = events.flatMap(({ themes, date, id }) => themes.map((theme) => `${theme} ${date.slice(0, 4)} ${id}`));
  assert.deepEqual(drawn.toSorted(), wanted.toSorted());
});

test('years run from left to right within the width, later ones at equal distances', () => {
  const xs = chart.years.map(({ x }) => x);
  assert.deepEqual(
    xs,
    xs.toSorted((a, b) => a - b),
  );
  assert.ok(xs[0]! > 0 && xs.at(-1)! < 100);
  const scaled = chart.years.filter(({ year }) => year >= chart.scaleFrom);
  const steps = scaled.slice(1).map(({ x }, index) => x - scaled[index]!.x);
  assert.ok(Math.max(...steps) - Math.min(...steps) < 0.25);
  assert.deepEqual(
    scaled.map(({ year }) => year),
    Array.from({ length: scaled.length }, (_, index) => chart.scaleFrom + index),
  );
});

test('the label of an early year stands as far from the next, or nearly, as those of the scale from each other', () => {
  const at = (date: string) => ({ ...events[0]!, id: date, date });
  const { years } = chartTimeline(['1984-01-01', '2006-01-01', '2013-01-01', '2016-01-01', '2019-01-01'].map(at));
  const labels = years.filter(({ labelled }) => labelled).map(({ x }) => x);
  const apart = labels.slice(1).map((x, index) => x - labels[index]!);
  assert.ok(Math.min(...apart) >= 0.8 * apart.at(-1)!, `${apart}`);
});

test('one event alone can be drawn', () => {
  assert.equal(chartTimeline([events[0]!]).years.length, 1);
});
