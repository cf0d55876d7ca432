import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessModes, type AccessMode } from '../../../src/model/accessibility.ts';
import { planOf } from './plan.ts';
import { templateOf } from './routes.ts';

const every = Object.keys(accessModes) as AccessMode[];
const many = Array.from({ length: 40 }, (_, n) => `/facts/fact-${String(n).padStart(2, '0')}/`);
const few = many.slice(0, 9).map((address) => address.replace('facts', 'guides'));

test('every page is looked at; those of a template with many pages take turns, and the template is seen in every way', () => {
  const plan = planOf([...many, ...few], templateOf, { everyMode: false, sample: null });
  assert.deepEqual([...plan.keys()].toSorted(), [...many, ...few].toSorted());
  for (const [address, modes] of plan) assert.equal(modes.length, few.includes(address) ? every.length : 1, address);
  for (const mode of every) assert.equal(many.filter((address) => plan.get(address)!.includes(mode)).length, 8, mode);
});

test('on request every page is looked at in every way', () => {
  for (const modes of planOf(many, templateOf, { everyMode: true, sample: null }).values())
    assert.deepEqual(modes, every);
});

test('a sample is spread over a template with many pages, and takes all of one with few', () => {
  const plan = planOf([...many, ...few], templateOf, { everyMode: false, sample: 14 });
  const chosen = many.filter((address) => plan.has(address));
  assert.equal(chosen.length, 14);
  assert.ok(chosen.includes(many[0]!) && chosen.includes(many.at(-1)!));
  assert.ok(few.every((address) => plan.has(address)));
});

test('a page is known by the file that makes it, and one that leaves less open goes first', () => {
  assert.equal(templateOf('/'), 'index.astro');
  assert.equal(templateOf('/404.html'), '404.astro');
  assert.equal(templateOf('/facts/a-fact/'), 'facts/[id]/index.astro');
  assert.equal(templateOf('/facts/a-fact/v2/'), 'facts/[id]/v[version].astro');
  assert.equal(templateOf('/evidence/map/'), 'evidence/map.astro');
  assert.equal(templateOf('/about/'), 'about/[...id].astro');
  assert.equal(templateOf('/search/?q=singing'), 'search/index.astro');
});
