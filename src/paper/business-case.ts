/** A business case as headings, paragraphs and tables: what is not given is for its author to fill. */
import type { Certainty } from '#model/certainty.ts';
import type { NeedOfCouncil } from '#model/need.ts';
import { Numbering } from '#model/numbering.ts';
import type { CitedText, ProseItem } from '#model/pack-item.ts';
import { inWholePounds } from '#model/pounds.ts';
import { formatNumber, capitalise } from '#model/text.ts';
import { answerBlocks } from './case-answer.ts';
import { needBlocks } from './need.ts';
import type { Block, Paper, Run } from './structure.ts';
import { heading, numbered, plain, points, prompt, sentence, table, text } from './words.ts';

/** What is known, of one question, as the paper says it. */
export interface KnownForCase {
  question: string;
  sentence: string;
  /** Null for a count or a description. */
  level: Certainty | null;
  provisional: boolean;
  population: string;
  comparator: string;
  effectRange: string | null;
  harms: string;
  whoItMayNotSuit: string | null;
  whatWouldChangeIt: string | null;
  soWhat: string;
  url: string;
}

type ThreeCases = { low: number; central: number; high: number };
type People = { offered: number; start: number; finish: number };

export interface BusinessCase {
  date: string;
  link: string;
  place: string | null;
  need: NeedOfCouncil | null;
  /** An answer of the site, as a pack takes it. */
  answer: ProseItem | null;
  known: KnownForCase | null;
  /** The lowest level of what is known; null where nothing has one, undefined where nothing was brought along. */
  level: Certainty | null | undefined;
  /** People in a year, by case. */
  people: { low: People; central: People; high: People } | null;
  /** Pounds a year. */
  cost: ThreeCases | null;
  /** Pounds for each person who finishes. */
  finisher: ThreeCases | null;
  workbench: string | null;
  /** The costing behind that link, as the paper takes it; null where numbers were given by hand. */
  costing: {
    /** What it costs, and for how many. */
    cost: Block[];
    /** Who pays what; empty where shares are wrong. */
    payers: Block[];
    assumptions: Block[];
    /** Which assumption moves it most, and how it stands beside residents. */
    sentences: string[];
    /** What keeps a part of it from being worked out. */
    problems: string[];
  } | null;
  /** How many people an evaluation needs, in a sentence, with the address where that is worked out. */
  sample: { sentence: string; href: string } | null;
  /** Shares of payers given by hand, from 0 to 1. */
  payers: [name: string, share: number][] | null;
  /** Why no return may be stated; null where it may. */
  noReturn: string | null;
  texts: Partial<Record<string, string>>;
}

const toFill = (what: string): Run => prompt(`[For you to fill: ${what}]`);

/** The paper of a business case. */
export function businessCase(given: BusinessCase): Paper {
  const { place, date, link } = given;
  const numbers = new Numbering(given.answer ? [given.answer] : []);
  return {
    title: `Business case: social prescribing${place ? ` in ${place}` : ''}`,
    date,
    blocks: [
      plain(text('For: '), toFill('the boards that decide, the council’s and the NHS’s')),
      plain(text('By: '), toFill('name and post')),
      heading(1, 'What is asked for'),
      numbered(toFill('what is to be decided, for whom, from when to when')),
      ...need(given),
      ...known(given, numbers),
      ...costs(given),
      ...whoPays(given),
      ...theReturn(given),
      ...written(given, 'risks', 'Risks', 'what could go wrong, how likely, and who acts'),
      ...written(
        given,
        'measured',
        'How we will know',
        'what is measured, with whom it is compared, by whom, and when you stop if it does not work',
      ),
      ...sample(given),
      plain(
        text(
          'Say beforehand what would make you stop. Count everybody who was referred, and not only those who finished.',
        ),
      ),
      ...written(
        given,
        'others',
        'Alternatives not chosen',
        'doing nothing, the same money spent otherwise, and why not',
      ),
      ...(given.costing ? [heading(1, 'Assumptions'), ...given.costing.assumptions] : []),
      ...references(numbers),
      heading(1, 'Where this paper comes from'),
      plain(text('This link makes the paper again: '), { text: link, href: link }),
    ],
  };
}

function need({ need: found }: BusinessCase): Block[] {
  return [
    heading(1, 'Need here'),
    ...(found ? needBlocks(found) : [numbered(toFill('figures on need, each beside that of the nation'))]),
  ];
}

function known({ answer, known: found }: BusinessCase, numbers: Numbering): Block[] {
  const brought = [...(answer ? answerBlocks(answer, numbers) : []), ...(found ? bodyBlocks(found) : [])];
  return [
    heading(1, 'What is known'),
    ...(brought.length > 0 ? brought : [numbered(toFill('the question, its answer and how sure it is'))]),
  ];
}

function bodyBlocks(found: KnownForCase): Block[] {
  const { level, provisional } = found;
  const sure =
    level === null
      ? 'It counts or describes, and has no level of certainty.'
      : `${capitalise(level)} certainty${provisional ? ', provisional' : ''}.`;
  return [
    numbered(text(`${found.question} ${found.sentence} `), { text: sure, strong: true }),
    ...(found.effectRange ? [numbered(text(sentence(`Size: ${found.effectRange}`)))] : []),
    numbered(text(`${sentence(`For: ${found.population}`)} ${sentence(`Compared with: ${found.comparator}`)}`)),
    numbered(text(sentence(`Harms: ${found.harms}`))),
    ...(found.whoItMayNotSuit ? [numbered(text(sentence(`Whom it may not suit: ${found.whoItMayNotSuit}`)))] : []),
    ...(found.whatWouldChangeIt
      ? [numbered(text(sentence(`What would change the answer: ${found.whatWouldChangeIt}`)))]
      : []),
    plain(text('All studies, and how the level came about: '), { text: found.url, href: found.url }),
  ];
}

const sample = ({ sample: asked }: BusinessCase): Block[] =>
  asked
    ? [
        numbered(text(asked.sentence)),
        plain(text('Change an assumption of that number: '), { text: asked.href, href: asked.href }),
      ]
    : [];

function references(numbers: Numbering): Block[] {
  const items = numbers
    .cited()
    .map(({ number, source: { text: words, url, read } }) => ({ number, text: words, url, read }));
  return items.length > 0 ? [heading(1, 'References'), { kind: 'references', items }] : [];
}

const limitsOf = ({ level }: BusinessCase): Block =>
  numbered(
    text(
      `These are ranges of assumptions, and no forecast. How many finish does not say how many are better for it${level ? `: of that, certainty is ${level}` : ''}.`,
    ),
  );

const linkToCosting = (workbench: string | null): Block[] =>
  workbench
    ? [plain(text('Change an assumption, and the paper is made again: '), { text: workbench, href: workbench })]
    : [];

function costs(given: BusinessCase): Block[] {
  const { costing, workbench } = given;
  if (!costing) return costsByHand(given);
  return [
    heading(1, 'What it would cost, and how many it might reach'),
    ...costing.cost,
    ...costing.sentences.map((each) => numbered(text(each))),
    ...costing.problems.map((each) => numbered(toFill(each))),
    limitsOf(given),
    ...linkToCosting(workbench),
  ];
}

function costsByHand(given: BusinessCase): Block[] {
  const { people, cost, finisher, workbench } = given;
  const row = (label: string, three: ThreeCases, shown: (value: number) => string): Run[][] => [
    [text(label)],
    ...[three.low, three.central, three.high].map((value): Run[] => [text(shown(value))]),
  ];
  const counted = (label: string, name: keyof People): Run[][][] =>
    people
      ? [row(label, { low: people.low[name], central: people.central[name], high: people.high[name] }, formatNumber)]
      : [];
  const rows = [
    ...(finisher ? [row('For each person who finishes', finisher, inWholePounds)] : []),
    ...(cost ? [row('In all, a year', cost, inWholePounds)] : []),
    ...counted('People offered it, a year', 'offered'),
    ...counted('People who start', 'start'),
    ...counted('People who finish', 'finish'),
  ];
  return [
    heading(1, 'What it would cost, and how many it might reach'),
    ...table(
      'Low, central and high',
      [
        ['', 40],
        ['Low', 20],
        ['Central', 20],
        ['High', 20],
      ],
      rows,
    ),
    ...(cost && finisher
      ? []
      : [numbered(toFill('the cost of each person who finishes and in all, low, central and high'))]),
    ...(people
      ? []
      : [numbered(toFill('how many it might reach: residents, of whom so many are offered it, start and finish'))]),
    limitsOf(given),
    ...linkToCosting(workbench),
  ];
}

function whoPays({ texts, costing, payers }: BusinessCase): Block[] {
  const shares = payers?.map(([name, share]) => `${name} ${Number((share * 100).toFixed(2))}%`).join(', ');
  const isSaid = shares !== undefined || (costing?.payers.length ?? 0) > 0;
  const rows: [string, string, string][] = [
    ...(shares === undefined ? [] : [['Shares', 'shares', ''] as [string, string, string]]),
    ...(isSaid && !texts.payers
      ? []
      : [['Who pays', 'payers', 'each payer with its share; shares make 100%'] as [string, string, string]]),
    ['Who gains', 'gainers', 'each that would gain, which is often not the one that pays'],
    [
      'Is cash released?',
      'released',
      'whether a budget falls, whose and by how much, or only time is freed for others',
    ],
    ['Displacement', 'displaced', 'what this money or these people would have done otherwise'],
    ['When', 'when', 'in which year each pays and each gains'],
  ];
  return [
    heading(1, 'Who pays, and who gains'),
    ...(costing?.payers ?? []),
    ...table(
      '',
      [
        ['Question', 30],
        ['Answer', 70],
      ],
      rows.map(([label, name, what]) => [
        [text(label)],
        [name === 'shares' ? text(shares!) : texts[name] ? text(texts[name]) : toFill(what)],
      ]),
    ).map((block) => (block.kind === 'table' ? { ...block, caption: 'Payers and gainers' } : block)),
    numbered(
      text('Visits that are not made seldom release cash: a surgery or a ward gives the time to somebody else.'),
    ),
  ];
}

function theReturn({ noReturn, answer, known: found, level, texts }: BusinessCase): Block[] {
  if (noReturn !== null) {
    const sayable = [
      ...(answer ? [answer.answer!.sentences.map(plainWords).join(' ')] : []),
      ...(found ? [`${found.sentence} ${found.soWhat}`] : []),
    ];
    return [
      heading(1, 'Return'),
      numbered({ text: 'This paper states no return. ', strong: true }, text(noReturn)),
      ...(sayable.length > 0 ? [numbered(text(`What may be said: ${sayable.join(' ')}`))] : []),
    ];
  }
  return [
    heading(1, 'Return'),
    numbered(
      texts.return
        ? text(sentence(texts.return))
        : toFill('a return with its source and its range, or that none is claimed'),
    ),
    numbered(text(`It can be no surer than the effect it rests on, of which certainty is ${level!}.`)),
  ];
}

const plainWords = (words: CitedText): string => words.map((run) => ('text' in run ? run.text : '')).join('');

function written({ texts }: BusinessCase, name: string, title: string, what: string): Block[] {
  const lines = (texts[name] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return [
    heading(1, title),
    ...(lines.length > 0 ? points(lines.map((line) => [text(line)])) : [numbered(toFill(what))]),
  ];
}
