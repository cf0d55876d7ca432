import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenValues } from '#model/facets.ts';
import { tellChoice, tellChosen, tellUnknown, tellWay } from './filter-words.ts';

const activity = { name: 'activity', label: 'Activity', values: [{ id: 'dance', label: 'Dance' }, { id: 'art', label: 'Art' }] }; // prettier-ignore
const chosen = chosenValues({ activity: { only: ['dance'], not: ['art'] } }, [activity]);

test('what is chosen and what is left out are told apart', () => {
  assert.deepEqual(chosen.map(tellChoice), ['Activity: Dance', 'Activity: not Art']);
  assert.equal(tellWay(chosen), 'Take away Activity (Dance, not Art)');
  assert.equal(tellChosen({ only: ['dance'], not: ['art'] }), '1 chosen, 1 left out');
  assert.equal(tellChosen({ only: [], not: ['art'] }), '1 left out');
  assert.equal(tellChosen(undefined), '');
});

test('filters that do not exist are named', () => {
  const unknown = [{ facet: activity, value: 'chess' }, { facet: activity, value: 'go' }]; // prettier-ignore
  assert.match(tellUnknown(unknown), /left out: Activity: chess; Activity: go\.$/);
  assert.equal(tellUnknown([]), '');
});
