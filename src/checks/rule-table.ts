export type Severity = 'error' | 'warning';

/** Where the text of an example stands: in the prose, in the fields, or as a whole file or file name. */
export type ExamplePart = 'text' | 'fields' | 'file' | 'file name';

/** A wrong and a right way to write something. The tests run both; the help pages show them. */
export interface RuleExample {
  part: ExamplePart;
  /** The kind of entry it stands in; a briefing chapter unless named. */
  kind?:
    'case-studies' | 'evidence' | 'facts' | 'syntheses' | 'references' | 'vocabulary' | 'published' | 'corrections';
  wrong: string;
  right: string;
}

export interface Rule {
  severity: Severity;
  /** What the rule sees to, in one line. */
  purpose: string;
  /** Why it matters to a reader, and how to put it right. */
  why: string;
  example: RuleExample;
}

const error = (purpose: string, why: string, example: RuleExample): Rule => ({
  severity: 'error',
  purpose,
  why,
  example,
});
const warning = (purpose: string, why: string, example: RuleExample): Rule => ({
  severity: 'warning',
  purpose,
  why,
  example,
});

const syntheses = (text: string): string => `title: Syntheses
summary: In short.
updated: 2026-11-23
reviewBy: 2027-11-23
syntheses:
  - {id: activities-example-term, vocabulary: activities, term: example-term, text: ${text}}`;

/** Every rule of the content check, by the name under which it reports. */
export const rules = {
  'figure-without-source': error(
    'A figure has its source beside it',
    'People take money decisions on these pages, so a number without a source is the worst mistake we can make. A paragraph, list item or table row that states a quantity cites a source, or draws the figure from an entry. Quantities are sums, percentages, counts in digits, and shares such as "one in five". Years, dates, numbered sections and the names of questionnaires are not.',
    { part: 'text', wrong: 'GP visits fell by 28%.', right: 'GP visits fell by 28%.[@example-report]' },
  ),
  'unnamed-source': warning(
    'A figure in a field says which source it is from',
    'Where a page has several sources and the text does not say which one gave a number, the page has to send the reader to all of them.',
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: 'relevance: The course lasts 14 weeks and is easy to copy.',
      right: 'relevance: The course lasts 14 weeks and is easy to copy.[@example-report]',
    },
  ),
  overclaim: error(
    'Words of cause and effect need a design that can show a cause',
    'Without a comparison group nobody knows what would have happened anyway. "Reduced", "led to", "saves" and "prevents" say that we do. Say what was seen instead.',
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: 'relevance: The scheme reduced the number of visits.',
      right: 'relevance: Fewer visits were counted after referral than before, with no comparison group.',
    },
  ),
  'synthesis-count': error(
    'A synthesis counts what the entries hold',
    'The short synthesis of a topic is written by hand, and the numbers beside it are counted. If the two disagree, a reader can trust neither.',
    {
      part: 'file',
      kind: 'syntheses',
      wrong: syntheses('There are five evidence summaries.'),
      right: syntheses('There is one evidence summary.'),
    },
  ),
  'fact-figure': error(
    'The figure of a fact stands in what the fact rests on',
    'Facts are quoted without their page, so a slip of the pen would travel far. The figure must stand, sign for sign, in the finding or result that the fact names, or, for other facts, on a page that cites the same source. Other numbers in its title, statement and safe wording must stand there too.',
    { part: 'fields', kind: 'facts', wrong: 'valueText: A difference', right: 'valueText: No difference' },
  ),
  'frozen-version': error(
    'A published version of a fact never changes',
    'Somebody may have quoted it. Every version is kept in content/facts/versions/ with its SHA-256 in content/facts/versions.sha256. To change a fact, raise its version; the new one is written down when the change is merged.',
    { part: 'fields', kind: 'facts', wrong: 'caveat: Two small trials.', right: 'caveat: One small trial.' },
  ),
  'unfrozen-version': warning(
    'A new version of a fact is frozen on merge',
    'Nothing is asked of you. What you wrote is frozen word for word when your change is merged, and from then on a further change needs the next version.',
    { part: 'fields', kind: 'facts', wrong: 'version: 2', right: 'version: 1' },
  ),
  'correction-version': error(
    'A corrected fact has a new version',
    'The correction says what is right now, so the fact must say it too, and the version that was wrong must stay to be seen.',
    {
      part: 'file',
      kind: 'corrections',
      wrong:
        '- {id: a-slip, date: 2026-11-23, kind: correction, concerns: /facts/example-fact/, wrong: The number of people was left out., right: It is there now.}',
      right:
        '- {id: a-slip, date: 2026-11-23, kind: clarification, concerns: /facts/example-fact/, wrong: It could be read as a count., right: It is a share.}',
    },
  ),
  'typed-grade': error(
    'A grade is computed, never typed',
    'The level of certainty follows from the kind of study and the judgements in the five GRADE domains, by one published rule. A case study has no grade: each of its results shows its design.',
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: 'certainty: high',
      right: 'strongestDesignNote: Nobody was compared.',
    },
  ),
  'wrong-certainty': error(
    'Words about certainty agree with the computed level',
    'A summary that says "moderate certainty" while the judgements give "low" misleads those who read no further.',
    {
      part: 'fields',
      kind: 'evidence',
      wrong: 'meaning: Certainty is high.',
      right: 'meaning: Certainty is moderate.',
    },
  ),
  citation: error(
    'A citation is written so that the site knows it as one',
    'Only the id of a source after an @ sign, in square brackets, becomes a numbered link. Titles and summaries stand in lists, where a source cannot follow.',
    { part: 'text', wrong: 'Few finished.[@ Example_Report]', right: 'Few finished.[@example-report]' },
  ),
  'unknown-reference': error(
    'A cited source is in the list of sources',
    'Every source is entered once, in a file of its own: content/references/, and the file is called after its id.',
    { part: 'text', wrong: 'Few finished.[@exampel-report]', right: 'Few finished.[@example-report]' },
  ),
  'unknown-term': error(
    'A term is one of the vocabulary',
    'Filters, topic pages and the search work with one word for one thing.',
    { part: 'fields', kind: 'case-studies', wrong: 'settings: [Libary]', right: 'settings: [example-term]' },
  ),
  'unknown-council': error(
    'A council code is in the list of councils',
    'Places are found by their code, which does not change when a name does.',
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: 'place: {name: Here, region: example-term, councils: [XXX]}',
      right: 'place: {name: Here, region: example-term, councils: [ERY]}',
    },
  ),
  'unknown-entry': error(
    'An evidence summary that is named exists',
    'A case study leads to the research about schemes like it.',
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: 'evidence: {similar: [no-such-study]}',
      right: 'evidence: {similar: [example-study]}',
    },
  ),
  'unknown-figure': error(
    'A figure drawn into a text exists',
    '<Result> and <Finding> name an entry and the id of a figure in it, and so does a fact under restsOn.',
    {
      part: 'text',
      wrong: 'In all, <Finding from="example-study" of="no-such" />',
      right: 'In all, <Finding from="example-study" of="finding" />',
    },
  ),
  'unused-reference': warning(
    'A source is cited somewhere',
    'A source that nothing cites may be left over from a page that changed.',
    {
      part: 'file',
      kind: 'references',
      wrong: '{"id": "left-over", "type": "report", "title": "A report that nothing cites"}',
      right: '{"id": "example-report", "type": "report", "title": "A report"}',
    },
  ),
  'unused-term': warning('A term is used somewhere', 'A term that nothing uses has no page of its own.', {
    part: 'file',
    kind: 'vocabulary',
    wrong:
      'title: Needs\ndescription: Why people come\nterms:\n  - {id: example-term, label: A term, definition: A thing.}\n  - {id: left-over, label: Left over, definition: Another.}',
    right:
      'title: Needs\ndescription: Why people come\nterms:\n  - {id: example-term, label: A term, definition: A thing.}',
  }),
  'front-matter': error(
    'A file begins with its fields',
    'The fields stand between two lines of three hyphens. Without the second line, all of the text is taken for a field.',
    {
      part: 'file',
      wrong: '---\ntitle: Why it matters\n\nThe text.',
      right:
        '---\ntitle: Why it matters\nsummary: In short.\norder: 1\nupdated: 2026-11-23\nreviewBy: 2027-11-23\n---\n\nThe text.',
    },
  ),
  yaml: error(
    'The fields can be read',
    'Fields are written in YAML: a name, a colon, a space and a value. Indentation, quotes and brackets must be closed as they were opened; anchors, aliases and tags are not allowed.',
    { part: 'fields', wrong: "title: 'Why it matters", right: "title: 'Why it matters'" },
  ),
  'colon-in-text': error(
    'A text that holds a colon stands in quotes',
    'YAML takes a colon and a space for the beginning of a field.',
    { part: 'fields', wrong: 'title: Case: Dance', right: "title: 'Case: Dance'" },
  ),
  tab: error('Lines are indented with spaces', 'YAML does not know tabs.', {
    part: 'fields',
    wrong: 'formerly:\n\t- an-older-name',
    right: 'formerly:\n  - an-older-name',
  }),
  'hidden-space': error(
    'The name of a field holds no hidden space',
    'Text copied from a word processor may hold spaces that look like others and are not.',
    { part: 'fields', wrong: 'title\u00a0: Why it matters', right: 'title: Why it matters' },
  ),
  'hidden-character': error(
    'Every sign can be seen',
    'Signs without a shape come with text that is copied from a PDF.',
    {
      part: 'text',
      wrong: 'The scheme\u0007 began in spring.',
      right: 'The scheme began in spring.',
    },
  ),
  'byte-order-mark': error('A file begins with its first letter', 'Some editors put an invisible mark before it.', {
    part: 'file',
    wrong: '\ufeff---\ntitle: Why\nsummary: In short.\norder: 1\nupdated: 2026-11-23\nreviewBy: 2027-11-23\n---\n',
    right: '---\ntitle: Why\nsummary: In short.\norder: 1\nupdated: 2026-11-23\nreviewBy: 2027-11-23\n---\n',
  }),
  'line-ends': warning('Lines end as in the rest of the project', 'Mixed line ends make every line look changed.', {
    part: 'text',
    wrong: 'One line.\r\nAnother.',
    right: 'One line.\nAnother.',
  }),
  'missing-field': error('Every needed field is there', 'The page has a place for each of them.', {
    part: 'file',
    wrong: '---\ntitle: Why\nsummary: In short.\norder: 1\nupdated: 2026-11-23\n---\n',
    right: '---\ntitle: Why\nsummary: In short.\norder: 1\nupdated: 2026-11-23\nreviewBy: 2027-11-23\n---\n',
  }),
  'unknown-field': error('Every field is one that the page knows', 'A misspelt field would not be shown.', {
    part: 'fields',
    wrong: 'sumary: In short.',
    right: 'summary: In short.',
  }),
  'unknown-value': error('A choice is one of those offered', 'Some fields take one of a few words.', {
    part: 'fields',
    kind: 'case-studies',
    wrong: 'strongestDesign: trial',
    right: 'strongestDesign: RCT',
  }),
  'wrong-type': error('A field holds the kind of thing it is for', 'A number is a number, a list a list.', {
    part: 'fields',
    wrong: 'order: first',
    right: 'order: 1',
  }),
  'too-long': error('A text fits its place', 'Summaries stand in lists and in the results of a search.', {
    part: 'fields',
    wrong: `summary: ${'A summary that goes on and on. '.repeat(12).trim()}`,
    right: 'summary: A summary that says what was found.',
  }),
  'wrong-value': error('A value has the right form', 'Dates, addresses and ids have one form each.', {
    part: 'fields',
    wrong: 'updated: yesterday',
    right: 'updated: 2026-11-23',
  }),
  'file-name': error(
    'A file name can be an address',
    'The file name is the last part of the address of the page, so it has small letters, digits and single hyphens.',
    { part: 'file name', wrong: 'Dance in Leeds.doc.mdx', right: 'dance-in-leeds.mdx' },
  ),
  'duplicate-id': error('An id names one thing', 'Links lead to ids. Of two the same, one could not be reached.', {
    part: 'file',
    kind: 'vocabulary',
    wrong:
      'title: Needs\ndescription: Why people come\nterms:\n  - {id: example-term, label: A term, definition: A thing.}\n  - {id: example-term, label: Another, definition: Another thing.}',
    right:
      'title: Needs\ndescription: Why people come\nterms:\n  - {id: example-term, label: A term, definition: A thing.}',
  }),
  heading: error(
    'Headings make an outline',
    'People who listen to a page, or skim it, go from heading to heading. The title is the first level, so headings in the text begin with two signs.',
    { part: 'text', wrong: '# How it works\n\nText.', right: '## How it works\n\nText.' },
  ),
  link: error('A link inside the site leads somewhere', 'A broken link costs a reader the page.', {
    part: 'text',
    wrong: 'See [the chapter](/briefing/whi/).',
    right: 'See [the chapter](/briefing/why/).',
  }),
  'link-text': warning('The words of a link say where it leads', 'Many people hear links on their own, in a list.', {
    part: 'text',
    wrong: 'For the chapter, click [here](/briefing/why/).',
    right: 'Read [why it matters](/briefing/why/).',
  }),
  image: error(
    'A picture has words, is kept beside the text and is not too heavy',
    'Some readers cannot see it, and some pay for every kilobyte.',
    { part: 'text', wrong: '![](./chart.png)', right: '![Referrals by month, rising from spring](./example.png)' },
  ),
  'html-comment': error('Notes are not left in a text', 'They would not be shown, and the file could not be read.', {
    part: 'text',
    wrong: 'Text. <!-- ask Jo -->',
    right: 'Text.',
  }),
  'curly-quotes': error('Properties are in straight quotes', 'Word processors curl them as you type.', {
    part: 'text',
    wrong: '<Caveat title=“Small numbers”>Few answered.</Caveat>',
    right: '<Caveat title="Small numbers">Few answered.</Caveat>',
  }),
  'less-than': error('A < before a number is written in words', 'It begins a tag.', {
    part: 'text',
    wrong: 'People aged <65 came.[@example-report]',
    right: 'People under 65 came.[@example-report]',
  }),
  'curly-brackets': error('Round brackets, not curly ones', 'Curly brackets hold code, and content holds none.', {
    part: 'text',
    wrong: 'A small fee {under £8} was charged.[@example-report]',
    right: 'A small fee (under £8) was charged.[@example-report]',
  }),
  tilde: error('"About" is written out', 'Two of these signs strike out the words between them.', {
    part: 'text',
    wrong: 'It rose from ~50% to ~60%.[@example-report]',
    right: 'It rose from about 50% to about 60%.[@example-report]',
  }),
  mdx: error('The text can be read', 'Every tag that is opened is closed.', {
    part: 'text',
    wrong: '<Caveat title="Small numbers">\n\nFew answered.',
    right: '<Caveat title="Small numbers">\n\nFew answered.\n\n</Caveat>',
  }),
  'code-in-content': error(
    'Content holds no code',
    'Anyone may send a change, and it must be safe to build. So there is no import, export or expression in a text.',
    { part: 'text', wrong: 'Home is {process.env.HOME}.', right: 'Home is \\{here\\}.' },
  ),
  'html-in-content': error('Content holds no HTML', 'Markdown has a way of its own for all that we need.', {
    part: 'text',
    wrong: 'First line<br/>second line',
    right: 'First paragraph.\n\nSecond paragraph.',
  }),
  'unknown-component': error('A component is one of those listed', 'CONTRIBUTING lists them, with what each is for.', {
    part: 'text',
    wrong: '<Warning title="Few">Few answered.</Warning>',
    right: '<Caveat title="Few">Few answered.</Caveat>',
  }),
  'unknown-property': error('A property is one that the component has', 'Others would have no effect.', {
    part: 'text',
    wrong: '<Caveat titel="Few">Few answered.</Caveat>',
    right: '<Caveat title="Few">Few answered.</Caveat>',
  }),
  'unsafe-link': error('An address is the address of a page', 'Other kinds of address can run code.', {
    part: 'text',
    wrong: '[The report](javascript:alert(1))',
    right: '[The report](https://example.org/report)',
  }),
  'too-large': error('A file has the size of a page', 'What is far larger is a mistake, or an attack.', {
    part: 'text',
    wrong: '>'.repeat(40) + ' deep',
    right: '> A quotation.',
  }),
  date: error('A date cannot be read as two', '03/05/2024 is in March for some readers and in May for others.', {
    part: 'text',
    wrong: 'The scheme ended on 03/05/2024.',
    right: 'The scheme ended on 3 May 2024.',
  }),
  placeholder: error('No text stands for text to come', 'An unfinished page looks like a finished one in a list.', {
    part: 'text',
    wrong: 'The cost is TBC.',
    right: 'The cost is not stated.',
  }),
  'review-date': warning('An entry is read again in time', 'Sources change. The date is shown on the page.', {
    part: 'fields',
    wrong: 'reviewBy: 2020-01-01',
    right: 'reviewBy: 2027-11-23',
  }),
  'plain-words': warning('Plain words', 'A councillor should not have to translate.', {
    part: 'text',
    wrong: 'Councils utilise libraries.',
    right: 'Councils use libraries.',
  }),
  'long-sentence': warning('Sentences of forty words at most', 'Longer ones are read twice, or not at all.', {
    part: 'text',
    wrong: `The scheme ${'went on and on '.repeat(12)}to the end.`,
    right: 'The scheme went on. It ended in spring.',
  }),
  'words-and-fields': warning(
    'Words and fields say the same',
    'Filters, pictures and search read fields: whether people were compared, whether Wales is in it, which year it is of. The words beside a field are never read for that, and a reader who meets both should not be told two things.',
    {
      part: 'fields',
      kind: 'evidence',
      wrong: "comparator: None\ncomparison: 'yes'",
      right: "comparator: Usual care\ncomparison: 'yes'",
    },
  ),
  'reading-age': warning('A summary can be read at an age of about 14', 'It is all that many readers see.', {
    part: 'fields',
    wrong:
      'summary: Interdisciplinary collaboration facilitating multidimensional biopsychosocial intervention methodologies demonstrated considerable heterogeneity across internationally commissioned evaluation programmes.',
    right: 'summary: Several services worked together. The results differed a good deal between places and countries.',
  }),
  spelling: warning('Words are spelt as in Britain', 'Names, and words with capitals, are taken as they are.', {
    part: 'text',
    wrong: 'The center offered a program.',
    right: 'The centre offered a programme.',
  }),
  'vanished-address': error(
    'A published address goes on working',
    'Press teams and councils share links. A page that is renamed keeps its old name under formerly; one that goes is listed in content/removed.yaml with the reason.',
    { part: 'file', kind: 'published', wrong: '/briefing/why/\n/briefing/gone/\n', right: '/briefing/why/\n' },
  ),
  'unrecorded-address': warning(
    'A new address is recorded',
    'The list in content/published.txt is how we know later that something would vanish. Nothing is asked of you: new addresses are written down when the change is merged.',
    {
      part: 'file',
      kind: 'published',
      wrong: '\n',
      right:
        '/briefing/why/\n/case-studies/example-scheme/\n/embed/facts/example-fact/\n/evidence/example-study/\n/evidence/example-study/#finding\n/facts/example-fact/\n/facts/example-fact/v1/\n',
    },
  ),
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
