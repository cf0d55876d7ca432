import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages, fieldsIn } from './site.ts';

const pictures = builtPages.flatMap(({ address, $ }) =>
  $('[data-picture]:not([data-picture=effects])')
    .toArray()
    .map((element) => ({ address, $, figure: $(element) })),
);

test('every picture has a name, a caption with its design and number, and the same figures in a table', () => {
  assert.ok(pictures.length > 0);
  for (const { address, $, figure } of pictures) {
    const where = `${address}: ${figure.closest('[id]').attr('id')}`;
    const name = figure.find('svg[role=img]').attr('aria-label') ?? '';
    const rows = figure
      .find('tr')
      .map((_, row) => $(row).find('td').text().trim())
      .get();
    const [, design] = rows.toReversed();
    assert.ok(figure.find('figcaption > p').text().includes(rows.at(-1)!), `${where} does not name its design`);
    assert.ok(figure.find('figcaption > p').text().includes(design!), `${where} does not say of how many`);
    for (const number of rows.slice(0, -2)) {
      const digits = /[\d.,]*\d/.exec(number)?.[0] ?? '';
      assert.ok(digits && name.includes(digits), `${where}: "${name}" has lost ${number}`);
    }
  }
});

/** Every number that was entered for a figure or finding, by the address of its place: in a field, or within words. */
const entered = new Map<string, number[]>(
  ['case-studies', 'evidence'].flatMap((folder) =>
    fieldsIn(folder).flatMap(({ id, data }) => {
      const { results = [], costs = [], outcomes = [] } = data as Record<string, unknown[] | undefined>;
      return [...results, ...costs, ...outcomes].flatMap((item): [string, number[]][] =>
        typeof item === 'object' ? [[`/${folder}/${id}/#${(item as { id: string }).id}`, numbersIn(item)]] : [],
      );
    }),
  ),
);

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') {
    return [...value.replaceAll(',', '').matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

test('every number of a picture was entered for its figure', () => {
  // A frame holds the same picture, alone.
  for (const { address, $, figure } of pictures.filter((picture) => !picture.address.startsWith('/embed/'))) {
    const place = `${address}#${figure.closest('li').attr('id')}`;
    for (const cell of figure.find('tr').toArray().slice(0, -2)) {
      const number = Number(/[\d.]*\d/.exec($(cell).find('td').text().replaceAll(',', ''))![0]);
      assert.ok(entered.get(place)?.map(Math.abs).includes(number), `${place}: nobody entered ${number}`);
    }
  }
});

test('an interval is drawn to scale: the estimate and both ends stand where the ticks of its axis put them', () => {
  const intervals = pictures.filter(({ figure }) => figure.attr('data-picture') === 'interval');
  assert.ok(intervals.length > 0);
  for (const { address, $, figure } of intervals) {
    const isRatio = /logarithmic/.test(figure.find('figcaption > p').text());
    const on = (value: number) => (isRatio ? Math.log(value) : value);
    const axis = figure.find('.picture__axis').nextAll('text').toArray();
    const ticks = axis.map((tick) => ({ at: Number($(tick).attr('x')), value: read($(tick).text()) }));
    const [first, last] = [ticks[0]!, ticks.at(-1)!];
    const place = (value: number) =>
      first.at + ((on(value) - on(first.value)) / (on(last.value) - on(first.value))) * (last.at - first.at);
    const [value, low, high] = figure
      .find('td')
      .toArray()
      .map((cell) => read($(cell).text()));
    const [, from, to] = /^M([\d.]+) .*H([\d.]+)/.exec(figure.find('.picture__interval').attr('d')!)!;
    const drawn = [figure.find('.picture__point').attr('cx'), from, to].map(Number);
    for (const [index, number] of [value, low, high].entries()) {
      assert.ok(Math.abs(place(number!) - drawn[index]!) < 1, `${address}: ${number} is drawn at ${drawn[index]}`);
    }
    const none = Number(/^M([\d.]+) /.exec(figure.find('.picture__none').attr('d')!)![1]);
    assert.ok(Math.abs(place(isRatio ? 1 : 0) - none) < 1, `${address}: no difference is drawn at ${none}`);
  }
});

const read = (text: string) => Number(text.trim().replace('−', '-').replaceAll(',', ''));

test('a range of effects says beside each line its figures, whose they are, and how many were analysed', () => {
  for (const { address, $ } of builtPages) {
    for (const item of $('[data-picture=effects] li').toArray()) {
      assert.match($(item).text(), /\(.+ to .+\)/, address);
      assert.match($(item).text(), /analysed/, address);
      assert.ok($(item).find('svg[role=img]').attr('aria-label'), address);
    }
  }
});
