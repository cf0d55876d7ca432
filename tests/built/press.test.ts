import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { builtPages } from './site.ts';

const page = (address: string) => builtPages.find((candidate) => candidate.address === address)!;
const squash = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Straight and curly quotation marks at the ends are the author's or the panel's. */
const bare = (text: string) => squash(text).replace(/^["“]|["”]$/g, '');

for (const address of ['/press/', '/press/funding-model/']) {
  test(`every line on ${address} is the fact's own, with what not to say beside it`, () => {
    const { $ } = page(address);
    const lines = $('.fact-line[data-fact]').toArray();
    assert.ok(lines.length > 0);
    for (const line of lines) {
      const id = $(line).attr('data-fact')!;
      const fact = parse(readFileSync(`content/facts/${id}.yaml`, 'utf8')) as { say: string; doNotSay: string };
      const text = squash($(line).text());
      assert.ok(text.includes(bare(fact.say)), `${id}: say`);
      assert.ok(text.includes(bare(fact.doNotSay)), `${id}: do not say`);
      assert.equal($(line).find(`a[href$="/facts/${id}/"]`).length, 1, id);
    }
  });
}

test('the press page holds rights, words about the site, how to have something corrected, and what changed', () => {
  const { $ } = page('/press/');
  const headings = $('main h2')
    .map((_, heading) => squash($(heading).text()))
    .get();
  for (const heading of ['Rights', 'Never say', 'If something is wrong', 'What changed lately']) {
    assert.ok(headings.includes(heading), heading);
  }
  assert.ok($('[aria-labelledby=changes] li time[datetime]').length > 0);
  assert.ok($('main a[href$="/corrections/"]').length > 0);
});

test('the ask sets out the best argument against it, and what would change our mind', () => {
  const text = squash(page('/press/funding-model/').$('main').text());
  assert.match(text, /best argument/);
  assert.match(text, /What would change our mind/);
});

test('the addresses that these guides had lead on', () => {
  assert.match(page('/guides/press-lines/').html, /url=\/press\//);
  assert.match(page('/guides/funding-model-ask/').html, /url=\/press\/funding-model\//);
});
