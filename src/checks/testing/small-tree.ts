import { sha256 } from '../sha256.ts';
import { vocabularyNames } from '#schemas/term.ts';
import type { ContentFile } from '../content.ts';

/** A small tree of content in which nothing is wrong, for the tests of the rules. */
export const today = new Date('2026-11-23T00:00:00Z');

export const chapterFields = `title: Why it matters
summary: In short.
order: 1
updated: 2026-11-23
reviewBy: 2027-11-23`;

export const guideFields = `group: start\nappliesIn: [England]\n${chapterFields}`;
const pageFields = chapterFields.replace(/\nreviewBy.*/, '');

export const caseStudyFields = `title: A scheme in a place
summary: People were sent to a class. Nobody was compared.
place: {name: Here, region: example-term, councils: [ERY]}
lead: [{name: A council, kind: council}]
status: {kind: not known, asOf: '2019', year: 2019, note: Not stated, started: null, ended: null}
activities: [example-term]
people: [example-term]
needs: [example-term]
settings: [example-term]
referral: {who: GPs, how: By letter, selfReferral: not stated}
length: {band: not stated, note: Not stated}
funding: {kinds: [council], note: The council paid}
strongestDesign: uncontrolled before-after
outcomesQuantified: false
caveats: [Nobody was compared]
relevance: A way to begin.
evidence: {similar: [example-study]}
sources: [{ref: example-report, read: full text}]
reviewed: 2026-11-23
reviewBy: 2027-11-23`;

export const evidenceFields = `title: A study of a class
summary: People who were sent to a class were compared with others.
reference: example-report
design: RCT
setting: A library
country: England, UK
uk: all
wales: England only
population: Adults
activities: [example-term]
comparator: Usual care
comparison: 'yes'
sample: {value: 100, unit: participants, note: null}
followUp: Six months
outcomes:
  - {id: finding, outcome: example-term, direction: not known, finding: No difference was seen, effect: null, source: example-report}
strength:
  restsOn: randomised trials
  bias: {concern: some, reason: People knew their group}
  precision: {concern: few, reason: None seen}
  directness: {concern: few, reason: None seen}
  summary: A trial in which people knew their group.
harms: {status: not looked for, what: Nobody asked}
directness: [{activity: example-term, how: referred or offered}]
datasets: [the-trial]
fundingOrConflicts: Not stated
limitations: [Not blinded]
meaning: One study among others.
whatWeRead: full text
readingNote: Read in full.
sources: [{ref: example-report, read: full text}]
reviewed: 2026-11-23
reviewBy: 2027-11-23`;

const step = (steps: number) => `{steps: ${steps}, reason: As read}`;

export const bodyFields = `question: Do classes make people less lonely?
kind: effect
activity: example-term
outcome: example-term
outcomeMeasured: A scale of loneliness
population: Adults who were sent to a class
comparator: Usual care
level: low
direction: favourable
lean: null
sentence: Classes may make people less lonely.
rowLine: May make people less lonely
soWhat: Ask how many finish.
effectRange: One point of nine
read: full text
start: randomised
domains: {riskOfBias: ${step(1)}, inconsistency: ${step(0)}, indirectness: ${step(0)}, imprecision: ${step(1)}, publicationBias: ${step(0)}}
up: {steps: 0, reason: None}
datasets: [{id: a-trial, evidence: [example-study], design: RCT, nAnalysed: 100, country: England, recruited: referred, directness: referred or offered, direction: favourable, effect: One point less, inReview: not checked, place: in the body}]
harms: {status: not looked for, what: Nobody asked}
whoItMayNotSuit: People who dislike classes.
searchedTo: November 2026
whatWouldChangeIt: A second trial.
confidence: One small trial.
sources: [{cite: A report, read: full text}]
judges: [{role: first reader, date: 2026-11-23, level: low, direction: favourable}, {role: second reader, date: 2026-11-23, level: low, direction: favourable, agreed: true}]
history: [{date: 2026-11-23, from: null, to: low, why: First judged}]
reviewed: 2026-11-23
reviewBy: 2027-11-23`;

export const answerFields = `question: Do classes help people who are lonely?
task: does it work
restsOn: {bodies: [example-body]}
doubt: {text: One small trial saw no difference., from: {evidence: example-study, finding: finding}}
monday: [{what: Ask how many come, page: evidence/example-study}]
reviewed: 2026-11-23
reviewBy: 2027-11-23`;

export const packFields = `title: Classes for a board
forWhom: a board that is asked for a hall
summary: One small study says what is known of classes.
items: [{page: answers/example-answer, why: The answer in short.}, {page: evidence/example-study, why: The one study.}]
reviewed: 2026-11-23
reviewBy: 2027-11-23`;

export const factFields = `title: What a class did
statement: No difference was seen between people who were sent to a class and others.
valueText: No difference
value: null
unit: participants
denominator: Not stated
period: Six months
geography: East Exampleshire, England
date: Undated
source: example-report
pinpoint: null
restsOn: {evidence: example-study, finding: finding}
caveat: One small trial.
say: In one small trial no difference was seen.
doNotSay: Classes do nothing.
version: 1
published: 2026-11-23
reviewBy: 2027-11-23`;

const featuredFields = `caseStudies: [example-scheme]
evidence: [example-study]
facts: [example-fact]
routes: [{who: Officers, page: evidence/example-study, what: a study}]
roles:
  about: pages/about
  accessibility: pages/about
  choosing: evidence/example-study
  correcting: evidence/example-study
  evaluating: evidence/example-study
  grading: evidence/example-study
  licence: evidence/example-study
  listingProviders: evidence/example-study
  lobbying: guides/example-ask
  meeting: evidence/example-study
  paying: evidence/example-study
  press: guides/example-lines
  recording: evidence/example-study
  twoPages: briefing/on-two-pages
  writing: evidence/example-study`;

/** The example fact as it is frozen. */
export const factVersion = `${JSON.stringify(
  {
    id: 'example-fact',
    version: 1,
    published: '2026-11-23',
    title: 'What a class did',
    statement: 'No difference was seen between people who were sent to a class and others.',
    valueText: 'No difference',
    value: null,
    unit: 'participants',
    denominator: 'Not stated',
    period: 'Six months',
    geography: 'East Exampleshire, England',
    date: 'Undated',
    pinpoint: null,
    caveat: 'One small trial.',
    say: 'In one small trial no difference was seen.',
    doNotSay: 'Classes do nothing.',
    history: null,
    quotedOnly: null,
    restsOn: {
      page: {
        title: 'A study of a class',
        address: '/evidence/example-study/#finding',
      },
      design: 'Randomised controlled trial',
    },
    source: {
      id: 'example-report',
      citation: 'Author not stated (undated) A report.',
      url: null,
      read: 'Full text read',
    },
    contradictedBy: [],
    related: [],
  },
  null,
  2,
)}\n`;

const term = 'label: A term\ndefinition: A thing.\n';

export const mdxFile = (fields: string, text = ''): string => `---\n${fields}\n---\n\n${text}\n`;

const councilList = `code,gss,name,short_name,slug,nation,region,type_code,type,county,combined_authority,alt_names,start_date,population_2020,area_km2,density_per_km2,lat,long,rural_cluster,share_highly_rural,share_rural,share_urban,deprivation_score,deprivation_quintile,deprivation_decile,share_high_deprivation
ERY,E06000011,A council,A place,a-place,England,A term,UA,Unitary authority,,,East Exampleshire,,1000,10,100,53.8,-0.5,Rural,0.1,0.2,0.7,20,3,5,0.1
XCA,E47000011,An authority,An authority area,,England,A term,COMB,Combined authority,,,,,,,,,,Rural,0.1,0.2,0.7,20,3,5,0.1
`;

const needFields = `updated: 2026-11-23
reviewBy: 2027-11-23
licence: {name: A licence, url: "https://example.org/licence/"}
attribution: A body
cautions: [Not for ranking]
geography: As the councils are.
indicators:
  - {id: aged_65_plus_pct, label: Aged 65 and over, unit: per cent, of: residents, least: 0, most: 100, year: mid-2024, definition: Residents aged 65 and over., source: A body, attribution: A body, national: {England: 18.7}, caution: An estimate.}
`;

const livingNumbers = `title: Living numbers
summary: Numbers that change.
updated: 2026-11-23
reviewBy: 2027-11-23
numbers:
  - {id: example-charge, label: A charge, kind: price, value: 9.9, unit: pounds, per: an item, period: '2026', tier: C, sources: [example-report], read: Whole page, reviewBy: 2027-11-23}
`;

const measure = (id: string, name: string): string =>
  `  - {id: ${id}, name: ${name}, measures: Mood, outcomes: [example-term], items: '10', scale: 0 to 30, direction: Lower is better, owner: A body, licence: Free, cost: Free, time: Not stated, meaningfulChange: Not stated, norms: Not stated, whenToUse: With groups, cautions: [It is short.], sources: [example-report], questions: 10, permission: free}\n`;

const measures = `title: Measures
summary: Questionnaires.
updated: 2026-11-23
reviewBy: 2027-11-23
measures:
${measure('example-scale', 'Example Scale (EXASC)')}${measure('other-scale', 'Other Scale')}`;

/** The files of the tree by path. */
export function smallTree(): Map<string, string> {
  return new Map([
    ['briefing/why.mdx', mdxFile(chapterFields)],
    ['briefing/on-two-pages.mdx', mdxFile(chapterFields.replace('Why it matters', 'It is short'))],
    ['guides/example-ask.mdx', mdxFile(guideFields)],
    ['guides/example-lines.mdx', mdxFile(guideFields.replace('Why it matters', 'Lines to say'))],
    ['pages/about.mdx', mdxFile(pageFields)],
    ['case-studies/example-scheme.mdx', mdxFile(caseStudyFields)],
    ['evidence/example-study.mdx', mdxFile(evidenceFields)],
    ['answers/example-answer.yaml', answerFields],
    ['bodies/example-body.yaml', bodyFields],
    ['packs/example-pack.yaml', packFields],
    ['featured.yaml', featuredFields],
    [
      'references/example-report.json',
      '{"id": "example-report", "type": "report", "title": "A report", "author": [{"literal": "A body"}], "DOI": "10.1000/a-report"}\n',
    ],
    ['councils/councils.csv', councilList],
    ['lists/living-numbers.yaml', livingNumbers],
    ['lists/measures.yaml', measures],
    ['councils/need.yaml', needFields],
    ['councils/need.csv', 'code,gss,aged_65_plus_pct\nERY,E06000011,18.1\n'],
    ...vocabularyNames.flatMap((name): [string, string][] => [
      [`vocabulary/${name}.yaml`, 'title: T\ndescription: D\n'],
      [`vocabulary/${name}/example-term.yaml`, term],
    ]),
    [
      'published.txt',
      '/about/\n/answers/example-answer/\n/briefing/on-two-pages/\n/briefing/why/\n/case-studies/example-scheme/\n/embed/facts/example-fact/\n/evidence/bodies/example-body/\n/evidence/bodies/example-body/#a-trial\n/evidence/example-study/\n/evidence/example-study/#finding\n/facts/example-fact/\n/facts/example-fact/v1/\n/funding/numbers/\n/funding/numbers/#example-charge\n/funding/numbers/example-charge/\n/evaluate/measures/\n/evaluate/measures/#example-scale\n/evaluate/measures/#other-scale\n/pack/example-pack/\n/press/\n/press/funding-model/\n',
    ],
    ['facts/example-fact.yaml', factFields],
    ['facts/versions/example-fact.v1.json', factVersion],
    ['facts/versions.sha256', `${sha256(factVersion)}  versions/example-fact.v1.json\n`],
    ['briefing/example.png', ''],
  ]);
}

export const filesOf = (tree: Map<string, string>): ContentFile[] => [...tree].map(([path, text]) => ({ path, text }));

/** Fields in which the given ones take the place of those of the same name. */
export function withFields(fields: string, changed: string): string {
  const names = new Set([...changed.matchAll(/^([A-Za-z]+)[\s\u00a0]*:/gm)].map(([, name]) => name));
  const kept: string[] = [];
  let dropping = false;
  for (const line of fields.split('\n')) {
    const name = /^([A-Za-z]+):/.exec(line)?.[1];
    if (name) dropping = names.has(name);
    if (!dropping) kept.push(line);
  }
  return `${changed}\n${kept.join('\n')}`;
}
