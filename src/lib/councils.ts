import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { contentFolder } from '#site.ts';

/** One row of the list of councils; an empty cell is an empty string. */
export interface Council {
  code: string;
  name: string;
  short_name: string;
  slug: string;
  nation: string;
  region: string;
  type: string;
  county: string;
  combined_authority: string;
  /** Other names it goes by, with commas between them. */
  alt_names: string;
  rural_cluster: string;
}

const file = join(contentFolder, 'councils/councils.csv');

/** Every council of the United Kingdom, in the order of the file. */
export const councils = parse(readFileSync(file, 'utf8'), { columns: true, bom: true }) as Council[];

const byCode = new Map(councils.map((council) => [council.code, council]));

/** The councils with these codes. The check has made sure that there are such. */
export function councilsOf(codes: readonly string[]): Council[] {
  return codes.flatMap((code) => byCode.get(code) ?? []);
}
