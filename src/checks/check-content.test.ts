import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent, type ContentFile } from './check-content.ts';
import { formatProblem } from './problem.ts';

const references = JSON.stringify([{ id: 'crone-2018', type: 'report', title: 'A report' }]);

const chapter = (frontMatter: string, body = '') => `---\n${frontMatter}\n---\n\n${body}\n`;
const good = ['title: Why', 'summary: In short.', 'order: 1', 'updated: 2026-11-23', 'reviewBy: 2027-11-23'];
const goodFields = good.join('\n');

/** The problems of one briefing chapter in a small tree, as an author reads them. */
function problemsOf(text: string, path = 'briefing/why.mdx', others: ContentFile[] = []): string[] {
  const vocabulary =
    'title: T\ndescription: D\nterms:\n  - {id: singing, label: Singing, definition: Singing together.}\n';
  const names = ['activities', 'people', 'needs', 'outcomes', 'settings', 'regions'];
  return checkContent([
    { path, text },
    { path: 'references.json', text: references },
    { path: 'councils/councils.csv', text: 'code,name\nERY,East Riding\n' },
    ...names.map((name) => ({ path: `vocabulary/${name}.yaml`, text: vocabulary })),
    ...others,
  ]).map(formatProblem);
}

test('a good file has no problems', () => {
  assert.deepEqual(problemsOf(chapter(goodFields, 'Half finished.[@crone-2018]')), []);
});

test('every missing field is reported, not only the first', () => {
  const problems = problemsOf(chapter('title: Why'));
  assert.equal(problems.length, 4);
  for (const field of ['summary', 'order', 'updated', 'reviewBy']) {
    assert.ok(
      problems.some((problem) => problem.includes(`missing-field  ${field} is missing`)),
      field,
    );
  }
});

const wrongLines: [what: string, text: string, expected: RegExp][] = [
  ['a wrong type', chapter(goodFields.replace('order: 1', 'order: first')), /^briefing\/why\.mdx:4:8  wrong-type  order is the string "first", not a number → /],
  ['a misspelt field', chapter(goodFields.replace('summary', 'sumary')), /^briefing\/why\.mdx:3:1  unknown-field  "sumary" is not a field here → did you mean summary\?/],
  ['a date of the wrong form', chapter(goodFields.replace('2026-11-23', '03/05/2024')), /^briefing\/why\.mdx:5:10  wrong-value  updated is not right → .*year-month-day/],
  ['an unknown source', chapter(goodFields, 'Half.[@crone-2081]'), /^briefing\/why\.mdx:9:6  unknown-reference  there is no source "crone-2081" → did you mean crone-2018\?/],
  ['bad YAML', chapter('title: Case: Dance'), /^briefing\/why\.mdx:2:\d+  yaml  this is not valid YAML: .* → /],
  ['no front matter', 'Just text.', /^briefing\/why\.mdx:1:1  front-matter  /],
  ['an unknown component', chapter(goodFields, '<Caveet title="x">Text</Caveet>'), /^briefing\/why\.mdx:9:1  unknown-component  <Caveet> is not a component → did you mean Caveat\?/],
  ['an unknown property', chapter(goodFields, '<Caveat titel="x">Text</Caveat>'), /^briefing\/why\.mdx:9:1  unknown-property  <Caveat> has no property "titel" → did you mean title\?/],
  ['HTML', chapter(goodFields, 'A line<br/>break'), /^briefing\/why\.mdx:9:7  html-in-content  <br> is HTML → /],
  ['an expression', chapter(goodFields, 'Home is {process.env.HOME}.'), /^briefing\/why\.mdx:9:9  code-in-content  curly brackets hold code → /],
  ['an import', chapter(goodFields, 'import x from "fs"'), /^briefing\/why\.mdx:9:1  code-in-content  import and export are not allowed → /],
  ['text that is not MDX', chapter(goodFields, 'People aged <65 came.'), /^briefing\/why\.mdx:9:14  mdx  the text cannot be read: .* → write "below 65"/],
]; // prettier-ignore

for (const [what, text, expected] of wrongLines) {
  test(`${what} is one line with its place and the repair`, () => {
    const problems = problemsOf(text);
    assert.ok(
      problems.some((problem) => expected.test(problem)),
      `expected ${expected} among:\n${problems.join('\n')}`,
    );
    assert.ok(problems.every((problem) => !problem.includes('\n')));
  });
}

test('two files that differ only in capitals are reported, because one would vanish', () => {
  const problems = problemsOf(chapter(goodFields), 'briefing/why.mdx', [
    { path: 'briefing/Why.mdx', text: chapter(goodFields) },
  ]);
  assert.ok(problems.some((problem) => problem.includes('duplicate-id  its address is the same as that of')));
});

test('a source that is listed twice is reported where it stands', () => {
  const twice = JSON.stringify([...JSON.parse(references), { id: 'Crone-2018', type: 'report', title: 'B' }], null, 2);
  const problems = checkContent([{ path: 'references.json', text: twice }]).map(formatProblem);
  assert.ok(
    problems.some((problem) =>
      /^references\.json:8:11  duplicate-id  the id "Crone-2018" is there twice/.test(problem),
    ),
  );
});

test('the problems of several files come in reading order', () => {
  const problems = problemsOf(chapter('title: Why'), 'briefing/b.mdx', [
    { path: 'briefing/a.mdx', text: chapter('title: Why', '{1}') },
  ]);
  const places = problems.map((problem) => problem.split('  ')[0]!);
  assert.ok(places[0]!.startsWith('briefing/a.mdx') && places.at(-1)!.startsWith('briefing/b.mdx'));
});
