import { closest, distance } from 'fastest-levenshtein';
import {
  dayAndMonth,
  readChoice,
  readDay,
  readNumber,
  readWhole,
  textOf,
  type Cell,
  type DayOrder,
  type Read,
} from './cells.ts';
import { columnLetters, knownColumns, plainColumn, refusedColumn, type Column } from './columns.ts';
import { times, type Definitions, type Field, type Measure, type Time } from './definitions.ts';
import { correlation } from './numbers.ts';
import { personalCells } from './personal.ts';
import { rawTotal, scoreOf } from './score.ts';

/** A sheet as it was read: the first row of cells may not yet be the names of the columns. */
export interface Table {
  rows: Cell[][];
}

/** Something wrong in a file, or something a reader should know of how it was read. */
export interface Problem {
  /** Errors are to be mended; notes say what was done. */
  level: 'error' | 'note';
  /** The column as the file names it, with its letter; null where it is about whole rows or the file. */
  column: { name: string; letter: string } | null;
  /** Rows as a spreadsheet counts them, the first being 1. */
  rows: number[];
  wrong: string;
  right: string;
}

/** A column that may not be read, because it tells who a person is. */
export interface RefusedColumn {
  index: number;
  name: string;
  letter: string;
  what: string;
  /** The rows with such cells; empty where the name of the column says it. */
  rows: number[];
}

/** One person of the file. */
export interface Person {
  row: number;
  group: 'scheme' | 'comparison';
  /** The value of each field, by its name; an absent one was empty or could not be read. */
  fields: Record<string, string | number>;
  /** The score at each time, by the id of the score; null where there is none. */
  scores: Record<string, Record<Time, number | null>>;
}

/** How a reader has asked the file to be read. */
export interface ReadOptions {
  /** Columns to leave out, by index. */
  leaveOut?: readonly number[];
  /** Measures whose reversed items the file has turned already, by id. */
  alreadyReversed?: readonly string[];
}

/** A file, read. Where columns are refused nothing else of it is told. */
export interface Reading {
  refused: RefusedColumn[];
  problems: Problem[];
  people: Person[];
  /** Rows with something in them, below the names of the columns. */
  rows: number;
  /** Measures of which the file has columns. */
  measures: Measure[];
  fields: Field[];
  hasComparison: boolean;
  /** Measures whose reversed items look as if the file had turned them already. */
  looksReversed: Measure[];
}

interface Found {
  index: number;
  name: string;
  letter: string;
  column: Column;
}

/** Reads a sheet by the dictionary: people with scores, and every problem by row and column. */
export function readTable(table: Table, definitions: Definitions, options: ReadOptions = {}): Reading {
  const report = new Report();
  const nothing = {
    refused: [],
    people: [],
    rows: 0,
    measures: [],
    fields: [],
    hasComparison: false,
    looksReversed: [],
  };
  const known = knownColumns(definitions);
  const headAt = findHead(table, known, definitions);
  if (headAt === null) {
    report.error(
      null,
      [],
      'the first rows hold no column name that the template has',
      'name the columns as in the template, for example participant_id and swemwbs_1_before',
    );
    return { ...nothing, problems: report.problems() };
  }
  const head = table.rows[headAt]!;
  const isFilled = (row: Cell[]): boolean => row.some((cell) => textOf(cell) !== null);
  const numbered = table.rows.flatMap((cells, index) =>
    index > headAt && isFilled(cells) ? [{ cells, row: index + 1 }] : [],
  );
  if (headAt > 0)
    report.note(null, [], `the names of the columns were found in row ${headAt + 1}`, 'the rows above were left out');

  const leftOut = new Set(options.leaveOut);
  const refused = refusedIn(head, numbered, definitions, leftOut);
  if (refused.length > 0) return { ...nothing, refused, problems: [] };

  const found = match(head, numbered, known, leftOut, report);
  const people = numbered.map(({ row }): Person => ({ row, group: 'scheme', fields: {}, scores: {} }));
  for (const one of found) {
    if (one.column.kind === 'field') readField(one, one.column.field, numbered, people, report);
  }
  const hasComparison = readGroups(found, people, report);
  const kept = withoutDuplicates(people, numbered, leftOut, found, report);
  checkAcross(people, found, report);

  const measures = definitions.measures.filter(({ id }) =>
    found.some(({ column }) => column.kind !== 'field' && column.measure.id === id),
  );
  const looksReversed: Measure[] = [];
  for (const measure of measures) {
    const own = found.filter(({ column }) => column.kind !== 'field' && column.measure.id === measure.id);
    const turned = options.alreadyReversed?.includes(measure.id) ?? false;
    if (readMeasure(measure, own, numbered, people, turned, report)) looksReversed.push(measure);
  }
  if (measures.length === 0) {
    report.error(
      null,
      [],
      'the file holds no answers to any measure',
      'add columns named as in the template, for example swemwbs_1_before to swemwbs_7_before',
    );
  }
  return {
    refused: [],
    problems: report.problems(),
    people: kept,
    rows: numbered.length,
    measures,
    fields: found.flatMap(({ column }) => (column.kind === 'field' ? [column.field] : [])),
    hasComparison,
    looksReversed,
  };
}

type NumberedRow = { cells: Cell[]; row: number };

/** How many columns the longest row has. */
const widthOf = (head: Cell[], rows: NumberedRow[]): number =>
  rows.reduce((most, { cells }) => Math.max(most, cells.length), head.length);

/** The row with the most known or refused names among the first twenty; a title may stand above it. */
function findHead({ rows }: Table, known: Map<string, Column>, definitions: Definitions): number | null {
  const isName = (cell: Cell): boolean =>
    typeof cell === 'string' && (known.has(plainColumn(cell)) || refusedColumn(cell, definitions) !== null);
  const counts = rows.slice(0, 20).map((row) => row.filter(isName).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? null : counts.indexOf(most);
}

function refusedIn(head: Cell[], rows: NumberedRow[], definitions: Definitions, leftOut: Set<number>): RefusedColumn[] {
  const width = widthOf(head, rows);
  return Array.from({ length: width }, (_, index) => index).flatMap((index): RefusedColumn[] => {
    if (leftOut.has(index)) return [];
    const name = textOf(head[index] ?? null) ?? '(no name)';
    const column = { index, name, letter: columnLetters(index) };
    const what = refusedColumn(name, definitions);
    if (what !== null) return [{ ...column, what: `its name says that it holds ${what}`, rows: [] }];
    const cells = rows.map(({ cells: row }) => row[index] ?? null);
    const personal = personalCells(cells, plainColumn(name) === 'participant_id');
    if (personal === null) return [];
    return [
      { ...column, what: `it holds what look like ${personal.what}`, rows: personal.at.map((at) => rows[at]!.row) },
    ];
  });
}

/** Which columns are which; what is unknown, empty or there twice is told. */
function match(
  head: Cell[],
  rows: NumberedRow[],
  known: Map<string, Column>,
  leftOut: Set<number>,
  report: Report,
): Found[] {
  const found: Found[] = [];
  const taken = new Map<string, string>();
  const width = widthOf(head, rows);
  for (let index = 0; index < width; index += 1) {
    if (leftOut.has(index)) continue;
    const name = textOf(head[index] ?? null);
    const letter = columnLetters(index);
    const filled = rows.filter(({ cells }) => textOf(cells[index] ?? null) !== null);
    if (name === null) {
      if (filled.length > 0)
        report.error(
          { name: '(no name)', letter },
          filled.map(({ row }) => row),
          'cells without a column name above them were not read',
          'name the column, or empty it',
        );
      continue;
    }
    const plain = plainColumn(name);
    const column = known.get(plain);
    if (column === undefined) {
      const near = closest(plain, [...known.keys()]);
      const isNear = distance(near, plain) <= 2;
      if (isNear)
        report.error(
          { name, letter },
          [],
          'is not a column of the template, so it was not read',
          `did you mean ${near}?`,
        );
      else
        report.note(
          { name, letter },
          [],
          'is not a column of the template, so it was not read',
          'leave it, or rename it as in the template',
        );
    } else if (taken.has(plain)) {
      report.error(
        { name, letter },
        [],
        `is there twice; only column ${taken.get(plain)!} was read`,
        'keep one of the two',
      );
    } else {
      taken.set(plain, letter);
      if (filled.length === 0) {
        if (column.kind === 'field' && column.field.required)
          report.note({ name, letter }, [], 'is empty', 'without it the reading can say less');
        else report.note({ name, letter }, [], 'is empty', 'nothing to do, if nobody was asked');
        continue;
      }
      found.push({ index, name, letter, column });
    }
  }
  for (const column of known.values()) {
    if (column.kind !== 'field' || !column.field.required || taken.has(plainColumn(column.field.name))) continue;
    report.note(null, [], `there is no column ${column.field.name}`, 'without it the reading can say less');
  }
  return found;
}

function readField(
  { index, name, letter }: Found,
  field: Field,
  rows: NumberedRow[],
  people: Person[],
  report: Report,
): void {
  const cells = rows.map(({ cells: row }) => row[index] ?? null);
  const order = field.type === 'date' ? dayOrder(cells, { name, letter }, rows, report) : 'day first';
  const empty: number[] = [];
  cells.forEach((cell, at) => {
    const read = readOne(cell, field, order);
    if ('wrong' in read) return report.error({ name, letter }, [rows[at]!.row], read.wrong, read.right);
    if (read.note) report.note({ name, letter }, [rows[at]!.row], read.note, 'check that this is what was meant');
    if (read.value === null) return void empty.push(rows[at]!.row);
    people[at]!.fields[field.name] = read.value;
  });
  if (field.required && empty.length > 0)
    report.note({ name, letter }, empty, 'is empty', 'fill it in where it is known');
}

function readOne(cell: Cell, field: Field, order: DayOrder): Read<string | number> {
  switch (field.type) {
    case 'date':
      return readDay(cell, order);
    case 'integer':
      return readWhole(cell, field.min ?? -1e9, field.max ?? 1e9);
    case 'choice':
      return readChoice(cell, field.values ?? []);
    case 'choice_many': {
      const parts = (textOf(cell) ?? '').split(/[;|]/).filter((part) => part.trim() !== '').map((part) => readChoice(part, field.values ?? [])); // prettier-ignore
      const wrong = parts.find((part) => 'wrong' in part);
      if (wrong) return wrong;
      const values = parts.flatMap((part) => ('value' in part && part.value !== null ? [part.value] : []));
      return { value: values.length === 0 ? null : values.join('; ') };
    }
    case 'text': {
      const text = textOf(cell);
      if (text !== null && field.pattern && !new RegExp(field.pattern).test(text)) {
        return {
          wrong: 'is not a code of 3 to 20 letters, digits and hyphens',
          right: 'give each person a code that means nothing outside the service',
        };
      }
      return { value: text };
    }
  }
}

/** The order that a column's days are written in; where none can tell, as in Britain, with a note. */
function dayOrder(
  cells: Cell[],
  column: { name: string; letter: string },
  rows: NumberedRow[],
  report: Report,
): DayOrder {
  const written = cells.map(dayAndMonth);
  const dayFirst = written.flatMap((parts, at) => (parts && parts[0] > 12 ? [rows[at]!.row] : []));
  const monthFirst = written.flatMap((parts, at) => (parts && parts[1] > 12 ? [rows[at]!.row] : []));
  if (dayFirst.length > 0 && monthFirst.length > 0) {
    report.error(
      column,
      monthFirst,
      'writes some dates month first and others day first',
      'enter every date as 2026-11-29',
    );
  }
  return monthFirst.length > dayFirst.length ? 'month first' : 'day first';
}

/** Puts people into their groups; where the column is used it must be filled for everyone. */
function readGroups(found: Found[], people: Person[], report: Report): boolean {
  const column = found.find(({ column: one }) => one.kind === 'field' && one.field.name === 'group');
  if (!column) return false;
  const unknown = people.filter(({ fields }) => fields.group === undefined);
  if (unknown.length > 0) {
    report.error(
      column,
      unknown.map(({ row }) => row),
      'does not say scheme or comparison; these people were counted as the scheme',
      'enter scheme or comparison',
    );
  }
  for (const person of people) if (person.fields.group === 'comparison') person.group = 'comparison';
  return people.some(({ group }) => group === 'comparison');
}

/** The first row of each code; the others are told and set aside. */
function withoutDuplicates(
  people: Person[],
  rows: NumberedRow[],
  leftOut: Set<number>,
  found: Found[],
  report: Report,
): Person[] {
  const first = new Map<string, number>();
  const same = new Map<number, number[]>();
  const kept = people.filter((person, at) => {
    const id = person.fields.participant_id;
    if (id === undefined) return true;
    const key = String(id).toLowerCase();
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, at);
      return true;
    }
    same.set(before, [...(same.get(before) ?? []), at]);
    return false;
  });
  const place = found.find(({ column }) => column.kind === 'field' && column.field.name === 'participant_id') ?? null;
  const written = ({ cells }: NumberedRow): string => JSON.stringify(cells.filter((_, index) => !leftOut.has(index)));
  for (const [at, others] of same) {
    const isEqual = others.every((other) => written(rows[other]!) === written(rows[at]!));
    report.error(
      place,
      others.map((other) => rows[other]!.row),
      `${others.length === 1 ? 'has' : 'have'} the same code as row ${rows[at]!.row}${isEqual ? ', and the whole row is the same' : ''}; only row ${rows[at]!.row} was counted`,
      isEqual ? 'delete the second row' : 'give each person one row and one code',
    );
  }
  return kept;
}

/** What two columns say together. */
function checkAcross(people: Person[], found: Found[], report: Report): void {
  const place = (name: string) =>
    found.find(({ column }) => column.kind === 'field' && column.field.name === name) ?? null;
  const rowsWhere = (test: (fields: Person['fields']) => boolean): number[] =>
    people.filter(({ fields }) => test(fields)).map(({ row }) => row);
  const tell = (column: string, rows: number[], wrong: string, right: string): void => {
    if (rows.length > 0) report.error(place(column), rows, wrong, right);
  };
  tell(
    'sessions_attended',
    rowsWhere(
      ({ sessions_attended: attended, sessions_offered: offered }) =>
        attended !== undefined && offered !== undefined && attended > offered,
    ),
    'is more than sessions_offered',
    'correct one of the two',
  );
  tell(
    'after_date',
    rowsWhere(
      ({ before_date: before, after_date: after }) => before !== undefined && after !== undefined && after <= before,
    ),
    'is not after before_date',
    'correct one of the two',
  );
  tell(
    'before_date',
    rowsWhere(
      ({ before_date: before, first_attended_date: first }) =>
        before !== undefined && first !== undefined && daysFrom(String(first), String(before)) > 14,
    ),
    'is more than 14 days after first_attended_date, so it is no measurement before',
    'check the date; if it is right, leave the answers before out',
  );
}

const daysFrom = (first: string, second: string): number => (Date.parse(second) - Date.parse(first)) / 86_400_000;

/** Scores every form of one measure; true where its reversed items look as if they were turned already. */
function readMeasure(
  measure: Measure,
  columns: Found[],
  rows: NumberedRow[],
  people: Person[],
  turned: boolean,
  report: Report,
): boolean {
  let looksTurned = false;
  for (const score of measure.scores)
    for (const person of people) person.scores[score.id] = { before: null, after: null, later: null };
  for (const time of times) {
    const items = columns.filter(({ column }) => column.kind === 'item' && column.time === time);
    const totals = columns.filter(({ column }) => column.kind === 'total' && column.time === time);
    for (const one of totals)
      if (one.column.kind === 'total') readTotals(one, one.column, items.length > 0, rows, people, report);
    if (items.length === 0) continue;
    const given = new Set(items.map(({ column }) => (column.kind === 'item' ? column.item : 0)));
    const missing = Array.from({ length: measure.items }, (_, index) => index + 1).filter((item) => !given.has(item));
    if (missing.length > measure.mayMiss) {
      report.error(
        null,
        [],
        `${measure.name} ${time} lacks ${missing.length === 1 ? 'item' : 'items'} ${missing.join(', ')}, so it was not scored`,
        `add ${missing.map((item) => `${measure.column}_${item}_${time}`).join(', ')}`,
      );
      continue;
    }
    const answers = rows.map(() => Array.from({ length: measure.items }, (): number | null => null));
    for (const { index, name, letter, column } of items) {
      if (column.kind !== 'item') continue;
      rows.forEach(({ cells, row }, at) => {
        const read = readWhole(cells[index] ?? null, measure.least, measure.most);
        if ('wrong' in read) report.error({ name, letter }, [row], read.wrong, read.right);
        else {
          if (read.note) report.note({ name, letter }, [row], read.note, 'check that this is what was meant');
          answers[at]![column.item - 1] = read.value;
        }
      });
    }
    const partly: number[] = [];
    answers.forEach((form, at) => {
      for (const score of measure.scores) people[at]!.scores[score.id]![time] = scoreOf(measure, score, form, turned);
      const gaps = form.filter((answer) => answer === null).length;
      if (gaps > measure.mayMiss && gaps < measure.items) partly.push(rows[at]!.row);
    });
    if (partly.length > 0)
      report.note(
        null,
        partly,
        `${measure.name} ${time}: some answers are missing, so the form was not scored`,
        'nothing is guessed; fill them in only from the form itself',
      );
    looksTurned ||= lookTurned(measure, answers);
  }
  if (looksTurned && !turned) {
    const reversed = measure.scores[0]!.reversed.map((item) => `${measure.column}_${item}`).join(', ');
    report.error(
      null,
      [],
      `${measure.name}: ${reversed} go up and down with the other items, as if they had been turned already`,
      'enter the codes as they were ticked, or say above that the file holds them turned',
    );
  }
  return looksTurned;
}

function readTotals(
  { index, name, letter }: Found,
  column: Extract<Column, { kind: 'total' }>,
  hasItems: boolean,
  rows: NumberedRow[],
  people: Person[],
  report: Report,
): void {
  const { score, time } = column;
  if (hasItems)
    return report.note(
      { name, letter },
      [],
      'was not read, because the file holds the answers themselves',
      'nothing to do',
    );
  rows.forEach(({ cells, row }, at) => {
    const read = readNumber(cells[index] ?? null);
    const low = score.min ?? Number.NEGATIVE_INFINITY;
    const high = score.max ?? Number.POSITIVE_INFINITY;
    if ('wrong' in read) report.error({ name, letter }, [row], read.wrong, read.right);
    else if (read.value !== null && (read.value < low || read.value > high)) {
      report.error(
        { name, letter },
        [row],
        `${read.value} is outside ${score.min ?? 'any'} to ${score.max ?? 'any'}`,
        'correct it, or leave it empty',
      );
    } else {
      if (read.note) report.note({ name, letter }, [row], read.note, 'check that this is what was meant');
      people[at]!.scores[score.id]![time] = read.value;
    }
  });
}

/** In ticked codes reversed items fall where the others rise; in at least ten forms they must not rise together. */
function lookTurned(measure: Measure, answers: (number | null)[][]): boolean {
  const reversed = measure.scores[0]!.reversed;
  if (reversed.length === 0) return false;
  const whole = answers.filter((form) => form.every((answer) => answer !== null)) as number[][];
  if (whole.length < 10) return false;
  const part = (isReversed: boolean) =>
    whole.map((form) => rawTotal(form.filter((_, index) => reversed.includes(index + 1) === isReversed))!);
  return correlation(part(true), part(false)) > 0.3;
}

/** Gathers like problems of one column, so that ten rows with one fault are one line. */
class Report {
  readonly #problems = new Map<string, Problem>();

  error(column: { name: string; letter: string } | null, rows: number[], wrong: string, right: string): void {
    this.#add('error', column, rows, wrong, right);
  }

  note(column: { name: string; letter: string } | null, rows: number[], wrong: string, right: string): void {
    this.#add('note', column, rows, wrong, right);
  }

  problems(): Problem[] {
    const rank = { error: 0, note: 1 };
    return [...this.#problems.values()].toSorted((a, b) => rank[a.level] - rank[b.level]);
  }

  #add(
    level: Problem['level'],
    column: { name: string; letter: string } | null,
    rows: number[],
    wrong: string,
    right: string,
  ): void {
    const key = `${level} ${column?.name} ${wrong} ${right}`;
    const known = this.#problems.get(key);
    if (known) for (const row of rows) known.rows.push(row);
    else
      this.#problems.set(key, {
        level,
        column: column && { name: column.name, letter: column.letter },
        rows: [...rows],
        wrong,
        right,
      });
  }
}
