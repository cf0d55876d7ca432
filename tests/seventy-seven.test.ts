import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../scripts/lib/read-content.ts';
import { checkContent } from '../src/checks/check-content.ts';
import type { ContentFile } from '../src/checks/content.ts';
import { formatProblem } from '../src/checks/report/problem.ts';

/**
 * The 77 mistakes that an officer made on trial, each in a copy of the small site: what was said of it then, what is
 * said now, and what the officer writes who does what it says. That must leave nothing wrong.
 */
interface Row {
  what: string;
  /** What happened on trial: it was stopped, advised against, not noticed, or noticed with advice that did harm. */
  then: 'stopped' | 'advised' | 'silent' | 'misled' | 'fine';
  now: 'stopped' | 'advised' | 'fine';
  wrong: Change;
  /** What the message says; it names what to write. */
  says?: RegExp;
  mended?: Change;
}

type Change = (files: Map<string, string>) => unknown;

const scheme = 'case-studies/testshire-singing-for-breath.mdx';
const fact = 'facts/testshire-finished.yaml';
const source = 'references/testshire-report.json';
const study = 'evidence/ample-2020-singing-trial.mdx';

const edit =
  (path: string, from: string, to: string): Change =>
  (files) => {
    const text = files.get(path)!;
    assert.ok(text.includes(from), `${path} has no ${from}`);
    files.set(
      path,
      text.replace(from, () => to),
    );
  };
const inScheme = (from: string, to: string): Change => edit(scheme, from, to);
/** A text below a heading of its own. */
const inText =
  (text: string): Change =>
  (files) =>
    files.set(scheme, `${files.get(scheme)!.trimEnd()}\n\n## What came of it\n\n${text}\n`);
const called =
  (path: string): Change =>
  (files) =>
    files.set(path, files.get(scheme)!.replace(/^( *)formerly:\n(?:\1 {2}- .*\n)+/gm, ''));
const nothing: Change = () => undefined;

const title = "title: 'Testshire: a choir that people are sent to, and what changed'";
const cited = '[@testshire-report]';
const councils = 'councils:\n    - TST\n    - EAS';
const end = 'formerly:\n  - testshire-choir\n---\n';

const rows: Row[] = [
  { what: 'curly quotes in a component', then: 'stopped', now: 'stopped', wrong: inText('<Caveat title=“Few”>\nFew answered.\n</Caveat>'), says: /curly-quotes .*straight/, mended: inText('<Caveat title="Few">\nFew answered.\n</Caveat>') },
  { what: 'curly quotes round a field', then: 'misled', now: 'stopped', wrong: inScheme(title, 'title: ‘Testshire: a choir’'), says: /curly-quotes .*'Testshire: a choir'/, mended: inScheme(title, "title: 'Testshire: a choir'") },
  { what: 'curly quotes in prose', then: 'fine', now: 'fine', wrong: inText('They called it a “lifeline”.') },
  { what: 'a space after the pound sign', then: 'fine', now: 'fine', wrong: inText(`It cost £ 12,000.${cited}`) },
  { what: 'weeks with a hyphen, without a source', then: 'stopped', now: 'stopped', wrong: inText('It lasted 8-12 weeks.'), says: /"8-12 weeks" is stated without a source → add \[@/, mended: inText(`It lasted 8-12 weeks.${cited}`) },
  { what: 'weeks with a hyphen, in the field', then: 'stopped', now: 'stopped', wrong: inScheme('band: 9 to 12 weeks', 'band: 8-12 weeks'), says: /write 9 to 12 weeks/, mended: inScheme('band: 9 to 12 weeks', 'band: 9 to 12 weeks') },
  { what: 'a day in figures, in prose', then: 'misled', now: 'advised', wrong: inText('It ended on 28/11/2024.'), says: /write 28 November 2024/, mended: inText('It ended on 28 November 2024.') },
  { what: 'a day in figures, in a field', then: 'misled', now: 'stopped', wrong: inScheme('reviewed: 2026-11-18', 'reviewed: 18/11/2026'), says: /2026-11-18/, mended: inScheme('reviewed: 2026-11-18', 'reviewed: 2026-11-18') },
  { what: "Word's bullets", then: 'silent', now: 'stopped', wrong: inText('• walking\n• singing'), says: /word-bullets .*hyphen/, mended: inText('- walking\n- singing') },
  { what: 'a table pasted from Word', then: 'misled', now: 'stopped', wrong: inText('Place\tWhat\nHall\tsinging'), says: /pasted-table .*\| Place \| What \|/, mended: inText('| Place | What |\n| --- | --- |\n| Hall | singing |') },
  { what: 'a table without a source', then: 'stopped', now: 'stopped', wrong: inText('| Place | People |\n| --- | --- |\n| Hall | 97 people |'), says: /figure-without-source .*add \[@/, mended: inText(`| Place | People |\n| --- | --- |\n| Hall | 97 people${cited} |`) },
  { what: 'a source that is not there', then: 'stopped', now: 'stopped', wrong: inText('They met in a hall.[@testshire-reprt]'), says: /did you mean testshire-report\?/, mended: inText(`They met in a hall.${cited}`) },
  { what: 'a DOI as an address', then: 'stopped', now: 'fine', wrong: edit(source, '"URL"', '"DOI": "https://doi.org/10.1000/x",\n  "URL"') },
  { what: 'a missing comma in a source', then: 'misled', now: 'stopped', wrong: edit(source, '"type": "report",', '"type": "report"'), says: /yaml .*put a comma/, mended: nothing },
  { what: 'an author as a text', then: 'misled', now: 'fine', wrong: edit(source, '[\n    {\n      "literal": "Testshire Council"\n    }\n  ]', '"Testshire Council"') },
  { what: 'a year as a text', then: 'misled', now: 'fine', wrong: edit(source, '{\n    "date-parts": [\n      [\n        2023,\n        3\n      ]\n    ]\n  }', '"2023"') },
  { what: 'a percentage without its base, in a field', then: 'silent', now: 'stopped', wrong: inScheme('denominator: 97 people referred', 'denominator: null'), says: /base .*out of how many → write denominator/, mended: nothing },
  { what: 'a percentage without its base, in prose', then: 'silent', now: 'stopped', wrong: inText(`In all, 18% improved.${cited}`), says: /base .*18% of the … people/, mended: inText(`Of the 97 people referred, 18% felt better.${cited}`) },
  { what: '"proved" alone', then: 'silent', now: 'stopped', wrong: inText('It proved that walking works.'), says: /overclaim .*say what was seen/, mended: inText('People who walked said that they felt better.') },
  { what: '"improves", "reduces"', then: 'stopped', now: 'stopped', wrong: inText(`The choir reduces loneliness.${cited}`), says: /overclaim .*say what was seen/, mended: inText(`People were less lonely afterwards.${cited}`) },
  { what: 'a misspelt council', then: 'misled', now: 'stopped', wrong: inScheme(councils, 'councils: [Testshir, EAS]'), says: /did you mean TST\? \(Testshire County Council\)/, mended: nothing },
  { what: 'a council by its full name', then: 'misled', now: 'stopped', wrong: inScheme(councils, 'councils: [Testshire County Council, EAS]'), says: /did you mean TST\?/, mended: nothing },
  { what: 'no council', then: 'silent', now: 'stopped', wrong: inScheme(`${councils}\n  note: The choir met in Eastby.`, 'councils: []'), says: /wrong-place .*name the councils/, mended: nothing },
  { what: 'a council of another region', then: 'silent', now: 'stopped', wrong: inScheme(`${councils}\n  note: The choir met in Eastby.`, 'councils: [SOU]'), says: /wrong-place .*write region: test-coast/, mended: nothing },
  { what: 'a kind by another word', then: 'stopped', now: 'stopped', wrong: inScheme('kind: arts organisation', 'kind: charity'), says: /write voluntary\/community/, mended: inScheme('kind: arts organisation', 'kind: voluntary/community') },
  { what: 'a kind that is another', then: 'silent', now: 'advised', wrong: inScheme('name: Testshire Council\n    kind: council', 'name: Testshire County Council\n    kind: NHS'), says: /write kind: council/, mended: inScheme('name: Testshire Council\n    kind: council', 'name: Testshire County Council\n    kind: council') },
  { what: 'a misspelt council that led', then: 'silent', now: 'stopped', wrong: inScheme('name: Testshire Council', 'name: Testhsire Council'), says: /council-name .*did you mean Testshire County Council\?/, mended: inScheme('name: Testshire Council', 'name: Testshire County Council') },
  { what: 'a tab', then: 'stopped', now: 'stopped', wrong: inScheme('  name: Testshire\n', '\tname: Testshire\n'), says: /tab .*two spaces/, mended: nothing },
  { what: 'spaces at the end of a line', then: 'fine', now: 'fine', wrong: inScheme('  name: Testshire\n', '  name: Testshire   \n') },
  { what: 'spaces after the hyphens', then: 'fine', now: 'fine', wrong: inScheme(end, end.replace('---', '---  ')) },
  { what: 'line ends of Windows', then: 'advised', now: 'advised', wrong: (files) => files.set(scheme, files.get(scheme)!.replaceAll('\n', '\r\n')), says: /line-ends/, mended: nothing },
  { what: 'a colon in a title', then: 'stopped', now: 'stopped', wrong: inScheme(title, 'title: Testshire: a choir'), says: /'Testshire: a choir'/, mended: inScheme(title, "title: 'Testshire: a choir'") },
  { what: 'a colon in a folded text', then: 'misled', now: 'stopped', wrong: inScheme('relevance: A small choir in a library is cheap to try. Whether it helps is not shown.', 'relevance: A small choir in a library\n  is cheap: to try.'), says: /yaml .*text of relevance holds a colon .*→ put the whole text of relevance in single quotes/, mended: inScheme('relevance: A small choir in a library is cheap to try. Whether it helps is not shown.', "relevance: 'A small choir in a library\n  is cheap: to try.'") },
  { what: 'a colon in a fact', then: 'misled', now: 'stopped', wrong: edit(fact, 'caveat: A count says', 'caveat: Beware: a count says'), says: /colon-in-text .*'Beware: a count says/, mended: nothing },
  { what: 'two sources in one mark', then: 'fine', now: 'fine', wrong: inText('They met in a hall.[@testshire-report; @test-newspaper]') },
  { what: 'two sources side by side', then: 'fine', now: 'fine', wrong: inText('They met in a hall.[@testshire-report][@test-newspaper]') },
  { what: "Word's footnote", then: 'misled', now: 'stopped', wrong: inText('They met in a hall¹ on Monday.'), says: /footnote .*\[@/, mended: inText(`They met in a hall on Monday.${cited}`) },
  { what: "Markdown's footnote", then: 'silent', now: 'stopped', wrong: inText('They met in a hall.[^1]\n\n[^1]: The report.'), says: /footnote .*\[@/, mended: inText(`They met in a hall.${cited}`) },
  { what: 'a picture without words', then: 'stopped', now: 'stopped', wrong: inText('![](./hall.png)'), says: /image /, mended: inText('They met in a hall.') },
  { what: 'a picture of another site', then: 'stopped', now: 'stopped', wrong: inText('![A hall](https://example.org/hall.png)'), says: /image /, mended: inText('They met in a hall.') },
  { what: 'a picture that is not there', then: 'stopped', now: 'stopped', wrong: inText('![A hall](./hall.png)'), says: /image /, mended: inText('They met in a hall.') },
  { what: '<img>', then: 'stopped', now: 'stopped', wrong: inText('<img src="hall.png" />'), says: /html-in-content .*write !\[/, mended: inText('They met in a hall.') },
  { what: 'a link to a PDF', then: 'silent', now: 'advised', wrong: inText('Read [the report](https://example.org/report.pdf).'), says: /link-text .*write \[the report \(PDF\)\]\(https:/, mended: inText('Read [the report (PDF)](https://example.org/report.pdf).') },
  { what: 'a bare www', then: 'silent', now: 'advised', wrong: inText('Read www.example.org for more.'), says: /link-text .*\[the name of the page\]\(/, mended: inText('Read [the page of the choir](https://www.example.org) for more.') },
  { what: 'an email address', then: 'silent', now: 'stopped', wrong: inText('Write to jo.bloggs@example.gov.uk.'), says: /personal-data .*name the team/, mended: inText('Write to the library service.') },
  { what: 'a telephone number', then: 'misled', now: 'stopped', wrong: inText('Ring 01234 567 890 to book.'), says: /personal-data .*leave it out/, mended: inText('Book at the library.') },
  { what: 'a person with a quote', then: 'silent', now: 'stopped', wrong: inText('“It got me out of the house again,” said Mary Smith.'), says: /named-quote .*a participant said/, mended: inText('“It got me out of the house again,” a participant said.') },
  { what: 'an emoji', then: 'silent', now: 'stopped', wrong: inText('The hall was full \u{1f600}.'), says: /emoji .*delete it/, mended: inText('The hall was full.') },
  { what: 'a sentence in capitals', then: 'silent', now: 'advised', wrong: inText('THE HALL WAS FULL EVERY WEEK.'), says: /capitals .*write The hall was full every week/, mended: inText('The hall was full every week.') },
  { what: 'a heading in capitals', then: 'silent', now: 'advised', wrong: inText('### HOW IT WENT ON THERE\n\nThe hall was full.'), says: /capitals .*write How it went on there/, mended: inText('### How it went on there\n\nThe hall was full.') },
  { what: 'a title of 260 signs', then: 'advised', now: 'stopped', wrong: inScheme(title, `title: ${'A choir for people. '.repeat(13).trim()}`), says: /too-long|title .*250/, mended: nothing },
  { what: 'an empty section', then: 'silent', now: 'stopped', wrong: inText('### Before\n\n### After\n\nThe hall was full.'), says: /empty-section .*nothing below "Before"/, mended: inText('### After\n\nThe hall was full.') },
  { what: 'an empty field', then: 'stopped', now: 'stopped', wrong: inScheme('who: Nurses and link workers', 'who:'), says: /who is empty, not a text → /, mended: nothing },
  { what: 'a heading skipped', then: 'stopped', now: 'stopped', wrong: inText('#### Deep\n\nThe hall was full.'), says: /heading .*###/, mended: inText('### Deep\n\nThe hall was full.') },
  { what: 'a heading of the first level', then: 'stopped', now: 'stopped', wrong: inText('# Large\n\nThe hall was full.'), says: /heading .*##/, mended: inText('They met.\n\n## Large\n\nThe hall was full.') },
  { what: 'a heading twice', then: 'stopped', now: 'stopped', wrong: inText('They met.\n\n## How it works\n\nThe hall was full.'), says: /heading .*How it works/, mended: inText('They met.\n\n## How it went on\n\nThe hall was full.') },
  { what: 'a bold line for a heading', then: 'silent', now: 'advised', wrong: inText('**How it went**\n\nThe hall was full.'), says: /bold-heading .*write ## How it went/, mended: inText('They met.\n\n## How it went\n\nThe hall was full.') },
  { what: 'an American spelling', then: 'misled', now: 'advised', wrong: inText('They met in a community center.'), says: /spelling .*write centre, as it is spelt in Britain/, mended: inText('They met in a community centre.') },
  { what: '[insert quote]', then: 'stopped', now: 'stopped', wrong: inText('It went well. [insert quote]'), says: /placeholder .*\[insert quote\]/, mended: inText('It went well.') },
  { what: 'XX people', then: 'silent', now: 'stopped', wrong: inText('In all XX people came.'), says: /placeholder .*"XX"/, mended: inText('Many people came.') },
  { what: 'N/A for a value', then: 'silent', now: 'stopped', wrong: inScheme('period: ten weeks', 'period: N/A'), says: /placeholder .*"N\/A" fills the field .*write "not stated"/, mended: inScheme('period: ten weeks', 'period: not stated') },
  { what: 'two figures for one', then: 'silent', now: 'stopped', wrong: inScheme('value: 66\n', 'value: 46\n'), says: /value-text .*value: 66/, mended: nothing },
  { what: 'a share that does not add up', then: 'silent', now: 'stopped', wrong: inText(`In all, 64 of 97 (96%) finished.${cited}`), says: /share-arithmetic .*64 of 97 is 66%/, mended: inText(`In all, 64 of 97 (66%) finished.${cited}`) },
  { what: 'prose against the data', then: 'silent', now: 'advised', wrong: inText(`In all, 74% sang to the end of those who were referred.${cited}`), says: /contradicted-figure .*#finished shows "66%"/, mended: inText(`In all, 66% sang to the end of those who were referred.${cited}`) },
  { what: 'read in the future', then: 'silent', now: 'stopped', wrong: inScheme('reviewed: 2026-11-18', 'reviewed: 2036-11-18'), says: /far-date .*2036/, mended: nothing },
  { what: '<br>', then: 'misled', now: 'stopped', wrong: inText('They met<br>in a hall.'), says: /<br> is HTML → delete it, and leave an empty line/, mended: inText('They met\n\nin a hall.') },
  { what: 'a < before a number', then: 'stopped', now: 'stopped', wrong: inText('It was for people <65.'), says: /write "under 65"/, mended: inText(`It was for people aged under 65.${cited}`) },
  { what: 'curly brackets', then: 'stopped', now: 'stopped', wrong: inText('It was for {everybody}.'), says: /curly brackets.*→ delete them/, mended: inText('It was for everybody.') },
  { what: 'the hyphens missing', then: 'stopped', now: 'stopped', wrong: inScheme(end, end.replace('---\n', '')), says: /front-matter .*---/, mended: nothing },
  { what: 'a misspelt field', then: 'stopped', now: 'stopped', wrong: inScheme('lessons:', 'lesons:'), says: /unknown-field .*did you mean lessons\?/, mended: nothing },
  { what: 'a Word file', then: 'stopped', now: 'stopped', wrong: called('case-studies/choir.docx'), says: /unclaimed-file .*content\/case-studies\/choir\.mdx/, mended: nothing },
  { what: 'the ending .md', then: 'stopped', now: 'stopped', wrong: called('case-studies/choir.md'), says: /unclaimed-file .*content\/case-studies\/choir\.mdx/, mended: nothing },
  { what: 'spaces in the name of a file', then: 'stopped', now: 'stopped', wrong: called('case-studies/A choir.mdx'), says: /file-name .*a-choir/, mended: nothing },
  { what: 'words of an award', then: 'stopped', now: 'advised', wrong: inText('It was an award-winning choir.'), says: /plain-words .*name the award and its year/, mended: inText('It was a choir.') },
  { what: 'a page in no folder', then: 'silent', now: 'stopped', wrong: called('choir.mdx'), says: /unclaimed-file .*call it content\/case-studies\/choir\.mdx/, mended: nothing },
  { what: 'a page in a folder of another name', then: 'silent', now: 'stopped', wrong: called('Case Studies/choir.mdx'), says: /unclaimed-file .*call it content\/case-studies\/choir\.mdx/, mended: nothing },
  { what: 'a term by its synonym', then: 'misled', now: 'stopped', wrong: inScheme('activities:\n  - singing', 'activities:\n  - choirs'), says: /unknown-term .*did you mean singing\?/, mended: nothing },
  { what: 'a new fact', then: 'misled', now: 'advised', wrong: (files) => files.set('facts/a-choir.yaml', files.get(fact)!.replace('Who sang', 'Who has sung')), says: /unfrozen-version /, mended: nothing },
  { what: 'a fact with another figure, and no correction', then: 'silent', now: 'stopped', wrong: edit(fact, 'valueText: 66%', 'valueText: 67%'), says: /facts\/testshire-finished\.yaml/, mended: nothing },
  { what: 'judgements without a reason', then: 'silent', now: 'stopped', wrong: edit(study, 'reason: People knew their group', 'reason: Not stated'), says: /judgement-reason .*say in one line what was seen/, mended: nothing },
]; // prettier-ignore

/** The day for which the small site is built. */
const readOn = new Date('2026-12-31T00:00:00Z');
const base = await readContent('tests/content');

const said = (change: Change): { severity: string; text: string }[] => {
  const files = new Map(base.map(({ path, text }) => [path, text]));
  change(files);
  const others = new Map<string, ContentFile>(base.map((file) => [file.path, file]));
  const all = [...files].map(([path, text]) => ({ ...others.get(path), path, text }));
  return checkContent(all, readOn).map((problem) => ({ severity: problem.severity, text: formatProblem(problem) }));
};
const standing = new Set(said(nothing).map(({ text }) => text.replace(/:\d+:\d+/, '')));
/** What is said of a change, beyond what is said without it. */
const ofChange = (change: Change): { severity: string; text: string }[] =>
  said(change).filter(
    ({ text }) =>
      !standing.has(text.replace(/:\d+:\d+/, '')) && !/ (?:unrecorded-address|unfrozen-version) {2}/.test(text),
  );

test('the small site itself has no mistake', () => {
  assert.deepEqual(
    said(nothing).filter(({ severity }) => severity === 'error'),
    [],
  );
});

for (const { what, now, wrong, says, mended } of rows) {
  test(`${what}: ${now}`, () => {
    if (now === 'fine') {
      assert.deepEqual(ofChange(wrong), []);
      return;
    }
    const severity = now === 'stopped' ? 'error' : 'warning';
    const problems = said(wrong);
    assert.ok(
      problems.some((problem) => problem.severity === severity && says!.test(problem.text)),
      `expected ${severity} ${says} among:\n${problems.map((each) => `${each.severity} ${each.text}`).join('\n')}`,
    );
    assert.deepEqual(ofChange(mended!), [], 'doing as the message says leaves a problem');
  });
}

test('how many were stopped, advised against, not noticed or led astray', (context) => {
  const count = (when: 'then' | 'now', verdict: string): number => rows.filter((row) => row[when] === verdict).length;
  for (const when of ['then', 'now'] as const) {
    const counts = ['stopped', 'advised', 'silent', 'misled', 'fine'].map(
      (verdict) => `${count(when, verdict)} ${verdict}`,
    );
    context.diagnostic(`${when}: ${counts.join(', ')}, of ${rows.length}`);
  }
  assert.ok(rows.length >= 77);
});
