import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../check-content.ts';
import { formatProblem } from '../report/problem.ts';
import {
  answerFields,
  evidenceFields,
  factFields,
  filesOf,
  guideFields,
  mdxFile,
  packFields,
  smallTree,
  today,
  withFields,
} from '../testing/small-tree.ts';
import { stands } from './facts.ts';

const path = 'facts/example-fact.yaml';

/** What the check says where the fact has these fields, but for the version that would have to be raised. */
function problemsOf(changed: string, others: Record<string, string> = {}): string[] {
  const tree = smallTree().set(path, withFields(factFields, changed));
  for (const [file, text] of Object.entries(others)) tree.set(file, text);
  return checkContent(filesOf(tree), today)
    .filter(({ rule, severity }) => severity === 'error' && rule !== 'frozen-version')
    .map(formatProblem);
}

// prettier-ignore
const rows: [name: string, changed: string, expected: RegExp][] = [
  ['a study that is not there', 'restsOn: {evidence: no-such-study, finding: finding}', /facts\/example-fact\.yaml:1:21  unknown-entry  there is no evidence summary "no-such-study"/],
  ['a finding that the study does not have', 'restsOn: {evidence: example-study, finding: findnig}', /1:45  unknown-figure  example-study has no finding "findnig" → did you mean finding\?/],
  ['a figure that the scheme does not have', 'restsOn: {caseStudy: example-scheme, figure: none}', /unknown-figure  example-scheme has no figure "none"/],
  ['half of what it rests on', 'restsOn: {evidence: example-study}', /1:10  missing-field  restsOn, finding is missing → add it: The id of the finding in that summary/],
  ['a misspelt word in what it rests on', 'restsOn: {evidense: example-study, finding: finding}', /1:11  unknown-field  "evidense" is not a field here → did you mean evidence\?/],
  ['nothing that it rests on', 'restsOn: example-study', /wrong-value|wrong-type/],
  ['a related page that is not there', 'related: [evidence/exampel-study]', /1:11  unknown-entry  there is no page "evidence\/exampel-study" → did you mean evidence\/example-study\?/],
  ['a source that is not there', 'contradictedBy: [{text: Otherwise., source: no-such}]', /unknown-reference  there is no source "no-such"/],
  ['a number that came from nowhere', 'say: In a trial of 345 people no difference was seen.', /1:6  fact-figure  say states 345, which stands neither/],
  ['a number that names itself as the one to use', 'insteadUse: {fact: example-fact, differs: It is older.}', /1:20  one-number  this fact names itself as the number to use instead of it → leave "insteadUse" out/],
  ['a number to use that is not there', 'insteadUse: {fact: exampel-fact, differs: It is older.}', /unknown-entry  there is no fact "exampel-fact" → did you mean example-fact\?/],
  ['a field that is not known', 'caveats: One small trial.', /unknown-field  "caveats" is not a field here/],
  ['a number that would lose its last nought', 'valueText: 1.30', /wrong-type  valueText is the number "1.3", not a text → put it in quotes, so that the last nought stays/],
  ['a statement whose page does not cite its source', 'restsOn: {basis: A sum in a speech}\nvalueText: £9', /fact-figure  "£9" does not stand on any page that cites example-report/],
];

for (const [name, changed, expected] of rows) {
  test(`${name} is reported where it is`, () => {
    assert.match(problemsOf(changed).join('\n'), expected);
  });
}

test('causal words are reported where the design cannot show a cause, and let pass where it can', () => {
  const claim = 'say: In one small trial a class reduced visits.';
  assert.deepEqual(problemsOf(claim), []);
  const uncontrolled = mdxFile(withFields(evidenceFields, 'design: before-after uncontrolled'));
  assert.match(problemsOf(claim, { 'evidence/example-study.mdx': uncontrolled }).join(), /overclaim  "reduced"/);
  assert.match(problemsOf(`${claim}\nrestsOn: {basis: A speech}`).join(), /overclaim/);
});

test('a figure must stand whole: no part of a longer number, and no other sign', () => {
  assert.ok(stands('28%', 'an average of 28% less demand'));
  assert.ok(stands('1,076 people', 'in all  1,076\n people took part'));
  assert.ok(stands('£1.88 to £2.42', 'between £1.88 to £2.42 for each'));
  for (const [figure, text] of [
    ['8%', 'an average of 28% less'],
    ['28', 'an average of 28% less'],
    ['28%', 'an average of 28.5% less'],
    ['1.8', 'from 1.88 to 2.42'],
    ['88', 'from 1.88 to 2.42'],
    ['076', 'in all 1,076 people'],
    ['difference', 'indifference'],
  ] as const) {
    assert.equal(stands(figure, text), false, `${figure} in ${text}`);
  }
});

test('a second number to use is an error, and so is an answer without the one that is', () => {
  const other = withFields(factFields, 'insteadUse: {fact: third-fact, differs: It is older.}');
  const third = withFields(factFields, 'related: []');
  const chained = problemsOf('insteadUse: {fact: other-fact, differs: It counts heads.}', {
    'facts/other-fact.yaml': other,
    'facts/third-fact.yaml': third,
  });
  assert.match(
    chained.join('\n'),
    /example-fact\.yaml:1:20  one-number  other-fact is not the number to use: it names third-fact instead → name third-fact/,
  );
  const alone = problemsOf('insteadUse: {fact: third-fact, differs: It counts heads.}', {
    'facts/third-fact.yaml': third,
    'answers/example-answer.yaml': withFields(answerFields, 'facts: [example-fact]'),
  });
  assert.match(
    alone.join('\n'),
    /answers\/example-answer\.yaml:\d+:\d+  one-number  example-fact is not the number to use .* → name third-fact before it, or alone/,
  );
});

test('the number to use stands before any other in a pack and in lines to say', () => {
  const pack = (...ids: string[]) =>
    packFields.replace(/items:.*/, `items: [${ids.map((id) => `{page: facts/${id}, why: A number.}`).join(', ')}]`);
  const guide = (...ids: string[]) => mdxFile(guideFields, ids.map((id) => `<Line of="${id}" />`).join('\n\n'));
  const found = (files: Record<string, string>) =>
    problemsOf('insteadUse: {fact: third-fact, differs: It counts heads.}', {
      'facts/third-fact.yaml': withFields(factFields, 'related: []'),
      ...files,
    }).filter((line) => line.includes('one-number'));
  const packIn = (...ids: string[]) => found({ 'packs/example-pack.yaml': pack(...ids) });
  const guideIn = (...ids: string[]) => found({ 'guides/example-lines.mdx': guide(...ids) });
  assert.match(
    packIn('example-fact', 'third-fact').join('\n'),
    /packs\/example-pack\.yaml:\d+:\d+  one-number  example-fact/,
  );
  assert.match(guideIn('example-fact').join('\n'), /guides\/example-lines\.mdx:\d+:\d+  one-number  example-fact/);
  assert.deepEqual(packIn('third-fact', 'example-fact'), []);
  assert.deepEqual(guideIn('third-fact', 'example-fact'), []);
});
