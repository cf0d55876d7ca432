import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftFromIssue, kindOfIssue } from './draft-from-issue.ts';
import type { DraftKind } from '../draft.ts';
import { issueKinds, issueForm } from './issue-form.ts';
import { issueQuestions } from './issue-questions.ts';

const answersOf = (body: string) => {
  const { answers, text } = draftFromIssue(body, 'case-studies');
  return { ...Object.fromEntries(answers.map(({ to, value }) => [to, value])), text };
};

/** Every word that somebody typed, wherever it is kept. */
const typed = (body: string, kind: DraftKind): string => JSON.stringify(draftFromIssue(body, kind));

test('line ends of any kind, empty answers and ticked boxes are read', () => {
  const body = '### Title\r\n\r\nSouthby: walks\r\n\r\n### Summary\r\n\r\n_No response_\r\n\r\n### Who refers\r\n\r\n- [x] GPs\r\n- [ ] Nurses\r\n- [X] Librarians\r\n';
  for (const each of [body, body.replaceAll('\r', '')])
    assert.deepEqual(answersOf(each), { title: 'Southby: walks', 'referral.who': 'GPs\nLibrarians', text: '' });
}); // prettier-ignore

test('a heading inside an answer stays there, also one that was asked before, and one in code', () => {
  const body = '### Title\n\nA\n\n### How it works\n\n### What we learned\n\nTea helps.\n\n### Title\n\nnot the title\n\n```\n### Caveats\n```\n\n### Caveats\n\nFew answered.\n'; // prettier-ignore
  assert.deepEqual(answersOf(body), {
    title: 'A',
    caveats: 'Few answered.',
    text: '### What we learned\n\nTea helps.\n\n### Title\n\nnot the title\n\n```\n### Caveats\n```',
  });
});

test('a fence that is never closed, or closed by one of another kind, hides no question', () => {
  for (const fence of ['```', '~~~~', '```yaml\n~~~'])
    assert.deepEqual(answersOf(`### Title\n\nA\n${fence}\n\n### Caveats\n\nFew answered.\n`), { title: `A\n${fence}`, caveats: 'Few answered.', text: '' });
}); // prettier-ignore

test('text before the first question, and a body that is no form, is kept as text', () => {
  assert.equal(answersOf('Hello!\n\n### Title\n\nA').text, 'Hello!');
  assert.equal(answersOf('Only a letter.').text, 'Only a letter.');
  assert.deepEqual(draftFromIssue('', 'case-studies'), { kind: 'case-studies', answers: [], text: '' });
});

for (const kind of issueKinds)
  test(`no word of ${kind} is lost, however the questions are mixed up, and what looks like a command is only text`, () => {
    const asked = issueQuestions(kind);
    const shell = '$(rm -rf /) `id` "; echo x; " ${{ secrets.TOKEN }} && \\';
    const mixed = asked.toReversed().map(({ label }, index) => `### ${label}\n\nword${index} ${index === 3 ? shell : ''}`); // prettier-ignore
    const kept = typed(mixed.join('\n\n'), kind);
    for (const index of asked.keys()) assert.match(kept, new RegExp(`word${index}\\b`));
    assert.ok(kept.includes(JSON.stringify(shell).slice(1, -1)));
  });

test('the questions tell which form an issue was made with, whatever labels it has', () => {
  for (const kind of issueKinds) {
    const labels = [...issueForm(kind).matchAll(/^ {6}label: (.+)$/gm)].map(([, label]) =>
      label!.replace(/^'|'$/g, ''),
    );
    const body = labels.map((label) => `### ${label}\r\n\r\n_No response_\r\n`).join('\r\n');
    assert.equal(kindOfIssue(body), kind);
  }
  for (const body of ['', 'Please add our walks.', '### Address of the page\n\nhttps://example.org/'])
    assert.equal(kindOfIssue(body), null, body);
});
