import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages } from './site.ts';

const pictures = builtPages.flatMap(({ address, $ }) =>
  $('[data-picture]')
    .toArray()
    .map((element) => ({ address, $, figure: $(element) })),
);

test('every picture has a name, a caption with its design and number, and the same figures in a table', () => {
  assert.ok(pictures.length > 60);
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

test('every number of a picture stands in the words beside it', () => {
  // A frame holds a picture alone, with its table.
  for (const { address, $, figure } of pictures.filter((picture) => !picture.address.startsWith('/embed/'))) {
    const item = figure.closest('li');
    const words = item.clone().find('[data-picture]').remove().end().text();
    for (const cell of figure.find('tr').toArray().slice(0, -2)) {
      const number = Number(/[\d.]*\d/.exec($(cell).find('td').text().replaceAll(',', ''))![0]);
      const beside = [...words.replaceAll(',', '').matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));
      assert.ok(beside.includes(number), `${address}: ${item.attr('id')}: ${number} is in the picture only`);
    }
  }
});

test('an interval is drawn to scale: the estimate and both ends stand where the ticks of its axis put them', () => {
  const intervals = pictures.filter(({ figure }) => figure.attr('data-picture') === 'interval');
  assert.ok(intervals.length > 40);
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
