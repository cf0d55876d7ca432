import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { builtPages, idsIn, pageAt, readContent, withNumbers } from './site.ts';

const squash = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Straight and curly quotation marks at the ends are the author's or the panel's. */
const bare = (text: string) => squash(text).replace(/^["“]|["”]$/g, '');

test('every line to take is the fact’s own, with what not to say beside it; a withdrawn one is marked instead', () => {
  let lines = 0;
  for (const { address, $ } of builtPages) {
    for (const line of $('.fact-line[data-fact]').toArray()) {
      lines += 1;
      const id = $(line).attr('data-fact')!;
      assert.equal($(line).find(`a[href$="/facts/${id}/"]`).length, 1, `${address}: ${id}`);
      if ($(line).is('[data-fact-status=withdrawn]') || $(line).find('[data-fact-status=withdrawn]').length > 0)
        continue;
      const fact = withNumbers(parse(readContent(`facts/${id}.yaml`))) as { say: string; doNotSay: string };
      const text = squash($(line).text());
      assert.ok(text.includes(bare(fact.say)), `${address}: ${id}: say`);
      assert.ok(text.includes(bare(fact.doNotSay)), `${address}: ${id}: do not say`);
    }
  }
  assert.ok(lines > 0);
});

test('the page for the press shows its cards, what changed last, and where corrections are', () => {
  const $ = pageAt('/press/');
  assert.ok($('[aria-labelledby=changes] li time[datetime]').length > 0);
  assert.ok($('main a[href$="/corrections/"]').length > 0);
});

test('guides with an address of their own answer at the address that all guides have, too', () => {
  const elsewhere = idsIn('guides').flatMap((id) => {
    const refresh = pageAt(`/guides/${id}/`)('meta[http-equiv=refresh]').attr('content');
    return refresh ? [[id, refresh] as const] : [];
  });
  assert.ok(elsewhere.length > 0);
  for (const [id, refresh] of elsewhere) {
    const target = /^0; url=(.*)$/.exec(refresh)![1]!;
    assert.ok(pageAt(target)('h1').length === 1, `${id}: ${target}`);
  }
});
