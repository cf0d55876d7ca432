import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../scripts/lib/read-content.ts';
import { isOnOneEntry } from '../checks/rule.ts';
import { rules } from '../checks/rule-table.ts';
import { readContentTree } from '../checks/read/read-content-tree.ts';
import type { Draft } from './draft.ts';
import { draftToEntry } from './draft-to-entry.ts';
import { judgeDraft } from './judge-draft.ts';
import { knownOf } from './known.ts';
import { wholeDraft, wholeFact } from './testing/drafts.ts';

const today = new Date('2026-11-29T00:00:00Z');
const { content } = readContentTree(await readContent('tests/content'), today);
// As the browser has it: plain data.
const known = JSON.parse(JSON.stringify(knownOf(content))) as ReturnType<typeof knownOf>;

const judged = (draft: Draft) => judgeDraft(draft.kind, draftToEntry(draft, known, today), known, today);
const withAnswers = (draft: Draft, ...answers: Draft['answers']): Draft => ({
  ...draft,
  answers: [...draft.answers.filter(({ to }) => !answers.some((other) => other.to === to)), ...answers],
});

test('of whole answers nothing stops publication', () => {
  for (const draft of [wholeDraft, wholeFact]) {
    assert.deepEqual(judged(draft).filter(({ weight }) => weight !== 'advice'), [], draft.kind); // prettier-ignore
  }
});

test('of an empty form every needed question is named, the first ones as errors and the others for later', () => {
  const problems = judged({ kind: 'case-studies', answers: [] });
  const at = (weight: string) => problems.filter((problem) => problem.weight === weight).map(({ path }) => path);
  for (const path of ['title', 'summary', 'lead', 'activities', 'referral.who', 'sources', 'caveats']) {
    assert.ok(at('error').includes(path), path);
  }
  for (const path of ['length.band', 'funding.note', 'status.note']) assert.ok(at('later').includes(path), path);
  assert.equal(new Set(problems.map(({ path, wrong }) => path + wrong)).size, problems.length);
});

test('each problem stands at its question, in a row at the column', () => {
  const row = { Statement: 'The walks reduced loneliness.', 'Figure as shown': '46%', Number: '64', Design: 'survey' };
  const problems = judged(
    withAnswers(
      wholeDraft,
      { to: 'Results', value: [{ Statement: 'People came.', 'Figure as shown': '12 people' }, row] },
      { to: 'Councils', value: 'Southbey' },
      { to: 'Caveats', value: 'One.\nTBC' },
    ),
  );
  const wrongAt = (path: string) => problems.filter((problem) => problem.path === path);
  assert.match(wrongAt('results.1.valueText').concat(wrongAt('results.1.value')).map(({ wrong }) => wrong).join(), /46|64/); // prettier-ignore
  assert.ok(
    wrongAt('results.1.statement').some(({ weight }) => weight === 'error'),
    'a claim of cause from a survey',
  );
  assert.ok(wrongAt('results.0.design').length > 0);
  assert.match(wrongAt('place.councils')[0]!.right, /Southby/);
  assert.ok(wrongAt('caveats').some(({ wrong }) => wrong.includes('TBC')));
  const inText = judged({ ...wholeDraft, text: 'It proved that 74% were better.' });
  assert.ok(inText.some(({ path, weight }) => path === 'text' && weight === 'error'));
});

test('an officer is told in the words of the form: which row, which name was meant, and how a source is named', () => {
  const problems = judged(
    withAnswers(
      wholeDraft,
      { to: 'Settings', value: 'green spaces' },
      { to: 'Costs', value: [{ Statement: 'Tea.', 'Figure as shown': '£5' }, { Statement: 'Cake.', 'Figure as shown': '£6' }] },
      { to: 'Sources', value: [{ 'Web address': 'www.example.org/a-report' }, { Title: 'Another', Publisher: 'Southby Singers' }] },
      { to: 'Caveats', value: 'Only 2 groups took part.' },
    ),
  );
  const said = problems.map(({ label, wrong, right }) => `${label}: ${wrong}. ${right}`);
  assert.ok(said.some((each) => /^Settings: "green spaces".*did you mean Park or green space\?/.test(each)), said.join('\n'));
  assert.ok(said.some((each) => each.startsWith('Costs 2: What the sum is: this is not answered')), said.join('\n'));
  assert.ok(said.some((each) => each.startsWith('Sources 1: Title: this is not answered')), said.join('\n'));
  assert.ok(said.some((each) => each.startsWith('Caveats: "2"') && each.includes('[1]')), said.join('\n'));
  assert.doesNotMatch(said.join('\n'), /\[@/);
  const dated = judged(withAnswers(wholeDraft, { to: 'Sources', value: [{ Title: 'A', Publisher: 'B', Date: '03/05/2018' }] }));
  assert.deepEqual(dated.filter(({ wrong }) => wrong.includes('03/05/2018')).map(({ path }) => path), ['sources.0.date']);
}); // prettier-ignore

test('what any rule says to somebody who fills in a form names no file and no mark that stands in files only', () => {
  const examples = Object.values(rules).filter(isOnOneEntry).flatMap(({ examples }) => examples); // prettier-ignore
  const told = examples.flatMap(({ part, wrong }) => [
    ...judged(part === 'text' ? { ...wholeDraft, text: wrong } : withAnswers(wholeDraft, { to: 'Caveats', value: wrong })),
  ]); // prettier-ignore
  assert.ok(told.some(({ right }) => right.includes('[1]')));
  assert.deepEqual(
    told.map(({ right }) => right).filter((right) => /\[@|content\/|\.json|pull request|UTF-8|<(?:Result|Number)/.test(right)),
    [],
  ); // prettier-ignore
});

test('a number that names no source is told where it stands, and one that does is not', () => {
  const text = (said: string) => judged({ ...wholeDraft, text: said }).filter(({ path }) => path === 'text');
  assert.deepEqual(text('Most of them came again.[1] The interval was wide (95% CI [3, 9]).[1]'), []);
  const told = text('Most of them came again.[8]').find(({ wrong }) => wrong.includes('[8]'));
  assert.match(told!.wrong, /"\[8\]" looks like the number of a source, and nothing on the page has this number/);
  assert.match(told!.right, /list of sources/);
  const inField = judged(withAnswers(wholeDraft, { to: 'Caveats', value: 'Few were asked.[7]' }));
  assert.ok(inField.some(({ path, wrong }) => path === 'caveats' && wrong.includes('[7]')));
});

test('a title of any length makes a name that a file may have', () => {
  for (const title of ['A'.repeat(240), 'Extraordinarily '.repeat(15)])
    assert.deepEqual(judged(withAnswers(wholeDraft, { to: 'Title', value: title })).filter(({ wrong }) => /^The name/i.test(wrong)), []);
}); // prettier-ignore
