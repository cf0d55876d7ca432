import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from '@retorquere/bibtex-parser';
// @ts-expect-error The package comes without types.
import ris from '@customcommander/ris';
import { referenceSchema, type Reference } from '#schemas/reference.ts';
import { toBibtex } from './bibtex.ts';
import { exportReference } from './exported-reference.ts';
import { toRis } from './ris.ts';

const sources = readdirSync('content/references').map((name) =>
  referenceSchema.parse(JSON.parse(readFileSync(`content/references/${name}`, 'utf8'))),
);
const awkward: Reference[] = [
  referenceSchema.parse({
    id: 'awkward',
    type: 'report',
    title: 'Arts & health: 50% of £2m for Llŷn_North {sic} #1, ~a test~ of ^ and \\, <10 > 5 -- or less',
    author: [
      { literal: 'Arts, Health & Wellbeing' },
      { family: "O'Brien-Løvschall", given: 'Ś' },
      { literal: 'Band and Co' },
    ],
    publisher: 'Smith & Sons_Ltd',
    issued: { 'date-parts': [[2024, 10, 2]] },
    URL: 'https://example.org/a_b/?a=1&b=50%25#c',
  }),
  // A brace without its partner, "and" inside a name, pages that are no range, and line ends that would end a record.
  ...[
    { id: 'open', title: 'A brace { that stays open', author: [{ family: 'Lord and Lady', given: 'J' }], page: 'e-12' },
    { id: 'shut', title: 'A brace } that shuts nothing', publisher: 'House {', page: 'S1-S9' },
    { id: 'after', title: 'What comes after them', author: [{ literal: 'Men } and Sheds' }], page: '1-4, 7-9' },
  ].map((each) => referenceSchema.parse({ type: 'article-journal', ...each })),
];

/** A source as a flat record, for comparing what went out with what another tool reads. */
interface Flat {
  names: string[];
  title: string;
  container: string | undefined;
  publisher: string | undefined;
  year: string | undefined;
  month: string | undefined;
  day: string | undefined;
  volume: string | undefined;
  issue: string | undefined;
  page: string | undefined;
  doi: string | undefined;
  url: string | undefined;
}

function expected(reference: Reference): Flat {
  const item = exportReference(reference);
  const [year, month, day] = item.issued?.['date-parts'][0]?.map(String) ?? [];
  return {
    names: (item.author ?? [])
      .map((name) => ('literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ')))
      .filter((name) => name !== 'others'),
    title: item.title,
    container: item['container-title'],
    publisher: item.publisher,
    ...{ year, month, day },
    volume: item.volume,
    issue: item.issue,
    page: item.page,
    doi: item.DOI,
    url: item.URL,
  };
}

/** A comma in a body's name would part it, so that it stands in a note. */
function inRis(reference: Reference): Flat {
  const bodies = (exportReference(reference).author ?? []).flatMap((name) => ('literal' in name ? [name.literal] : []));
  const flat = expected(reference);
  const written = flat.names.map((name) => (bodies.includes(name) ? name.replaceAll(',', '') : name));
  return { ...flat, names: written.map(initialsTogether) };
}

/** "Siv K. A.": the reader takes initials apart, and gives them back without the space. */
const initialsTogether = (name: string): string => name.replace(/(?<=\p{Lu}\.) (?=\p{Lu}\.)/gu, '');

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNumber = (month: string): string => {
  const index = months.indexOf(month.slice(0, 3).toLowerCase());
  return String(index >= 0 ? index + 1 : Number(month));
};

function fromBibtex(fields: Record<string, unknown>): Flat {
  const text = (value: unknown) => (value === undefined ? undefined : [value].flat().join(', '));
  const authors = (fields.author ?? []) as { name?: string; prefix?: string; lastName?: string; firstName?: string }[];
  return {
    names: authors
      .map(({ name, prefix, lastName, firstName }) => {
        const family = [prefix, lastName].filter(Boolean).join(' ');
        return name ?? [family, firstName].filter(Boolean).join(', ');
      })
      .filter((name) => name !== 'others'),
    title: text(fields.title)!,
    container: text(fields.journal),
    publisher: text(fields.publisher ?? fields.institution),
    year: text(fields.year),
    month: fields.month === undefined ? undefined : monthNumber(text(fields.month)!),
    day: text(fields.day),
    volume: text(fields.volume),
    issue: text(fields.number),
    page: text(fields.pages)?.replace(/[–-]+/, '-'),
    doi: text(fields.doi),
    url: text(fields.url),
  };
}

/** The reader takes "Family, G" apart and leaves other names whole. */
function formatReadName(name: unknown): string {
  if (typeof name === 'string') return name;
  const { last_name: last, first_name: first, initials, suffix } = name as Record<string, string>;
  return [last, [first, initials, suffix].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

function fromRis(record: Record<string, string[]>): Flat {
  const [date] = (record.DA ?? []) as unknown as { year: string; month: string; day: string }[];
  const number = (part: string | undefined) => (part ? String(Number(part)) : undefined);
  return {
    names: (record.AU ?? []).map(formatReadName).map(initialsTogether),
    title: record.TI![0]!,
    container: record.T2?.[0],
    publisher: record.PB?.[0],
    year: record.PY?.[0],
    month: number(date?.month),
    day: number(date?.day),
    volume: record.VL?.[0],
    issue: record.IS?.[0],
    page: record.SP && [record.SP[0], record.EP?.[0]].filter(Boolean).join('-'),
    doi: record.DO?.[0],
    url: record.UR?.[0],
  };
}

test('an independent BibTeX reader finds every source, field by field, as it is', () => {
  const all = [...sources, ...awkward];
  const { entries, errors } = parse(toBibtex(all), { sentenceCase: false });
  assert.deepEqual(errors, []);
  assert.deepEqual(
    entries.map(({ key }) => key),
    all.map(({ id }) => id),
  );
  for (const [index, { fields }] of entries.entries()) assert.deepEqual(fromBibtex(fields), expected(all[index]!));
});

test('an independent RIS reader finds every source, field by field, as it is', () => {
  const all = [...sources, ...awkward];
  const records = ris.read(toRis(all)) as Record<string, string[]>[];
  assert.deepEqual(
    records.map(({ ID }) => ID![0]),
    all.map(({ id }) => id),
  );
  for (const [index, record] of records.entries()) assert.deepEqual(fromRis(record), inRis(all[index]!));
});

test('a month is written as BibTeX knows it, and no line of RIS is broken', () => {
  assert.match(toBibtex(awkward), /^ {2}month = oct,$/m);
  for (const line of toRis(sources).split('\n').slice(0, -1)) assert.match(line, /^[A-Z][A-Z0-9] {2}- /);
});

test('a line end inside a field begins no line of RIS, and so no other record', () => {
  const [reference] = awkward;
  const broken = { ...reference!, publisher: 'A house\nER  - \nTY  - JOUR', volume: '1\u2028TI  - Another' };
  const lines = toRis([broken]).split(/[\n\r\u2028\u2029]/);
  assert.equal(lines.filter((line) => /^(?:TY|ER|TI) {2}- /.test(line)).length, 3);
});

test('a date in words is a note, never a year; so is that authors were not seen', () => {
  const reference = referenceSchema.parse({
    id: 'a-page',
    type: 'webpage',
    title: 'A page',
    custom: { unseen: ['authors'] },
    issued: { literal: 'undated (about 2019)' },
  });
  assert.doesNotMatch(toRis([reference]), /^(PY|DA|AU)/m);
  assert.match(toRis([reference]), /^N1 {2}- Date: undated \(about 2019\); Authors not seen in full/m);
  assert.doesNotMatch(toBibtex([reference]), /year|author =/);
});

test('a date that is worked out is a year to tools, and a note says so', () => {
  const reference = referenceSchema.parse({
    id: 'a-page',
    type: 'webpage',
    title: 'A page',
    author: [{ literal: 'A council' }],
    issued: { 'date-parts': [[2021]], circa: true },
    custom: { note: 'It tells of a survey of spring 2021' },
  });
  assert.deepEqual(exportReference(reference).issued, { 'date-parts': [[2021]], circa: true });
  assert.match(toRis([reference]), /^PY {2}- 2021$/m);
  assert.match(toRis([reference]), /^N1 {2}- Date: about 2021$/m);
  assert.match(toBibtex([reference]), /year = \{2021\},[^]*note = \{Date: about 2021\}/);
});

test('the name of a body is one name, commas, conjunctions and brackets with it', () => {
  const names = ['Culture, Health and Wellbeing Alliance', 'Department of Health (Northern Ireland)'];
  const author = names.map((literal) => ({ literal }));
  const reference = referenceSchema.parse({ id: 'a-page', type: 'webpage', title: 'A page', author });
  for (const name of names) {
    assert.ok(toRis([reference]).includes(`AU  - ${name.replaceAll(',', '')}\n`), name);
    assert.ok(toBibtex([reference]).includes(`{${name}}`), name);
  }
});

test('a date that nobody has seen is noted as such, and not as undated', () => {
  const reference = referenceSchema.parse({
    id: 'a-page',
    type: 'webpage',
    title: 'A page',
    author: [{ literal: 'A council' }],
    custom: { unseen: ['date'] },
  });
  assert.match(toRis([reference]), /^N1 {2}- Date not seen$/m);
  const read = { ...reference, custom: { ...reference.custom, checked: '2026-11-28' } };
  const untitled = { ...read, custom: { ...read.custom, unseen: ['title' as const] } };
  assert.match(toRis([untitled]), /^N1 {2}- Title not seen in print; read on 28 November 2026$/m);
  assert.match(toRis([read]), /^N1 {2}- Date not seen; read on 28 November 2026$/m);
});

test('in RIS the name of a body with a comma is not taken apart, and stands whole in a note', () => {
  const text = toRis(awkward);
  assert.match(text, /^AU {2}- Arts Health & Wellbeing$/m);
  assert.match(text, /^N1 {2}- Author: Arts, Health & Wellbeing$/m);
  assert.match(text, /^AU {2}- O'Brien-Løvschall, Ś$/m);
});
