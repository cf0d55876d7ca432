import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../src/checks/check-content.ts';
import { fixContent } from '../src/checks/repair/fix-content.ts';
import { formatProblem } from '../src/checks/report/problem.ts';
import {
  bodyFields,
  caseStudyFields,
  chapterFields,
  evidenceFields,
  factFields,
  filesOf,
  mdxFile,
  smallTree,
  today,
  withFields,
} from '../src/checks/testing/small-tree.ts';

/**
 * Mistakes that officers make, each on content that is right otherwise: what is said of it, and what the author writes
 * who does what it says. That must take the problem away, and bring no other.
 */
interface Mistake {
  what: string;
  wrong: Record<string, string>;
  says: RegExp;
  /** What doing as the message says gives; null where the file goes away. */
  mended: Record<string, string | null>;
  /** Whether --fix does it. */
  fixes?: boolean;
}

const chapter = 'briefing/why.mdx';
const scheme = 'case-studies/example-scheme.mdx';
const study = 'evidence/example-study.mdx';
const fact = 'facts/example-fact.yaml';
const source = 'references/example-report.json';

const inText = (what: string, wrong: string, says: RegExp, mended: string, fixes = false): Mistake => ({
  what,
  wrong: { [chapter]: mdxFile(chapterFields, wrong) },
  says,
  mended: { [chapter]: mdxFile(chapterFields, mended) },
  fixes,
});
const ofScheme = (what: string, wrong: string, says: RegExp, mended: string, fixes = false): Mistake => ({
  what,
  wrong: { [scheme]: mdxFile(withFields(caseStudyFields, wrong)) },
  says,
  mended: { [scheme]: mdxFile(withFields(caseStudyFields, mended)) },
  fixes,
});
const inFields = (what: string, wrong: string, says: RegExp, mended: string, fixes = false): Mistake => ({
  what,
  wrong: { [chapter]: mdxFile(withFields(chapterFields, wrong)) },
  says,
  mended: { [chapter]: mdxFile(withFields(chapterFields, mended)) },
  fixes,
});

const another = mdxFile(withFields(chapterFields, 'title: Another matter'));
const place = (code: string): string => `place: {name: Here, region: example-term, councils: [${code}]}`;
const lead = (kind: string): string => `lead: [{name: A council, kind: ${kind}}]`;
const band = (value: string): string => `length: {band: ${value}, note: Not stated}`;
const result = (fields: string): string =>
  `results:\n- {id: finished, statement: People finished the course., ${fields}, unit: per cent, source: example-report, period: null, measure: register, design: service monitoring data, reportedBy: the service}`;
const report = '{"id": "example-report", "type": "report", "title": "A report"}\n';
const reportInLines = '{\n  "id": "example-report",\n  "type": "report",\n  "title": "A report"\n}\n';

const correction =
  'date: 2026-11-23\nkind: clarification\nconcerns: /facts/example-fact/\nwrong: It could be misread.\nright: Nobody was compared.\n';
const change = 'date: 2026-11-20\nwhat: The page was read again.\npages: [/briefing/why/]\n';
/** The list of councils, in which its one council has another nation and region. */
const councilRow = (nationAndRegion: string): string =>
  smallTree().get('councils/councils.csv')!.replace('England,A term', nationAndRegion);

const mistakes: Mistake[] = [
  ofScheme('a fall that its words do not show', result('value: -28, valueText: 28%, scale: change, denominator: 97 people'), /sign-against-words .*write value: 28; or, if it is a fall, let the words say so: "28% lower"/, result('value: -28, valueText: 28% lower, scale: change, denominator: 97 people')),
  ofScheme('a minus that slipped in', result('value: -28, valueText: 28%, scale: change, denominator: 97 people'), /sign-against-words/, result('value: 28, valueText: 28%, scale: change, denominator: 97 people')),
  inText('a range in square brackets', 'Each answer is marked [1, 5].[@example-report]', /source-by-number .*if it is a range, write 1 to 5/, 'Each answer is marked 1 to 5.[@example-report]'),
  inText('a source by its number', 'Few came back [3].', /figure-without-source .*\[@source-id\]/, 'Few came back.[@example-report]'),
  inText('parts above their total', 'In all 97 people came: 40 men and 75 women.[@example-report]', /parts-and-total .*the parts are 115 together, more than 97/, 'In all 97 people came: 40 men and 57 women.[@example-report]'),
  inText('studies counted by what they found', 'Seven of nine studies found a benefit.[@example-report]', /counted-studies .*link to the body of evidence/, 'The [body of evidence](/evidence/bodies/example-body/) says how sure anybody is.'),
  ofScheme('a list of texts with nothing in it', 'caveats: []', /wrong-value {2}caveats is an empty list → add one or more: Why the figures are not yet proof.*such as "Nobody was compared/, 'caveats: [Nobody was compared with people who did not come.]'),
  ofScheme('a list of groups with nothing in it', 'lead: []', /wrong-value {2}lead is an empty list → add one or more: Who led the scheme; each of its items has name, kind/, 'lead: [{name: A council, kind: council}]'),
  inText('an interval outside its estimate', 'The gain was 5.2 points (95% CI 1.1 to 4.3).[@example-report]', /impossible-figure .*does not lie in its own interval/, 'The gain was 2.2 points (95% CI 1.1 to 4.3).[@example-report]'),
  inText('a letter for a nought', 'In all 1O4 people came.[@example-report]', /impossible-figure .*has a letter for a digit → write 104/, 'In all 104 people came.[@example-report]'),
  inText('ages the wrong way round', 'People aged 80 to 60 came.[@example-report]', /impossible-figure .*write aged 60 to 80/, 'People aged 60 to 80 came.[@example-report]'),
  inText('a quotation that does not end', 'One said: “It is the best part of my week.', /stray-marks .*put ” where it ends/, 'One said: “It is the best part of my week.”'),
  ofScheme('a scheme that began after its last report', "status: {kind: not known, asOf: '2019', year: 2019, note: Not stated, started: June 2021, ended: null}", /order-in-time .*started in 2021, and the last report is of 2019/, "status: {kind: not known, asOf: '2019', year: 2019, note: Not stated, started: June 2018, ended: null}"),
  inFields('curly quotes round a field', 'title: ‘Why: it matters’', /curly-quotes  .*use straight ones: 'Why: it matters'/, "title: 'Why: it matters'", true),
  inFields('a colon in a title', 'title: Case: dance', /colon-in-text  .*put it in quotes: 'Case: dance'/, "title: 'Case: dance'", true),
  inFields('a colon and an apostrophe', "title: Case: it's dance", /an apostrophe inside them is written twice.*'Case: it''s dance'/, "title: 'Case: it''s dance'", true),
  inFields('a title that YAML cuts at #', 'title: A walk for #everybody', /lost-text  what follows # is lost.*'A walk for #everybody'/, "title: 'A walk for #everybody'"),
  inFields('a day in figures that is one day only', 'updated: 28/11/2020\nreviewBy: 2027-11-23', /wrong-value  updated is not right → .*2020-11-28/, 'updated: 2020-11-28\nreviewBy: 2027-11-23', true),
  inFields('a day in figures that may be two', 'updated: 03/05/2024', /updated is not right → .*2024-05-03, or 2024-03-05/, 'updated: 2024-05-03'),
  inFields('a day that is not', 'updated: 2026-11-31', /impossible-date  there is no 2026-11-31 in the calendar → November has 30 days/, 'updated: 2026-11-22'),
  inFields('read in the future', 'updated: 2036-01-01', /far-date  updated is 2036-01-01/, 'updated: 2026-11-23'),
  inFields('a tab', 'formerly:\n\t- old-name', /tab  .*use two spaces/, 'formerly:\n  - old-name', true),
  inFields('a misspelt field', 'sumary: In short.\nsummary: In short.', /unknown-field  "sumary" is not a field here → did you mean summary\?/, 'summary: In short.'),
  inFields('a filler', 'title: N/A', /placeholder  "N\/A" fills the field/, 'title: Why it matters'),
  inText('a date in figures', 'It ended on 03/05/2024.', /date  "03\/05\/2024" can be read as either of two days → write 3 May 2024, or 5 March 2024/, 'It ended on 3 May 2024.'),
  inText('a date in figures that is one day only', 'It ended on 28/11/2024.', /date  .*→ write 28 November 2024/, 'It ended on 28 November 2024.'),
  inText('31 November', 'It ended on 31 November 2024.', /impossible-date  there is no 31 November 2024/, 'It ended on 30 November 2024.'),
  inText('bullets of Word', '• walking\n• singing', /word-bullets  .*hyphen/, '- walking\n- singing', true),
  inText('a table from Word', 'Place\tWhat\nHall\tsinging', /pasted-table  .*\| Place \| What \|/, '| Place | What |\n| --- | --- |\n| Hall | singing |'),
  inText('a footnote of Word', 'They met in the hall¹ on Monday.', /footnote  "¹" is the mark of a footnote/, 'They met in the hall on Monday.'),
  inText('a footnote of Markdown', 'They met in the hall.[^1]\n\n[^1]: The report.', /footnote  this is a footnote/, 'They met in the hall.[@example-report]'),
  inText('a footnote without its text', 'They met in the hall[^9].', /footnote  "\[\^9\]" is the mark/, 'They met in the hall.'),
  inText('a list of tasks', '- [ ] ask the library', /markdown  this is a list of tasks/, '- ask the library'),
  inText('a line below a paragraph', 'They met in the hall.\n---\n\nMore.', /markdown  the line of hyphens makes a heading/, 'They met in the hall.\n\nMore.'),
  inText('words struck out', 'It was ~~free~~ cheap.', /markdown  "free" is struck out/, 'It was cheap.'),
  inText('an address at the foot', 'See [the report][1].\n\n[1]: https://example.org/', /markdown  the address of this link stands elsewhere/, 'See [the report](https://example.org/).'),
  inText('a line break in HTML', 'A line<br>and another', /<br> is HTML → delete it, and leave an empty line/, 'A line\n\nand another'),
  inText('an empty section', '## How it works\n\n## What it cost\n\nText.', /empty-section  there is nothing below "How it works"/, '## What it cost\n\nText.'),
  inText('an email address', 'Write to jo.bloggs@example.gov.uk.', /personal-data  "jo\.bloggs@example\.gov\.uk" is the address of one person/, 'Write to the library service.'),
  inText('a telephone number', 'Ring 01234 567 890 to book.', /personal-data  "01234 567 890" is a telephone number/, 'Book at the library.'),
  inText('a person with a quote', '“It got me out of the house again,” said Mary Smith.', /named-quote  .*Mary Smith/, '“It got me out of the house again,” a participant said.'),
  inText('a wrapped link with an address in it', '[The report](https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fr.pdf&data=05%7C02%7Cjo.bloggs%40example.gov.uk) says more.', /tracked-link  .*write https:\/\/example\.org\/r\.pdf/, '[The report](https://example.org/r.pdf) says more.', true),
  inText('a link that counts readers', '[The report](https://example.org/?id=1&utm_source=x&fbclid=y) says more.', /tracked-link  .*write https:\/\/example\.org\/\?id=1/, '[The report](https://example.org/?id=1) says more.', true),
  inText('a file that only the author can open', '[The report](https://example.sharepoint.com/:w:/r/sites/a) says more.', /private-link  example\.sharepoint\.com is not open to everybody/, 'A report says more.'),
  inText('look-alike letters', '[The report](https://g\u043ev.uk/) says more.', /deceptive-link  the name of this site holds letters/, '[The report](https://gov.uk/) says more.'),
  inText('a name before an @', '[The report](https://www.nhs.uk@evil.example/) says more.', /deceptive-link  this address leads to evil\.example/, '[The report](https://evil.example/) says more.'),
  inText('zero-width space', 'The sing\u200bing group.', /hidden-character  there is a sign here that cannot be seen/, 'The singing group.', true),
  inText('a sign that turns the text', 'The \u202egroup\u202c met.', /hidden-character  .*turns the direction/, 'The group met.', true),
  inText('a ligature', 'The o\ufb03ce was open.', /hidden-character  .*write ffi/, 'The office was open.', true),
  inText("Word's own placeholder", 'Click or tap here to enter text.', /placeholder  "Click or tap here to enter text"/, 'They met in the hall.'),
  inText('XX people', 'In all XX people came.', /placeholder  "XX"/, 'Many people came.'),
  inText('proof', 'It proved that walking works.', /overclaim  "proved"/, 'People who walked said that they felt better.'),
  inText('a share that does not add up', 'In all, 64 of 97 (96%) finished.[@example-report]', /share-arithmetic  .*64 of 97 is 66%/, 'In all, 64 of 97 (66%) finished.[@example-report]'),
  inText('curly quotes in a component', '<Caveat title=“Few”>Few answered.</Caveat>', /curly-quotes/, '<Caveat title="Few">Few answered.</Caveat>', true),
  inText('a component without its title', '<Caveat>Few answered.</Caveat>', /unknown-property  <Caveat> has no title → write <Caveat title="…">/, '<Caveat title="Few">Few answered.</Caveat>'),
  inText('words inside what draws its own', '<Line of="example-fact">Nothing was seen.</Line>', /markdown  <Line> draws its own words/, '<Line of="example-fact" />'),
  ofScheme('a council by its full name', place('A Council'), /unknown-council  .*did you mean ERY\?/, place('ERY'), true),
  ofScheme('a council by its short name', place('A place'), /unknown-council  .*did you mean ERY\?/, place('ERY'), true),
  ofScheme('a council by the code of the statistics office', place('E06000011'), /unknown-council  .*did you mean ERY\?/, place('ERY'), true),
  ofScheme('no council', 'place: {name: Here, region: example-term, councils: []}', /wrong-place  this scheme is on the page of no council/, place('ERY')),
  ofScheme('a term by its label', 'settings: [A terms]', /unknown-term  .*did you mean example-term\?/, 'settings: [example-term]', true),
  ofScheme('a term in capitals', 'settings: [Example Term]', /unknown-term  .*did you mean example-term\?/, 'settings: [example-term]', true),
  ofScheme('an everyday word for a kind', lead('charity'), /unknown-value  .*→ write voluntary\/community/, lead('voluntary/community'), true),
  ofScheme('a length in weeks', band('8-12 weeks'), /unknown-value  .*→ write 9 to 12 weeks/, band('9 to 12 weeks'), true),
  ofScheme('a figure that would lose its nought', result('value: 1.3, valueText: 1.30, denominator: 97 people'), /valueText is the number "1\.3", not a text → put it in quotes, so that the last nought stays/, result("value: 1.3, valueText: '1.30', denominator: 97 people"), true),
  ofScheme('a number as a text', result("value: '70%', valueText: 70%, denominator: 97 people"), /value is the text "70%", not a number/, result('value: 70, valueText: 70%, denominator: 97 people'), true),
  ofScheme('a percentage without its base', result('value: 70, valueText: 70%, denominator: null'), /base  "70%" does not say out of how many/, result('value: 70, valueText: 70%, denominator: not stated')),
  ofScheme('two figures for one', result('value: 46, valueText: 64%, denominator: 97 people'), /value-text  value is 46, and valueText shows "64%"/, result('value: 64, valueText: 64%, denominator: 97 people')),
  ofScheme('a group that is missing', 'referral:', /referral is empty, not a group of fields → .*its fields are who, how, selfReferral/, 'referral: {who: GPs, how: By letter, selfReferral: not stated}'),
  inText('a middle dot for a bullet', '· walking\n· singing', /word-bullets  .*hyphen/, '- walking\n- singing', true),
  inText("Word's round o for a bullet", 'o walking\no singing', /word-bullets  .*hyphen/, '- walking\n- singing', true),
  inText('a heading without its space', '##How it works\n\nText.', /missing-space  there is no space after "##", so this is no heading → write "## "/, '## How it works\n\nText.', true),
  inText('points without their spaces', '-walking\n-singing', /missing-space  .*no point of a list/, '- walking\n- singing', true),
  inText('a link the wrong way round', 'See (the report)[https://example.org/] now.', /stray-marks  .*→ write \[the report\]\(https:\/\/example\.org\/\)/, 'See [the report](https://example.org/) now.'),
  inText('a link with a space in it', 'See [the report] (https://example.org/) now.', /stray-marks  .*a space between its brackets → write \[the report\]\(https:/, 'See [the report](https://example.org/) now.'),
  inText('a link that is not closed', 'See [the report(https://example.org/) now.', /stray-marks  .*→ write \[the report\]\(https:/, 'See [the report](https://example.org/) now.'),
  inText('bold type that is not closed', 'It was **bold and so on.', /stray-marks  "\*\*" is not closed.*→ delete it/, 'It was bold and so on.'),
  inText('a bold line for a heading', '**How it works**\n\nWords.', /bold-heading  .*→ write ## How it works/, '## How it works\n\nWords.'),
  inText('a heading in capitals', '## HOW IT WORKS HERE\n\nWords.', /capitals  .*→ write How it works here/, '## How it works here\n\nWords.'),
  inText('a word twice', 'They met in the the hall.', /repeated-word  "the the" has a word twice → write the/, 'They met in the hall.'),
  inText('a date of a template', 'It ran from dd/mm/yyyy to 2024.', /placeholder  "dd\/mm\/yyyy"/, 'It ran to 2024.'),
  inText('the mark of a comment', 'It ran well [JB1] for a year.', /placeholder  "\[JB1\]"/, 'It ran well for a year.'),
  inText('a birthday', 'She was born on 3 May 1951.', /personal-data  "born on 3 May 1951" is the birthday of a person/, 'She was in her seventies.'),
  inText('a National Insurance number', 'Her number is AB123456C.', /personal-data  .*National Insurance/, 'She came.'),
  inText('a quote below its speaker', 'Mary Smith told us: “I came back to life again here.”', /named-quote  .*Mary Smith told us/, 'A participant told us: “I came back to life again here.”'),
  inText('a quote above its speaker', '“I came back to life again here.” – Mary, Rutland', /named-quote  .*Mary/, '“I came back to life again here,” a participant said.'),
  inText('a range without a source', 'It lasted 8-12 weeks.', /figure-without-source  "8-12 weeks" is stated/, 'It lasted 8-12 weeks.[@example-report]'),
  inText('tags that nobody sees', 'The scheme\u{e0041}\u{e0042} ran.', /hidden-character  .*cannot be seen/, 'The scheme ran.', true),
  inText('a sign of one font alone', 'The scheme \ue000 ran.', /hidden-character  .*not on every computer/, 'The scheme ran.'),
  inText('a blank of another script', 'The\u3164 scheme ran.', /hidden-character  .*cannot be seen/, 'The scheme ran.', true),
  inText('letters of another script', 'The s\u0441heme ran.', /hidden-character  "s\u0441heme" holds letters of another script/, 'The scheme ran.'),
  inText('letters of mathematics', 'The \u{1d42c}cheme ran.', /hidden-character  .*write s/, 'The scheme ran.', true),
  inText('a lost encoding', 'The caf\u00c3\u00a9 was open.', /hidden-character  "\u00c3\u00a9" stands where another sign was/, 'The caf\u00e9 was open.'),
  inText('a shortened address', '[The report](https://bit.ly/abc) says more.', /deceptive-link  bit\.ly hides where the link leads/, '[The report](https://example.org/report/) says more.'),
  inText('a key in an address', '[The report](https://example.org/r.pdf?access_token=abc) says more.', /private-link  this address holds a key/, '[The report](https://example.org/r.pdf) says more.'),
  inText('an address wrapped in its path', '[The report](https://urldefense.com/v3/__https://example.org/r.pdf__;!!abc!def$) says more.', /tracked-link  .*write https:\/\/example\.org\/r\.pdf/, '[The report](https://example.org/r.pdf) says more.', true),
  inText('a link of another program', 'See [[Other page]] now.', /stray-marks  .*is a link of another program/, 'See the other page now.'),
  inFields('a title on two lines', 'title: "Why it\\nmatters"', /wrong-value  title goes over more than one line → write it on one line/, 'title: Why it matters'),
  { what: 'a title of a source on two lines', wrong: { [source]: report.replace('A report', 'A report\\nTY  - JOUR') }, says: /wrong-value  title goes over more than one line/, mended: { [source]: report } },
  { what: 'a source of a day that has not come', wrong: { [source]: report.replace('}', ', "issued": {"date-parts": [[2026, 11, 24]]}}') }, says: /far-date  issued is 2026-11-24, a day that has not come/, mended: { [source]: report.replace('}', ', "issued": {"date-parts": [[2026, 11, 23]]}}') } },
  { what: 'a year that is none', wrong: { [source]: report.replace('}', ', "issued": {"date-parts": [[9999]]}}') }, says: /far-date  issued names the year 9999 → look the year up/, mended: { [source]: report.replace('}', ', "issued": {"date-parts": [[2019]]}}') } },
  inText('praise', 'It was a groundbreaking scheme.', /plain-words  "groundbreaking" .*→ write say what was new/, 'It was a scheme with a nurse.'),
  { what: 'proof, of a trial', wrong: { [study]: mdxFile(withFields(evidenceFields, 'summary: A study in Leeds proved that people felt less lonely.')) }, says: /overclaim  "proved" says more than any one study can → say what was seen/, mended: { [study]: mdxFile(withFields(evidenceFields, 'summary: In a study in Leeds people felt less lonely.')) } },
  ofScheme('prose against the data', `relevance: 'All 74 people finished the course.[@example-report]'\n${result("value: 64, valueText: 64 of 97, denominator: 97 people").replace('unit: per cent', 'unit: people')}`, /contradicted-figure  this says 74, and \/case-studies\/example-scheme\/#finished shows "64 of 97"/, `relevance: 'In all, 64 of 97 people finished the course.[@example-report]'\n${result("value: 64, valueText: 64 of 97, denominator: 97 people").replace('unit: per cent', 'unit: people')}`),
  ofScheme('a body of another kind', 'lead: [{name: Rutmoor NHS Foundation Trust, kind: council}]', /words-and-fields  name seems to say NHS, and the field kind says council → write kind: NHS/, 'lead: [{name: Rutmoor NHS Foundation Trust, kind: NHS}]'),
  inText('a share of nobody', 'In all, 18% improved.[@example-report]', /base  "18% improved" does not say of whom → .*"18% of the … people who …"/, 'Of the 97 people who answered, 18% felt better.[@example-report]'),
  inText('a share of nobody, at the end', 'Wellbeing was better for 18%.[@example-report]', /base  "for 18%" does not say of whom/, 'Wellbeing was better for 18% of the 97 people who answered.[@example-report]'),
  ofScheme('a share of nobody, in a field', "relevance: 'By the end 18 per cent said that they felt better.[@example-report]'", /base  "18 per cent said" does not say of whom/, "relevance: 'By the end 18% of the 97 people who answered said that they felt better.[@example-report]'"),
  ofScheme('the base for the figure', result('value: 97, valueText: 64 of 97, denominator: 97 people').replace('per cent', 'people'), /value-text  value is 97, and valueText shows "64 of 97" → .*value: 64/, result('value: 64, valueText: 64 of 97, denominator: 97 people').replace('per cent', 'people')),
  ofScheme('a hundred times the figure', result('value: 6400, valueText: 64%, denominator: 97 people'), /value-text  value is 6400, .*value: 64/, result('value: 64, valueText: 64%, denominator: 97 people')),
  ofScheme('another number before', result('value: 64, valueText: 64%, valueBefore: 51, valueAfter: 64, denominator: 97 people'), /value-text  valueBefore is 51, and neither valueText nor the statement shows it/, result("value: 64, valueText: '64%, up from 51%', valueBefore: 51, valueAfter: 64, denominator: 97 people")),
  ofScheme('ends of a range the wrong way round', result('value: 64, valueText: 64%, ciLow: 70, ciHigh: 58, denominator: 97 people'), /value-text  ciLow is 70, which is more than ciHigh, 58 → .*ciLow: 58, ciHigh: 70/, result('value: 64, valueText: 64%, ciLow: 58, ciHigh: 70, denominator: 97 people')),
  ofScheme('a figure outside its interval', result('value: 64, valueText: 64%, ciLow: 40, ciHigh: 50, denominator: 97 people'), /value-text  value is 64, which does not lie between ciLow, 40, and ciHigh, 50/, result('value: 64, valueText: 64%, ciLow: 60, ciHigh: 70, denominator: 97 people')),
  ofScheme('a typed share of another size', result('value: 64, valueText: 64%, shareOf: {part: 46, whole: 97, who: people referred}, denominator: 97 people'), /value-text  46 of 97 is 47%, and value is 64/, result('value: 64, valueText: 64%, shareOf: {part: 62, whole: 97, who: people referred}, denominator: 97 people')),
  inText('a comma in the wrong place', 'In all 10,0000 people came.[@example-report]', /impossible-figure  "10,0000" is no number/, 'In all 100,000 people came.[@example-report]'),
  inText('pence by a comma', 'It cost £12,50.[@example-report]', /impossible-figure  "£12,50" is no number.*pence by a point/, 'It cost £12.50.[@example-report]'),
  inText('more than there are', 'In all, 97 of 64 people finished.[@example-report]', /impossible-figure  "97 of 64" takes more than there are/, 'In all, 64 of 97 people finished.[@example-report]'),
  inText('a rise that falls', 'The score rose from 45 to 41 among 97 people.[@example-report]', /impossible-figure  "rose from 45 to 41" goes the other way/, 'The score fell from 45 to 41 among 97 people.[@example-report]'),
  inText('a fall that rises, in pounds', 'The cost fell from £1,200 to £1,350.[@example-report]', /impossible-figure  "fell from £1,200 to £1,350" goes the other way/, 'The cost rose from £1,200 to £1,350.[@example-report]'),
  inText('an interval the wrong way round', 'The difference was -1.5 (95% CI -0.2 to -2.9).[@example-report]', /impossible-figure  "95% CI -0.2 to -2.9" ends below .*-2.9 to -0.2/, 'The difference was -1.5 (95% CI -2.9 to -0.2).[@example-report]'),
  inText('a figure outside its interval, in a sentence', 'The difference was 1.5 (95% CI -2.9 to -0.2).[@example-report]', /impossible-figure  .*does not lie in its own interval .*with their signs/, 'The difference was -1.5 (95% CI -2.9 to -0.2).[@example-report]'),
  inText('a probability above one', 'It did not change (p = 1.5).[@example-report]', /impossible-figure  "p = 1.5" is no probability/, 'It did not change (p = 0.15).[@example-report]'),
  inText('a probability of nought', 'It changed (p = 0.000).[@example-report]', /impossible-figure  "p = 0.000" .*write p below 0.001/, 'It changed (p below 0.001).[@example-report]'),
  inText('weeks the wrong way round', 'It lasted 12-8 weeks.[@example-report]', /impossible-figure  "12-8" .*write 8 to 12/, 'It lasted 8 to 12 weeks.[@example-report]'),
  inText('years the wrong way round', 'It ran from 2024 to 2021.', /impossible-figure  "from 2024 to 2021" .*write from 2021 to 2024/, 'It ran from 2021 to 2024.'),
  inText('a share in words that is another', 'Two thirds of the people (33%) finished, of 97.[@example-report]', /impossible-figure  .*Two thirds is 67%/, 'One third of the people (33%) finished, of 97.[@example-report]'),
  inText('a row with a cell too many', '| Place | What |\n| --- | --- |\n| Hall | tea | cake |', /markdown  .*"cake" would be lost/, '| Place | What |\n| --- | --- |\n| Hall | tea and cake |'),
  inText('a row with a cell too few', '| Place | What |\n| --- | --- |\n| Hall |', /markdown  the row "Hall" has fewer cells/, '| Place | What |\n| --- | --- |\n| Hall | |'),
  inText('a table without its line', '| Place | What |\n| Hall | tea |', /markdown  .*put below its first row: \| --- \| --- \|/, '| Place | What |\n| --- | --- |\n| Hall | tea |'),
  inText('a table without headings', '| | |\n| --- | --- |\n| Hall | tea |', /markdown  the first row of this table is empty/, '| Place | What |\n| --- | --- |\n| Hall | tea |'),
  inText('an invitation to a call', 'Join [the call](https://us02web.zoom.us/j/123).', /private-link  us02web\.zoom\.us is not open to everybody/, 'Join the call.'),
  { what: 'a title of an error page', wrong: { [source]: report.replace('A report', 'Just a moment...') }, says: /error-title  the title is what a site shows in place of a page/, mended: { [source]: report } },
  { what: 'a title by a program', wrong: { [source]: report.replace('A report', 'Microsoft Word - Final v3.docx') }, says: /error-title  the title is what a program calls a file/, mended: { [source]: report } },
  { what: 'a title with a sign of HTML', wrong: { [source]: report.replace('A report', 'Arts &amp; health') }, says: /error-title  the title is written with a sign of HTML/, mended: { [source]: report.replace('A report', 'Arts & health') } },
  { what: 'people in one name', wrong: { [source]: report.replace('}', ', "author": "Smith J, Jones K"}') }, says: /people-as-body  "Smith J, Jones K" is not the name of a body/, mended: { [source]: report.replace('}', ', "author": [{"family": "Smith", "given": "J"}, {"family": "Jones", "given": "K"}]}') } },
  { what: 'et al. for a name', wrong: { [source]: report.replace('}', ', "author": ["A body", "et al."]}') }, says: /people-as-body  "et al\." is not the name of a body → take it out/, mended: { [source]: report.replace('}', ', "author": ["A body"]}') } },
  { what: 'a page that a machine translated', wrong: { [source]: report.replace('}', ', "URL": "https://example-org.translate.goog/x"}') }, says: /odd-host  .*as a machine translated it/, mended: { [source]: report.replace('}', ', "URL": "https://example.org/x"}') } },
  { what: 'an answer of a machine for a source', wrong: { [source]: report.replace('}', ', "URL": "https://chatgpt.com/share/x"}') }, says: /odd-host  .*what a machine answered/, mended: { [source]: report } },
  { what: 'an address that a library opens', wrong: { [source]: report.replace('}', ', "URL": "https://www-bmj-com.ezproxy.lib.ac.uk/x"}') }, says: /private-link  .*not open to everybody/, mended: { [source]: report.replace('}', ', "URL": "https://www.bmj.com/x"}') } },
  { what: 'a stop behind a DOI', wrong: { [source]: report.replace('}', ', "DOI": "10.1000/x."}') }, says: /wrong-value  DOI is not right → take away what stands behind the DOI/, mended: { [source]: report.replace('}', ', "DOI": "10.1000/x"}') } },
  { what: 'a source that was looked at in the future', wrong: { [source]: report.replace('}', ', "custom": {"checked": "2036-01-01"}}') }, says: /far-date  checked is 2036-01-01, which is too far ahead/, mended: { [source]: report.replace('}', ', "custom": {"checked": "2026-11-20"}}') } },
  { what: 'a judgement of the future', wrong: { 'bodies/example-body.yaml': withFields(bodyFields, 'history: [{date: 2036-11-23, from: null, to: low, why: First judged}]') }, says: /far-date  date is 2036-11-23, which is too far ahead/, mended: { 'bodies/example-body.yaml': bodyFields } },
  ...([
    ['history/a-change.yaml', 'what', 'date: 2026-11-20\nwhat: The page was read again.\npages: [/briefing/why/]\n'],
    ['removed/guides-dancing.yaml', 'reason', 'address: /guides/dancing/\nremoved: 2026-11-20\nreason: Nobody danced.\n'],
    ['vocabulary/people/example-term.yaml', 'definition', 'label: A term\ndefinition: A thing.\n'],
  ] as const).flatMap(([path, field, right]) =>
    ([
      ['Write to jo.bloggs@example.gov.uk about it.', /personal-data  .*address of one person/],
      ['In all XX people came.', /placeholder  "XX"/],
      ['A <b>bold</b> thing.', /written-sign  "<b>" and "<\/b>" are HTML/],
      ['See [this](https://example.org/).', /stray-marks  .*no link in a field/],
      ['It fell from 41 to 45 people.', /impossible-figure  .*goes the other way/],
      ['It proved that walking works.', /overclaim  "proved"/],
      ['The walks reduced loneliness.', /overclaim  "reduced" says that one thing caused another/],
    ] as const).map(([words, says]): Mistake => ({ what: `${says.source} in ${path}`, wrong: { [path]: right.replace(new RegExp(`(?<=${field}: ).*`), () => words) }, says, mended: { [path]: right } })),
  ),
  { what: 'a heading that is a section of the page', wrong: { [scheme]: mdxFile(caseStudyFields, '## Caveats\n\nFew came.') }, says: /heading  "Caveats" is the address of another part .*say more/, mended: { [scheme]: mdxFile(caseStudyFields, '## Caveats of this scheme\n\nFew came.') } },
  { what: 'a heading that is a finding', wrong: { [study]: mdxFile(evidenceFields, '## Finding\n\nFew came.') }, says: /heading  "Finding" is the address of another part/, mended: { [study]: mdxFile(evidenceFields, '## Finding of this scheme\n\nFew came.') } },
  ofScheme('a figure that is a section of the page', result('value: 64, valueText: 64%, denominator: 97 people').replace('id: finished', 'id: money'), /duplicate-id  the id "money" is that of another part of the page/, result('value: 64, valueText: 64%, denominator: 97 people')),
  inText('an emoji', 'The course was full \u{1f389}.', /emoji  "\u{1f389}" is read aloud/u, 'The course was full.'),
  inText('a tick for a yes', '| Place | Free |\n| --- | --- |\n| Hall | ✓ |', /emoji  "✓" is read aloud .*say it in words/, '| Place | Free |\n| --- | --- |\n| Hall | yes |'),
  inText('a flag', 'It ran in Wales \u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}.', /emoji  /, 'It ran in Wales.'),
  inText('a row of exclamation marks', 'Everybody could come!!!', /emoji  "!!!" shouts → write \./, 'Everybody could come.'),
  ofScheme('a misspelt council that led', 'lead: [{name: East Exampelshire, kind: council}]', /council-name  there is no council "East Exampelshire" → did you mean A council\?/, 'lead: [{name: A council, kind: council}]'),
  ofScheme('a misspelt council among others', 'lead: [{name: East Exampleshre Council and a charity, kind: other}]', /council-name  .*"East Exampleshre Council"/, 'lead: [{name: East Exampleshire Council and a charity, kind: other}]'),
  ofScheme('a misspelt council that took part', 'partners: [{name: "East Exampleshre Council, libraries", kind: council, role: the rooms}]', /council-name  .*"East Exampleshre Council"/, 'partners: [{name: "East Exampleshire Council, libraries", kind: council, role: the rooms}]'),
  ofScheme('a misspelt place', 'place: {name: East Exampelshire, region: example-term, councils: [ERY]}', /council-name  .*"East Exampelshire"/, 'place: {name: East Exampleshire, region: example-term, councils: [ERY]}'),
  inText('a misspelt council in a sentence', 'In East Exampleshre Council did the work.', /council-name  .*did you mean A council\?/, 'A council did the work.'),
  ofScheme('a misspelt council for a code', place('East Exampelshire'), /unknown-council  .*did you mean ERY\?/, place('ERY')),
  { what: 'a missing comma in a source', wrong: { [source]: reportInLines.replace(',', '') }, says: /yaml  .*put a comma/, mended: { [source]: report }, fixes: true },
  { what: 'a month above 12', wrong: { [source]: report.replace('}', ', "issued": {"date-parts": [[2021, 13, 40]]}}') }, says: /impossible-date|wrong-value|issued/, mended: { [source]: report.replace('}', ', "issued": {"date-parts": [[2021, 12, 4]]}}') } },
  { what: 'a page in no folder', wrong: { 'x.mdx': another }, says: /unclaimed-file  .*call it content\/briefing\/x\.mdx/, mended: { 'x.mdx': null, 'briefing/x.mdx': another } },
  { what: 'a page in a folder of another name', wrong: { 'Case Studies/My Scheme.mdx': mdxFile(withFields(caseStudyFields, 'title: A scheme elsewhere')) }, says: /unclaimed-file  .*call it content\/case-studies\/my-scheme\.mdx/, mended: { 'Case Studies/My Scheme.mdx': null, 'case-studies/my-scheme.mdx': mdxFile(withFields(caseStudyFields, 'title: A scheme elsewhere')) } },
  { what: 'another ending', wrong: { 'briefing/how.MDX': another }, says: /unclaimed-file  .*call it content\/briefing\/how\.mdx/, mended: { 'briefing/how.MDX': null, 'briefing/how.mdx': another } },
  { what: 'a name that Windows keeps', wrong: { 'briefing/con.mdx': another }, says: /file-name  no file may be called "con" on Windows/, mended: { 'briefing/con.mdx': null, 'briefing/con-page.mdx': another } },
  { what: 'the address of a page of the site', wrong: { 'briefing/print.mdx': another }, says: /taken-address  \/briefing\/print\/ is a page of the site itself/, mended: { 'briefing/print.mdx': null, 'briefing/in-print.mdx': another } },
  { what: 'an empty first line', wrong: { [chapter]: `\n${mdxFile(chapterFields)}` }, says: /front-matter  there is an empty line before the fields → delete it/, mended: { [chapter]: mdxFile(chapterFields) }, fixes: true },
  { what: 'a dash for three hyphens', wrong: { [chapter]: mdxFile(chapterFields).replaceAll('---', '—') }, says: /front-matter  "—" is not three hyphens/, mended: { [chapter]: mdxFile(chapterFields) }, fixes: true },
  { what: 'an ISBN whose last digit is another', wrong: { [source]: report.replace('}', ', "ISBN": "978-1-910953-62-5"}') }, says: /wrong-value  ISBN is not right → look it up/, mended: { [source]: report.replace('}', ', "ISBN": "978-1-910953-62-4"}') } },
  { what: 'the address of a person in the name of an author', wrong: { [source]: report.replace('}', ', "author": [{"literal": "Jo, jo.bloggs@example.gov.uk"}]}') }, says: /personal-data  .*address of one person/, mended: { [source]: report.replace('}', ', "author": [{"literal": "A team"}]}') } },
  { what: 'the address of a person in the name of a place', wrong: { [scheme]: mdxFile(withFields(caseStudyFields, 'place: {name: "Here, jo.bloggs@example.gov.uk", region: example-term, councils: [ERY]}')) }, says: /personal-data  .*address of one person/, mended: { [scheme]: mdxFile(caseStudyFields) } },
  { what: 'HTML in a field', wrong: { [fact]: withFields(factFields, 'caveat: One <b>small</b> trial.') }, says: /written-sign  "<b>" and "<\/b>" are HTML, .* → delete them/, mended: { [fact]: withFields(factFields, 'caveat: One small trial.') } },
  { what: 'proof, in a title', wrong: { [chapter]: mdxFile(withFields(chapterFields, 'title: It is proven to work')) }, says: /overclaim  .*say which study found it/, mended: { [chapter]: mdxFile(withFields(chapterFields, 'title: What one trial found')) } },
  { what: 'a correction that is told twice', wrong: { 'corrections/one.yaml': correction, 'corrections/two.yaml': correction }, says: /corrections\/two\.yaml.* told-twice  content\/corrections\/one\.yaml tells of the same correction → delete one/, mended: { 'corrections/one.yaml': correction } },
  { what: 'a change that is told twice', wrong: { 'history/one.yaml': change, 'history/two.yaml': change.replace('again.', 'AGAIN') }, says: /told-twice  content\/history\/one\.yaml tells of the same change → delete one/, mended: { 'history/one.yaml': change } },
  { what: 'a study that is summed up twice', wrong: { 'evidence/another-study.mdx': mdxFile(withFields(evidenceFields, 'title: Another study')) }, says: /told-twice  content\/evidence\/example-study\.mdx sums up the same publication/, mended: {} },
  { what: 'an old address of two pages', wrong: { [chapter]: mdxFile(withFields(chapterFields, 'formerly: [old]')), 'briefing/how.mdx': mdxFile(withFields(chapterFields, 'title: How it works\nformerly: [old]')) }, says: /taken-address  formerly names an address that leads to \/briefing\/why\/ already → take the name out/, mended: { [chapter]: mdxFile(withFields(chapterFields, 'formerly: [old]')), 'briefing/how.mdx': mdxFile(withFields(chapterFields, 'title: How it works')) } },
  { what: 'a council of a region that is none', wrong: { 'councils/councils.csv': councilRow('England,A tern') }, says: /council-region  there is no region "A tern" → did you mean A term\?/, mended: { 'councils/councils.csv': councilRow('England,A term') } },
  { what: 'a council of another nation', wrong: { 'councils/councils.csv': councilRow('Wales,A term') }, says: /council-region  A council is said to be in Wales; .* → write England/, mended: { 'councils/councils.csv': councilRow('England,A term') } },
  { what: 'a council outside England with a region', wrong: { 'councils/councils.csv': councilRow('Wales,A term').replace('E06000011', 'W06000011').replace(',UA,', ',WPA,') }, says: /council-region  A council is in Wales, and its region is "A term" → write Wales for both/, mended: { 'councils/councils.csv': councilRow('England,A term') } },
  ...(['cautions: [%]', 'geography: %'] as const).flatMap((field) =>
    ([
      ['Write to jo.bloggs@example.gov.uk about it.', /personal-data  .*address of one person/],
      ['In all XX people need it.', /placeholder  "XX"/],
      ['It proved that singing works.', /overclaim  "proved"/],
    ] as const).map(([words, says]): Mistake => ({ what: `${says.source} in need.yaml, ${field}`, wrong: { 'councils/need.yaml': withFields(smallTree().get('councils/need.yaml')!, field.replace('%', words)) }, says, mended: { 'councils/need.yaml': smallTree().get('councils/need.yaml')! } })),
  ),
  { what: 'a name of a council that is a formula', wrong: { 'councils/councils.csv': councilRow('England,A term').replace('A council', '@SUM(1+1)') }, says: /wrong-value  .*spreadsheets would take this for a formula/, mended: { 'councils/councils.csv': councilRow('England,A term') } },
  { what: 'a sign that cannot be seen in the list of councils', wrong: { 'councils/councils.csv': councilRow('England,A term').replace('A council', 'A\0 council') }, says: /wrong-value  .*delete the sign in it that cannot be seen/, mended: { 'councils/councils.csv': councilRow('England,A term') } },
  inFields('ten thousand earlier names', `formerly: [${Array.from({ length: 10_000 }, (_, index) => `old-${index}`).join(', ')}]`, /formerly is not right → write 50 names at most|too-large/, 'formerly: [old-1]'),
  inFields('more earlier names than a page can have', `formerly:\n${Array.from({ length: 60 }, (_, index) => `- old-${index}`).join('\n')}`, /formerly is not right → write 50 names at most/, 'formerly: [old-1]'),
  inText('last year', 'The hall closed last year.', /vague-time  "last year" means another day .* → say when: "in 2025"/, 'The hall closed in 2025.'),
  inText('currently', 'The choir is currently full.', /vague-time  "currently"/, 'As of 28 November 2026 the choir is full.'),
  inText('no study of all', 'There is no trial of walking groups.', /unbounded-absence  "There is no trial" says that none exists.* → say "we found no/, 'We found no trial of walking groups by November 2026.'),
  inText('a time to come', 'The evaluation is expected in autumn 2028.', /still-to-come  "is expected in autumn 2028" is wrong when that time has come.* → say what was announced/, 'The evaluation was announced for autumn 2028.'),
  inText('a day to come', 'The hall will open in May 2027.', /still-to-come  "will open in May 2027"/, 'The hall was to open in May 2027.'),
  inText('yesterday', 'It opened yesterday.', /vague-time  "yesterday"/, 'It opened in May 2026.'),
  { what: 'two chapters of one name', wrong: { 'briefing/how.mdx': mdxFile(chapterFields) }, says: /same-name  content\/briefing\/why\.mdx has the same name → say here what is different/, mended: { 'briefing/how.mdx': mdxFile(withFields(chapterFields, 'title: How it works')) } },
  { what: 'a colon in a fact', wrong: { [fact]: withFields(factFields, 'caveat: One trial: small.') }, says: /colon-in-text  .*'One trial: small\.'/, mended: { [fact]: factFields } },
  { what: 'a study by its title', wrong: { [study]: mdxFile(withFields(evidenceFields, 'design: randomised trial')) }, says: /unknown-value  .*→ write RCT/, mended: { [study]: mdxFile(evidenceFields) }, fixes: true },
]; // prettier-ignore

/** Ways to write that say what they mean, though the page shows another: taken as they are. */
const taken: [what: string, changes: Record<string, string>][] = [
  ['a day in words', { [chapter]: mdxFile(withFields(chapterFields, 'updated: 28 November 2020')) }],
  ['one for a list', { [chapter]: mdxFile(withFields(chapterFields, 'formerly: old-name')) }],
  ['a figure as a number', ofScheme('', result('value: 70, valueText: 70, denominator: 97 people'), /./, '').wrong],
  ['a base as a number', ofScheme('', result('value: 70, valueText: 70%, denominator: 97'), /./, '').wrong],
  ['a day of a source in words', { [source]: report.replace('}', ', "issued": "3 May 2024"}') }],
  ['a month of a source in words', { [source]: report.replace('}', ', "issued": {"literal": "May 2024"}}') }],
  ['numbers that rise, fall and lie in their intervals', { [chapter]: mdxFile(chapterFields, 'It rose from 950 to 1,020 visits, fell from 45% to 41%, and grew from 8 people to 1.2 million visits (95% CI -2.9 to -0.2; p = 0.05; P=1.0). It fell from 2015 to 2016. One in three people (34%) of 97 came for 8 to 12 weeks; it cost £1,234,567.50, and £12,500 of 1,000 people.[@example-report]') }],
  ['a DOI as an address', { [source]: report.replace('}', ', "DOI": "https://doi.org/10.1000/x"}') }],
]; // prettier-ignore

/** Advice that a mistake of this suite brings; the rest is about the small tree itself. */
const advised = new Set([
  'bold-heading',
  'capitals',
  'repeated-word',
  'plain-words',
  'contradicted-figure',
  'words-and-fields',
  'still-to-come',
  'vague-time',
  'unbounded-absence',
  'same-name',
  'told-twice',
  'sign-against-words',
  'source-by-number',
  'parts-and-total',
  'counted-studies',
  'impossible-figure',
  'impossible-date',
  'date',
  'share-arithmetic',
]);

const errorsOf = (tree: Map<string, string>): string[] =>
  checkContent(filesOf(tree), today)
    .filter(({ severity, rule }) => severity === 'error' || rule.startsWith('unused-') || advised.has(rule))
    .map(formatProblem);

function treeWith(changes: Record<string, string | null>): Map<string, string> {
  const tree = smallTree();
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) tree.delete(path);
    else tree.set(path, text);
  }
  return tree;
}

for (const { what, wrong, says, mended, fixes } of mistakes) {
  test(`${what}: stopped at the first try, with what to write`, () => {
    const problems = errorsOf(treeWith(wrong));
    assert.ok(
      problems.some((problem) => says.test(problem)),
      `expected ${says} among:\n${problems.join('\n')}`,
    );
    assert.deepEqual(errorsOf(treeWith(mended)), [], 'doing as the message says leaves a problem');
  });

  if (fixes) {
    test(`${what}: repaired by --fix`, () => {
      const tree = treeWith(wrong);
      for (const { path, text } of fixContent(filesOf(tree), today)) tree.set(path, text);
      assert.deepEqual(errorsOf(tree), []);
      assert.deepEqual(fixContent(filesOf(tree), today), [], 'twice is not the same as once');
    });
  }
}

test('one slip has one message: nothing that follows from it is reported as well', () => {
  const slips: Record<string, string>[] = [
    { [source]: report.replace(',', '') },
    { 'vocabulary/people/example-term.yaml': 'label: "A term\ndefinition: A thing.' },
    { 'vocabulary/people.yaml': 'title: "People' },
    { 'councils/councils.csv': 'code,name\nERY\n' },
    { [scheme]: mdxFile(withFields(caseStudyFields, "title: 'A scheme")) },
    { [study]: mdxFile(evidenceFields).replace('\n---\n', '\n') },
    { [fact]: withFields(factFields, 'title: "What') },
    { 'removed/x.yaml': 'address: "/x/' },
  ]; // prettier-ignore
  for (const slip of slips) {
    const problems = errorsOf(treeWith(slip));
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.ok(problems[0]!.startsWith(Object.keys(slip)[0]!), problems[0]);
  }
});

for (const [what, changes] of taken) {
  test(`${what}: taken as it is meant`, () => {
    assert.deepEqual(errorsOf(treeWith(changes)), []);
  });
}
