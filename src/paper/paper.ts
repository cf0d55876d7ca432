/** The committee paper that a pack becomes, in the order in which council boards read: one pure function. */
import type { PackItem } from '#model/pack-item.ts';
import type { Pack } from '#model/pack-link.ts';
import { inSentence, formatList } from '#model/text.ts';
import { caseStudySection, financialSection } from './case-studies.ts';
import { contentsOf, type Contents, type Making } from './contents.ts';
import { decisionTable } from './decision.ts';
import { heightInPrint, twoSheets } from './extent.ts';
import { evidenceSection, hasAppendix, studyTable } from './evidence.ts';
import { needBlocks } from './need.ts';
import { proseBlocks } from './prose.ts';
import type { Block, Paper } from './structure.ts';
import { summary } from './summary.ts';
import { cited, heading, note, numbered, plain, prompt, strong, table, text } from './words.ts';

/**
 * The paper of a pack: two pages to decide on, and the evidence in full as their annex. The items are those of the pack,
 * in its order. Sources are numbered as they are first cited.
 * @param making the link of the pack, the day, and the edition of the site
 */
export function paperOf(
  pack: Pack,
  items: readonly PackItem[],
  making: Making,
  extent: 'two pages' | 'with annex' = 'with annex',
): Paper {
  const contents = contentsOf(pack, items, making, linesThatFit(pack, items, making));
  const { title } = contents;
  if (extent === 'two pages') return { title, date: making.date, blocks: twoPages(contents) };
  const short = toDecideOn(contents);
  const annex = [
    ...background(contents),
    ...evidenceSection(contents),
    ...caseStudySection(contents),
    ...welshParts(contents),
    ...financialSection(contents),
    ...otherImplications(),
    ...nextSteps(),
  ];
  const appendices = appendicesOf(contents);
  // The references come after the appendices have cited theirs, and are printed before them.
  return {
    title,
    date: making.date,
    blocks: [...short, annexHeading, ...annex, ...references(contents), ...appendices],
  };
}

/** What a committee decides on. */
const toDecideOn = (contents: Contents): Block[] => [
  ...purpose(contents),
  ...summary(contents),
  ...decisionTable(contents),
  ...recommendations(contents),
  ...wales(contents),
];

const twoPages = (contents: Contents): Block[] => [
  ...toDecideOn(contents),
  ...references(contents),
  ...origin(contents),
];

/** How many lines of each kind its two pages hold: three, or fewer where they would not fit. */
const linesThatFit = (...parts: [Pack, readonly PackItem[], Making]): number =>
  [3, 2].find((lines) => heightInPrint(twoPages(contentsOf(...parts, lines))) <= twoSheets) ?? 1;

const annexHeading: Block = { kind: 'heading', level: 1, text: 'Annex: the evidence in full', newPage: true };

/** What the paper is to set out: the question that it answers, or what its items are about. */
function purposeOf({ items, answers }: Contents): string {
  if (answers.length > 0 && answers.length === items.length) {
    const questions = answers.map(({ title }) => `“${title}”`);
    return `To answer, from published research and the experience of other places: ${questions.join(' ')}`;
  }
  const activities = [...new Set(items.flatMap((item) => ('activities' in item ? item.activities : [])))];
  const subject =
    activities.length > 0 && activities.length <= 4
      ? `social prescribing: ${formatList(activities.map(inSentence))}`
      : 'social prescribing';
  return `To set out what published research and the experience of other places show about ${subject}.`;
}

function purpose(contents: Contents): Block[] {
  const { council } = contents;
  return [
    ...(council ? [plain(text('Council: '), strong(council.name))] : []),
    plain(text('Report to: '), prompt('[name of the committee]')),
    plain(text('Date of meeting: '), prompt('[date]')),
    plain(text('Report of: '), prompt('[name and post of the officer]')),
    heading(1, 'Purpose of report'),
    plain(
      text(`${purposeOf(contents)} `),
      prompt('[Say whether the report is for decision, for discussion or for information.]'),
    ),
  ];
}

const recommendations = ({ answers, numbers }: Contents): Block[] => [
  heading(1, 'Recommendations'),
  plain(text('That the committee:')),
  {
    kind: 'list',
    ordered: true,
    items: [
      [text('notes what is known, how sure it is, and the limits of the evidence, as set out in this paper;')],
      ...answers
        .flatMap(({ answer }) => answer?.next ?? [])
        .slice(0, 2)
        .map((step) => [text('considers this step: '), ...cited(step, numbers), text(';')]),
      [prompt('[agrees, or does not agree, to do what, where and for whom, and at what cost];')],
      [prompt('[asks officers to measure what, compared with whom, and to report back by which date.]')],
    ],
  },
];

function background(contents: Contents): Block[] {
  const { texts, notes } = contents;
  const letters = lettersOf(contents);
  return [
    heading(1, 'Background'),
    numbered(prompt('[The need in this area, what is on offer now, who refers, and what partners have said.]')),
    ...(contents.council?.need
      ? [heading(2, `Need in ${contents.council.place}`), ...needBlocks(contents.council.need)]
      : []),
    ...texts.flatMap((item, index) => [
      heading(2, item.title),
      ...note(notes.get(item.ref) ?? ''),
      numbered(
        ...cited(item.summary, contents.numbers),
        text(` The whole text, with its sources, is in Appendix ${letters[index]}.`),
      ),
    ]),
  ];
}

/** Whether Wales is to be weighed: for a council there; where none is chosen, where a part is from Wales or holds there. */
const isForWales = ({ items, council }: Contents): boolean =>
  council ? council.nation === 'Wales' : items.some(({ inWales }) => inWales);

function wales(contents: Contents): Block[] {
  if (!isForWales(contents)) return [];
  return [
    heading(1, 'Implications for Wales'),
    plain(
      prompt(
        '[What applies to Welsh authorities, and what has been agreed with the Welsh Local Government Association. For a council in Wales: how this stands beside the national framework.]',
      ),
    ),
  ];
}

function welshParts(contents: Contents): Block[] {
  if (!isForWales(contents)) return [];
  return table(
    'What each part of this paper says about Wales',
    [
      ['Page', 62],
      ['For Wales', 38],
    ],
    contents.items.map(({ title, wales: words }) => [[text(title)], [text(words)]]),
  );
}

const otherImplications = (): Block[] => [
  heading(1, 'Other implications'),
  numbered(prompt('[Legal, equality, staffing and climate implications, as the council’s own template asks.]')),
];

const nextSteps = (): Block[] => [
  heading(1, 'Next steps'),
  numbered(prompt('[Who does what by when, and how the committee will hear of it.]')),
];

function references({ numbers }: Contents): Block[] {
  const items = numbers
    .cited()
    .map(({ number, source: { text: words, url, read } }) => ({ number, text: words, url, read }));
  return items.length > 0 ? [heading(1, 'References'), { kind: 'references', items }] : [];
}

/** What was found otherwise, where that is long; the texts; and where all of it is from. */
function appendicesOf(contents: Contents): Block[] {
  const { texts, numbers, items, differing } = contents;
  const letters = lettersOf(contents);
  return [
    ...(hasAppendix(contents)
      ? [
          heading(1, 'Appendix A: studies that found otherwise'),
          ...studyTable('All studies that found otherwise, strongest first', differing, contents),
        ]
      : []),
    ...texts.flatMap((item, index) => [
      heading(1, `Appendix ${letters[index]}: ${item.title}`),
      ...proseBlocks(item, numbers),
    ]),
    heading(1, `Appendix ${letters.at(-1)}: where this paper comes from`),
    ...origin(contents),
    ...table(
      'Pages used',
      [
        ['Page', 70],
        ['Read against its sources, or last changed', 30],
      ],
      items.map(({ title, address, checked }) => [[{ text: title, href: address }], [text(checked)]]),
    ),
  ];
}

const origin = ({ date, edition, link }: Contents): Block[] => [
  plain(
    text(`Made on ${date} from the edition of ${edition}. This link makes the paper again from the newest edition: `),
    {
      text: link,
      href: link,
    },
  ),
];

/** The letters of the appendices of the texts, and last of the origin; before them may stand the studies that found otherwise. */
function lettersOf(contents: Contents): string[] {
  const first = hasAppendix(contents) ? 1 : 0;
  return Array.from({ length: contents.texts.length + 1 }, (_, index) => letterOf(index + first));
}

/** A to Z, then AA, AB. */
const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
