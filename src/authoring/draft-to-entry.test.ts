import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../scripts/lib/read-content.ts';
import { checkContent } from '../checks/check-content.ts';
import { readContentTree } from '../checks/read/read-content-tree.ts';
import { draftKinds, type Draft, type DraftKind, type Row } from './draft.ts';
import { draftToEntry } from './draft-to-entry.ts';
import { knownOf } from './known.ts';
import { fieldNamed } from './form.ts';
import { judgeDraft } from './judge-draft.ts';
import { questions } from './questions.ts';
import { wholeDraft, wholeFact, wholeStudy } from './testing/drafts.ts';

const today = new Date('2026-11-29T00:00:00Z');
const content = await readContent('tests/content');
const known = knownOf(readContentTree(content, today).content);
const errorsWith = (files: readonly { path: string; text: string }[]) =>
  checkContent([...content, ...files], today).filter(({ severity }) => severity === 'error');

const make = (draft: Draft) => draftToEntry(draft, known, today);

/** The same draft with some questions answered otherwise. */
const withAnswers = (draft: Draft, ...answers: Draft['answers']): Draft => ({
  ...draft,
  answers: [...draft.answers.filter(({ to }) => !answers.some((other) => other.to === to)), ...answers],
});

test('a case study in an officer’s words becomes an entry that the check takes, with its new source in a file', () => {
  const { files, leftOver, isDraft } = make(wholeDraft);
  assert.deepEqual(leftOver, []);
  assert.equal(isDraft, false);
  assert.deepEqual(
    files.map(({ path }) => path),
    [
      'case-studies/southby-a-choir-that-meets-in-the-library.mdx',
      'references/southby-singers-2024-singing-in-the-library.json',
    ],
  );
  assert.deepEqual(errorsWith(files), []);
});

test('a fact in a press officer’s words becomes an entry that the check takes', () => {
  const { files, leftOver, isDraft } = make(wholeFact);
  assert.deepEqual([leftOver, isDraft], [[], false]);
  assert.deepEqual(errorsWith(files), []);
});

test('an evidence summary in a reader’s words becomes an entry that the check takes, with its publication', () => {
  const { files, data, leftOver, isDraft } = make(wholeStudy);
  assert.deepEqual([leftOver, isDraft], [[], false]);
  const [entry, source] = files;
  assert.equal(entry.path, 'evidence/museum-visits-no-difference-in-wellbeing-after-three.mdx');
  assert.equal(source!.path, 'references/a-harbour-b-2024-visits-to-a-port-museum.json');
  const { reference, whatWeRead, datasets, outcomes } = data;
  assert.deepEqual([reference, whatWeRead, datasets], [source!.path.slice(11, -5), 'full text', ['the-port-museum-trial']]);
  const [finding] = outcomes as { id: string; effect: { value: number; analysed: { value: number } } }[];
  assert.deepEqual([finding!.id, finding!.effect.value, finding!.effect.analysed.value], ['wellbeing-did-not-differ-between', 0.4, 71]);
  assert.match(entry.text, /## How it was done\n\nPeople were drawn by lot into two groups\./);
  assert.deepEqual(errorsWith(files), []);
}); // prettier-ignore

test('a study of which only the first questions are answered is a draft, which the check takes', () => {
  const first = questions.evidence.filter(({ level }) => level === 'draft').map(({ path }) => path);
  const answers = wholeStudy.answers.filter(({ to }) => first.includes(fieldNamed(questions.evidence, to)!.path));
  assert.ok(answers.length < 13, 'a dozen answers make a draft');
  const { files, isDraft } = make({ kind: 'evidence', answers });
  assert.equal(isDraft, true);
  assert.deepEqual(errorsWith(files), []);
});

test('a study on the question of a body of evidence is told that a reviewer places it', () => {
  const made = make(withAnswers(wholeStudy, { to: 'Activities', value: 'singing' }, { to: 'How people came to it', value: [{ Activity: 'singing', 'How people came to it': 'referred or offered' }] })); // prettier-ignore
  const told = judgeDraft('evidence', made, known, today).filter(({ path }) => path === 'outcomes.0.outcome');
  assert.match(told.map(({ right }) => right).join(), /bodies\/singing-wellbeing\.yaml/);
  assert.ok(told.every(({ weight }) => weight === 'advice'));
});

test('what can be meant is understood: councils by other names, synonyms, days and numbers in words', () => {
  const { data, leftOver } = make(
    withAnswers(
      wholeDraft,
      { to: 'Councils', value: 'Old Northby; Port, Pier and Promenade\nE06900001' },
      { to: 'activities', value: 'health walks and choir' },
      { to: 'People', value: '- pensioners\n- lonely' },
      { to: 'Lead', value: '' },
      { to: 'Results', value: [
        { Statement: 'A.', 'Figure as shown': 'over 3,800 people', Design: 'before and after', Source: '[1]' },
        { Statement: 'A.', 'Figure as shown': '£8', Source: 'Singing in the library: the first year' },
        { Statement: 'B.', 'Figure as shown': 'between 5 and 8' },
      ] },
    ),
  ); // prettier-ignore
  assert.deepEqual(leftOver, []);
  assert.deepEqual((data.place as { councils: string[] }).councils, ['NOR', 'PRT', 'SOU']);
  assert.deepEqual([data.activities, data.people], [['singing', 'walking'], ['older-people', 'people-who-are-lonely-or-isolated']]); // prettier-ignore
  const results = data.results as Record<string, unknown>[];
  assert.deepEqual(
    results.map(({ id, value, unit, qualifier, design }) => [id, value, unit, qualifier, design]),
    [
      ['a', 3800, 'people', 'over', 'uncontrolled before-after'],
      ['a-2', 8, 'GBP', undefined, undefined],
      ['b', undefined, undefined, undefined, undefined],
    ],
  );
  assert.equal(data.strongestDesign, 'uncontrolled before-after');
});

test('what cannot be placed is told with its reason, kept word for word in the file, and stops it from being published', () => {
  const { files, leftOver } = make(
    withAnswers(
      wholeDraft,
      { to: 'Councils', value: 'Southbey' },
      { to: 'Status', value: 'flourishing' },
      { to: 'Favourite colour', value: 'azure <65' },
      { to: 'Benefit was measured', value: 'perhaps' },
    ),
  );
  assert.deepEqual(
    leftOver.map(({ path, text }) => [path, text]),
    [
      ['place.councils', 'Southbey'],
      ['status.kind', 'flourishing'],
      ['', 'azure <65'],
      ['outcomesQuantified', 'perhaps'],
    ],
  );
  assert.match(leftOver[0]!.why, /did you mean Southby/);
  for (const words of ['Southbey', 'flourishing', 'azure', 'perhaps']) assert.match(files[0].text, new RegExp(words));
  assert.ok(errorsWith(files).some(({ rule }) => rule === 'placeholder'));
  const fact = make(withAnswers(wholeFact, { to: 'Case study', value: 'Nowhere' }));
  assert.match(fact.files[0].text, /^# Not placed .*Nowhere$/m);
});

test('a word that no list has is met with the name within it, or the one nearest to it, and where all names stand', () => {
  const why = (to: string, value: string) => make({ kind: 'case-studies', answers: [{ to, value }] }).leftOver.map((left) => left.why).join(); // prettier-ignore
  assert.match(why('People', 'older, lonely people who live alone'), /did you mean .+\? The names are listed on the page \/contribute\/terms\/$/);
  assert.match(why('People', 'lonely people'), /did you mean People who are lonely or isolated\?/);
  assert.match(why('Activities', 'knot tying'), /^no such name is known: the names are listed on the page \/contribute\/terms\/$/);
  assert.match(why('Councils', 'Nowhereshire'), /\/contribute\/councils\/$/);
}); // prettier-ignore

test('a first draft needs a dozen answers; what is missing is advice until it is published', () => {
  const needed = ['Title', 'Summary', 'Councils', 'Led by', 'Status', 'People', 'Activities', 'Settings', 'Who refers', 'Caveats', 'What a council can take from it', 'Sources']; // prettier-ignore
  const { files, isDraft } = make({
    kind: 'case-studies',
    answers: wholeDraft.answers.filter(({ to }) => needed.includes(to)),
  });
  assert.equal(isDraft, true);
  assert.deepEqual(errorsWith(files), []);
  const advice = checkContent([...content, ...files], today).filter(({ rule }) => rule === 'unfinished-draft');
  assert.ok(advice.length > 5);
  const published = files.map((file) => ({ ...file, text: file.text.replace('draft: true\n', '') }));
  assert.ok(errorsWith(published).some(({ rule }) => rule === 'missing-field'));
});

test('two drafts of one name do not overwrite each other', () => {
  const first = make(wholeDraft);
  const taken = { ...known, entries: [...known.entries, { folder: 'case-studies', id: first.id }] };
  assert.equal(draftToEntry(wholeDraft, taken, today).id, `${first.id}-2`);
  const gone = { ...known, gone: [`case-studies/${first.id}`] };
  assert.equal(draftToEntry(wholeDraft, gone, today).id, `${first.id}-2`, 'an earlier address leads elsewhere');
  assert.equal(make({ ...wholeDraft, id: '../../Away <b>' }).id, 'away-b');
});

const awkward: [what: string, text: string][] = [
  ['scripts', '<script>alert(1)</script><img src=x onerror=alert(1)> {process.env.HOME}'],
  ['Hebrew', 'שלום וברכה'],
  ['emoji', 'Walks 🚶‍♀️ for all 👩‍👩‍👧'],
  ['signs of YAML', '- a: \'b\' # c \t| > & * ! % @ \` "d"'],
  ['three hyphens', '---\ntitle: other\n---'],
  ['names of objects', '__proto__ constructor toString'],
];
for (const [what, words] of awkward) {
  test(`text with ${what} is kept and cannot break the file`, () => {
    const { files } = make({
      ...withAnswers(wholeDraft, { to: 'Summary', value: words }, { to: '__proto__', value: words }),
      text: words,
    });
    const { content: read } = readContentTree([...content, ...files], today);
    const entry = read.entries.find(({ path }) => path === files[0].path)!;
    assert.deepEqual(
      read.unreadable.filter(
        ({ path, rule }) => path === files[0].path && ['yaml', 'front-matter', 'mdx'].includes(rule),
      ),
      [],
    );
    const visible = (text: string) => text.replace(/[^\p{L}\p{N}\p{S}]+/gu, ' ').trim();
    assert.equal(visible(String(entry.data.summary)), visible(words.replace(/\u200d|\ufe0f/g, '')));
    assert.equal(entry.data.title, 'Southby: a choir that meets in the library');
  });
}

test('two hundred figures are all there', () => {
  const rows = Array.from({ length: 200 }, (_, index) => ({ Statement: `People came ${index}.`, 'Figure as shown': `${index} people` })); // prettier-ignore
  const { data } = make(withAnswers(wholeDraft, { to: 'Results', value: rows }));
  const results = data.results as { id: string; value: number }[];
  assert.equal(new Set(results.map(({ id }) => id)).size, 200);
  assert.deepEqual(results.map(({ value }) => value), rows.map((_row, index) => index)); // prettier-ignore
});

test('a figure is of the source that its number names, also where a row before it was left empty', () => {
  const rows: Row[] = ['First', '', 'Third', 'Fourth'].map((title) => ({ Title: title, Publisher: 'Southby Singers' }));
  const { data } = make(withAnswers(wholeDraft, { to: 'Sources', value: rows }, { to: 'Lessons', value: [{ Lesson: 'Tea helps.[4]', Source: '3' }] })); // prettier-ignore
  assert.deepEqual(data.lessons, [{ text: 'Tea helps.[@southby-singers-fourth]', source: 'southby-singers-third' }]);
});

test('sums in k and m are numbers; a k without a pound sign may be kilometres', () => {
  const costs = ['£45k', '£1.1m', '£2 million', '10k'].map((shown) => ({ Statement: shown, 'Figure as shown': shown }));
  const { data } = make(withAnswers(wholeDraft, { to: 'Costs', value: costs }));
  const values = (data.costs as { value?: number }[]).map(({ value }) => value);
  assert.deepEqual(values, [45_000, 1_100_000, 2_000_000, undefined]);
});

test('a date of a source of which only the year could be kept is told, word for word', () => {
  const told = (date: string) =>
    make(withAnswers(wholeDraft, { to: 'Sources', value: [{ Title: 'A', Publisher: 'B', Date: date }] }))
      .leftOver.map(({ path, text }) => `${path} ${text}`); // prettier-ignore
  for (const date of ['03/05/2018', 'Spring 2018', '2017-18', 'last week']) assert.deepEqual(told(date), [`sources.0.date ${date}`]);
  for (const date of ['3 May 2018', '31/05/2018', 'May 2018', '2018', '']) assert.deepEqual(told(date), [], date);
}); // prettier-ignore

test('a fact names its figure as readers see it', () => {
  const page = known.pages.find(({ page: each }) => each === 'case-studies/testshire-singing-for-breath')!;
  const figure = known.figures.find(({ id, page: each }) => id === 'people-referred' && each === page.page)!;
  const { data } = make(withAnswers(wholeFact, { to: 'Case study', value: page.title }, { to: 'Figure', value: `${figure.shown}: ${figure.statement}` })); // prettier-ignore
  assert.deepEqual(data.restsOn, { caseStudy: 'testshire-singing-for-breath', figure: 'people-referred' });
});

test('a pound or a per cent sign written beside the number is not lost', () => {
  const costs: Row[] = [{ Statement: 'Tea.', Number: '£45k' }, { Statement: 'Cake.', Number: '18 %', 'Figure as shown': ' ' }, { Statement: 'Rent.', Number: '£7', 'Figure as shown': '£7 an hour' }]; // prettier-ignore
  const { data } = make(withAnswers(wholeDraft, { to: 'Costs', value: costs }));
  const shown = (data.costs as { value: number; valueText: string }[]).map(({ value, valueText }) => [value, valueText]); // prettier-ignore
  assert.deepEqual(shown, [[45_000, '£45k'], [18, '18 %'], [7, '£7 an hour']]);
}); // prettier-ignore

test('whatever a title or a source is called, every system can hold the files, and they stand where files of their kind do', () => {
  const called = ['../../etc/passwd', '..', '\\', 'CON', 'aux', 'nul.', 'com1', 'constructor', '__proto__', '社会处方', '🎵', '\u202e', 'x\u0000y', '%2e%2e%2f', 'a'.repeat(5000), '-', '\"'];
  for (const kind of Object.keys(draftKinds) as DraftKind[])
    for (const name of called)
      for (const id of [undefined, name]) {
        const sources: Row[] = [{ title: name, url: name, author: name }];
        const { files } = make({ kind, ...(id ? { id } : {}), answers: [{ to: 'title', value: name }, { to: 'sources', value: sources }, { to: name, value: name }] });
        for (const { path } of files) {
          const [, file] = new RegExp(`^(?:${kind}|references)/([a-z0-9]+(?:-[a-z0-9]+)*)\\.(?:mdx|yaml|json)$`).exec(path) ?? assert.fail(path);
          assert.ok(file!.length <= 100, path);
          assert.doesNotMatch(file!, /^(?:con|aux|nul|prn|com\d|lpt\d)$/);
        }
      }
}); // prettier-ignore
