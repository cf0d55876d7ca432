import { itemIds } from '../addresses.ts';
import { ownParts } from '../own-parts.ts';
import type { Content, Entry } from '../content.ts';
import type { Finding } from '../report/problem.ts';
import { whileReading } from '../rule.ts';

/** Entries, figures and items of lists that cannot be told apart. Sources and terms are seen to while they are read. */
export const duplicateIds = (content: Content): Finding[] => [
  ...whileReading('duplicate-id')(content),
  ...sameAddress(content),
  ...repeatedFigureIds(content),
];

/** Two entries whose addresses differ at most in capitals: one of them would vanish. */
function sameAddress({ entries }: Content): Finding[] {
  const seen = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const key = `${entry.folder}/${entry.id.toLowerCase()}`;
    const first = seen.get(key);
    seen.set(key, first ?? entry);
    if (!first) return [];
    return [
      {
        path: entry.path,
        line: 1,
        column: 1,
        wrong: `its address is the same as that of ${first.path}`,
        right: 'rename one of the two files',
      },
    ];
  });
}

/** Figures and findings are linked to by their id, so no page may have the same one twice. */
function repeatedFigureIds({ entries }: Content): Finding[] {
  return entries.flatMap((entry) => {
    const { path, data, yaml } = entry;
    if (entry.folder === 'lists') return repeatedItemIds(entry);
    const seen = new Set<string>();
    return (['results', 'costs', 'outcomes'] as const).flatMap((list) => {
      const items = data[list];
      if (!Array.isArray(items)) return [];
      return items.flatMap((item: { id?: unknown } | null, index) => {
        const id = item?.id;
        if (typeof id !== 'string') return [];
        const repeated = seen.has(id);
        const isTaken = !repeated && ownParts(entry.folder).includes(id);
        seen.add(id);
        if (isTaken) {
          const wrong = `the id "${id}" is that of another part of the page`;
          return [{ path, ...yaml.locate([list, index, 'id']), wrong, right: `say more: ${id}-of-people` }];
        }
        if (!repeated) return [];
        return [
          {
            path,
            ...yaml.locate([list, index, 'id']),
            wrong: `two figures of this page have the id "${id}"`,
            right: `write id: ${freeId(data, id)}, or words of its own: each figure has another`,
          },
        ];
      });
    });
  });
}

/** The id with the first number behind it that no figure of a page has. */
function freeId(data: Entry['data'], id: string): string {
  const taken = new Set(itemIds(data));
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

/** The items of a list page share one page, whatever they stand below. */
function repeatedItemIds({ path, data, yaml }: Entry): Finding[] {
  const ids = itemIds(data);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
    path,
    ...yaml.locate([]),
    wrong: `the id "${id}" is there twice`,
    right: 'give one of the two another id',
  }));
}
