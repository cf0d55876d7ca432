import { parse } from 'csv-parse/sync';
import { councilRowSchema } from '#schemas/council.ts';
import type { ContentFile } from '../content.ts';
import { councilsPath } from './list-files.ts';
import { ownWords } from './schema-problems.ts';
import type { Problem } from '../report/problem.ts';

/** A council, as far as other content and addresses need it: the slug of its page is empty where it has none. */
export interface CouncilRow {
  code: string;
  slug: string;
  type: string;
  /** What it is, by the codes of the list. */
  type_code: string;
  rural_cluster: string;
  name: string;
  /** Region of England, or nation. */
  region: string;
  gss: string;
  nation: string;
  /** Its first day, as the list gives it; empty where it gives none. */
  start_date: string;
  /** The codes of the county council and of the combined authority that it is a part of; empty where it is of none. */
  county: string;
  combined_authority: string;
  /** The short name and every other name it goes or went by. */
  names: string[];
}

/** The list of councils, and all that is wrong with its lines. */
export function readCouncils(file: ContentFile): { councils: CouncilRow[]; problems: Problem[] } {
  const { rows, problems } = readRows(file);
  const wrong = rows.flatMap(({ record, info }) => {
    const parsed = councilRowSchema.safeParse(record);
    return (parsed.error?.issues ?? []).map((issue) =>
      problemAt(info.lines, `${issue.path.join('.') || 'a column'} of "${record.name}" is not right`, ownWords(issue)),
    );
  });
  const councils = rows.map(
    ({
      record: {
        code = '',
        slug = '',
        type = '',
        type_code = '',
        rural_cluster = '',
        name = '',
        region = '',
        gss = '',
        nation = '',
        start_date = '',
        county = '',
        combined_authority = '',
        ...others
      },
    }) => ({
      code,
      slug,
      type,
      type_code,
      rural_cluster,
      name,
      region,
      gss,
      nation,
      start_date,
      county,
      combined_authority,
      names: [name, others.short_name ?? '', ...(others.alt_names ?? '').split(',')].filter(
        (each) => each.trim() !== '',
      ),
    }),
  );
  return {
    councils,
    problems: [
      ...problems,
      ...wrong,
      ...(['code', 'slug', 'gss', 'name', 'short_name'] as const).flatMap((column) => repeated(rows, column)),
      ...withoutCounty(rows),
      ...ofOtherDensity(rows),
      ...ofOtherShares(rows),
    ],
  };
}

interface Row {
  record: Record<string, string>;
  info: { lines: number };
}

function readRows({ text }: ContentFile): { rows: Row[]; problems: Problem[] } {
  try {
    return { rows: parse(text, { columns: true, bom: true, info: true }) as unknown as Row[], problems: [] };
  } catch (error) {
    const { lines = 1 } = error as { lines?: number };
    return {
      rows: [],
      problems: [
        problemAt(
          lines,
          'this line does not have the columns of the first',
          'give it as many values as the first line has names, with quotes round a value that holds a comma',
        ),
      ],
    };
  }
}

/** A district is part of a county council of the list, and of no other. */
function withoutCounty(rows: Row[]): Problem[] {
  const counties = new Set(rows.filter(({ record }) => record.type_code === 'CTY').map(({ record }) => record.code));
  return rows
    .filter(({ record }) => record.county && !counties.has(record.county))
    .map(({ record, info }) =>
      problemAt(info.lines, `the county "${record.county}" of "${record.name}" is no county council`, 'write its code'),
    );
}

/** Rows of which the people, the area and the density do not go together: one of the three is a slip. */
const ofOtherDensity = (rows: Row[]): Problem[] =>
  rows.flatMap(({ record: { name = '', population_2020 = '', area_km2 = '', density_per_km2 = '' }, info }) => {
    const told = [population_2020, area_km2, density_per_km2].map(Number) as [number, number, number];
    const [people, area, density] = told;
    if ([population_2020, area_km2, density_per_km2].includes('') || told.some((each) => !(each > 0))) return [];
    const worked = people / area;
    return Math.abs(worked - density) > density / 20
      ? [
          problemAt(
            info.lines,
            `density_per_km2 of "${name}" is ${density_per_km2}, and ${population_2020} people on ${area_km2} km² are ${worked.toFixed(1)}`,
            'look all three up where they are from: one of them has a digit too many, too few or in another place',
          ),
        ]
      : [];
  });

/** Rows of which the shares of the people who live in the country and in towns are not all of them. */
const ofOtherShares = (rows: Row[]): Problem[] =>
  rows.flatMap(({ record: { name = '', share_highly_rural = '', share_rural = '', share_urban = '' }, info }) => {
    const shares = [share_highly_rural, share_rural, share_urban];
    const sum = shares.reduce((all, each) => all + Number(each), 0);
    return shares.includes('') || Number.isNaN(sum) || Math.abs(sum - 1) <= 0.02
      ? []
      : [
          problemAt(
            info.lines,
            `share_highly_rural, share_rural and share_urban of "${name}" are ${sum.toFixed(2)} together, and should be 1`,
            'look all three up where they are from: one of them has a wrong digit',
          ),
        ];
  });

function repeated(rows: Row[], column: 'code' | 'slug' | 'gss' | 'name' | 'short_name'): Problem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ record, info }) => {
    const value = record[column] ?? '';
    const again = value !== '' && seen.has(value);
    seen.add(value);
    return again
      ? [problemAt(info.lines, `the ${column} "${value}" is there twice`, 'give one of the two another')]
      : [];
  });
}

const problemAt = (line: number, wrong: string, right: string): Problem => ({
  path: councilsPath,
  line,
  column: 1,
  rule: 'wrong-value',
  wrong,
  right,
});
