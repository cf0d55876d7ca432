/** What a reader asked for: ids, or nothing for all. */
export interface Asked {
  activity: string;
  /** The id of a region; `every` where every place was asked for, whatever the reader's council. */
  place: string;
  /** The council with which those like it are asked for. */
  council: string;
}

export interface Row {
  id: string;
  activities: readonly string[];
  region: string;
}

/** Every place, chosen as such. */
export const everyPlace = 'every';

/** The id of the case study that a sum is from; of a sum of the list of costs its own. */
export const schemeOf = (row: Pick<Row, 'id'>): string => row.id.split('#')[0]!;

/**
 * The rows that are asked for. A sum of no one place is in none.
 * @param near the case studies of the council and of those like it, where one is asked for
 */
export const pick = (rows: readonly Row[], { activity, place, council }: Asked, near: ReadonlySet<string>): Row[] =>
  rows.filter(
    (row) =>
      (activity === '' || row.activities.includes(activity)) &&
      (place === '' || place === everyPlace || row.region === place) &&
      (council === '' || (row.id.includes('#') && near.has(schemeOf(row)))),
  );

/** What the end of an address asks for; long or broken ones ask for nothing. A place stands before a council. */
export function readAsked(hash: string): Asked {
  const parameters = new URLSearchParams(hash.length > 500 ? '' : hash.replace(/^#/, ''));
  const of = (name: keyof Asked): string => parameters.get(name) ?? '';
  return { activity: of('activity'), place: of('place'), council: of('place') === '' ? of('council') : '' };
}

/** The end of an address that asks for this. */
export const writeAsked = (asked: Asked): string =>
  new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString();

/** The lines of a CSV file, one record a line, that are of these rows; its heading stays. */
export function linesOf(csv: string, ids: ReadonlySet<string>): string {
  const [heading = '', ...lines] = csv.split('\r\n');
  return [heading, ...lines.filter((line) => ids.has(line.slice(0, line.indexOf(',')))), ''].join('\r\n');
}
