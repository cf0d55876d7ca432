import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FormField } from '#authoring/form.ts';
import { Keeper, keyOf, wayOn } from './keeper.ts';
import { isBlank } from './state.ts';

const field = (path: string, columns?: string[]): FormField => ({ path, label: path, help: '', example: '', group: 'About it', widget: 'line', level: 'optional', ...(columns ? { columns: columns.map((column) => field(column)) } : {}) }) as unknown as FormField; // prettier-ignore
const fields = [field('title'), field('results', ['value', 'unit'])];

/** Storage as a browser has it, with something in it under the name of the form. */
function stored(text?: string): Map<string, string> {
  const held = new Map<string, string>(text === undefined ? [] : [[keyOf('/', 'case-studies'), text]]);
  const storage = {
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, value: string) => void held.set(name, value),
    removeItem: (name: string) => void held.delete(name),
  };
  Object.assign(globalThis, { localStorage: storage });
  return held;
}
const keeper = (): Keeper => new Keeper('/', 'case-studies', fields);

test('whatever was left under the name of the form, the form opens, with every word that was an answer', () => {
  for (const text of ['', 'null', '5', '"text"', '[]', '[{"title":"x"}]', '{"a":', '{"title":null,"results":7}', '{"results":[null,5,[],"x"]}', '{"title":{"a":"b"}}', '\u0000']) {
    stored(text);
    const answers = keeper().read();
    assert.equal(isBlank(answers), true, text);
  }
  stored('{"__proto__":"x","constructor":[{"__proto__":"y"}],"title":"Mine"}');
  assert.equal(keeper().read().title, 'Mine');
  assert.equal(({} as Record<string, unknown>).x, undefined);
  stored('{"title":[{"a":"One"},{"a":"Two","b":"more"}],"results":"Twelve people","dropped":"An older answer"}');
  assert.deepEqual(keeper().read(), { title: 'One\nTwo | more', results: [{ value: 'Twelve people' }], dropped: 'An older answer' });
}); // prettier-ignore

test('two tabs that write to one form lose nothing of each other', () => {
  const held = stored();
  const [one, other] = [keeper(), keeper()];
  let [ours, theirs] = [one.read(), other.read()];
  ours = { ...ours, title: 'From one' };
  one.write(ours);
  // The other has not heard of it, and writes.
  theirs = other.withOthers({ ...theirs, results: [{}, { value: '1' }] });
  other.write(theirs);
  assert.deepEqual(theirs, { title: 'From one', results: [{}, { value: '1' }] });
  ours = one.withOthers(ours);
  assert.deepEqual(ours.title, 'From one');
  assert.deepEqual(JSON.parse(held.get('/write/case-studies')!), theirs);
  const heard = one.withOthers(ours);
  assert.equal(heard, ours, 'nothing new is the same object');
  other.write({});
  assert.equal(isBlank(one.withOthers(ours)), true, 'what was forgotten in one is forgotten');
});

test('where nothing can be kept, writing goes on and says so', () => {
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: () => { throw new DOMException('denied', 'SecurityError'); } });
  const denied = keeper();
  assert.deepEqual(denied.read(), {});
  const answers = { title: 'Mine' };
  assert.equal(denied.withOthers(answers), answers);
  assert.match(wayOn(), /reload the page\.$/);
  assert.equal(denied.write(answers), false);
  assert.match(wayOn(), /does not keep what you wrote: copy it /);
  // Whoever turns to another kind of page and back is still on this page.
  const facts = new Keeper('/', 'facts', fields);
  assert.deepEqual(facts.read(), {});
  facts.write({ title: 'A fact' });
  assert.deepEqual(keeper().read(), answers);
  assert.equal(keeper().write({}), false);
  assert.deepEqual(keeper().read(), {});
}); // prettier-ignore
