/** Makes something once, when it is first asked for: to make a formatter takes longer than most programs use it. */
export function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const longDay = lazily(
  () => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const listed = lazily(() => new Intl.ListFormat('en-GB', { type: 'conjunction' }));
const thousands = lazily(() => new Intl.NumberFormat('en-GB'));

/** 23 November 2026 */
export const formatDay = (date: Date): string => longDay().format(date);

/** 2026-11-23 */
export const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

/** The day of a moment: midnight UTC, as a day in a file is read. */
export const dayOf = (moment: Date): Date => new Date(isoDay(moment));

/** one, two and three */
export const formatList = (items: readonly string[]): string => listed().format(items);

/** Names of organisations, which may hold commas and an "and" of their own: "Leeds City Council; Sport and Health" */
export const formatNames = (names: readonly string[]): string =>
  names.some((name) => /,| and /.test(name)) ? names.join('; ') : formatList(names);

/** 2,160 */
export const formatNumber = (value: number): string => thousands().format(value);

/** From one end to the other: "590 to 1,110". Where both ends read the same, it is said once. */
export const formatRange = (from: string, to: string): string => (from === to ? from : `${from} to ${to}`);

/** A size in bytes as readers know it: "812 bytes", "43 KB", "1.2 MB". */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** "1 case study", "6 case studies" */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${formatNumber(number)} ${number === 1 ? one : many}`;
}

/** The sentence with a capital first letter. */
export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);

/** The text with a small first letter, as after a colon, where it is known that no name begins it. */
export const uncapitalise = (text: string): string => text.charAt(0).toLocaleLowerCase('en-GB') + text.slice(1);

/** "Older people, carers and NHS staff": terms as a sentence would have them, with capitals only where a word needs them. */
export function formatTerms(labels: readonly string[]): string {
  return formatList(labels.map((label, index) => (index === 0 ? label : inSentence(label))));
}

/** A term as it stands inside a sentence: "mental health", but "GP use". */
export function inSentence(label: string): string {
  return /^[A-Z][a-z]/.test(label) && !properNames.test(label) ? uncapitalise(label) : label;
}

const properNames = /^(England|Scotland|Wales|Northern|North|South|East|West|London|Yorkshire|UK)\b/;

/** The words within quotation marks that an author set round the whole: who shows them sets their own. */
export const unquoted = (text: string): string => text.replace(/^["“](.*)["”]$/s, '$1');

export interface ValueParts {
  before: string;
  figure: string;
  after: string;
}

/**
 * The number inside the text of a value, so that it can be set large: "over 3,800 people" gives
 * "over", "3,800" and "people". Null where the text has no number near its start.
 */
export function splitValue(valueText: string): ValueParts | null {
  const match =
    /^((?:over|about|almost|nearly|under|up to|more than) )?([£−-]?\d[\d,.]*(?:\.\d+)?(?:p|%| million)?)(?:\s|$)(.*)$/i.exec(
      valueText,
    );
  if (!match) return null;
  return { before: (match[1] ?? '').trim(), figure: match[2]!, after: match[3]! };
}

/** The unit where a figure cannot be understood without it: beside a bare number or range, but not after "28%" or "£8". */
export function unitBeside(valueText: string, unit: string): string | null {
  return /^[-−]?[\d.,]+(?: (?:to|v) [-−]?[\d.,]+)?$/.test(valueText) ? unit : null;
}

/** Whether a text holds a name or a time as words of their own: "Cost: England, 2022/23" says "England", and not "Eng". */
export function says(text: string, name: string): boolean {
  if (name === '') return false;
  const around = text.split(name);
  return around
    .slice(1)
    .some((after, index) => !/[\p{L}\p{N}]$/u.test(around[index]!) && !/^[\p{L}\p{N}]/u.test(after));
}

/** "Fife, Scotland", and "North Wales" where the name of a place says the nation or region that it is in. */
export const placeIn = (place: string, region: string): string => (says(place, region) ? place : `${place}, ${region}`);
