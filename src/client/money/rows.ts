/** What a reader asked for: ids, or nothing for all. */
export interface Asked {
  activity: string;
  place: string;
}

export interface Row {
  id: string;
  activities: readonly string[];
  region: string;
}

/** The rows that are asked for. A sum of no one place is in none. */
export const pick = (rows: readonly Row[], { activity, place }: Asked): Row[] =>
  rows.filter(
    (row) => (activity === '' || row.activities.includes(activity)) && (place === '' || row.region === place),
  );

/** What the end of an address asks for; long or broken ones ask for nothing. */
export function readAsked(hash: string): Asked {
  const parameters = new URLSearchParams(hash.length > 500 ? '' : hash.replace(/^#/, ''));
  return { activity: parameters.get('activity') ?? '', place: parameters.get('place') ?? '' };
}

/** The end of an address that asks for this. */
export const writeAsked = (asked: Asked): string =>
  new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString();

/** The lines of a CSV file, one record a line, that are of these rows; its heading stays. */
export function linesOf(csv: string, ids: ReadonlySet<string>): string {
  const [heading = '', ...lines] = csv.split('\r\n');
  return [heading, ...lines.filter((line) => ids.has(line.slice(0, line.indexOf(',')))), ''].join('\r\n');
}
