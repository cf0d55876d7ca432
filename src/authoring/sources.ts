import { fileNameFor } from '#checks/read/file-names.ts';
import { cleanAddress } from '#checks/repair/clean-address.ts';
import { dayMeant } from '#checks/repair/day-meant.ts';
import type { ContentFile } from '#checks/content.ts';
import { shortSlug } from '#model/slug.ts';
import { linesOf, oneLine } from './clean-text.ts';
import { yearInWords } from './figure-in-words.ts';
import type { Row } from './draft.ts';
import type { Known, KnownSource } from './known.ts';

/** A source of a draft, under the id by which the entry cites it. */
export interface PlacedSource {
  /** Its place in the list as it was written, from 1: figures and texts cite it by that. */
  number: number;
  id: string;
  title: string;
  read?: string;
  note?: string;
  /** A date of which no more than the year could be read, or nothing: as it was written. */
  unreadDate?: string;
  /** The file that holds it, where the site does not hold it yet. */
  file?: ContentFile;
}

/** Every source of a draft: one that is held already keeps its id, a new one becomes a file. Rows without a word are left out. */
export function placeSources(rows: readonly Row[], known: Known): PlacedSource[] {
  const taken = new Set(known.sources.map(({ id }) => id));
  return rows
    .map((row, index) => ({
      number: index + 1,
      row: Object.fromEntries(Object.entries(row).map(([name, value]) => [name, oneLine(value)])) as Row,
    }))
    .filter(({ row }) => [row.ref, row.title, row.url].some((value) => value))
    .map(({ number, row }) => {
      const held = heldAs(row, known.sources);
      const said = { ...(row.read ? { read: row.read } : {}), ...(row.note ? { note: row.note } : {}) };
      if (held) return { number, id: held.id, title: held.title, ...said };
      const reference = referenceOf(row);
      const id = freeId(idOf(row), taken);
      taken.add(id);
      const file = { path: `references/${id}.json`, text: `${JSON.stringify({ id, ...reference }, null, 2)}\n` };
      const unread = row.date && !isReadWhole(row.date) ? { unreadDate: row.date } : {};
      return { number, id, title: reference.title, ...said, ...unread, file };
    });
}

/** The source that a row means, where the site holds it: by id, by title, by address or by DOI. */
function heldAs(row: Row, sources: readonly KnownSource[]): KnownSource | undefined {
  const same = (a: string | undefined, b: string | undefined): boolean =>
    Boolean(a && b) && a!.toLowerCase() === b!.toLowerCase();
  const address = (url: string | undefined): string | undefined =>
    url && cleanAddress(url).replace(/^https?:\/\/(?:www\.)?|(?<![/#])[/#]+$/g, '');
  const doi = doiIn(row.url ?? '');
  return sources.find(
    ({ id, title, url, doi: own }) =>
      same(id, row.ref) ||
      same(title, row.ref) ||
      same(title, row.title) ||
      same(address(url), address(row.url)) ||
      same(own, doi),
  );
}

const doiIn = (url: string): string | undefined => /\b10\.\d{4,9}\/\S+/.exec(url)?.[0];

function referenceOf(row: Row) {
  const url = row.url ? cleanAddress(/^https?:\/\//i.test(row.url) ? row.url : `https://${row.url}`) : undefined;
  const doi = doiIn(row.url ?? '');
  const isPage = Boolean(url) && !doi && !/\.(?:pdf|docx?)$/i.test(url!);
  const authors = linesOf((row.author || row.publisher || '').replaceAll(';', '\n'));
  return {
    type: doi ? 'article-journal' : isPage ? 'webpage' : 'report',
    title: row.title || row.ref || url!,
    ...(authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {}),
    issued: issuedIn(row.date ?? ''),
    ...(row.publisher ? { publisher: row.publisher } : {}),
    ...(url && !doi ? { URL: url } : {}),
    ...(doi ? { DOI: doi } : {}),
  };
}

/** Whether a date says no more than is kept of it: "3 May 2024", "May 2024" or "2024". */
const isReadWhole = (written: string): boolean =>
  dayMeant(written) !== null || /^\d{4}$/.test(written) || monthIn(written) >= 0 || /^(?:undated|no date|n\.?d\.?)$/i.test(written); // prettier-ignore

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "3 May 2024", "May 2024" and "2024" in parts; of anything else the year, and undated where it names none or two. */
function issuedIn(written: string): { 'date-parts': number[][] } | { literal: string } {
  const day = dayMeant(written);
  if (day) return { 'date-parts': [day.split('-').map(Number)] };
  const year = yearInWords(written);
  if (year === null) return { literal: 'undated' };
  const month = monthIn(written);
  return { 'date-parts': [month >= 0 ? [year, month + 1] : [year]] };
}

/** The month of "May 2024", from nought; -1 where a date is no month and year. */
const monthIn = (written: string): number =>
  months.indexOf((/^\s*(\p{L}{3})\p{L}*\.?,?\s+\d{4}\s*$/u.exec(written)?.[1] ?? '').toLowerCase());

/** A name that tells who, when and what: "example-council-2025-evaluation-of-walks". */
function idOf(row: Row): string {
  const who = shortSlug(row.author || row.publisher || '', 3);
  const when = yearInWords(row.date ?? '') ?? '';
  return (
    [who, String(when), shortSlug(row.title || row.ref || row.url?.replace(/^https?:\/\/(?:www\.)?/, '') || '', 5)]
      .filter(Boolean)
      .join('-') || 'source'
  );
}

/** An id that nobody has yet and every system can hold: the one wished for, or that with the next number. */
export function freeId(wished: string, taken: ReadonlySet<string>): string {
  const name = fileNameFor(wished);
  if (!taken.has(name)) return name;
  for (let number = 2; ; number += 1) if (!taken.has(`${name}-${number}`)) return `${name}-${number}`;
}
