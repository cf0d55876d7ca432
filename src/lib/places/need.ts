import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { load } from 'js-yaml';
import { councilTypes, type Council } from '#schemas/council.ts';
import { needSchema, type NeedIndicator, type NeedRegister } from '#schemas/need.ts';
import { addressOf, paths } from '#lib/site/paths.ts';
import { needUnits, showNeed, type NeedFigure, type NeedFile, type NeedOfCouncil } from '#model/need.ts';
import { contentFolder } from '#site.ts';
import { councils, councilsOf } from './councils.ts';

const file = (name: string): string => join(contentFolder, 'councils', name);

/** What the figures on need are; null where the content holds none. The check has made sure that both files fit. */
export const needRegister: NeedRegister | null = existsSync(file('need.yaml'))
  ? needSchema.parse(load(readFileSync(file('need.yaml'), 'utf8')))
  : null;

const rows = new Map(
  needRegister
    ? parse<Record<string, string>>(readFileSync(file('need.csv'), 'utf8'), { columns: true, bom: true }).map((row) => [
        row.code!,
        row,
      ])
    : [],
);

/** What need.csv holds for a council and an indicator; all null where it holds nothing. */
export function rawNeed(council: Council, { id, interval }: NeedIndicator) {
  const number = (column: string | undefined): number | null => {
    const cell = (column && rows.get(council.code)?.[column]) || '';
    return cell === '' ? null : Number(cell);
  };
  return { value: number(id), low: number(interval?.low), high: number(interval?.high) };
}

/** Whether so few people were asked that a figure is not shown. */
export function isTooWide(council: Council, indicator: NeedIndicator): boolean {
  const { low, high } = rawNeed(council, indicator);
  const widest = indicator.interval?.widest;
  return widest !== undefined && low !== null && high !== null && high - low > widest + 1e-9;
}

/** The figures on need of a council in words, in the order of the register. */
export const needOf = (council: Council): NeedFigure[] =>
  (needRegister?.indicators ?? []).map((indicator) => figureOf(council, indicator));

/** One indicator for one council. */
export function figureOf(council: Council, indicator: NeedIndicator): NeedFigure {
  const { id, label, of, unit, most, year, definition, source, attribution, caution, national, yearIn } = indicator;
  const county = indicator.countyOnDistricts ? councilsOf([council.county ?? ''])[0] : undefined;
  const own = rawNeed(council, indicator);
  const above = own.value === null && county && county.slug !== '' ? (county as Council) : undefined;
  const holder = above ?? council;
  const { value, low, high } = above ? rawNeed(above, indicator) : own;
  const tooWide = isTooWide(holder, indicator);
  const shown = value === null || tooWide ? null : showNeed(unit, value, most);
  const { decimals } = needUnits[unit];
  const ofNation = national?.[council.nation];
  return {
    id,
    label,
    of,
    shown,
    interval:
      shown && low !== null && high !== null
        ? `95% interval ${low.toFixed(decimals)} to ${high.toFixed(decimals)}`
        : null,
    blank: shown ? null : tooWide ? `Left out: too few people were asked to say.` : whyBlank(council, indicator),
    from: shown && above ? above.name : null,
    nation: ofNation === undefined ? null : showNeed(unit, ofNation, most),
    year: yearIn?.[council.nation] ?? year,
    definition,
    source,
    attribution,
    caution,
  };
}

/** Whether the nation, the kind of council, or only this council has no figure. */
function whyBlank(council: Council, indicator: NeedIndicator): string {
  const ofNation = councils.filter(({ nation }) => nation === council.nation);
  const hasOne = (one: Council): boolean => rawNeed(one, indicator).value !== null;
  if (!ofNation.some(hasOne)) return `We hold no figure for councils in ${council.nation}.`;
  const { tier } = councilTypes[council.type_code];
  const alike = ofNation.filter(({ type_code }) => councilTypes[type_code].tier === tier);
  const kind = { county: 'county councils', district: 'district councils', single: '', 'northern-ireland': '' }[tier];
  if (kind && !alike.some(hasOne)) return `We hold no figure for ${kind} in ${council.nation}.`;
  return 'We hold no figure for this council.';
}

/** All that a script needs to put a council's need into a paper; null where the content holds no figures on need. */
export function needForScripts(council: Council): NeedOfCouncil | null {
  if (!needRegister) return null;
  const people = needRegister.indicators.find(({ unit }) => unit === 'people');
  const value = people && rawNeed(council, people).value;
  return {
    code: council.code,
    name: council.name,
    place: council.short_name,
    nation: council.nation,
    address: addressOf(paths.place(council.slug)),
    population: people && value ? { value, year: people.year } : null,
    attribution: needRegister.attribution,
    cautions: needRegister.cautions,
    figures: needOf(council),
  };
}

/** The figures on need of every council as one file; null where the content holds none. */
export function needFile(): NeedFile | null {
  if (!needRegister) return null;
  const all = councils.flatMap((council) => {
    const need = needForScripts(council);
    return need ? [{ slug: council.slug, need }] : [];
  });
  const indicators = (all[0]?.need.figures ?? []).map(
    ({ id, label, of, definition, source, attribution, caution }) => ({
      id,
      label,
      of,
      definition,
      source,
      attribution,
      caution,
    }),
  );
  return {
    attribution: needRegister.attribution,
    cautions: needRegister.cautions,
    indicators,
    councils: Object.fromEntries(
      all.map(({ slug, need: { code, name, place, nation, address, population, figures } }) => [
        slug,
        {
          code,
          name,
          place,
          nation,
          address,
          population,
          figures: figures.map(({ shown, interval, blank, from, nation: ofNation, year }) => ({
            shown,
            interval,
            blank,
            from,
            nation: ofNation,
            year,
          })),
        },
      ]),
    ),
  };
}
