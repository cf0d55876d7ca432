import { formatDay } from '#model/text.ts';
import { site } from '#site.ts';

/** The day from which nobody keeps the site up; null while somebody does. Whatever only holds till then asks this. */
export const closed: Date | null = site.closed;

/** What a closed edition says of itself wherever it is read; null while the site is kept up. */
export const closedWords: string | null = closed && `Closed on ${formatDay(closed)}, and not kept up since.`;

/** The text of an entry as it holds today: a closed edition leaves out what an author put between `<WhileOpen>` tags. */
export const whatHolds = (body: string): string =>
  body.replace(/<WhileOpen>([\s\S]*?)<\/WhileOpen>/g, closed ? '' : '$1');
