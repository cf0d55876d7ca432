import { registersOf } from '#checks/check-entry.ts';
import { shortSlug, slug } from '#model/slug.ts';
import { coreName } from '#model/council-names.ts';
import { resultDesigns } from '#model/design.ts';
import { authorComponents } from '#model/author-components.ts';
import { unfinished } from '#schemas/draft.ts';
import { termsMeant } from '#checks/find/meant.ts';
import { cleanText, linesOf, oneLine } from './clean-text.ts';
import { fileOfPage } from './correct-figure.ts';
import { draftKinds, type Draft, type MadeEntry, type Row, type Unplaced } from './draft.ts';
import { figureInWords, yearInWords } from './figure-in-words.ts';
import { fieldNamed, type FormField } from './form.ts';
import type { Known } from './known.ts';
import { finishedSchemas, questions, textQuestions } from './questions.ts';
import { drawnFrom, figureName, figuresToDraw } from './names.ts';
import { readAnswer } from './read-answer.ts';
import { bracketedNumbers, sourceNumber } from './source-numbers.ts';
import { freeId, placeSources, type PlacedSource } from './sources.ts';
import { writeEntry } from './write-entry.ts';
import { formatNumber } from '#model/text.ts';

type Fields = Record<string, unknown>;

/**
 * What somebody wrote, as the files of an entry: councils by any of their names, terms by their synonyms, days in
 * words, "18 %" as a number. Nothing is dropped: what has no place is told, and kept in the file for somebody to place.
 * @param today the day on which it was written
 */
export function draftToEntry(draft: Draft, known: Known, today: Date): MadeEntry {
  const form = questions[draft.kind];
  const leftOver: Unplaced[] = [];
  const data: Fields = {};
  const sourceRows = sourceRowsOf(draft, form);
  const sources = placeSources(sourceRows, known);
  let text = draft.text ?? '';
  for (const { to, value } of draft.answers) {
    const field = fieldNamed(form, to);
    if (!field) {
      const written = typeof value === 'string' ? value : value.map(rowInWords).join('\n');
      if (cleanText(written) !== '')
        leftOver.push({ path: '', label: to, text: written, why: 'no question has this name' });
    } else if (field.path === 'text') text = [text, asOneText(value)].filter(Boolean).join('\n\n');
    else if (field.path !== 'sources') place(data, field, field.path, value, { known, sources, leftOver });
  }
  placeSourcesIn(data, draft, sources, sourceRows, leftOver);
  fillIn(data, draft, known, today);
  const isDraft = unfinished(finishedSchemas[draft.kind], data).length > 0;
  if (isDraft) data.draft = true;
  const id = idOf(draft, data, known);
  const below = textQuestions[draft.kind];
  if (!below && cleanText(text) !== '')
    leftOver.push({ path: 'text', label: 'Text', text, why: 'a fact has no text below its fields' });
  const body = below ? bodyOf(text, below.label, sources, leftOver) : '';
  const written = writeEntry(draft.kind, data, body) + (below ? '' : notes(leftOver));
  const file = { path: fileOfPage(`${draft.kind}/${id}`), text: written };
  const added = sources.flatMap(({ file: own }) => own ?? []);
  return { id, files: [file, ...added], data, leftOver, isDraft };
}

interface Placing {
  known: Known;
  sources: readonly PlacedSource[];
  leftOver: Unplaced[];
}

function place(data: Fields, field: FormField, path: string, value: string | Row[], placing: Placing): void {
  if (field.columns) {
    const rows = typeof value === 'string' ? rowsInLines(value, field.columns) : value;
    const made = rows.flatMap((row, index) => {
      const one = placeRow(row, field, `${path}.${index}`, placing);
      return Object.keys(one).length > 0 ? [one] : [];
    });
    if (made.length > 0) put(data, field.path, [...((read(data, field.path) as unknown[] | undefined) ?? []), ...made]);
    return;
  }
  const written = asOneText(value);
  const answer =
    field.pointsTo === 'references' ? citedSource(written, placing) : readAnswer(field, written, placing.known);
  for (const { text, why } of answer.unplaced ?? []) placing.leftOver.push({ path, label: field.label, text, why });
  if (answer.value === undefined) return;
  const earlier = read(data, field.path);
  const isList = Array.isArray(earlier) && Array.isArray(answer.value);
  if (earlier !== undefined && !isList) {
    placing.leftOver.push({ path, label: field.label, text: written, why: 'this was answered already' });
    return;
  }
  const cited = withCitations(answer.value, placing.sources);
  put(data, field.path, isList ? [...new Set([...(earlier as unknown[]), ...(cited as unknown[])])] : cited);
}

function placeRow(row: Row, field: FormField, path: string, placing: Placing): Fields {
  const one: Fields = {};
  for (const [name, value] of Object.entries(asShown(row, field.columns!))) {
    const column = fieldNamed(field.columns!, name);
    if (column) place(one, column, `${path}.${column.path}`, value, placing);
    else if (cleanText(value) !== '')
      placing.leftOver.push({ path, label: `${field.label}: ${name}`, text: value, why: 'no column has this name' });
  }
  return Object.keys(one).length > 0 ? completeRow(one, field, placing.sources) : one;
}

/** "£45k" where a number was asked is the figure as it is shown, which would be lost in the number. */
function asShown(row: Row, columns: readonly FormField[]): Row {
  const named = (path: string) => Object.keys(row).find((name) => fieldNamed(columns, name)?.path === path);
  const [number, shown] = [named('value'), named('valueText') ?? 'valueText'];
  const written = cleanText(number === undefined ? '' : row[number]!);
  const isBare = /^[-−–]?[\d,. ]*$/.test(written) || figureInWords(written) === null;
  return isBare || cleanText(row[shown] ?? '') !== '' ? row : { ...row, [shown]: written };
}

/** What a row says in other words: the number in "64 %", the only source there is. */
function completeRow(row: Fields, { columns = [] }: FormField, sources: readonly PlacedSource[]): Fields {
  const has = (name: string): boolean => columns.some(({ path }) => path === name);
  const figure = has('valueText') && typeof row.valueText === 'string' ? figureInWords(row.valueText) : null;
  if (has('source') && row.source === undefined && sources.length === 1) row.source = sources[0]!.id;
  if (figure) {
    row.value ??= figure.value;
    const unit = figure.unit ?? /^\D*\d[\d,.]*\s+(\p{L}[\p{L} ]*)$/u.exec(String(row.valueText))?.[1];
    if (unit) row.unit ??= unit;
    if (figure.qualifier && has('qualifier')) row.qualifier ??= figure.qualifier;
  }
  if (typeof row.value === 'number' && row.valueText === undefined && has('valueText'))
    row.valueText = `${formatNumber(row.value)}${row.unit === 'per cent' ? '%' : ''}`;
  return row;
}

/** The source that a figure names by number, id or title. */
function citedSource(written: string, { sources, known }: Placing) {
  const text = oneLine(written);
  if (text === '') return {};
  const number = sourceNumber(text);
  const found =
    sources.find((source) => source.number === number) ??
    sources.find(({ id, title }) => id === text || title.toLowerCase() === text.toLowerCase()) ??
    known.sources.find(({ id, title }) => id === text || title.toLowerCase() === text.toLowerCase());
  return found
    ? { value: found.id }
    : { unplaced: [{ text, why: 'write the number of a source in the list of sources, for example 1' }] };
}

/** Numbers of sources in square brackets as the marks that pages show. */
function withCitations(value: unknown, sources: readonly PlacedSource[]): unknown {
  if (Array.isArray(value)) return value.map((one) => withCitations(one, sources));
  if (typeof value !== 'string') return value;
  return value.replace(bracketedNumbers, (whole, numbers: string) => {
    const named = numbers.split(/[,;]/).map((written) => sources.find(({ number }) => number === Number(written)));
    return named.every((source) => source !== undefined)
      ? `[${named.map((source) => `@${source.id}`).join('; ')}]`
      : whole;
  });
}

/** Rows from lines of a text, their columns parted by upright strokes or tabs, in the order of the form. */
function rowsInLines(text: string, columns: readonly FormField[]): Row[] {
  return linesOf(text).map((line) => {
    const parts = line.split(/[|\t]/).map((part) => part.trim());
    const named = columns.filter(({ rare }) => !rare);
    return Object.fromEntries(parts.map((part, index) => [named[index]?.path ?? `column ${index + 1}`, part]));
  });
}

function sourceRowsOf(draft: Draft, form: readonly FormField[]): Row[] {
  return draft.answers.flatMap(({ to, value }) => {
    const field = fieldNamed(form, to);
    if (field?.path !== 'sources') return [];
    const rows = typeof value === 'string' ? rowsInLines(value, field.columns!) : value;
    return rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, one]) => [fieldNamed(field.columns!, name)?.path ?? name, one]),
      ),
    );
  });
}

/** The sources of the entry itself, with what was read of each. */
function placeSourcesIn(
  data: Fields,
  { kind }: Draft,
  sources: readonly PlacedSource[],
  rows: readonly Row[],
  leftOver: Unplaced[],
): void {
  const columns = questions[kind].find(({ path }) => path === 'sources')!.columns!;
  rows.forEach((row, index) => {
    const path = `sources.${index}`;
    const source = sources.find(({ number }) => number === index + 1);
    for (const [name, text] of Object.entries(row)) {
      const isAsked = columns.some((column) => column.path === name);
      if (!isAsked && cleanText(text) !== '')
        leftOver.push({ path, label: `Sources: ${name}`, text, why: 'no column has this name' });
    }
    if (source?.unreadDate)
      leftOver.push({ path: `${path}.date`, label: 'Date', text: source.unreadDate, why: 'write the year, the month and the year, or the day with its month in words: 3 May 2024' }); // prettier-ignore
    const { author, publisher, date } = row;
    const known = [author, publisher, date].filter((one) => one && cleanText(one)).join(', ');
    if (known && source && !source.file)
      leftOver.push({ path, label: 'Sources', text: known, why: 'the site holds this source already, with its own record', isOnlyTold: true }); // prettier-ignore
    const written = rowInWords(row);
    if (written !== '' && ![row.ref, row.title, row.url].some((one) => one && cleanText(one)))
      leftOver.push({ path, label: 'Sources', text: written, why: 'say its title or its web address' });
  });
  if (kind === 'facts') {
    if (sources[0]) data.source = sources[0].id;
    for (const { title, number } of sources.slice(1))
      leftOver.push({ path: `sources.${number - 1}`, label: 'Sources', text: title, why: 'a fact names one source' });
    return;
  }
  const readColumn = columns.find(({ path }) => path === 'read')!;
  if (sources.length > 0)
    data.sources = sources.map(({ id, number, read: how, note }) => {
      const said = how ? readAnswer(readColumn, how, { councils: [] } as never) : {};
      for (const { text, why } of said.unplaced ?? [])
        leftOver.push({ path: `sources.${number - 1}.read`, label: readColumn.label, text, why });
      return { ref: id, ...(said.value ? { read: said.value } : {}), ...(note ? { note } : {}) };
    });
}

/** What follows from the answers, and what the house fills in. */
function fillIn(data: Fields, { kind }: Draft, known: Known, today: Date): void {
  const inAYear = new Date(Date.UTC(today.getUTCFullYear() + 1, today.getUTCMonth(), today.getUTCDate()));
  const day = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate()));
  data.reviewBy ??= inAYear;
  if (kind === 'facts') {
    data.version ??= 1;
    data.published ??= day;
    completeFact(data, known);
    return;
  }
  data.reviewed ??= day;
  if (kind === 'evidence') completeStudy(data);
  else completeScheme(data, known);
}

/** What follows from the answers on a study: its publication, the numbers of its findings, the names of its data. */
function completeStudy(data: Fields): void {
  const [first] = (data.sources ?? []) as Fields[];
  data.reference ??= first?.ref;
  data.whatWeRead ??= first?.read;
  if (Array.isArray(data.datasets)) data.datasets = data.datasets.map((name) => slug(String(name)));
  const taken = new Set<string>();
  const findings = data.outcomes as Fields[] | undefined;
  if (findings)
    data.outcomes = findings.map((finding) => {
      const effect = finding.effect as Fields | undefined;
      const figure = typeof effect?.valueText === 'string' ? figureInWords(effect.valueText) : null;
      if (effect && figure) effect.value ??= figure.value;
      return { id: figureId(finding.finding, taken), ...finding };
    });
}

function completeScheme(data: Fields, known: Known): void {
  const place = data.place as { councils?: string[]; nations?: string[]; region?: string; name?: string } | undefined;
  const councils = known.councils.filter(({ code }) => place?.councils?.includes(code));
  if (place && councils.length > 0) {
    place.name ??= councils.map(({ names }) => names[1] ?? names[0]).join(' and ');
    const regions = new Set(councils.map(({ region, nation }) => region || nation));
    const [region = ''] = regions.size === 1 ? [...regions] : [];
    const [term] = termsMeant(registersOf(known), 'vocabulary/regions', region);
    if (term) place.region ??= term.id;
  }
  const status = data.status as Fields | undefined;
  const year = typeof status?.asOf === 'string' ? yearInWords(status.asOf) : null;
  if (status && year !== null) status.year ??= year;
  const results = (data.results ?? []) as Fields[];
  const designs = results.map(({ design }) => design);
  const strongest = Object.keys(resultDesigns).find((design) => designs.includes(design));
  if (strongest) data.strongestDesign ??= strongest;
  for (const list of ['results', 'costs']) {
    const taken = new Set<string>();
    const figures = data[list] as Fields[] | undefined;
    if (figures) data[list] = figures.map((figure) => ({ id: figureId(figure.statement, taken), ...figure }));
  }
}

function completeFact(data: Fields, known: Known): void {
  const rests = (data.restsOn ?? {}) as { caseStudy?: string; figure?: string; evidence?: string; finding?: string };
  if (rests.figure) rests.figure = drawnAs('figures of the case study', rests.caseStudy, rests.figure, known);
  if (rests.finding) rests.finding = drawnAs('findings of the study', rests.evidence, rests.finding, known);
  const figure = typeof data.valueText === 'string' ? figureInWords(data.valueText) : null;
  if (figure) {
    data.value ??= figure.value;
    if (figure.unit) data.unit ??= figure.unit;
  }
  const year = typeof data.date === 'string' ? yearInWords(data.date) : null;
  if (year !== null) data.year ??= year;
}

/** The id of a figure that was named as readers see it; as it was written where no figure, or more than one, is so called. */
function drawnAs(from: keyof typeof drawnFrom, page: string | undefined, written: string, known: Known): string {
  const own = figuresToDraw(from, page ?? '', known);
  const meant = own.filter((figure) => [figure.id, figureName(figure), figure.shown].includes(written));
  return meant.length === 1 ? meant[0]!.id : written;
}

/** "People finished the course." as people-finished-the-course; unique among its figures. */
function figureId(statement: unknown, taken: Set<string>): string {
  const words = shortSlug(typeof statement === 'string' ? statement.replace(/\[@[^\]]*\]/g, '') : '', 5);
  const id = freeId(/^[a-z]/.test(words) ? words : ['figure', words].filter(Boolean).join('-'), taken);
  taken.add(id);
  return id;
}

function idOf({ kind, id }: Draft, data: Fields, known: Known): string {
  const title = typeof data.title === 'string' ? data.title : '';
  const place = (data.place as { name?: string } | undefined)?.name;
  const named = !place || slug(title).startsWith(slug(coreName(place))) ? title : `${coreName(place)} ${title}`;
  const wished = (slug(id ?? '') || shortSlug(named, 8) || `new-${slug(draftKinds[kind].one)}`)
    .slice(0, 90)
    .replace(/-$/, '');
  const taken = [...known.entries.map(({ folder, id: own }) => `${folder}/${own}`), ...known.gone]
    .filter((page) => page.startsWith(`${kind}/`))
    .map((page) => page.slice(kind.length + 1));
  return freeId(wished, new Set(taken));
}

/** The heading of what found no place, at the end of a file. */
export const notPlaced = '## Not placed';

/** The text as it may stand in a page, and below it what found no place, which the check points at. */
function bodyOf(
  text: string,
  heading: string,
  sources: readonly PlacedSource[],
  leftOver: readonly Unplaced[],
): string {
  const written = withCitations(plainMarkdown(text), sources) as string;
  const headed = written === '' || /^#{2,} /m.test(written) ? written : `## ${heading}\n\n${written}`;
  const lost = leftOver.filter(({ isOnlyTold }) => !isOnlyTold);
  if (lost.length === 0) return headed;
  const kept = lost.map(
    ({ label, text: words }) => `- [insert where this belongs] ${escape(oneLine(`${label}: ${words}`))}`,
  );
  return [headed, notPlaced, kept.join('\n')].filter(Boolean).join('\n\n');
}

const ownTag = new RegExp(`<(?!/?(?:${Object.keys(authorComponents).join('|')})\\b)`, 'g');
const escape = (text: string): string => text.replace(ownTag, '\\<').replace(/(?<!\\)[{}]/g, '\\$&');

/** Text with what is no Markdown of ours made plain: signs that would be code, bullets of Word, headings too high. */
const plainMarkdown = (text: string): string =>
  escape(cleanText(text))
    .replace(/^[ \t]*[•●▪◦‣·][ \t]+/gm, '- ')
    .replace(/^#(?= )/gm, '##');

/** What found no place in a file that has fields only, as notes that no reader of the site sees. */
const notes = (leftOver: readonly Unplaced[]): string =>
  leftOver.map(({ label, text, why }) => `# Not placed (${why}): ${oneLine(`${label}: ${text}`)}\n`).join('');

const asOneText = (value: string | Row[]): string =>
  typeof value === 'string' ? value : value.map(rowInWords).join('\n');
const rowInWords = (row: Row): string => Object.values(row).map(oneLine).filter(Boolean).join(' | ');

function put(data: Fields, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop()!;
  const group = names.reduce<Fields>((at, name) => (at[name] ??= {}) as Fields, data);
  group[last] = value;
}

const read = (data: Fields, path: string): unknown =>
  path.split('.').reduce<unknown>((at, name) => (at as Fields | undefined)?.[name], data);
