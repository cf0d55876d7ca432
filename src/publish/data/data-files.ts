import { createHash } from 'node:crypto';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { newest, references } from '#lib/content/collections.ts';
import { pagesOf } from '#lib/content/kinds.ts';
import { addressOf, paths, pathTo } from '#lib/site/paths.ts';
import { closedWords } from '#lib/site/closing.ts';
import { kinds } from '#model/kinds.ts';
import { capitalise, isoDay } from '#model/text.ts';
import { zipDay } from '#model/zip-day.ts';
import { referenceSchema } from '#schemas/reference.ts';
import { site } from '#site.ts';
import { toBibtex } from '../cite/bibtex.ts';
import { toCsv } from './csv.ts';
import { datasets, plain } from './datasets.ts';
import { fieldsOf, fileSchema, recordSchema, type Field, type JsonSchema } from './json-schema.ts';
import { plainRecords, records, type FileName } from './records.ts';
import { toRis } from '../cite/ris.ts';
import { columnsOf, toRow } from './table.ts';

/** A table of data, as a reader of the data page meets it. */
export interface Table {
  name: string;
  title: string;
  description: string;
  /** The records as JSON holds them. */
  records: object[];
  fields: Field[];
  schema: JsonSchema;
  /** Fields that the CSV file leaves out, because they are a table of their own. */
  tables: string[];
}

/** Every table of data, the sources included. */
export const tables: Table[] = [
  ...(Object.keys(datasets) as FileName[]).map((name) => {
    const { title, description, records: rows, tables: apart = [] } = datasets[name];
    return tableOf(name, { title, description, rows, apart, schema: recordSchema(records[name]) });
  }),
  ...[...plainRecords].map(([kind, schema]) =>
    tableOf(kind, {
      title: capitalise(kinds[kind].many),
      description: kinds[kind].heading,
      rows: pagesOf(kind).map(({ id, path, entry: { data } }) => ({ id, url: addressOf(path), ...published(data) })),
      apart: [],
      schema: recordSchema(schema),
    }),
  ),
  tableOf('references', {
    title: 'Sources',
    description: 'Every source that the site cites, in CSL-JSON, the common format of citation tools.',
    rows: references,
    apart: [],
    schema: recordSchema(referenceSchema),
  }),
];

/** What the file of an entry says, without what is of no use to a reader of data: names it had before. */
function published(data: { formerly: unknown; draft?: unknown }): object {
  const { formerly: _formerly, draft: _draft, ...rest } = data;
  return rest;
}

interface Description {
  title: string;
  description: string;
  rows: object[];
  apart: string[];
  schema: JsonSchema;
}

function tableOf(name: string, { title, description, rows, apart, schema }: Description): Table {
  return {
    name,
    title,
    description,
    records: rows.map((row) => inOrder(plain(row) as Record<string, unknown>, schema)),
    fields: fieldsOf(schema),
    schema,
    tables: apart,
  };
}

/** The record with its fields in the order of the schema. */
function inOrder(record: Record<string, unknown>, { properties = {} }: JsonSchema): object {
  const keys = Object.keys(properties).filter((key) => key in record);
  return Object.fromEntries(
    [...keys, ...Object.keys(record).filter((key) => !keys.includes(key))].map((key) => [key, record[key]]),
  );
}

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function csvOf({ records: rows, fields, tables: apart }: Table): string {
  const columns = columnsOf(fields, apart);
  return toCsv(
    columns.map(({ name }) => name),
    rows.map((row) => toRow(row, columns)),
  );
}

function schemaOf({ name, title, description, schema }: Table): string {
  return toJson(fileSchema(schema, { id: addressOf(pathTo(`/data/schema/${name}.json`)), title, description }));
}

/** What the data are, under which terms, and how to cite them. */
const readme = `${site.name}: data

Edition of ${isoDay(newest)}, from ${addressOf(paths.data)}
${closedWords ? `${closedWords}\n` : ''}
Licence: ${site.licence.name} (${site.licence.url}).
Credit: ${site.publisher ?? site.name}, with the address of the page that a figure comes from.
A figure travels with what it is out of, its period, its design, who reported it and its caveats.

Each table is a JSON file, a CSV file (UTF-8, for Excel) and a JSON Schema under schema/.
A double click lets Excel take some texts for dates, such as pages 1-10: import the file as text (Data, From Text/CSV).
Words such as [@a-source] in a text name a source by its id in references.json.
`;

/** Every file of data by its name below /data/, the archive and the checksums left out. */
export const dataFiles: ReadonlyMap<string, string> = new Map([
  ...tables.flatMap((table): [string, string][] => [
    [`${table.name}.json`, toJson(table.records)],
    [`${table.name}.csv`, csvOf(table)],
    [`schema/${table.name}.json`, schemaOf(table)],
  ]),
  ['references.bib', toBibtex(references)],
  ['references.ris', toRis(references)],
  ['README.txt', readme],
]);

/** The size of a file of data, in bytes. */
export const fileSize = (name: string): number => Buffer.byteLength(dataFiles.get(name) ?? '');

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

let whole: Uint8Array<ArrayBuffer> | undefined;

/** Every file in one archive. Its dates are those of the content, so that the same content gives the same bytes. */
export const archive = (): Uint8Array<ArrayBuffer> => (whole ??= packed());

function packed(): Uint8Array<ArrayBuffer> {
  const entries: Zippable = Object.fromEntries([...dataFiles].map(([name, text]) => [name, strToU8(text)]));
  return zipSync(entries, { mtime: zipDay(newest), level: 9 });
}

/** The name of the file of checksums. */
export const checksumsName = 'SHA256SUMS.txt';

/** The name of the archive. */
export const archiveName = 'social-prescribing-evidence-base.zip';

/** The checksums of the files, as sha256sum writes and reads them. */
export function checksums(): string {
  const named = [...dataFiles, [archiveName, archive()] as const];
  return named.map(([name, content]) => `${sha256(content)}  ${name}\n`).join('');
}
