import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withItem, withNote } from '#model/pack-changes.ts';
import { readPack, type Pack } from '#model/pack-link.ts';
import { ownPack } from './own-pack.ts';

const choices = { titles: { 'facts/a': 'A', 'facts/b': 'B', 'facts/c': 'C' }, renamed: {}, removed: {} };

/** Tabs of one browser, which share what is kept. */
function browser(link = '') {
  let kept = link;
  let writes = 0;
  const tab = () =>
    ownPack(
      () => kept,
      (next) => {
        kept = next;
        writes += 1;
      },
      (text) => readPack(text, choices).pack,
    );
  return { tab, kept: () => kept, writes: () => writes };
}

const refs = ({ items }: Pack) => items.map(({ ref }) => ref);

test('what another tab adds stays when a note is written here', () => {
  const { tab, kept } = browser('?items=facts/a');
  const [here, there] = [tab(), tab()];
  const pack = here.take();
  there.keep(withItem(there.take(), 'facts/b'));
  assert.equal(here.isChangedElsewhere(), true);
  assert.deepEqual(refs(here.keep(withNote(pack, 'facts/a', 'Mine'))), ['facts/a', 'facts/b']);
  assert.equal(kept(), '?items=facts/a,facts/b#facts%2Fa=Mine');
  assert.equal(here.isChangedElsewhere(), false);
});

test('both tabs agree after each has kept in turn', () => {
  const { tab } = browser('?items=facts/a');
  const [here, there] = [tab(), tab()];
  let [mine, theirs] = [here.take(), there.take()];
  mine = here.keep(withItem(mine, 'facts/b'));
  theirs = there.keep(withItem(theirs, 'facts/c'));
  mine = here.keep(mine);
  theirs = there.keep(theirs);
  assert.deepEqual(
    refs(mine),
    ['facts/a', 'facts/b', 'facts/c'].filter((ref) => refs(theirs).includes(ref)).toSorted(),
  );
  assert.deepEqual(refs(mine).toSorted(), refs(theirs).toSorted());
});

test('nothing is written where nothing has changed, so that two tabs do not answer each other for ever', () => {
  const { tab, writes } = browser('?items=facts/a');
  const [here, there] = [tab(), tab()];
  const [mine, theirs] = [here.take(), there.take()];
  here.keep(withItem(mine, 'facts/b'));
  const together = there.keep(theirs);
  for (let turn = 0; turn < 5; turn++) there.keep(together);
  assert.equal(writes(), 1);
});
