import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages } from './site.ts';

test('no space parts the mark of a source from the words before it, so that no line begins with a mark', () => {
  const parted: string[] = [];
  let marks = 0;
  for (const { address, $ } of builtPages) {
    for (const mark of $('a.citation').toArray()) {
      marks += 1;
      const before = mark.prev;
      if (before?.type === 'text' && /[ \t\n]$/.test(before.data)) parted.push(`${address}: ${$(mark).attr('id')}`);
    }
  }
  assert.ok(marks > 0, 'no mark of a source was found');
  assert.deepEqual(parted, []);
});

test('every page has one style of mark', () => {
  for (const { address, $ } of builtPages) {
    for (const mark of $('main a[href^="#source-"]').toArray()) {
      assert.ok($(mark).hasClass('citation'), `${address}: ${$(mark).text()}`);
    }
  }
});
