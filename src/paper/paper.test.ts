import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseStudyItem, EvidenceItem, FactItem, PackItem, PackStudy, ProseItem } from '#model/pack-item.ts';
import { heightInPrint, twoSheets } from './extent.ts';
import { paperOf } from './paper.ts';
import { citedRanges, setRuns, wordsOf, type Block, type Paper } from './structure.ts';

const source = (id: string) => ({
  id,
  text: `${id} (2020) A title. Journal.`,
  url: `https://example.org/${id}`,
  read: null,
});

const study = (id: string, certainty: 'low' | 'moderate'): PackStudy => ({
  strength: 'Bias: some concerns',
  rank: certainty === 'moderate' ? 2 : 1,
  ref: `evidence/${id}`,
  title: `Study ${id}`,
  address: `https://example.org/evidence/${id}/`,
  design: 'Cohort study',
  source: id,
  findings: [{ id: 'a', outcome: 'GP use', direction: 'not known' }],
});
const others = Array.from({ length: 9 }, (_, index) => study(`other-${index}`, index === 8 ? 'moderate' : 'low'));

const shared = {
  address: 'https://example.org/x/',
  checked: '1 May 2026',
  wales: 'Check',
  inWales: false,
  differing: [],
};
const evidence: EvidenceItem = {
  ...shared,
  kind: 'evidence',
  ref: 'evidence/trial',
  title: 'A trial',
  summary: [{ text: 'GP visits fell by 5%.' }, { ref: 'trial' }],
  design: 'Randomised controlled trial',
  designNote: null,
  strength: 'Bias: some concerns',
  harms: 'Not read',
  known: [{ id: 'a-body', question: 'Do link workers help?', sentence: 'Link workers may help.', direction: 'Favourable', harmsKnown: 'Not read', level: 'Low certainty; adapted from GRADE', address: 'https://example.org/a-body/', everyday: null, harms: 'Not read', notFor: 'People who cannot come', change: 'A trial', sources: ['trial'] }],
  strengthSummary: 'Few people',
  activities: ['Singing'],
  country: 'England, UK',
  population: 'Adults',
  setting: 'Hall',
  sample: '40 people',
  comparator: 'Usual care',
  followUp: '6 months',
  read: 'Abstract read, not the full paper',
  readingNote: '',
  funding: 'Not stated',
  findings: [
    { id: 'visits', outcome: 'GP use', direction: 'favourable', strength: 'Bias: some concerns', design: 'Randomised controlled trial', words: 'Visits were 5% lower', effect: 'Difference: 5% (95% CI 1 to 9)', study: null, source: 'trial' },
    { id: 'norm', outcome: 'Wellbeing', direction: null, strength: null, design: 'Survey', words: 'The norm is 7.4', effect: null, study: null, source: 'norms' },
  ],
  limitations: [[{ text: 'Small' }]],
  meaning: [{ text: 'Try and measure.' }],
  source: 'trial',
  differing: others,
  sources: ['trial', 'norms', ...others.map((other) => other.source)].map(source),
}; // prettier-ignore
const scheme: CaseStudyItem = {
  ...shared,
  kind: 'case-studies',
  known: [],
  ref: 'case-studies/town',
  title: 'Town: a choir',
  summary: [{ text: 'A choir.' }],
  place: 'Town',
  region: 'Wales',
  inWales: true,
  councils: [],
  activities: ['Singing'],
  people: ['Older people'],
  settings: ['Hall'],
  lead: 'Town Council',
  whoRefers: [{ text: 'GPs' }],
  selfReferral: 'Yes',
  length: [{ text: '8 weeks' }, { ref: 'report' }],
  funders: 'Council',
  funding: [{ text: 'The council paid.' }],
  status: 'Ended, as of 2019',
  strongestDesign: 'Service monitoring',
  outcomesQuantified: false,
  reach: [{ text: 'Of 100 people referred: 60 finished.' }, { ref: 'report' }],
  measured: [],
  results: [
    { id: 'people', value: '120 people', warning: 'Quoted figure, origin not found', statement: 'People came', design: 'Service monitoring', designNote: null, denominator: null, period: '2018', measure: null, reportedBy: 'the council', source: 'report' },
  ],
  costs: [
    { id: 'cost', role: 'Running cost', isCost: true, value: '£100', warning: null, statement: 'A session', year: '2018', paidBy: null, source: 'report' },
    { id: 'value', role: 'Social value (not cash)', isCost: false, value: '£900', warning: null, statement: 'An estimate', year: '2019', paidBy: null, source: 'report' },
  ],
  caveats: [[{ text: 'Counts only' }]],
  relevance: [{ text: 'A way to begin.' }],
  research: { same: [], similar: [study('other-0', 'low')] },
  sources: ['report', 'other-0'].map(source),
}; // prettier-ignore
const withdrawn: FactItem = {
  ...shared,
  kind: 'facts',
  known: [],
  ref: 'facts/old',
  title: 'An old fact',
  summary: [{ text: 'It fell by 99%.' }, { ref: 'trial' }],
  figure: '99%',
  statement: [{ text: 'It fell by 99%.' }, { ref: 'trial' }],
  strength: 'Survey',
  denominator: '100 people',
  period: '2019',
  geography: 'Wales',
  caveat: 'Few',
  doNotSay: '',
  sourceNote: 'Page 1.',
  contradictions: [],
  version: 'Version 1',
  status: 'withdrawn',
  mark: { line: 'Withdrawn on 1 May 2026', wrong: 'The sum was wrong.', right: 'Use another.' },
  activities: [],
  sources: [source('trial')],
};
const chapter: ProseItem = {
  ...shared,
  kind: 'briefing',
  known: [],
  ref: 'briefing/cost',
  title: 'What it costs',
  summary: [{ text: 'Examples.' }],
  text: [
    { kind: 'heading', level: 2, text: 'Sums' },
    { kind: 'paragraph', text: [{ text: 'A session cost £100.' }, { ref: 'zebra' }] },
  ],
  answer: null,
  sources: [source('zebra')],
};

const make = (items: PackItem[], notes: Record<string, string> = {}): Paper =>
  paperOf({ title: '', items: items.map(({ ref }) => ({ ref, note: notes[ref] ?? '' })) }, items, {
    link: 'https://example.org/pack/?items=x',
    date: '5 May 2026',
    edition: '1 May 2026',
  });
const all = make([scheme, evidence, withdrawn, chapter], { 'case-studies/town': '<b>Ours</b>\nمرحبا' });

const headings = ({ blocks }: Paper, level: number) => blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : [])); // prettier-ignore
const tables = ({ blocks }: Paper, caption: string) => blocks.flatMap((block) => (block.kind === 'table' && block.caption === caption ? [block] : [])); // prettier-ignore
const wordsOfBlock = (block: Block): string => {
  if (block.kind === 'paragraph') return wordsOf(block.runs);
  if (block.kind === 'list') return block.items.map(wordsOf).join('\n');
  if (block.kind === 'table') return block.rows.flat().map(wordsOf).join('\n');
  return block.kind === 'references' ? '' : block.text;
};
const wordsOfPaper = (paper: Paper) => paper.blocks.map(wordsOfBlock).join('\n');

test('the parts stand in the order of a council paper', () => {
  assert.deepEqual(headings(all, 1), [
    'Purpose of report',
    'Summary',
    'What to weigh',
    'Recommendations',
    'Implications for Wales',
    'Annex: the evidence in full',
    'Background',
    'Evidence, and how certain it is',
    'Case studies',
    'Financial implications',
    'Other implications',
    'Next steps',
    'References',
    'Appendix A: What it costs',
    'Appendix B: where this paper comes from',
  ]);
  assert.equal(all.title, 'Social prescribing: evidence and case studies');
});

test('a part without an item is left out, and an empty pack still makes a paper to fill in', () => {
  assert.ok(!headings(make([chapter]), 1).includes('Case studies'));
  assert.ok(headings(make([chapter]), 1).includes('Appendix A: What it costs'));
  assert.ok(headings(make([]), 1).includes('Recommendations'));
});

test('a favourable finding brings the studies that found otherwise, strongest first, those shown elsewhere left out', () => {
  const [appendix] = tables(all, 'All studies that found otherwise, strongest first');
  const [research] = tables(all, 'Research on schemes like the case studies');
  assert.deepEqual(research!.rows.map(([first]) => wordsOf(first!)), ['Study other-0']);
  assert.equal(appendix, undefined, 'eight are left and fit into the body');
  const [shown] = tables(make([evidence]), 'Studies that found otherwise');
  const [whole] = tables(make([evidence]), 'All studies that found otherwise, strongest first');
  assert.deepEqual(headings(make([evidence, chapter]), 1).slice(-3), [
    'Appendix A: studies that found otherwise',
    'Appendix B: What it costs',
    'Appendix C: where this paper comes from',
  ]);
  assert.equal(shown!.rows.length, 8);
  assert.equal(whole!.rows.length, 9);
  assert.equal(wordsOf(whole!.rows[0]![0]!), 'Study other-8');
}); // prettier-ignore

test('findings keep direction, certainty and design; a description is not counted as one', () => {
  const [findings] = tables(all, 'Findings');
  assert.deepEqual(findings!.rows.map((row) => row.map(wordsOf)), [
    ['GP use', 'Visits were 5% lower. Difference: 5% (95% CI 1 to 9).', '▲ Favourable', 'Randomised controlled trial. Bias: some concerns'],
  ]); // prettier-ignore
  assert.match(wordsOfPaper(all), /Link workers may help\. \(Low certainty; adapted from GRADE\.\)/);
  assert.doesNotMatch(wordsOfPaper(all), /\d+ (?:favourable|finding)/);
  assert.match(wordsOfPaper(all), /Described, not an effect: The norm is 7\.4\./);
});

test('sums of different roles stand in tables of their own, and nothing is added up', () => {
  const sums = (caption: string) => tables(all, caption).flatMap(({ rows }) => rows.map(([sum]) => wordsOf(sum!)));
  assert.deepEqual(sums('Running cost'), ['£100']);
  assert.deepEqual(sums('Social value (not cash)'), ['£900']);
  assert.doesNotMatch(wordsOfPaper(all), /1,?000/);
});

test('a withdrawn fact says so, in the summary too, and its figure is not printed', () => {
  const words = wordsOfPaper(all);
  assert.equal(words.match(/Withdrawn on 1 May 2026/g)!.length, 2);
  assert.match(words, /The sum was wrong\. Use another\./);
  assert.doesNotMatch(words, /99%/);
});

test('a figure of unknown origin wears its words, and a note stands as it was written', () => {
  assert.match(wordsOfPaper(all), /Quoted figure, origin not found: 120 people/);
  assert.deepEqual(all.blocks.filter(({ kind }) => kind === 'note'), [{ kind: 'note', text: '<b>Ours</b>\nمرحبا' }]); // prettier-ignore
});

test('every number of a source leads to a reference, and references are numbered from 1 in the order of citation', () => {
  const cites = all.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.runs;
    if (block.kind === 'list') return block.items.flat();
    return block.kind === 'table' ? block.rows.flat(2) : [];
  });
  const numbers = [...new Set(cites.flatMap((run) => ('cite' in run ? [run.cite] : [])))];
  const references = all.blocks.flatMap((block) => (block.kind === 'references' ? block.items : []));
  assert.deepEqual(references.map(({ number }) => number), references.map((_item, index) => index + 1)); // prettier-ignore
  assert.deepEqual(numbers.toSorted((a, b) => a - b), references.map(({ number }) => number)); // prettier-ignore
  assert.equal(references.at(-1)!.text, 'zebra (2020) A title. Journal.', 'the appendix cites last');
  assert.deepEqual(setRuns([{ text: 'a' }, { cite: 3 }, { cite: 1 }, { cite: 3 }]), [{ text: 'a' }, { cites: [1, 3] }]);
});

test('a paper for a council names it, with its need beside its nation’s, and weighs Wales only where that applies', () => {
  const figure = {
    id: 'people',
    label: 'People',
    of: 'residents',
    shown: '300,000',
    interval: null,
    blank: null,
    from: null,
    nation: '57,000,000',
    year: '2022',
    definition: '',
    source: '',
    attribution: '',
    caution: '',
  };
  const need = { code: 'NOR', name: 'Northby Council', place: 'Northby', nation: 'England', address: 'https://example.org/places/northby/', population: null, attribution: 'Statistics.', cautions: [], figures: [figure] }; // prettier-ignore
  const paperFor = (nation: string): string => {
    const council = { name: 'Northby Council', place: 'Northby', nation, need };
    const making = { link: 'https://example.org/pack/?items=x', date: '5 May 2026', edition: '1 May 2026', council };
    return JSON.stringify(paperOf({ title: '', items: [] }, [scheme], making).blocks);
  };
  const [english, welsh] = [paperFor('England'), paperFor('Wales')];
  for (const said of ['Council: ', 'Northby Council', 'Need in Northby', '300,000', '57,000,000']) {
    assert.ok(english.includes(said), said);
  }
  assert.ok(!english.includes('Implications for Wales'));
  assert.ok(welsh.includes('Implications for Wales'));
});

test('two pages hold the summary, the eight criteria filled or for the author, and no annex', () => {
  const pack = { title: '', items: [scheme, evidence].map(({ ref }) => ({ ref, note: '' })) };
  const making = { link: 'https://example.org/pack/?items=x', date: '5 May 2026', edition: '1 May 2026' };
  const short = paperOf(pack, [scheme, evidence], making, 'two pages');
  assert.deepEqual(headings(short, 1), [
    'Purpose of report',
    'Summary',
    'What to weigh',
    'Recommendations',
    'Implications for Wales',
    'References',
  ]);
  const [weighed] = tables(short, 'From evidence to decision');
  assert.deepEqual(
    weighed!.rows.map(([criterion]) => wordsOf(criterion!)),
    ['Priority', 'Effects', 'Certainty', 'Cost', 'Equity', 'Acceptability', 'Feasibility', 'Monitoring'],
  );
  const cell = (criterion: string): string =>
    wordsOf(weighed!.rows.find(([first]) => wordsOf(first!) === criterion)![1]!);
  for (const row of weighed!.rows) assert.notEqual(wordsOf(row[1]!).trim(), '');
  assert.match(cell('Priority'), /^\[For you to fill in/);
  assert.equal(
    cell('Effects').trim(),
    'Do link workers help? Favourable. Harms: not read.',
    'the summary has its sentence',
  );
  assert.match(cell('Cost'), /Town: £100\. Running cost, 2018\./);
  assert.doesNotMatch(cell('Cost'), /£900/, 'social value is no cost');
  assert.match(cell('Equity'), /our judgement\): People who cannot come\./);
  assert.match(cell('Acceptability'), /Of 100 people referred: 60 finished/);
  assert.match(cell('Feasibility'), /^Town\. Led by: Town Council\. Who refers: GPs\. Status: ended, as of 2019\./);
  assert.match(cell('Monitoring'), /A trial\./);
});

test('what is not stated, or has commas of its own, is never put into a sentence with what is', () => {
  const blank: CaseStudyItem = {
    ...scheme,
    lead: 'Town Council; Sport, Arts and Health',
    whoRefers: [{ text: 'Nobody: it is open to anyone' }],
    status: 'Not known (undated)',
  };
  const table_ = tables(make([blank]), 'From evidence to decision')[0]!;
  const feasibility = table_.rows.map((row) => row.map(wordsOf)).find(([first]) => first === 'Feasibility')![1]!;
  assert.equal(
    feasibility.trim(),
    'Town. Led by: Town Council; Sport, Arts and Health. Who refers: Nobody: it is open to anyone. Status: not known (undated).',
  );
});

test('a paper on one answer is called by its question, and one on several answers keeps each with its doubt', () => {
  const answerTo = (id: string): ProseItem => ({
    ...chapter,
    kind: 'answers',
    ref: `answers/${id}`,
    title: `Does ${id} help?`,
    answer: {
      sentences: [[{ text: `First of ${id}.` }], [{ text: `Second of ${id}.` }]],
      level: null,
      doubt: [{ text: `Doubt of ${id}.` }],
      costs: [],
      reach: [],
      notFor: [],
      next: [],
    },
  });
  const one = make([answerTo('dance')]);
  assert.equal(one.title, 'Does dance help?');
  assert.match(wordsOfPaper(one), /To answer, [^:]*: “Does dance help\?”/);
  assert.match(wordsOfPaper(one), /First of dance\.\nSecond of dance\.\nStrongest doubt: Doubt of dance\./);
  const three = wordsOfPaper(make(['dance', 'song', 'walks'].map(answerTo)));
  for (const id of ['dance', 'song', 'walks']) {
    assert.match(three, new RegExp(`First of ${id}\\.\\nStrongest doubt: Doubt of ${id}\\.`));
  }
  const [dance, again] = [answerTo('dance'), answerTo('dance')];
  const same = wordsOfPaper(make([dance, { ...again, ref: 'answers/again' }]));
  assert.equal(same.match(/First of dance/g)?.length, 1, 'what two answers say is said once');
});

test('a summary says what the pages teach, with their sources, and Wales stands only where something is of Wales', () => {
  const words = wordsOfPaper(make([evidence]));
  assert.match(words, /Try and measure\./);
  assert.doesNotMatch(words, /Implications for Wales|about Wales/);
  assert.match(wordsOfPaper(all), /Town: A way to begin\. No benefit to people is shown\./);
});

test('the sentences of an answer carry numbered sources', () => {
  const answer: ProseItem = {
    ...chapter,
    kind: 'answers',
    ref: 'answers/choirs',
    title: 'Do choirs help?',
    answer: {
      sentences: [[{ text: 'They may. (Low certainty.)' }, { ref: 'zebra' }]],
      level: 'low',
      doubt: [{ text: 'One trial found nothing.' }],
      costs: [],
      reach: [],
      notFor: [],
      next: [[{ text: 'Ask who would come' }]],
    },
  };
  const paper = make([answer]);
  const points_ = paper.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const said = points_.find((runs) => wordsOf(runs).startsWith('They may.'))!;
  assert.ok(said.some((run) => 'cite' in run));
  assert.match(wordsOfPaper(paper), /Strongest doubt: One trial found nothing\./);
  assert.match(wordsOfPaper(paper), /considers this step: Ask who would come;/);
});

test('sources that follow one another are printed as a range, and no figure breaks', () => {
  assert.deepEqual(citedRanges([1, 2, 3, 5, 7, 8]), [[1, 3], [5, 5], [7, 7], [8, 8]]); // prettier-ignore
  assert.deepEqual(setRuns([{ text: '-3 to 1.4 points' }]), [{ text: '\u22123\u00a0to\u00a01.4\u00a0points' }]);
});

test('where and when a figure holds stand as they were written: names keep their capitals', () => {
  const fact: FactItem = { ...withdrawn, ref: 'facts/new', status: 'current', mark: null, denominator: 'England: all staff', period: 'April 2021 to March 2023' }; // prettier-ignore
  const words = make([fact]).blocks.map(wordsOfBlock).join('\n');
  assert.match(words, /Out of: England: all staff\./);
  assert.match(words, /When: April 2021 to March 2023\./);
});

test('two pages hold fewer lines of each kind where three would not fit', () => {
  const studies = ['one', 'two', 'three'].map((name): EvidenceItem => ({
    ...evidence,
    ref: `evidence/${name}`,
    meaning: [{ text: `${name} ${'long '.repeat(620)}` }],
  }));
  const making = { link: 'https://example.org/pack/?items=x', date: '5 May 2026', edition: '1 May 2026' };
  const { blocks } = paperOf(
    { title: '', items: studies.map(({ ref }) => ({ ref, note: '' })) },
    studies,
    making,
    'two pages',
  );
  const text = JSON.stringify(blocks);
  assert.deepEqual(
    ['one long', 'two long', 'three long'].map((words) => text.includes(words)),
    [true, true, false],
  );
  assert.ok(heightInPrint(blocks) <= twoSheets);
});
