import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../scripts/lib/read-content.ts';
import { checkContent } from '../checks/check-content.ts';
import { readContentTree } from '../checks/read/read-content-tree.ts';
import { movePage, retirePage, type Change } from './move-page.ts';

const today = new Date('2026-11-29T00:00:00Z');
const files = await readContent('tests/content');
const { content } = readContentTree(files, today);

function errorsAfter(change: Change) {
  if ('refused' in change) throw new Error(change.refused);
  const kept = files.filter(({ path }) => !change.remove.includes(path) && !change.write.some((file) => file.path === path));
  return checkContent([...kept, ...change.write], today)
    .filter(({ severity }) => severity === 'error')
    .map(({ path, rule, wrong }) => `${path} ${rule} ${wrong}`);
} // prettier-ignore

for (const page of ['case-studies/testshire-singing-for-breath', 'evidence/bland-2021-walking-no-difference', 'facts/testshire-finished', 'guides/wales']) {
  test(`${page} moves with everything that names it, and the check finds nothing`, () => {
    assert.deepEqual(errorsAfter(movePage(page, 'another-name', content)), []);
  });
} // prettier-ignore

test('a page moves nowhere where another stands, where no address can be, or where there is no page', () => {
  for (const [page, to] of [
    ['facts/testshire-finished', 'museums-gp-visits'],
    ['facts/testshire-finished', 'Two Words'],
    ['facts/nowhere', 'somewhere'],
    ['lists/costs', 'somewhere'],
    ['facts/../case-studies/northby-walks-without-figures', 'somewhere'],
  ]) {
    assert.ok('refused' in movePage(page!, to!, content), page);
  }
});

test('a page is retired with its reason, in a file of its own', () => {
  const change = retirePage('case-studies/port-museum-of-everyday-things', { reason: 'It closed.', instead: '/case-studies/' }, content, today); // prettier-ignore
  assert.ok(!('refused' in change));
  const told = change.write.find(({ path }) => path === 'removed/case-studies-port-museum-of-everyday-things.yaml')!;
  assert.match(
    told.text,
    /^address: \/case-studies\/port-museum-of-everyday-things\/\nremoved: 2026-11-29\nreason: It closed\.\n/,
  );
  assert.deepEqual(errorsAfter(change).filter((line) => !/unknown-entry|unknown-figure/.test(line)), []); // prettier-ignore
  const mended = new Set(errorsAfter(change).filter((line) => /unknown-entry|unknown-figure/.test(line)).map((line) => line.split(/[: ]/)[0])); // prettier-ignore
  const toDo = change.toDo!.join('\n');
  for (const path of mended)
    assert.ok(toDo.includes(`content/${path} still names the page: name /case-studies/ there`), `${path}\n${toDo}`);
  assert.ok(mended.size > 0);
  assert.ok('refused' in retirePage('case-studies/port-museum-of-everyday-things', { reason: ' ' }, content, today));
});

test('a page that had another name before is retired under both, so that no link to it ends nowhere', () => {
  const page = 'case-studies/port-museum-of-everyday-things';
  const moved = movePage(page, 'port-museum', content);
  assert.ok(!('refused' in moved));
  const after = readContentTree(
    [...files.filter(({ path }) => !moved.remove.includes(path) && !moved.write.some((file) => file.path === path)), ...moved.write],
    today,
  ).content;
  const change = retirePage('case-studies/port-museum', { reason: 'It closed.' }, after, today);
  assert.ok(!('refused' in change));
  const told = change.write.map(({ path }) => path);
  for (const name of ['port-museum', 'port-museum-of-everyday-things'])
    assert.ok(told.includes(`removed/case-studies-${name}.yaml`), name);
  assert.deepEqual(errorsAfter({ write: change.write, remove: [...change.remove, `${page}.mdx`] }).filter((line) => /vanished/.test(line)), []);
}); // prettier-ignore
