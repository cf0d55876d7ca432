import { needsBase } from '#model/money.ts';
import type { Content, Entry, FieldName } from '../content.ts';
import { groupsOf, type Fields } from '../read/groups.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';
import { beginsWithShare } from './units.ts';

type At = (string | number)[];

/** Every sum of money: costs of case studies, results that say what sum they are, and the list of costs. */
function sums({ folder, id, data }: Entry): { at: At; sum: Fields; shown: string }[] {
  const inList = (name: FieldName, shown: string, all: boolean) =>
    (Array.isArray(data[name]) ? (data[name] as unknown[]) : []).flatMap((item, index) => {
      if (item === null || typeof item !== 'object') return [];
      const sum = item as Fields;
      return all || sum.role !== undefined ? [{ at: [name, index], sum, shown }] : [];
    });
  if (folder === 'case-studies')
    return [...inList('costs', 'valueText', true), ...inList('results', 'valueText', false)];
  return folder === 'lists' && id === 'costs' ? inList('figures', 'amount', true) : [];
}

/** Lines of which the payers pay less or more than all. */
export const unevenShares = ({ entries }: Content): Finding[] =>
  entries
    .filter(({ folder, id }) => folder === 'lists' && id === 'funding')
    .flatMap((entry) =>
      groupsOf(entry.data).flatMap(({ at, fields: { payers } }) => {
        const shares = (Array.isArray(payers) ? payers : []) as { line?: unknown; share?: unknown }[];
        return [...Map.groupBy(shares, ({ line }) => line)].flatMap(([line, paid]) => {
          const sum = paid.reduce((all, { share }) => all + (typeof share === 'number' ? share : NaN), 0);
          return Math.abs(sum - 100) > 0.5
            ? [
                findingIn(
                  entry,
                  [...at, 'payers', shares.indexOf(paid[0]!), 'share'],
                  `the shares of ${String(line)} come to ${sum}%`,
                  'make those of each line come to 100',
                ),
              ]
            : [];
        });
      }),
    );

/** Sums that are shares, unit and running costs without a base, and bases of other sums. */
export function wrongMoney({ entries }: Content): Finding[] {
  return entries.flatMap((entry) =>
    sums(entry).flatMap(({ at, sum, shown }) => {
      const problem = (field: string, wrong: string, right: string): Finding =>
        findingIn(entry, [...at, field], wrong, right);
      const said = String(sum[shown] ?? '');
      const isShare = beginsWithShare(said) || /%|\bper ?cent\b/i.test(String(sum.unit ?? ''));
      const hasBase = typeof sum.base === 'string' && sum.base.trim() !== '';
      return [
        ...(isShare
          ? [
              problem(
                shown,
                `"${said}" is a percentage and no sum of money`,
                'write the sum in pounds; a share of something goes under results',
              ),
            ]
          : []),
        ...(needsBase(sum.role) && !hasBase
          ? [
              problem(
                'role',
                `"${said}" is a ${String(sum.role)} and does not say of what`,
                sum.role === 'unit cost'
                  ? 'say under base of what, as the source does: "one person who starts"; or mend the role'
                  : 'say under base what it pays for, as the source does: "three posts, for two years"; or mend the role',
              ),
            ]
          : []),
        ...(!needsBase(sum.role) && hasBase
          ? [
              problem(
                'base',
                `base says the cost of what, and this sum is ${typeof sum.role === 'string' ? `a ${sum.role}` : 'without a role'}`,
                'write role: unit cost or role: running cost, or leave base out',
              ),
            ]
          : []),
      ];
    }),
  );
}
