import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isIsbn } from './isbn.ts';

test('an ISBN has 10 or 13 digits, of which the last follows from the others', () => {
  for (const right of ['978-1-910953-62-4', '9781910953624', '978 92 890 5455 3', '0-306-40615-2', '080442957X', 'ISBN 978-1-910953-62-4'])
    assert.ok(isIsbn(right), right);
  for (const wrong of ['978-1-910953-62-5', '978-1-910953-26-4', '0-306-40615-3', '97819109536', '978-1-910953-62-4, 978-92-890-5455-3', 'not stated', ''])
    assert.ok(!isIsbn(wrong), wrong);
}); // prettier-ignore
