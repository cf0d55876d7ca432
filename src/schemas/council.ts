import { z } from 'zod';
import { oneOf } from './basics.ts';
import { nation } from './nation.ts';

/** What a council is, by the codes of the list of councils: how readers know it, and which tier it belongs to. */
export const councilTypes = {
  CTY: { label: 'County council', tier: 'county' },
  NMD: { label: 'District council', tier: 'district' },
  UA: { label: 'Unitary council', tier: 'single' },
  MD: { label: 'Metropolitan borough', tier: 'single' },
  LBO: { label: 'London borough', tier: 'single' },
  CC: { label: 'City of London', tier: 'single' },
  WPA: { label: 'Unitary council in Wales', tier: 'single' },
  SCO: { label: 'Unitary council in Scotland', tier: 'single' },
  NID: { label: 'District council in Northern Ireland', tier: 'northern-ireland' },
} as const;
export type CouncilType = keyof typeof councilTypes;

/** From most urban to most rural, with the words for it inside a sentence. */
export const ruralClusters = {
  Urban: 'mainly urban',
  'Urban with rural areas': 'urban with rural areas',
  Rural: 'mainly rural',
  'Sparse and rural': 'rural and sparsely populated',
} as const;
export type RuralCluster = keyof typeof ruralClusters;

/** Fifths by deprivation, 1 to 5, each with as many people of the UK; with the words for each inside a sentence. */
export const deprivationFifths = {
  1: 'the most deprived fifth',
  2: 'the second most deprived fifth',
  3: 'the middle fifth',
  4: 'the second least deprived fifth',
  5: 'the least deprived fifth',
} as const;
const number = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, { error: 'write a number with a point, and nothing else' })
  .transform(Number);
const within = (least: number, most: number, error: string) =>
  number.refine((value) => value >= least && value <= most, { error });
const more = within(0, 1e8, 'write a number that is not below nought');
const numberOrNone = z.union([z.literal('').transform(() => null), number]);
const code = z.string().regex(/^[A-Z]{2,4}$/, { error: 'write two to four capital letters' });
const codeOrNone = z.union([z.literal('').transform(() => null), code]);
const share = number.refine((value) => value >= 0 && value <= 1, { error: 'write a share between 0 and 1' });
// A spreadsheet takes what begins with one of these signs for a formula.
const name = z
  .string()
  .regex(/^\S(.*\S)?$/, { error: 'write a name, with no space before or after it' })
  .regex(/^[^=+@-]/, { error: 'a name begins with a letter: spreadsheets would take this for a formula' })
  .regex(/^\P{C}*$/u, { error: 'delete the sign in it that cannot be seen' });

const columns = {
  code: code.describe('Code of the local authority, as mySociety uses it'),
  gss: z.string().regex(/^[ENSW]\d{8}$/, { error: 'write a GSS code, for example E06000011' }),
  name: name.describe('Full name'),
  short_name: name.describe('Name of the place'),
  nation,
  region: name.describe('Region of England, or nation'),
  type: name.describe('Type, as the source words it'),
  county: codeOrNone.describe('Code of the county council that a district belongs to'),
  combined_authority: codeOrNone.describe('Code of the combined authority, if any'),
  alt_names: z
    .string()
    .regex(/^\P{C}*$/u, { error: 'delete the sign in it that cannot be seen' })
    .describe('Other names, separated by commas'),
  start_date: z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/, { error: 'write a date as year-month-day, or nothing' }),
  rural_cluster: oneOf(ruralClusters),
  share_highly_rural: share,
  share_rural: share,
  share_urban: share,
  deprivation_score: number.describe('Composite UK score; more is more deprived; not for ranking'),
  deprivation_quintile: number
    .pipe(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]))
    .describe('Fifth by deprivation, 1 the most deprived'),
  deprivation_decile: number.describe('Tenth by deprivation, 1 the most deprived'),
  share_high_deprivation: share.describe('Share of people in the most deprived fifth of small areas'),
};

/** A council with a page of its own: a row of content/councils/councils.csv that has a slug. */
export const councilSchema = z.strictObject({
  ...columns,
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'use small letters, digits and single hyphens' }),
  type_code: oneOf(councilTypes),
  population_2020: more,
  area_km2: more,
  density_per_km2: more,
  lat: within(49, 61, 'write the latitude, which is between 49 and 61 in the United Kingdom'),
  long: within(-9, 2, 'write the longitude, which is between -9 and 2 in the United Kingdom'),
});

/** A combined authority, or the Greater London Authority: listed apart, with the councils in its area. */
export const combinedAuthoritySchema = z.strictObject({
  ...columns,
  slug: z.literal(''),
  type_code: z.enum(['COMB', 'SRA']),
  population_2020: numberOrNone,
  area_km2: numberOrNone,
  density_per_km2: numberOrNone,
  lat: numberOrNone,
  long: numberOrNone,
});

/** A row of the list: texts as CSV gives them, numbers and codes read. */
export const councilRowSchema = z.discriminatedUnion('type_code', [councilSchema, combinedAuthoritySchema]);

export type Council = z.infer<typeof councilSchema>;
export type CombinedAuthority = z.infer<typeof combinedAuthoritySchema>;
