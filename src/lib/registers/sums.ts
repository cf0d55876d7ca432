import { moneyRoles, type MoneyRole } from '#model/money.ts';
import { caseStudies, lists } from '#lib/content/collections.ts';
import { paths } from '#lib/site/paths.ts';

/** One sum of money, wherever it stands on the site. */
export interface Sum {
  id: string;
  path: string;
  role: MoneyRole;
  /** For a unit cost: the cost of one what. */
  base: string | null;
  scheme: string;
  statement: string;
  /** The sum as it is to be shown. */
  shown: string;
  /** Pounds. */
  value: number | null;
  valueLow: number | null;
  valueHigh: number | null;
  /** Pounds for what, or over what time. */
  unit: string;
  year: string;
  activities: string[];
  /** Null for a sum of no one place. */
  region: string | null;
  quotedOnly: string | null;
  reviewed: Date;
}

/** Every sum on the site: of case studies, their costs and their results in money, then of the list of costs. */
export const sums: Sum[] = [...caseStudies.flatMap(ofScheme), ...lists.costs.figures.map(ofList)];

/** The roles that have a sum, in the order of the table of roles, each with its sums by what they are of and by name. */
export const sumsByRole = (Object.keys(moneyRoles) as MoneyRole[])
  .map((role) => ({ role, sums: sums.filter((sum) => sum.role === role).toSorted(byBase) }))
  .filter(({ sums: ofRole }) => ofRole.length > 0);

/** What a sum is of: one person for a year; the whole of something. */
export function ofWhat({ base, unit }: Pick<Sum, 'base' | 'unit'>): string {
  return base ?? unit.replaceAll('GBP 1', '£1').replaceAll('GBP', 'pounds');
}

function byBase(a: Sum, b: Sum): number {
  return ofWhat(a).localeCompare(ofWhat(b), 'en-GB') || a.scheme.localeCompare(b.scheme, 'en-GB');
}

function ofScheme({ id, data }: (typeof caseStudies)[number]): Sum[] {
  return [...data.costs, ...data.results].flatMap((figure) =>
    figure.role === undefined
      ? []
      : [
          {
            id: `${id}#${figure.id}`,
            path: `${paths.caseStudy(id)}#${figure.id}`,
            role: figure.role,
            base: figure.base ?? null,
            scheme: data.title,
            statement: figure.statement,
            shown: figure.valueText,
            value: figure.value,
            valueLow: figure.valueLow ?? null,
            valueHigh: figure.valueHigh ?? null,
            unit: figure.unit ?? 'GBP',
            year: ('year' in figure ? figure.year : figure.period) ?? 'Year not stated',
            activities: data.activities,
            region: data.place.region,
            quotedOnly: figure.quotedOnly ?? null,
            reviewed: data.reviewed,
          },
        ],
  );
}

function ofList(figure: (typeof lists.costs.figures)[number]): Sum {
  return {
    id: figure.id,
    path: `${paths.costs}#${figure.id}`,
    role: figure.role,
    base: figure.base ?? null,
    scheme: figure.scheme,
    statement: [figure.basis, figure.detail, figure.caution]
      .filter(Boolean)
      .map((part) => part!.replace(/\.?$/, '.'))
      .join(' '),
    shown: figure.amount,
    value: figure.value,
    valueLow: figure.valueLow ?? null,
    valueHigh: figure.valueHigh ?? null,
    unit: figure.unit,
    year: figure.year,
    activities: figure.activity ? [figure.activity] : [],
    region: null,
    quotedOnly: figure.quotedOnly ?? null,
    reviewed: lists.costs.updated,
  };
}

/** The sum with this id in the list of costs. */
export function listedSum(of: string): (typeof lists.costs.figures)[number] {
  const sum = lists.costs.figures.find(({ id }) => id === of);
  if (!sum) throw new Error(`<Sum of="${of}">: there is no such sum in content/lists/costs.yaml.`);
  return sum;
}
