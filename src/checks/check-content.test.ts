import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from './check-content.ts';
import { formatProblem } from './report/problem.ts';
import {
  caseStudyFields,
  chapterFields,
  filesOf,
  mdxFile,
  smallTree,
  today,
  withFields,
} from './testing/small-tree.ts';

const chapterPath = 'briefing/why.mdx';

/** The problems of the small tree with some files changed, as an author reads them. */
function problemsOf(changed: Record<string, string>): string[] {
  const tree = smallTree();
  for (const [path, text] of Object.entries(changed)) tree.set(path, text);
  return checkContent(filesOf(tree), today).map(formatProblem);
}
const inChapter = (text: string): string[] => problemsOf({ [chapterPath]: text });
const inText = (text: string): string[] => inChapter(mdxFile(chapterFields, text));
const inFields = (changed: string): string[] => inChapter(mdxFile(withFields(chapterFields, changed)));

test('every missing field is reported, not only the first', () => {
  const problems = inChapter(mdxFile('title: Why'));
  for (const field of ['summary', 'order', 'updated', 'reviewBy']) {
    assert.ok(
      problems.some((problem) => problem.includes(`missing-field  ${field} is missing`)),
      field,
    );
  }
});

const mistakes: [what: string, problems: string[], expected: RegExp][] = [
  ['a wrong type', inFields('order: first'), /^briefing\/why\.mdx:2:8  wrong-type  order is the text "first", not a number → /],
  ['a misspelt field', inFields('sumary: In short.'), /^briefing\/why\.mdx:2:1  unknown-field  "sumary" is not a field here → did you mean summary\?/],
  ['a date of the wrong form', inFields('updated: 03/05/2024'), /^briefing\/why\.mdx:2:10  wrong-value  updated is not right → .*year-month-day/],
  ['an unknown source', inText('Few.[@exampel-report]'), /^briefing\/why\.mdx:9:1  unknown-reference  there is no source "exampel-report" → did you mean example-report\?/],
  ['a colon in a title', inFields('title: Case: Dance'), /^briefing\/why\.mdx:2:8  colon-in-text  .* → put it in quotes: 'Case: Dance'/],
  ['no fields', inChapter('Just text.'), /^briefing\/why\.mdx:1:1  front-matter  /],
  ['fields that are not closed', inChapter('---\ntitle: Why\n\nText.'), /^briefing\/why\.mdx:3:1  front-matter  the fields at the beginning are not closed → write ---/],
  ['tabs', inFields('formerly:\n\t- an-older-name'), /^briefing\/why\.mdx:3:1  tab  this line is indented with a tab → use two spaces/],
  ['a hidden space in the name of a field', inFields('title\u00a0: Why'), /^briefing\/why\.mdx:2:6  hidden-space  /],
  ['a byte-order mark', inChapter(`\ufeff${mdxFile(chapterFields)}`), /^briefing\/why\.mdx:1:1  byte-order-mark  /],
  ['Windows line ends', inChapter(mdxFile(chapterFields, 'Text.').replaceAll('\n', '\r\n')), /  line-ends  the lines of this file end as on Windows/],
  ['a term in the wrong case', problemsOf({ 'case-studies/example-scheme.mdx': mdxFile(withFields(caseStudyFields, 'people: [Example Term]')) }), /unknown-term  there is no term "Example Term" → did you mean example-term\?/],
  ['a file saved twice over', problemsOf({ 'briefing/Dance class.doc.mdx': mdxFile(chapterFields) }), /^briefing\/Dance class\.doc\.mdx:1:1  file-name  .* has two endings → call it dance-class\.mdx/],
  ['an unknown component', inText('<Caveet title="x">Text</Caveet>'), /^briefing\/why\.mdx:9:1  unknown-component  <Caveet> is not a component → did you mean Caveat\?/],
  ['an unknown property', inText('<Caveat titel="x">Text</Caveat>'), /^briefing\/why\.mdx:9:1  unknown-property  <Caveat> has no property "titel" → did you mean title\?/],
  ['a line break in HTML', inText('A line<br>break'), /^briefing\/why\.mdx:9:\d+  (?:mdx  <br> is opened and never closed|html-in-content)/],
  ['a note in HTML', inText('Text <!-- ask Jo -->'), /^briefing\/why\.mdx:9:6  html-comment  /],
  ['an expression', inText('Home is {process.env.HOME}.'), /^briefing\/why\.mdx:9:9  code-in-content  curly brackets hold code → /],
  ['words in curly brackets', inText('A fee {under £8} was asked.'), /^briefing\/why\.mdx:9:7  curly-brackets  curly brackets hold code → use round brackets: \(under £8\)/],
  ['an import', inText('import x from "fs"'), /^briefing\/why\.mdx:9:1  code-in-content  import and export are not allowed → /],
  ['< before a number', inText('People aged <65 came.'), /^briefing\/why\.mdx:9:13  less-than  .* → write "under 65"/],
  ['about, as a sign', inText('From ~50% to ~60%.'), /^briefing\/why\.mdx:9:6  tilde  .* → write "about"/],
  ['curly quotes', inText('<Caveat title=“Few”>Text</Caveat>'), /^briefing\/why\.mdx:9:15  curly-quotes  .* → use straight ones: "Few"/],
  ['a tag that is not closed', inText('<Caveat title="Few">\n\nText'), /^briefing\/why\.mdx:\d+:\d+  mdx  <Caveat> is opened and never closed → write <\/Caveat>/],
]; // prettier-ignore

for (const [what, problems, expected] of mistakes) {
  test(`${what} is answered with its place and the repair, in one line`, () => {
    assert.ok(
      problems.some((problem) => expected.test(problem)),
      `expected ${expected} among:\n${problems.join('\n')}`,
    );
    assert.ok(problems.every((problem) => !/\n|^\s+at /.test(problem)));
  });
}

test('one run tells of all that is wrong, in whatever way the file is broken', () => {
  const text = mdxFile(
    'title: Case: Dance\nsumary: In short.',
    '# How it works\n\nPeople aged <65 came, {under £8} each.\n\nVisits fell by 28%.\n\nThe end is TBC. <!-- ask -->',
  );
  const rules = inChapter(text).map((problem) => problem.split('  ')[1]);
  for (const rule of [
    'colon-in-text',
    'heading',
    'less-than',
    'curly-brackets',
    'figure-without-source',
    'placeholder',
    'html-comment',
  ]) {
    assert.ok(rules.includes(rule), `${rule} is not among ${rules.join(', ')}`);
  }
});

test('what is read out of sentences asks, and stops where it stands in a field, or can mean one thing only', () => {
  const severities = (files: Record<string, string>, rule: string): string[] => {
    const tree = smallTree();
    for (const [path, text] of Object.entries(files)) tree.set(path, text);
    return checkContent(filesOf(tree), today).flatMap((problem) => (problem.rule === rule ? [problem.severity] : []));
  };
  const said = (text: string) => ({ [chapterPath]: mdxFile(chapterFields, text) });
  const status = (fields: string) => ({
    'case-studies/example-scheme.mdx': mdxFile(
      withFields(caseStudyFields, `status: {kind: not known, ${fields}, note: Not stated, ended: null}`),
    ),
  });
  const rows: [files: Record<string, string>, rule: string, severity: string][] = [
    [said('It began on 31 April.'), 'impossible-date', 'warning'],
    [said('It began on 31 April 2024.'), 'impossible-date', 'error'],
    [status("asOf: '2019', year: 2019, started: 31 April 2018"), 'impossible-date', 'error'],
    [said('It began on 03/05/2024.'), 'date', 'warning'],
    [status("asOf: '2019', year: 2019, started: 03/05/2018"), 'date', 'error'],
    [said('It was called 2024-02-30 by all.'), 'impossible-date', 'warning'],
    [{ [chapterPath]: mdxFile(withFields(chapterFields, 'updated: 2026-02-30')) }, 'impossible-date', 'error'],
    [said('It began on 31/04/2024.'), 'date', 'error'],
    [said('It was file 45/23/2024 of the court.'), 'date', 'warning'],
    [said('In all, 97 of 64 people finished.[@example-report]'), 'impossible-figure', 'error'],
    [said('It was tried in 97 of 64 people.[@example-report]'), 'impossible-figure', 'warning'],
    [said('Of the 64 people, 97 finished.[@example-report]'), 'impossible-figure', 'warning'],
    [said('It cost ££12,000 a year.[@example-report]'), 'impossible-figure', 'error'],
    [said('In all, 64 of 97 people (96%) finished.[@example-report]'), 'share-arithmetic', 'error'],
    [said('Of 97 people, 64 (96%) finished.[@example-report]'), 'share-arithmetic', 'warning'],
  ];
  for (const [files, rule, severity] of rows)
    assert.deepEqual(severities(files, rule), [severity], `${rule}: ${Object.values(files).join().slice(-80)}`);
});

test('of a page in another language a few words are told, and how many more there are', () => {
  const word = (index: number): string =>
    `cymd${[...String(index)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('w')}q`;
  const problems = problemsOf({ [chapterPath]: mdxFile(chapterFields, Array.from({ length: 150 }, (_, index) => word(index)).join(' ')) }); // prettier-ignore
  const told = problems.filter((problem) => problem.includes('  spelling  '));
  assert.equal(told.length, 21);
  assert.match(told.join('\n'), /from here on 130 more words are not in the British dictionary/);
});

test('two files that differ only in capitals are reported, because one would vanish', () => {
  const problems = problemsOf({ 'briefing/Why.mdx': mdxFile(chapterFields) });
  assert.ok(problems.some((problem) => problem.includes('duplicate-id  its address is the same as that of')));
});

test('the problems of several files come in reading order', () => {
  const places = problemsOf({
    'briefing/a.mdx': mdxFile('title: Why', '{1}'),
    'briefing/b.mdx': mdxFile('title: Why'),
  }).map((problem) => problem.split(':')[0]!);
  assert.deepEqual(places, places.toSorted());
});

test('an old address that is kept under formerly, or explained, has not vanished', () => {
  const ledger = smallTree().get('published.txt')!;
  const gone = { 'published.txt': `${ledger}/briefing/old/\n` };
  const vanished = (problems: string[]) => problems.filter((problem) => problem.includes('vanished-address'));
  assert.equal(vanished(problemsOf(gone)).length, 1);
  assert.deepEqual(
    vanished(problemsOf({ ...gone, [chapterPath]: mdxFile(withFields(chapterFields, 'formerly: [old]')) })),
    [],
  );
  const tombstone = 'address: /briefing/old/\nremoved: 2026-11-23\nreason: It was merged with another.';
  assert.deepEqual(vanished(problemsOf({ ...gone, 'removed/briefing-old.yaml': tombstone })), []);
});

test('a list of an older shape has one message, which says where its items stand now', () => {
  const oldTerms = 'title: T\ndescription: D\nterms:\n  - {id: example-term, label: A term, definition: A thing.}';
  const tree = smallTree().set('vocabulary/needs.yaml', oldTerms);
  tree.delete('vocabulary/needs/example-term.yaml');
  const messages = (files: Map<string, string>) =>
    checkContent(filesOf(files), today)
      .filter(({ severity }) => severity === 'error')
      .map(({ path, right }) => `${path} ${right}`);
  assert.ok(messages(tree).every((line) => line.startsWith('vocabulary/needs.yaml ')), messages(tree).join('\n'));
  assert.ok(messages(tree).some((line) => line.includes('content/vocabulary/needs/<id>.yaml')));
  for (const [name, one] of [['corrections', 'correction'], ['history', 'change'], ['removed', 'address that is gone']])
    assert.deepEqual(messages(smallTree().set(`${name}.yaml`, '[]')), [
      `${name}.yaml put each ${one} into content/${name}/<id>.yaml, and delete this file`,
    ]);
}); // prettier-ignore

test('an address that is gone is told of in the file that is called after it', () => {
  const told = 'address: /guides/old/\nremoved: 2026-11-23\nreason: It was merged.';
  assert.deepEqual(problemsOf({ 'removed/guides-old.yaml': told }), []);
  assert.match(problemsOf({ 'removed/another.yaml': told }).join(), /call the file guides-old\.yaml/);
});

test('a line to take must name a fact that is there', () => {
  const [problem] = inText('<Line of="no-such-fact" />').filter((line) => line.includes('unknown-figure'));
  assert.ok(problem?.includes('<Line> draws from "no-such-fact", and there is no fact of that name'), problem);
});

test('a line to take that names its fact needs no source beside it', () => {
  const problems = inText('<Line of="example-fact" />');
  assert.deepEqual(
    problems.filter((line) => line.startsWith(chapterPath)),
    [],
  );
});
