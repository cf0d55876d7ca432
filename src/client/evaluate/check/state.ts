/** What a reader has chosen for a file, and what the page then says of it: nothing here touches the page. */
import type { Analysis, Choices } from '#evaluation/analyse.ts';
import type { Kit, Score } from '#evaluation/definitions.ts';
import type { SheetNote } from '#evaluation/files/sheet.ts';
import type { ReadOptions } from '#evaluation/read-table.ts';
import { readingOf, type PlainReading } from '#evaluation/reading.ts';
import type { RungName } from '#model/evaluation.ts';
import { isoDay, formatNumber } from '#model/text.ts';
import type { Told } from '../messages.ts';

/** How a file is read, and how its figures are. */
export interface Chosen {
  options: Required<ReadOptions>;
  choices: Choices;
}

/** Before a reader has chosen anything. */
export const atFirst: Chosen = {
  options: { leaveOut: [], alreadyReversed: [] },
  choices: { thresholds: {}, averages: {}, hideUpTo: 7 },
};

/** For another file: nothing of it is left out yet, and its figures are read as the reader chose before. */
export const forAnotherFile = ({ choices }: Chosen): Chosen => ({ ...atFirst, choices });

/** For another sheet of the same file, whose columns are others. */
export const withEveryColumn = ({ options, choices }: Chosen): Chosen => ({
  options: { ...options, leaveOut: [] },
  choices,
});

/** Without these columns, besides those left out already. */
export const withoutColumns = ({ options, choices }: Chosen, columns: readonly { index: number }[]): Chosen => ({
  options: { ...options, leaveOut: [...options.leaveOut, ...columns.map(({ index }) => index)] },
  choices,
});

/** With the reversed items of a measure taken as turned in the file already, or not. */
export function withTurned({ options, choices }: Chosen, measure: string, isTurned: boolean): Chosen {
  const others = options.alreadyReversed.filter((id) => id !== measure);
  return { options: { ...options, alreadyReversed: isTurned ? [...others, measure] : others }, choices };
}

/** With counts of 1 to this many hidden. */
export const withHidden = ({ options, choices }: Chosen, hideUpTo: number): Chosen => ({
  options,
  choices: { ...choices, hideUpTo },
});

/** With a score read by another of its published thresholds or averages. */
export const withScoreChoice = (
  { options, choices }: Chosen,
  { of, score }: Pick<ScoreChoice, 'of' | 'score'>,
  at: number,
): Chosen => ({ options, choices: { ...choices, [of]: { ...choices[of], [score]: at } } });

/** A choice that stands at a score: which of its published values it is read with. */
export interface ScoreChoice {
  of: 'thresholds' | 'averages';
  score: string;
  label: string;
  options: string[];
  /** Which of the options is chosen, by index. */
  at: number;
}

/** The choices that a score offers: those of which something is published more than once. */
export function scoreChoices({ id, thresholds, averages, rule }: Score, chosen: Choices): ScoreChoice[] {
  const all: ScoreChoice[] = [
    {
      of: 'thresholds',
      score: id,
      label: 'A change that matters',
      options: thresholds.map(({ value, text }) => `${value} points: ${text}`),
      at: chosen.thresholds[id] ?? 0,
    },
    {
      of: 'averages',
      score: id,
      label: 'Set beside',
      options: rule.kind === 'share' ? [] : averages.map(({ value, who }) => `${value}: ${who}`),
      at: chosen.averages[id] ?? 0,
    },
  ];
  return all.filter(({ options }) => options.length > 1);
}

/** Comparisons that a file can hold. */
export const openRungs = ({ rungs }: Kit, hasComparison: boolean): RungName[] =>
  rungs.filter(({ needsGroup }) => hasComparison || !needsGroup).map(({ rung }) => rung);

/** Whom a scheme is compared with: until the reader says who it was, the weakest of the comparisons the file can hold. */
export function rungFor(kit: Kit, hasComparison: boolean, wanted: RungName | null): RungName {
  if (wanted && openRungs(kit, hasComparison).includes(wanted)) return wanted;
  return hasComparison ? 'not-starters' : 'none';
}

/** What may be written of each score, by its id. */
export function readingsOf(analysis: Analysis, kit: Kit, rung: RungName, hideUpTo: number): Map<string, PlainReading> {
  const how = Object.fromEntries(kit.rungs.map((one) => [one.rung, one.how])) as Record<RungName, string>;
  return new Map(analysis.results.map((result) => [result.score.id, readingOf(result, { rung, hideUpTo, how })]));
}

/** What the page says of a file as a whole. */
export interface Said {
  state: 'ready' | 'problems';
  status: string;
  /** Above what is listed, where something is. */
  heading: string | null;
  /** On the sheet, besides what was found in its cells. */
  notes: SheetNote[];
}

export function saidOf({ reading, analysis, notes, sheets, sheet }: Told, isPractice: boolean): Said {
  if (reading.refused.length > 0) {
    return {
      state: 'problems',
      status: 'Refused: the file says who people are.',
      heading: 'This file may not be read as it is',
      notes: [],
    };
  }
  const all = [
    ...(sheets.length > 1 ? [oneOfSheets(sheets, sheet)] : []),
    ...notes.map((note) => ({ ...note, wrong: note.wrong.replace(/\.$/, '') })),
  ];
  const hasErrors = [...reading.problems, ...all].some(({ level }) => level === 'error');
  const hasLines = reading.problems.length + all.length > 0;
  return {
    state: hasErrors ? 'problems' : 'ready',
    status: analysis
      ? `${isPractice ? 'Practice data, invented. ' : ''}Read: ${rowsAndErrors(analysis.rows, reading)}.`
      : 'The file was read, but nothing could be worked out.',
    heading: hasErrors ? 'To mend in the file' : hasLines ? 'The file was read' : null,
    notes: all,
  };
}

const oneOfSheets = (sheets: readonly string[], at: number): SheetNote => ({
  level: 'note',
  wrong: `The workbook has ${sheets.length} sheets; “${sheets[at]}” was read`,
  right: 'choose another above, if that is the wrong one',
});

function rowsAndErrors(rows: number, { problems }: Told['reading']): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const told = errors === 0 ? '' : `, ${errors} ${errors === 1 ? 'thing' : 'things'} to mend`;
  return `${formatNumber(rows)} rows${told}`;
}

/** The days that a draft is given: the one on which it is made, and that on which its scheme is next looked at. */
export function draftDays(now: Date): { today: string; inAYear: string } {
  const next = new Date(now);
  next.setFullYear(now.getFullYear() + 1);
  return { today: isoDay(now), inAYear: isoDay(next) };
}
