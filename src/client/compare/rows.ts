/** What stands side by side: for each question one row, for each item one cell. */
import { sections } from '#model/sections.ts';
import type { CaseStudyItem, CitedText, EvidenceItem, PackFinding, PackStudy } from '#model/pack-item.ts';
import type { Direction } from '#model/direction.ts';
import type { Numbering } from '#model/numbering.ts';
import { inSentence, placeIn, uncapitalise } from '#model/text.ts';

export type CellPart =
  { text: string; strong?: boolean; href?: string } | { cite: number } | { design: string } | { direction: Direction };

/** Lines of parts; none where the sources say nothing. */
export type Cell = CellPart[][];

export interface Row {
  label: string;
  cells: Cell[];
  /** Whether the cells say different things. */
  differs: boolean;
  /** Whether a decision turns on it. */
  matters: boolean;
}

/** The rows in the order of their use: the differences that a decision turns on, the others, and what is the same in all. */
export const groupsOf = (rows: readonly Row[]): { deciding: Row[]; differing: Row[]; same: Row[] } => ({
  deciding: rows.filter(({ differs, matters }) => differs && matters),
  differing: rows.filter(({ differs, matters }) => differs && !matters),
  same: rows.filter(({ differs }) => !differs),
});

/** A row before it is asked of each item: its label, what an item says to it, and whether a decision turns on it. */
type Question<Item> = [label: string, cellOf: (item: Item) => Cell, use?: 'matters'];

/** How many studies that found otherwise stand in a cell; the page has the rest. */
const othersShown = 4;

/** The rows of case studies. Sums of money stand in a row for each role, since roles are never added or ranked together. */
export function caseStudyRows(items: readonly CaseStudyItem[], numbers: Numbering): Row[] {
  const cited = (text: CitedText) => citedCell(text, numbers);
  const rows: Question<CaseStudyItem>[] = [
    ['Where', ({ place, region }) => words(placeIn(place, region))],
    ['Kind of council', ({ councils }) => lines(councils), 'matters'],
    ['What people did', ({ activities }) => words(activities.join(', ')), 'matters'],
    ['For whom', ({ people }) => words(people.join(', ')), 'matters'],
    ['Setting', ({ settings }) => words(settings.join(', '))],
    ['Led by', ({ lead }) => words(lead)],
    ['Who refers', ({ whoRefers }) => cited(whoRefers)],
    ['Can people refer themselves?', ({ selfReferral }) => words(selfReferral)],
    ['How long', ({ length }) => cited(length)],
    ['Who paid', ({ funders }) => words(funders)],
    ['Status', ({ status }) => words(status)],
    ['Best design behind a result', ({ strongestDesign }) => [[{ design: strongestDesign }]], 'matters'],
    [
      'Was benefit measured?',
      ({ outcomesQuantified }) =>
        words(outcomesQuantified ? 'Yes' : 'No: the sources give counts, costs or opinions only'),
      'matters',
    ],
    ['Outcomes measured', ({ measured }) => words(measured.join(', '))],
    [
      'Figures reported',
      (item) =>
        item.results.map((result) => [
          ...(result.warning ? [{ text: `${result.warning}: `, strong: true }] : []),
          { text: result.value, strong: true, href: `${item.address}#${result.id}` },
          { text: `. ${result.statement}` },
          { cite: numbers.cite(result.source) },
          { design: result.design },
        ]),
      'matters',
    ],
    ...rolesOfMoney(items).map((role): Question<CaseStudyItem> => [
      `Money: ${uncapitalise(role)}`,
      (item) =>
        item.costs
          .filter((cost) => cost.role === role)
          .map((cost) => [
            ...(cost.warning ? [{ text: `${cost.warning}: `, strong: true }] : []),
            { text: cost.value, strong: true, href: `${item.address}#${cost.id}` },
            { text: `. ${cost.statement} (${cost.year})` },
            { cite: numbers.cite(cost.source) },
          ]),
      'matters',
    ]),
    [sections['case-studies'].caveats, ({ caveats }) => caveats.flatMap(cited), 'matters'],
    [sections['case-studies'].take, ({ relevance }) => cited(relevance)],
    ['Research about this scheme', ({ research }) => research.same.map((study) => studyLine(study, numbers))],
    ['Research on schemes like it', ({ research, address }) => studiesCell(research.similar, address)],
    ['Studies that found otherwise', (item) => othersCell(item, numbers)],
    ['Read against its sources', ({ checked }) => words(checked)],
  ];
  return rows.map(([label, cellOf, use]) => rowOf(label, items.map(cellOf), use));
}

/** The rows of evidence summaries, one for each outcome that any of them has a finding on. */
export function evidenceRows(items: readonly EvidenceItem[], numbers: Numbering): Row[] {
  const cited = (text: CitedText) => citedCell(text, numbers);
  const outcomes = [...new Set(items.flatMap(({ findings }) => findings.map(({ outcome }) => outcome)))];
  const rows: Question<EvidenceItem>[] = [
    [
      'What is known, all studies together',
      ({ known }) =>
        known.flatMap((body) => [[{ text: body.sentence, href: body.address }], [{ text: `${body.level}.` }]]),
      'matters',
    ],
    [sections.evidence.grade, ({ strength, strengthSummary }) => lines([strength, strengthSummary]), 'matters'],
    ['Harms', ({ harms }) => words(harms), 'matters'],
    ['Design', ({ design, designNote }) => [[{ design }], ...(designNote ? [[{ text: designNote }]] : [])]],
    ['What people did', ({ activities }) => words(activities.join(', ')), 'matters'],
    ['Where', ({ country }) => words(country)],
    ['Who was studied', ({ population }) => words(population), 'matters'],
    ['Setting', ({ setting }) => words(setting)],
    ['How many', ({ sample, source }) => (sample ? [[{ text: sample }, { cite: numbers.cite(source) }]] : [])],
    ['Compared with', ({ comparator }) => words(comparator), 'matters'],
    ['Followed for', ({ followUp, source }) => [[{ text: followUp }, { cite: numbers.cite(source) }]]],
    ...outcomes.map((outcome): Question<EvidenceItem> => [
      `Found on: ${inSentence(outcome)}`,
      (item) =>
        item.findings
          .filter((finding) => finding.outcome === outcome)
          .flatMap((finding) => findingLines(item, finding, numbers)),
      'matters',
    ]),
    ['Studies that found otherwise', (item) => othersCell(item, numbers)],
    [sections.evidence.limits, ({ limitations }) => limitations.flatMap(cited), 'matters'],
    [sections.evidence.meaning, ({ meaning }) => cited(meaning)],
    ['For Wales', ({ wales }) => words(wales)],
    ['What we read', ({ read }) => words(read)],
    ['Who paid, and interests', ({ funding }) => words(funding)],
    ['Read against its sources', ({ checked }) => words(checked)],
  ];
  return rows.map(([label, cellOf, use]) => rowOf(label, items.map(cellOf), use));
}

/** What a cell says, as plain text without the numbers of its sources: for telling cells apart. */
export function wordsOfCell(cell: Cell): string {
  const say = (part: CellPart): string => ('cite' in part ? '' : Object.values(part).join(' '));
  return cell.map((line) => line.map(say).join(' ')).join('\n');
}

function rowOf(label: string, cells: Cell[], use?: 'matters'): Row {
  return { label, cells, differs: new Set(cells.map(wordsOfCell)).size > 1, matters: use === 'matters' };
}

const notReported = /^(?:not (?:stated|reported|known)|unknown|none stated)\.?$/i;
const words = (text: string): Cell => (text === '' || notReported.test(text) ? [] : [[{ text }]]);
const lines = (texts: readonly string[]): Cell => texts.map((text) => [{ text }]);

function citedCell(text: CitedText, numbers: Numbering): Cell {
  if (text.length === 1 && 'text' in text[0]! && notReported.test(text[0].text)) return [];
  return [text.map((run): CellPart => ('ref' in run ? { cite: numbers.cite(run.ref) } : run))];
}

function findingLines(item: EvidenceItem, finding: PackFinding, numbers: Numbering): Cell {
  const { direction, strength, words: said, effect, study, design, source, id } = finding;
  return [
    direction && strength ? [{ direction }, { text: strength }] : [{ design: 'A description, not an effect' }],
    [{ text: said, href: `${item.address}#${id}` }, { cite: numbers.cite(source) }],
    ...(effect ? [[{ text: `${effect}.` }]] : []),
    ...(study ? [[{ text: `From another study: ${study}.` }, { design }]] : []),
  ];
}

const studyLine = ({ title, address, source, findings }: PackStudy, numbers: Numbering): CellPart[] => [
  { text: title, href: address },
  { cite: numbers.cite(source) },
  ...directionsOf(findings),
];

/** The ways in which findings point, each once: they are not counted. */
const directionsOf = (findings: PackStudy['findings']): CellPart[] =>
  [...new Set(findings.map(({ direction }) => direction))].map((direction) => ({ direction }));

/** Several studies in one cell, with a link to what each of them found on the page. */
function studiesCell(studies: readonly PackStudy[], address: string): Cell {
  if (studies.length === 0) return [];
  return [[{ text: `${studies.length} ${studies.length === 1 ? 'study' : 'studies'}`, href: `${address}#research` }]];
}

function othersCell({ differing, address }: CaseStudyItem | EvidenceItem, numbers: Numbering): Cell {
  if (differing.length === 0) return [[{ text: 'None on this site' }]];
  const rest = differing.length - othersShown;
  return [
    ...differing.slice(0, othersShown).map((study) => studyLine(study, numbers)),
    ...(rest > 0 ? [[{ text: `${rest} more ${rest === 1 ? 'study' : 'studies'}`, href: `${address}#differs` }]] : []),
  ];
}

const rolesOfMoney = (items: readonly CaseStudyItem[]): string[] => [
  ...new Set(items.flatMap(({ costs }) => costs.map(({ role }) => role))),
];
