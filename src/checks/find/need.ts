import { parse } from 'csv-parse/browser/esm/sync';
import { needUnits } from '#model/need.ts';
import { needSchema, type NeedIndicator } from '#schemas/need.ts';
import { needCsvPath, needPath } from '../read/list-files.ts';
import type { Finding } from '../report/problem.ts';
import type { ContentOfFiles } from '../rule.ts';
import { suggest } from '../suggest.ts';
import { isOfItsNation } from './council-regions.ts';

interface Row {
  record: Record<string, string>;
  info: { lines: number };
}

const at = (line: number, wrong: string, right: string): Finding => ({
  path: needCsvPath,
  line,
  column: 1,
  wrong,
  right,
});

/** Everything that keeps the figures on need from fitting their councils, their columns and one another. */
export function wrongNeed(content: ContentOfFiles): Finding[] {
  const file = content.files.find(({ path }) => path === needCsvPath);
  const register = needSchema.safeParse(content.lists.get('need')?.files[0]?.yaml.data);
  if (!file) return content.lists.has('need') ? [missing(needCsvPath, needPath)] : [];
  if (!content.lists.has('need')) return [missing(needPath, needCsvPath)];
  // What is wrong in need.yaml has been said; its columns cannot be judged before it is right.
  if (!register.success) return [];
  const { indicators } = register.data;
  let rows: Row[];
  try {
    rows = parse(file.text, { columns: true, bom: true, info: true }) as unknown as Row[];
  } catch (error) {
    const { lines = 1 } = error as { lines?: number };
    return [at(lines, 'this line does not have the columns of the first', 'give it as many values as the first line')];
  }
  // A file of a heading alone has no row to take them from.
  const columns = rows[0] ? Object.keys(rows[0].record) : file.text.split('\n')[0]!.trim().split(',');
  const badColumns = columnProblems(columns, indicators);
  if (badColumns.length > 0) return badColumns;
  return [
    ...councilProblems(rows, content),
    ...rows.flatMap((row) => indicators.flatMap((indicator) => figureProblems(row, indicator))),
    ...nationProblems(rows, indicators, content),
  ];
}

const missing = (path: string, beside: string): Finding => ({
  path,
  line: 1,
  column: 1,
  wrong: 'this file is missing',
  right: `put it back beside ${beside}: one holds the figures, the other says what they are`,
});

const columnsOf = ({ id, interval }: NeedIndicator): string[] => [
  id,
  ...(interval ? [interval.low, interval.high] : []),
];

function columnProblems(columns: string[], indicators: NeedIndicator[]): Finding[] {
  const known = ['code', 'gss', ...indicators.flatMap(columnsOf)];
  return [
    ...known
      .filter((column) => !columns.includes(column))
      .map((column) => at(1, `the column "${column}" is missing`, `add it, or take it out of ${needPath}`)),
    ...columns
      .filter((column) => !known.includes(column))
      .map((column) =>
        at(
          1,
          `${needPath} does not say what the column "${column}" is`,
          `${suggest(column, known)}; or describe it there`,
        ),
      ),
  ];
}

function councilProblems(rows: Row[], { councils, unread }: ContentOfFiles): Finding[] {
  if (unread.has('councils/councils.csv')) return [];
  const withPage = councils.filter(({ slug }) => slug !== '');
  const seen = new Set<string>();
  const rowless = withPage.map((one) => one.code).filter((code) => !rows.some(({ record }) => record.code === code));
  const wrong = rows.flatMap(({ record: { code = '', gss = '' }, info: { lines } }) => {
    const council = withPage.find((one) => one.code === code);
    const again = seen.has(code);
    seen.add(code);
    if (again) return [at(lines, `${code} is there twice`, 'keep one of the two rows')];
    if (!council) {
      return [
        at(
          lines,
          `"${code}" is not a council with a page`,
          `${rowless.length > 0 ? `${suggest(code, rowless)}; if` : 'delete its row; if'} it was merged, add its counts to those of the new council${rowless.length > 0 ? ', and delete its row' : ' first'}`,
        ),
      ];
    }
    return council.gss === gss || !isOfItsNation(council)
      ? []
      : [
          at(
            lines,
            `${code} is ${council.gss} in councils.csv, and ${gss || 'nothing'} here`,
            'write the same code in both',
          ),
        ];
  });
  const forgotten = withPage
    .filter(({ code }) => !seen.has(code))
    .map(({ code, name, gss }) =>
      at(
        rows.at(-1)?.info.lines ?? 1,
        `${name} (${code}) has no row`,
        `add one that begins ${code},${gss} and leave empty what is not known`,
      ),
    );
  return [...wrong, ...forgotten];
}

function figureProblems({ record, info: { lines } }: Row, indicator: NeedIndicator): Finding[] {
  const { id, interval, least, most, unit } = indicator;
  const code = record.code ?? '';
  const notNumbers = columnsOf(indicator).filter((column) => !/^(-?\d+(\.\d+)?)?$/.test(record[column] ?? ''));
  if (notNumbers.length > 0) {
    return notNumbers.map((column) =>
      at(lines, `${column} of ${code} is "${record[column]}"`, 'write a number with a point, or nothing'),
    );
  }
  const given = columnsOf(indicator).filter((column) => record[column] !== '');
  if (given.length === 0) return [];
  if (interval && given.length < 3) {
    return [at(lines, `${id} of ${code} has not all three of figure, lower and upper end`, 'give all three, or none')];
  }
  const [value, low, high] = columnsOf(indicator).map((column) => Number(record[column]));
  const beyond = columnsOf(indicator).filter(
    (column) => Number(record[column]) < least || Number(record[column]) > most,
  );
  const whole = needUnits[unit].decimals === 0 && !Number.isInteger(value);
  return [
    ...beyond.map((column) =>
      at(
        lines,
        `${column} of ${code} is ${record[column]}`,
        `write a figure from ${least} to ${most}, or put the range right in ${needPath}`,
      ),
    ),
    ...(whole ? [at(lines, `${id} of ${code} is ${record[id]}`, 'write a whole number')] : []),
    ...(interval && (low! > value! || high! < value!)
      ? [
          at(
            lines,
            `${id} of ${code} is ${value}, outside its interval of ${low} to ${high}`,
            'put the figure between the two ends of its interval',
          ),
        ]
      : []),
  ];
}

function nationProblems(rows: Row[], indicators: NeedIndicator[], content: ContentOfFiles): Finding[] {
  // A council in the wrong nation has been told of; its figures are judged by nation when that is right.
  const nationOf = new Map(content.councils.filter(isOfItsNation).map(({ code, nation }) => [code, nation]));
  const { at: place } = content.lists.get('need')!;
  return indicators.flatMap(({ id, unit, national = {} }, index) => {
    if (!needUnits[unit].nationHasOne) return [];
    const nations = new Set(
      rows.filter(({ record }) => record[id] !== '').map(({ record }) => nationOf.get(record.code ?? '')),
    );
    return [...nations]
      .filter((nation) => nation !== undefined && !Object.hasOwn(national, nation))
      .map((nation) => ({
        ...place(index, 'national'),
        wrong: `${id} has figures for councils in ${nation}, and none for ${nation} itself`,
        right: `add ${nation}: and its figure to national, so that each council stands beside its own nation`,
      }));
  });
}
