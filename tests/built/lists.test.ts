import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { moneyRoles } from '../../src/model/money.ts';
import { bodySchema } from '../../src/schemas/body.ts';
import { lists, type ListName } from '../../src/schemas/lists.ts';
import { builtPages, fieldsIn, idsIn, pageAt, readContent } from './site.ts';

const squash = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
const readList = (name: ListName) => parse(readContent(`lists/${name}.yaml`)) as unknown;

interface Item {
  id: string;
  sources?: string[];
}

/** Everything with an id below a list, as it was entered. */
function itemsIn(value: unknown): Item[] {
  if (Array.isArray(value)) return value.flatMap(itemsIn);
  if (value === null || typeof value !== 'object') return [];
  const own = 'id' in value ? [value as Item] : [];
  return [...own, ...Object.values(value).flatMap(itemsIn)];
}

/** The sentences of an item, without those of the items below it. */
function sentencesOf(item: Item): string[] {
  const skipped = new Set([
    'id',
    'sources',
    'url',
    'date',
    'vocabulary',
    'term',
    'permission',
    'limits',
    'design',
    'unit',
  ]);
  return Object.entries(item).flatMap(([key, value]) => {
    if (skipped.has(key)) return [];
    const texts: unknown[] = Array.isArray(value) ? value : [value];
    return texts.filter(
      (text): text is string => typeof text === 'string' && text.includes(' ') && !(text in moneyRoles),
    );
  });
}

for (const [name, { address }] of Object.entries(lists) as [ListName, { address: string }][]) {
  if (name === 'syntheses') continue;
  test(`every item of content/lists/${name}.yaml stands on ${address} with its words, and leads to its sources`, () => {
    // An item that needs more room than a list has stands on a page of its own below it.
    const homes = builtPages
      .filter((page) => page.address.startsWith(address))
      .map(({ $ }) => ({ $, text: squash($('main').text()) }));
    const items = itemsIn(readList(name));
    assert.ok(items.length > 0);
    for (const item of items) {
      const own = homes.filter(({ $ }) => $(`[id="${item.id}"]`).length === 1);
      assert.ok(own.length > 0, `${item.id} has no place of its own`);
      const [first] = Object.values(item).filter((value) => typeof value === 'string' && value.includes(' '));
      const { $, text } = own.find((home) => home.text.includes(squash(String(first)).replace(/\.$/, ''))) ?? own[0]!;
      for (const sentence of sentencesOf(item)) {
        const kept = squash(sentence).replace(/\.$/, '');
        // A living number stands there with its value, of which the register is the only place.
        const words = kept.split(/<number of="[^"]*" \/>/);
        assert.ok(
          words.every((part) => text.includes(part)),
          `${item.id} has lost "${sentence}"`,
        );
      }
      for (const [index, source] of (item.sources ?? []).entries()) {
        const mark = $(`[id="cite-${item.id}-${index + 1}"]`);
        assert.match(mark.attr('href') ?? '', /^#source-\d+$/, `${item.id} does not lead to ${source}`);
      }
    }
  });
}

test('the synthesis of a topic stands on its page, beside the numbers of the entries', () => {
  const { syntheses } = lists.syntheses.schema.parse(readList('syntheses'));
  const judged = fieldsIn('bodies').map(({ data }) => bodySchema.parse(data));
  // Where bodies of evidence answer the questions of a topic, their sentences stand in place of a synthesis.
  const unjudged = syntheses.filter(({ term }) => !judged.some((body) => [body.activity, body.outcome].includes(term)));
  for (const { vocabulary, term, text } of unjudged) {
    const $ = pageAt(`/topics/${vocabulary}/${term}/`);
    // What stands in curly brackets is counted, so the page has words of its own there.
    const words = squash(text).split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')); // prettier-ignore
    const said = squash($('main').text());
    assert.match(said, new RegExp(words.join('[\\w -]{3,40}')), `${term}: its synthesis is missing`);
    assert.ok(!said.includes('{'), `${term}: something was not counted`);
  }
});

test('what good looks like counts the case studies that it lists', () => {
  const $ = pageAt('/what-good-looks-like/');
  const all = idsIn('case-studies').length;
  for (const row of $('tbody tr').toArray()) {
    const [, number, total] = /(\d+) (?:of (\d+)|named)/.exec($(row).find('td').last().text())!;
    const section = $(`[aria-labelledby="${$(row).find('a').attr('href')!.slice(1)}"]`);
    assert.equal(section.find('ul a').length, Number(number), section.find('h2').text());
    if (total) assert.equal(Number(total), all);
  }
});

/** The tools that narrow a list, each with the items that its script hides: a list without them stays as long as it is. */
const narrowed: Record<string, string> = {
  '[data-row-filter]': '[data-row]',
  '[data-browse]': '[data-browse] [data-browse-item]',
  '[data-money-filter]': '[data-money-row]',
  '[data-choose-form]': '[data-measure]',
};

test('a list of more than 30 items can be narrowed itself, or stands in a part that is closed until it is asked for', () => {
  const most = 30;
  // The whole briefing on one page is made for paper.
  const forPaper = ['/briefing/print/'];
  const wrong = builtPages
    .filter(({ address }) => !address.startsWith('/embed/') && !forPaper.includes(address))
    .flatMap(({ address, $ }) =>
      $('main :is(ul, ol, dl, tbody)')
        .filter((_, list) => $(list).children().length > most * ($(list).is('dl') ? 2 : 1))
        .filter((_, list) => $(list).closest('details, [data-parts="closed"], [data-parts="first open"]').length === 0)
        .filter((_, list) => {
          const items = $(list).children().toArray();
          return !Object.entries(narrowed).some(
            ([tool, item]) => $(tool).length > 0 && items.every((one) => $(one).is(item)),
          );
        })
        .map(
          (_, list) => `${address}: ${list.tagName}.${$(list).attr('class') ?? ''}, ${$(list).children().length} items`,
        )
        .get(),
    );
  assert.deepEqual(wrong, []);
});
