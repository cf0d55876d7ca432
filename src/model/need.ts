import { formatNumber } from './text.ts';

/** What a figure on need is counted in, and how many decimals it is shown with. */
export const needUnits = {
  people: { decimals: 0, nationHasOne: true },
  'per cent': { decimals: 1, nationHasOne: true },
  years: { decimals: 1, nationHasOne: true },
  score: { decimals: 2, nationHasOne: true },
  // A rank puts councils of one nation beside each other, so the nation itself has none.
  rank: { decimals: 0, nationHasOne: false },
} as const;
export type NeedUnit = keyof typeof needUnits;

/** One indicator for one council, in words, as pages, papers and data give it. */
export interface NeedFigure {
  id: string;
  label: string;
  /** "residents aged 5 and over" */
  of: string;
  /** The figure as it is shown; null where there is none to show. */
  shown: string | null;
  /** "95% interval 58.6 to 64.2" */
  interval: string | null;
  /** Why there is no figure, in a sentence; null where there is one. */
  blank: string | null;
  /** The council above whose figure it is, where this council has none of its own. */
  from: string | null;
  /** The same figure for the nation; null where a nation has none. */
  nation: string | null;
  year: string;
  definition: string;
  source: string;
  attribution: string;
  caution: string;
}

/** The figures on need of one council, as a page gives them to a script. */
export interface NeedOfCouncil {
  code: string;
  name: string;
  place: string;
  nation: string;
  address: string;
  population: { value: number; year: string } | null;
  attribution: string;
  cautions: string[];
  figures: NeedFigure[];
}

/** What an indicator says of itself, the same for every council. */
type Indicator = Pick<NeedFigure, 'id' | 'label' | 'of' | 'definition' | 'source' | 'attribution' | 'caution'>;

/** The figures of all councils in one file, `/places/needs.json`: no request tells whose council it is for. */
export interface NeedFile {
  attribution: string;
  cautions: string[];
  indicators: Indicator[];
  councils: Record<
    string,
    Omit<NeedOfCouncil, 'attribution' | 'cautions' | 'figures'> & { figures: Omit<NeedFigure, keyof Indicator>[] }
  >;
}

/** What the file tells of one council; null where it tells nothing. */
export function needFrom(file: NeedFile | null, slug: string): NeedOfCouncil | null {
  const council = file && Object.hasOwn(file.councils, slug) ? file.councils[slug] : undefined;
  if (!file || !council) return null;
  return {
    ...council,
    attribution: file.attribution,
    cautions: file.cautions,
    figures: council.figures.map((figure, index) => ({ ...file.indicators[index]!, ...figure })),
  };
}

/** A figure with its unit: "222,511", "16.9%", "61.4 years", "7.79". A rank becomes its tenth. */
export function showNeed(unit: NeedUnit, value: number, most: number): string {
  if (unit === 'rank') return tenthOf(value, most);
  const number = unit === 'people' ? formatNumber(value) : value.toFixed(needUnits[unit].decimals);
  if (unit === 'per cent') return `${number}%`;
  return unit === 'years' ? `${number} years` : number;
}

const ordinals = ['', 'second ', 'third ', 'fourth ', 'fifth '];

/** The tenth that a rank falls into, 1 the most deprived: "the third most deprived tenth". */
export function tenthOf(rank: number, ranks: number): string {
  const tenth = Math.min(10, Math.max(1, Math.ceil((10 * rank) / ranks)));
  return tenth <= 5
    ? `the ${ordinals[tenth - 1]}most deprived tenth`
    : `the ${ordinals[10 - tenth]}least deprived tenth`;
}

/** The id of an indicator as the end of an address on the page of a council. */
export const needAnchor = (id: string): string => `need-${id.replaceAll('_', '-')}`;
