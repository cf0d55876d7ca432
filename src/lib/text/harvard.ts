import { months } from '#model/dates.ts';
import { doiAddress } from '#model/doi.ts';
import { capitalise, formatDay } from '#model/text.ts';
import { isOthers, type Reference } from '#schemas/reference.ts';

/** Authors, year, title and where it appeared, as separate parts in Harvard order. */
export interface HarvardLine {
  authors: string;
  year: string;
  title: string;
  rest: string;
}

/** The date of a source in words: "2018", "May 2018", "22 May 2018", "about 2018", or as the source puts it. */
export function formatIssued(issued: Reference['issued']): string {
  if (!issued) return 'undated';
  if ('literal' in issued) return issued.literal;
  const [year, month, day] = issued['date-parts'][0]!;
  return [issued.circa && 'about', day, month && months[month - 1], year].filter(Boolean).join(' ');
}

/** "undated" says that the publication prints no date; nobody can say so who has not seen it. */
function dateOf({ issued, custom }: Reference): string {
  return !issued && custom?.unseen?.includes('date') ? 'date not seen' : formatIssued(issued);
}

/** "read on 29 November 2026": the day that Harvard asks for where a publication has no date; null where it has one, or nobody has looked. */
export function dayRead({ issued, custom }: Reference): string | null {
  const isDated = issued !== undefined && 'date-parts' in issued;
  return !isDated && custom?.checked ? `read on ${formatDay(new Date(custom.checked))}` : null;
}

/** A source in the Harvard style used in local government papers: Cite Them Right, shortened to what readers need. */
export function harvard(reference: Reference): HarvardLine {
  const { volume, issue, page } = reference;
  const journal = reference['container-title'];
  const authors = authorsOf(reference);
  const place = [
    journal && `${journal}${volume ? ` ${volume}` : ''}${issue ? `(${issue})` : ''}${page ? `:${page}` : ''}`,
    reference.author?.length && authors !== reference.publisher && reference.publisher,
    dayRead(reference),
  ].filter(Boolean);
  return {
    authors,
    year: dateOf(reference),
    title: reference.title,
    rest: capitalise(place.join(', ')),
  };
}

function authorsOf({ author, publisher, 'container-title': journal, custom }: Reference): string {
  if (!author || author.length === 0) {
    const body = publisher ?? journal;
    if (custom?.unseen?.includes('authors')) return body ? `${body}, authors not seen` : 'Authors not seen';
    return body ?? 'Author not stated';
  }
  const names = author.map((name) =>
    'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(' '),
  );
  if (names.length > 4) return `${names.slice(0, 3).join(', ')} and others`;
  return isOthers(author.at(-1)!) ? `${names.slice(0, -1).join(', ')} and others` : names.join(', ');
}

/** A source in one line of plain text, without its address: "Polley M and others (2017) A review. University of Westminster." */
export function harvardText(reference: Reference): string {
  const { authors, year, title, rest } = harvard(reference);
  return [`${authors} (${year}) ${title}`, rest]
    .filter(Boolean)
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/** Where a source is to be found: its page, else its DOI, else nowhere that we may link to. */
export function linkOf({ URL, DOI }: Reference): string | null {
  return URL ?? (DOI ? doiAddress(DOI) : null);
}
