/** What an address asks to compare, and what a reader can do to it. */
import { readItems, type Choices } from '#model/item-list.ts';
import { comparable, compareLimit, type Comparable } from '#model/comparable.ts';

/** What stands side by side, and a line for the reader on each thing that was left out. */
export interface Comparison {
  refs: string[];
  kind: Comparable;
  told: string[];
}

/** The kind of a page that can be compared. */
export const kindOf = (ref: string): Comparable | undefined => comparable.find((kind) => ref.startsWith(`${kind}/`));

/**
 * Reads the `?items=` of an address: up to four pages of one kind, that of the first.
 * @param items the value as it stands there, or null
 */
export function readComparison(items: string | null, choices: Choices): Comparison {
  const titles = (refs: string[]): string => refs.map((ref) => choices.titles[ref]).join('; ');
  const { refs, problems } = readItems(items, choices, Number.MAX_SAFE_INTEGER, 'A comparison');
  const kind = refs.map(kindOf).find((found) => found !== undefined) ?? 'case-studies';
  const wrong = refs.filter((ref) => !kindOf(ref));
  const other = refs.filter((ref) => kindOf(ref) && kindOf(ref) !== kind);
  const same = refs.filter((ref) => kindOf(ref) === kind);
  const over = same.slice(compareLimit);
  return {
    refs: same.slice(0, compareLimit),
    kind,
    told: [
      ...problems,
      ...(wrong.length > 0
        ? [`Only case studies and evidence summaries are compared; left out: ${titles(wrong)}.`]
        : []),
      ...(other.length > 0
        ? [
            `Case studies and evidence summaries answer different questions and are not mixed; left out: ${titles(other)}.`,
          ]
        : []),
      ...(over.length > 0 ? [`Four can stand side by side. The first four are kept; left out: ${titles(over)}.`] : []),
    ],
  };
}

/** The end of the address that compares these pages. */
export const writeComparison = (refs: readonly string[]): string => (refs.length > 0 ? `?items=${refs.join(',')}` : '');
