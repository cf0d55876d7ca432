import type { Cell } from '../cells.ts';

/** One sheet of a file; a CSV file is one sheet without a name. */
export interface Sheet {
  name: string;
  rows: Cell[][];
  /** What a reader should know of the sheet besides its cells: merged and hidden parts, formulas. */
  notes: SheetNote[];
}

/** Something that a spreadsheet shows otherwise than it is. */
export interface SheetNote {
  level: 'error' | 'note';
  wrong: string;
  right: string;
}

/** The names of the first eight places, and how many more there are. */
export const few = (names: readonly string[]): string =>
  names.length > 8 ? `${names.slice(0, 8).join(', ')} and ${names.length - 8} more` : names.join(', ');
