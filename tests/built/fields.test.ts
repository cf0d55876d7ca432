import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages } from './site.ts';

const typed = 'textarea, input:not([type]), input:is([type=text], [type=search], [type=url], [type=email], [type=tel], [type=number], [type=password])'; // prettier-ignore

test('every field that takes words takes so many and no more; fields that repeat on pages take as many everywhere', () => {
  const limits = new Map<string, Set<string>>();
  for (const { $, address } of builtPages)
    for (const field of $(typed).not('[readonly]')) {
      const limit = $(field).attr('maxlength') ?? '';
      assert.match(limit, /^[1-9]\d*$/, `${address}: ${$.html(field)}`);
      const id = $(field).attr('id');
      if (id) limits.set(id, (limits.get(id) ?? new Set()).add(limit));
    }
  assert.ok(limits.size > 5);
  for (const [id, found] of limits) assert.equal(found.size, 1, id);
});
