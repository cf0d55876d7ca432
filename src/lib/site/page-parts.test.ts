import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf } from './page-parts.ts';

test('the parts of a page are its second-level headings that can be linked to, in their order, with their words', () => {
  const page = `
    <section aria-labelledby="money"><h2 id="money" data-size="2 sums">Money &amp; <a href="#x">who
      pays</a></h2><p>Text</p><h3 id="less">Less</h3></section>
    <h2>No address</h2>
    <div class="prose"><h2 id="limits">Limits</h2></div>`;
  assert.deepEqual(partsOf(page), [
    { id: 'money', text: 'Money & who pays', size: '2 sums' },
    { id: 'limits', text: 'Limits', size: undefined },
  ]);
});

test('what stands aside of the text is no part of it', () => {
  const page = '<aside><h2 id="slip">At a glance</h2></aside><nav><h2 id="on">On</h2></nav><h2 id="a">A</h2>';
  assert.deepEqual(
    partsOf(page).map(({ id }) => id),
    ['a'],
  );
});
