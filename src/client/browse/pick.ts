/** Those records of a published data file that a list shows, as a file of the same form. */

/**
 * The header and the lines of a CSV file of ours whose first cell, the id, is one of these, in the order of the ids.
 * Our files have one line a record and ids that need no quotation marks.
 * @throws where the file has no line for an id
 */
export function pickCsv(file: string, ids: readonly string[]): string {
  const [header, ...lines] = file.split('\r\n');
  const byId = new Map(lines.map((line) => [line.slice(0, line.indexOf(',')), line]));
  return [header, ...ids.map((id) => found(byId, id)), ''].join('\r\n');
}

/** The records of a JSON file of ours with these ids, in the order of the ids. */
export function pickJson(file: string, ids: readonly string[]): string {
  const byId = new Map((JSON.parse(file) as { id: string }[]).map((record) => [record.id, record]));
  const records = ids.map((id) => found(byId, id));
  return `${JSON.stringify(records, null, 2)}\n`;
}

/** A name for a file that tells of the filters: case-studies-activity-singing-region-not-wales.csv */
export function fileName(table: string, query: string, extension: string): string {
  const words = query
    .replaceAll(/(?<=[=.])-/g, 'not-')
    .replaceAll(/[^a-z0-9]+/gi, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 100);
  return `${[table, words].filter(Boolean).join('-')}.${extension}`;
}

function found<T>(byId: ReadonlyMap<string, T>, id: string): T {
  const record = byId.get(id);
  if (record === undefined) throw new Error(`The data file has no record "${id}".`);
  return record;
}
