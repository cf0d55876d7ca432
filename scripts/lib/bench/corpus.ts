import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeEntry } from '../../../src/authoring/write-entry.ts';
import { addressOf } from '../../../src/checks/addresses.ts';
import type { Content, Entry } from '../../../src/checks/content.ts';
import { splitFrontMatter } from '../../../src/checks/read/front-matter.ts';
import { readContentTree } from '../../../src/checks/read/read-content-tree.ts';
import { toBeTaken } from '../../../src/checks/read/read-numbers.ts';
import { findPointers, type Pointer } from '../../../src/checks/read/schema-paths.ts';
import { readContent } from '../read-content.ts';
import { asMarkdown, type Document } from './document.ts';

/** What copies are made of: the kinds with prose, tables, citations and typed results. */
const copied = ['case-studies', 'evidence'] as const;

/** The whole small site that the copies are put into: every page that code leads to is there. */
const frame = 'tests/content';

/**
 * Copies of our own case studies and evidence summaries, as content for this site and as Markdown for any other.
 * @param folder where the content is written
 * @param size how many copies
 */
export async function makeCorpus(folder: string, size: number): Promise<Document[]> {
  const realFiles = await readContent('content');
  const real = readContentTree(realFiles, new Date()).content;
  const small = readContentTree(await readContent(frame), new Date()).content;
  await cp(frame, folder, { recursive: true });
  // The sources and terms that our entries name, beside those of the small site.
  for (const named of ['references', 'vocabulary']) {
    await cp(join('content', named), join(folder, named), { recursive: true, force: false });
  }
  const entries = real.entries.filter(
    (entry) =>
      entry.valid &&
      entry.data.draft !== true &&
      (copied as readonly string[]).includes(entry.folder) &&
      !isOwedToABody(small, entry),
  );
  const texts = new Map(realFiles.map(({ path, text }) => [path, text]));
  const { wordsOf } = toBeTaken(real.numbers, undefined);
  const titles = titlesOfSources(real);
  const documents: Document[] = [];
  for (let index = 0; index < size; index += 1) {
    const entry = entries[index % entries.length]!;
    const kind = entry.folder as (typeof copied)[number];
    const id = `${entry.id}-${index}`;
    const data = withPointersInto(small, entry, index);
    const round = Math.floor(index / entries.length);
    if (round > 0) data.title = `${String(data.title)}, copy ${inLetters(round)}`;
    const body = plainBody(splitFrontMatter(texts.get(entry.path) ?? '').body ?? '', wordsOf);
    await mkdir(join(folder, kind), { recursive: true });
    await writeFile(join(folder, kind, `${id}.mdx`), writeEntry(kind, data, body));
    const address = addressOf(small, { folder: kind, id });
    documents.push(asMarkdown(address, data, body, titles));
  }
  return documents;
}

/** Whether a body of the small site would have to name this study, which it was not written for. */
function isOwedToABody({ entries }: Content, { data }: Entry): boolean {
  const activities = data.activities as string[];
  const outcomes = (Array.isArray(data.outcomes) ? (data.outcomes as unknown[]) : []).map(
    (item) => (item as { outcome?: string }).outcome ?? item,
  );
  return entries.some(
    ({ folder, data: body }) =>
      folder === 'bodies' && activities.includes(String(body.activity)) && outcomes.includes(body.outcome),
  );
}

function titlesOfSources({ lists }: Content): Map<string, string> {
  const items = lists.get('references')?.items ?? [];
  return new Map(items.map(({ id, title }) => [String(id), String(title)]));
}

/** The fields of an entry, with pages and places that the small site has in the place of those it has not. */
function withPointersInto(small: Content, entry: Entry, index: number): Record<string, unknown> {
  const data = structuredClone(entry.data);
  delete data.formerly;
  for (const { path, pointsTo } of findPointers(entry.schema, data)) {
    if (pointsTo === 'references' || pointsTo.startsWith('vocabulary/')) continue;
    const pool = idsIn(small, pointsTo);
    if (pool.length > 0) put(data, path, pool[index % pool.length]);
  }
  // A place goes with its region and nation, so all come from one scheme of the small site.
  const homes = small.entries
    .flatMap(({ data: { place } }) => (place === undefined ? [] : [place as { councils: string[]; region: string }]))
    .filter(({ councils }) => councils.length > 0);
  const { councils, region } = homes[index % homes.length]!;
  if (entry.folder === 'case-studies') {
    const { nations: _, ...place } = data.place as { nations?: string[] };
    data.place = { ...place, councils, region };
  }
  return data;
}

function idsIn({ entries, numbers }: Content, pointsTo: string): string[] {
  if (pointsTo === 'living-numbers') return numbers.map(({ id }) => id);
  if (pointsTo === 'entries') return entries.map(({ folder, id }) => `${folder}/${id}`);
  return entries.filter(({ folder }) => folder === pointsTo).map(({ id }) => id);
}

function put(data: Record<string, unknown>, path: Pointer['path'], value: unknown): void {
  const home = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)[key], data);
  (home as Record<PropertyKey, unknown>)[path.at(-1)!] = value;
}

/** 1 is b, 2 is c, 25 is z, 26 is ba: the check takes digits in a title for a figure. */
const inLetters = (number: number): string =>
  [...number.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('');

/** The text without what draws from other pages, and without links to them: any generator can show it. */
const plainBody = (body: string, wordsOf: (of: string) => string | null): string =>
  body
    .replace(/<Number of="([^"]*)" ?\/>/g, (_, of: string) => wordsOf(of) ?? '')
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/\[([^\]]*)\]\(\/[^)]*\)/g, '$1');
