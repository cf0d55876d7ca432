import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../check-content.ts';
import { fixContent } from '../repair/fix-content.ts';
import { formatProblem, type RatedProblem } from '../report/problem.ts';
import { chapterFields, filesOf, mdxFile, smallTree, today } from '../testing/small-tree.ts';

const path = 'references/example-report.json';

/** What the check says of the small tree with one more file, or another text for one. */
function problemsWith(file: string, text: string): string[] {
  return withoutAdvice(checkContent(filesOf(smallTree().set(file, text)), today));
}

/** The problems that have to do with reading; whether a source is cited and has an author is for other rules. */
const withoutAdvice = (problems: RatedProblem[]): string[] =>
  problems.filter(({ severity }) => severity === 'error').map(formatProblem);

/** The text of a source's file after --fix, and what is still wrong with it. */
function fixed(text: string): { text: string; problems: string[] } {
  const tree = smallTree().set(path, text);
  for (const file of fixContent(filesOf(tree), today)) tree.set(file.path, file.text);
  return { text: tree.get(path)!, problems: withoutAdvice(checkContent(filesOf(tree), today)) };
}

const mistakes: [what: string, text: string, expected: RegExp][] = [
  ['a missing comma', '{\n  "id": "example-report"\n  "type": "report",\n  "title": "A"\n}', /:3:3  yaml  .* → put a comma after the field before this one/],
  ['a comma too many', '{\n  "id": "example-report",\n  "type": "report",\n  "title": "A",\n}', /:5:1  yaml  .* → take away the comma after the last field/],
  ['curly quotes', '{\n  “id”: "example-report"\n}', /:2:3  yaml  .* → put names and texts in straight double quotes/],
  ['single quotes', "{'id': 'example-report'}", /:1:2  yaml  .* → put names and texts in straight double quotes/],
  ['a text that is not closed', '{\n  "id": "example-report", "title": "A\n}', /:2:36  yaml  .* → close the text with a straight quote/],
  ['an empty file', '', /:1:1  yaml  /],
  ['a field there twice', '{"id": "example-report", "type": "report",\n "title": "A", "title": "B"}', /:2:16  yaml  the field "title" is there twice/],
  ['an id that is not the name of the file', '{"id": "another-name", "type": "report", "title": "A"}', /:1:8  file-name  the id is "another-name", and the file is called example-report\.json → write "id": "example-report"/],
  ['no id', '{"type": "report", "title": "A"}', /  missing-field  id is missing → add it: .*the name of its file/],
  ['a list', '[{"id": "example-report", "type": "report", "title": "A"}]', /:1:1  wrong-type  this file holds a list, not one source → take away the square brackets/],
  ['several sources', '[{"id": "example-report"}, {"id": "b"}]', /:1:1  wrong-type  this file holds a list of 2, not one source → put each source into a file of its own/],
  ['a misspelt field', '{"id": "example-report", "type": "report", "title": "A", "publsher": "B"}', /:1:58  unknown-field  "publsher" is not a field here → did you mean publisher\?/],
  ['a DOI that is none', '{"id": "example-report", "type": "report", "title": "A",\n "DOI": "https://example.org/10.1000/x"}', /:2:9  wrong-value  DOI is not right/],
  ['an author who is a number', '{"id": "example-report", "type": "report", "title": "A", "author": [5]}', /  wrong-value  author 1 is not right → .*\{"literal": "NHS England"\}/],
  ['a day in words', '{"id": "example-report", "type": "report", "title": "A", "issued": "last year"}', /  wrong-value  issued is not right → write \{"date-parts": \[\[2018, 5\]\]\}/],
]; // prettier-ignore

for (const [what, text, expected] of mistakes) {
  test(`a source with ${what}: one message, with its place and what would be right`, () => {
    const problems = problemsWith(path, text);
    const [first] = problems;
    assert.ok(first?.startsWith(path) && expected.test(first), problems.join('\n'));
    assert.ok(
      problems.every((problem) => problem.startsWith(path)),
      `pages are told of it too:\n${problems.join('\n')}`,
    );
  });
}

test('a source in the old list, in a folder below, or with another ending would not be seen', () => {
  const source = '{"id": "x", "type": "report", "title": "X"}';
  assert.match(problemsWith('references.json', `[${source}]`).join('\n'), /references\.json:1:1  file-name  sources stand one a file now/); // prettier-ignore
  assert.match(problemsWith('references/deeper/x.json', source).join('\n'), /deeper\/x\.json:1:1  unclaimed-file  .* call it content\/references\/x\.json/); // prettier-ignore
  assert.match(problemsWith('references/x.yaml', source).join('\n'), /x\.yaml:1:1  unclaimed-file  .* call it content\/references\/x\.json/); // prettier-ignore
});

test('a file name that cannot be an id is told what it could be', () => {
  const text = '{"id": "a-report-2024", "type": "report", "title": "A"}';
  assert.match(
    problemsWith('references/A Report (2024).json', text).join('\n'),
    /file-name  the file name "A Report \(2024\)\.json" cannot be an address → call it a-report-2024\.json/,
  );
});

test('a source that is named and not there comes with the file to write', () => {
  assert.match(
    problemsWith('briefing/why.mdx', mdxFile(chapterFields, 'Few.[@quite-another-thing-altogether]')).join('\n'),
    /unknown-reference  there is no source "quite-another-thing-altogether" → write it down in content\/references\/quite-another-thing-altogether\.json/,
  );
});

const repairs: [what: string, text: string, expected: Record<string, unknown>][] = [
  ['a missing comma', '{\n  "id": "example-report"\n  "type": "report",\n  "title": "A, b"\n}', { title: 'A, b' }],
  ['a comma too many', '{"id": "example-report", "type": "report", "title": "A, }",}', { title: 'A, }' }],
  ['curly quotes', '{“id”: “example-report”, "type": "report", "title": "“A” in quotes"}', { title: '“A” in quotes' }],
  ['a mark before the first letter', '\ufeff{"id": "example-report", "type": "report", "title": "A"}', { title: 'A' }],
  ['another id', '{"id": "other", "type": "report", "title": "A"}', { id: 'example-report' }],
  ['no id', '{"type": "report", "title": "A"}', { id: 'example-report' }],
  ['a list of one', '[{"id": "example-report", "type": "report", "title": "A"}]', { title: 'A' }],
  ['a DOI as an address', '{"id": "example-report", "type": "report", "title": "A", "DOI": "https://doi.org/10.1000/x"}', { DOI: '10.1000/x' }],
  ['an author as a text', '{"id": "example-report", "type": "report", "title": "A", "author": "NHS England"}', { author: [{ literal: 'NHS England' }] }],
  ['a year as a text', '{"id": "example-report", "type": "report", "title": "A", "issued": "2025-03"}', { issued: { 'date-parts': [[2025, 3]] } }],
  ['a DOI in its link', '{"id": "example-report", "type": "report", "title": "A", "URL": "https://doi.org/10.1000/x"}', { DOI: '10.1000/x' }],
  ['a day in its link', '{"id": "example-report", "type": "report", "title": "A", "URL": "https://example.org/2024/03/15/a/"}', { issued: { 'date-parts': [[2024, 3, 15]] } }],
  ['another word for undated', '{"id": "example-report", "type": "report", "title": "A", "issued": {"literal": "date not stated"}}', { issued: { literal: 'undated' } }],
  ['numbers as texts and texts as numbers', '{"id": "example-report", "type": "report", "title": "A", "volume": 3, "issued": {"date-parts": [["2025"]]}}', { volume: '3', issued: { 'date-parts': [[2025]] } }],
]; // prettier-ignore

for (const [what, text, expected] of repairs) {
  test(`a source with ${what} is put right by --fix`, () => {
    const { text: after, problems } = fixed(text);
    assert.deepEqual(problems, []);
    const source = JSON.parse(after) as Record<string, unknown>;
    for (const [name, value] of Object.entries(expected)) assert.deepEqual(source[name], value, name);
  });
}

test('what could mean two things is left to the author', () => {
  for (const text of [
    '{"id": "example-report", "title": "It said "yes" twice"}',
    '[{"id": "a"}, {"id": "b"}]',
    '"text"',
  ]) {
    assert.equal(fixed(text).text, text);
  }
});

test('a source that was merged is told under its present id, and --fix cites it so', () => {
  const tree = smallTree().set('briefing/why.mdx', mdxFile(chapterFields, 'Few.[@older-report]'));
  tree.set(path, '{"id": "example-report", "type": "report", "title": "A", "custom": {"formerly": ["older-report"]}}');
  assert.match(
    withoutAdvice(checkContent(filesOf(tree), today)).join('\n'),
    /briefing\/why\.mdx:9:1  unknown-reference  the source "older-report" is held as another now → write example-report/,
  );
  const [repaired] = fixContent(filesOf(tree), today);
  assert.ok(repaired?.text.includes('Few.[@example-report]'));
});
