import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { councilRowSchema, councilTypes, type CombinedAuthority, type Council } from '#schemas/council.ts';
import { paths } from '#lib/site/paths.ts';
import { contentFolder } from '#site.ts';

const rows = councilRowSchema
  .array()
  .parse(parse(readFileSync(join(contentFolder, 'councils/councils.csv'), 'utf8'), { columns: true, bom: true }));
const byName = (a: { short_name: string }, b: { short_name: string }) =>
  a.short_name.localeCompare(b.short_name, 'en-GB');
/** A council with a page of its own, and not a combined authority. */
export const isCouncil = (row: Council | CombinedAuthority): row is Council => row.slug !== '';

/** Every current council of the United Kingdom, by the name of its place. */
export const councils: Council[] = rows.filter(isCouncil).toSorted(byName);

/** Combined authorities and the Greater London Authority, by name. */
export const combinedAuthorities: CombinedAuthority[] = rows.filter((row) => !isCouncil(row)).toSorted(byName);

const byCode = new Map(rows.map((row) => [row.code, row]));

/** The councils and combined authorities with these codes. The check has made sure that there are such. */
export function councilsOf(codes: readonly string[]): (Council | CombinedAuthority)[] {
  return codes.flatMap((code) => byCode.get(code) ?? []);
}

/** What readers call a council of its kind; combined authorities go by the words of the source. */
export const kindOfCouncil = (council: Council | CombinedAuthority): string =>
  isCouncil(council) ? councilTypes[council.type_code].label : council.type;

/** The councils in the area of a county council or a combined authority. */
export function membersOf(code: string): Council[] {
  return councils.filter(({ county, combined_authority }) => county === code || combined_authority === code);
}

/** The id that the vocabulary of regions has for the council's region or nation. */
export const regionIdOf = ({ region }: { region: string }): string => region.toLowerCase().replaceAll(' ', '-');

/** The page of a council; of a combined authority the place where /places/ lists it. */
export const pathOfPlace = ({ slug, code }: Council | CombinedAuthority): string =>
  slug === '' ? `${paths.places}#${code.toLowerCase()}` : paths.place(slug);
