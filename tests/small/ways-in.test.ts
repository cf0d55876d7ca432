import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { load } from 'cheerio';
import { questions } from '../../src/authoring/questions.ts';
import { fieldNamed } from '../../src/authoring/form.ts';
import { wholeDraft, wholeFact, wholeStudy } from '../../src/authoring/testing/drafts.ts';
import type { Draft } from '../../src/authoring/draft.ts';

// Every way in, from nothing to a page that is live, on a copy of the small site: no file is touched by hand.
const folder = mkdtempSync(join(tmpdir(), 'ways-'));
const content = join(folder, 'content');
const dist = join(folder, 'dist');
const preview = join(folder, 'preview');
/** A word that stands in drafts and nowhere else. */
const secret = 'Quagmirish';

function run(script: string, args: string[], input = ''): { code: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script, '--', ...args, '--content', content], { input, encoding: 'utf8' }); // prettier-ignore
  return { code: status, out: stdout + stderr };
}

/** Answers as flags; rows as lines with their columns parted. */
function flags({ answers, kind }: Draft): string[] {
  return answers.flatMap(({ to, value }) => {
    const field = fieldNamed(questions[kind], to)!;
    const columns = field.columns?.filter(({ rare }) => !rare) ?? [];
    const words = Array.isArray(value)
      ? value.map((row) => columns.map((column) => Object.entries(row).find(([name]) => fieldNamed(field.columns!, name) === column)?.[1] ?? '').join(' | ')).join('\n')
      : value;
    return ['--set', `${to}=${words}`];
  });
} // prettier-ignore

const titled = (draft: Draft, title: string): Draft => ({ ...draft, answers: [{ to: 'Title', value: title }, ...draft.answers.filter(({ to }) => to !== 'Title')] }); // prettier-ignore

const withAnswer = (draft: Draft, to: string, value: string): Draft => ({ ...draft, answers: draft.answers.map((each) => (each.to === to ? { to, value } : each)) }); // prettier-ignore

async function wordOf(draft: Draft): Promise<Uint8Array> {
  const { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } = await import('docx');
  const row = (cells: string[]) => new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) });
  const children = draft.answers.flatMap(({ to, value }) => [
    new Paragraph({ text: to, heading: HeadingLevel.HEADING_2 }),
    ...(typeof value === 'string'
      ? value.split('\n').map((line) => new Paragraph(line))
      : [new Table({ rows: [row(Object.keys(value[0]!)), ...value.map((each) => row(Object.values(each)))] })]),
  ]);
  const document = new Document({ sections: [{ children: children }] });
  return new Uint8Array(await Packer.toArrayBuffer(document));
} // prettier-ignore

const issueOf = (draft: Draft): string =>
  questions[draft.kind]
    .filter(({ rare }) => !rare)
    .map((field) => {
      const index = draft.answers.findIndex(({ to }) => fieldNamed(questions[draft.kind], to) === field);
      const [, flag] = index < 0 ? [] : flags({ ...draft, answers: [draft.answers[index]!] });
      return `### ${field.label}\r\n\r\n${flag ? flag.slice(flag.indexOf('=') + 1) : '_No response_'}\r\n`;
    })
    .join('\r\n');

/** Who publishes the copy. */
const publisher = {
  SITE_PUBLISHER: 'Example Borough Council',
  SITE_CONTACT: 'evidence@example.gov.uk',
  SITE_REPOSITORY: 'https://github.com/example/evidence',
};
const build = (out: string, drafts: '0' | '1'): void =>
  void execFileSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out, DRAFTS: drafts, ...publisher },
  });
const inWords = (day: Date): string => day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }); // prettier-ignore
const page = (path: string, from = dist) => load(readFileSync(join(from, path, 'index.html'), 'utf8'));
const filesOf = (place: string): string[] =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

before(async () => {
  cpSync('tests/content', content, { recursive: true });
  assert.equal(run('new', flags(titled(wholeDraft, 'Southby: singing by flags'))).code, 0);
  const asked = questions['case-studies'].filter(({ rare }) => !rare);
  const byQuestion = titled(wholeDraft, 'Southby: singing by questions');
  const said = asked.map((field) => {
    const own = byQuestion.answers.find(({ to }) => fieldNamed(asked, to) === field);
    return own ? flags({ ...byQuestion, answers: [own] })[1]!.replace(/^[^=]*=/, '') : '';
  });
  assert.equal(run('new', [], `${said.join('\n')}\n`).code, 0);
  writeFileSync(join(folder, 'scheme.docx'), await wordOf(titled(wholeDraft, 'Southby: singing in Word')));
  assert.equal(run('new', ['--from', join(folder, 'scheme.docx')]).code, 0);
  writeFileSync(join(folder, 'issue.md'), issueOf(titled(wholeDraft, 'Southby: singing on a form')));
  assert.equal(run('new', ['--from-issue', join(folder, 'issue.md')]).code, 0);
  assert.equal(run('new', ['--kind', 'facts', ...flags(wholeFact)]).code, 0);
  const studies = ['evidence', 'evidence in Word'].map((way) => withAnswer(titled(wholeStudy, `Museum visits: written as ${way}`), 'Sets of people', way)); // prettier-ignore
  assert.equal(run('new', ['--kind', 'evidence', ...flags(studies[0]!)]).code, 0);
  writeFileSync(join(folder, 'study.docx'), await wordOf(studies[1]!));
  assert.equal(run('new', ['--kind', 'evidence', '--from', join(folder, 'study.docx')]).code, 0);
  writeFileSync(join(folder, 'study.md'), issueOf(withAnswer(titled(wholeStudy, 'Museum visits: written as an issue'), 'Sets of people', 'an issue'))); // prettier-ignore
  assert.equal(run('new', ['--kind', 'evidence', '--from-issue', join(folder, 'study.md')]).code, 0);
  const unfinished = titled({ ...wholeDraft, answers: wholeDraft.answers.filter(({ to }) => !/^Length/.test(to)) }, `Southby: ${secret}`); // prettier-ignore
  assert.equal(run('new', flags(unfinished)).code, 0);
  assert.equal(run('term', ['activities', 'Wild swimming', '--definition', 'Swimming in rivers, together.', '--family', 'nature']).code, 0); // prettier-ignore
  const swimming = withAnswer(titled(wholeDraft, 'Southby: swimming in the river'), 'Activities', 'wild swimming');
  assert.equal(run('new', flags(swimming)).code, 0);
  assert.equal(run('move', ['guides/wales', 'wales-and-scotland']).code, 0);
  assert.equal(run('reviewed', ['case-studies/northby-walks-without-figures']).code, 0);
  assert.equal(run('reissue', ['--what', 'Two figures were added to every chapter.']).code, 0);
  assert.equal(run('check', []).code, 0, run('check', []).out);
  build(dist, '0');
});
after(() => rmSync(folder, { recursive: true, force: true }));

for (const [way, id] of [
  ['flags', 'southby-singing-by-flags'],
  ['questions', 'southby-singing-by-questions'],
  ['a Word document', 'southby-singing-in-word'],
  ['a form of GitHub', 'southby-singing-on-a-form'],
]) {
  test(`a scheme written by ${way} has a live page with its figures and sources`, () => {
    const $ = page(`case-studies/${id}`);
    assert.match($('main').text(), /18\s*%/);
    assert.match($('main').text(), /Singing in the library: the first year/);
    assert.match($('main').text(), /£1,200/);
    assert.ok(page('case-studies')('main').text().includes($('h1').text()));
  });
}

for (const id of ['museum-visits-written-as-evidence', 'museum-visits-written-as-evidence-in-word', 'museum-visits-written-as-an-issue'])
  test(`a study has a live page with its finding, its strength and its publication: ${id}`, () => {
    const text = page(`evidence/${id}`)('main').text().replace(/\s+/g, ' ');
    for (const words of ['Wellbeing did not differ between the groups', 'serious concerns', 'Visits to a port museum: a trial'])
      assert.ok(text.includes(words), words);
    assert.ok(page('evidence')('main').text().includes(page(`evidence/${id}`)('h1').text()));
  }); // prettier-ignore

test('a fact has a live page', () => {
  assert.match(page('facts/who-came-to-a-choir-in-testshire')('main').text(), /97/);
});

test('a page that moved is live at its new address, and its old one leads there', () => {
  assert.match(page('guides/wales-and-scotland')('h1').text(), /\S/);
  assert.match(page('guides/wales')('body').html()!, /\/guides\/wales-and-scotland\//);
});

test('a page that was read says so, with the day on which somebody read it', () => {
  const record = page('case-studies/northby-walks-without-figures')('main').text().replace(/\s+/g, ' ');
  assert.ok(record.includes(inWords(new Date())), inWords(new Date()));
  assert.ok(!page('case-studies/northby-walks-without-figures')('body').text().includes('Overdue'));
});

test('a briefing that is issued anew says so on every chapter, with its day and what has changed', () => {
  const chapters = readdirSync(join(content, 'briefing')).filter((name) => name.endsWith('.mdx'));
  assert.ok(chapters.length > 0);
  for (const name of chapters) {
    const text = page(`briefing/${name.replace('.mdx', '')}`)('main')
      .text()
      .replace(/\s+/g, ' ');
    assert.ok(text.includes('Two figures were added to every chapter.'), name);
    assert.ok(text.includes(inWords(new Date())), name);
  }
});

test('a term that was added has a page, with the scheme that uses it', () => {
  assert.match(page('topics/activities/wild-swimming')('main').text(), /Swimming in rivers/);
  assert.match(page('case-studies/southby-swimming-in-the-river')('main').text(), /Southby: swimming in the river/);
});

test('a copy published under another name says whose it is, and leads to its own address and files', () => {
  const foot = page('case-studies/southby-singing-by-flags')('body');
  assert.match(foot.text(), /Published by Example Borough Council/);
  const links = foot.find('a').map((_index, link) => link.attribs.href).get(); // prettier-ignore
  assert.ok(links.includes('mailto:evidence@example.gov.uk'));
  assert.ok(
    links.includes('https://github.com/example/evidence/edit/main/content/case-studies/southby-singing-by-flags.mdx'),
  );
  const ways = page('contribute')('main');
  assert.match(ways.text(), /evidence@example\.gov\.uk/);
  assert.equal(ways.find('a[href="https://github.com/example/evidence/issues/new/choose"]').length, 1);
});

test('the file of a page can be downloaded as it is kept', () => {
  const kept = readFileSync(join(content, 'case-studies/southby-singing-by-flags.mdx'), 'utf8');
  assert.equal(readFileSync(join(dist, 'contribute/files/case-studies/southby-singing-by-flags.mdx'), 'utf8'), kept);
});

test('a draft stands nowhere in what is published, and is a page in a preview', () => {
  const within = filesOf(dist).filter((path) => path.toLowerCase().includes(secret.toLowerCase()) || readFileSync(path).includes(secret)); // prettier-ignore
  assert.deepEqual(within, []);
  const before = existsSync(preview);
  assert.equal(before, false);
  build(preview, '1');
  const $ = page(`case-studies/southby-${secret.toLowerCase()}`, preview);
  assert.match($('main').text(), /Draft\. This page is not finished/);
  assert.match($('main').text(), /Not written yet/);
});

test('nothing is written over, and a bad file or answer writes nothing', () => {
  const there = filesOf(content).length;
  const again = run('new', ['--id', 'southby-singing-by-flags', '--set', 'Title=Other']);
  assert.deepEqual([again.code, /already/.test(again.out)], [1, true]);
  writeFileSync(join(folder, 'bad.docx'), 'no document');
  const bad = run('new', ['--from', join(folder, 'bad.docx')]);
  assert.deepEqual([bad.code, /no Word document/.test(bad.out), /\n {4}at /.test(bad.out)], [1, true, false]);
  assert.equal(run('new', ['--set', 'nothing']).code, 1);
  assert.equal(run('new', ['--kind', 'poems', '--set', 'Title=x']).code, 1);
  assert.equal(run('move', ['facts/nowhere', 'somewhere']).code, 1);
  assert.equal(run('retire', ['facts/museums-gp-visits']).code, 1);
  assert.equal(filesOf(content).length, there);
});
