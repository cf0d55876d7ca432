import type { Analysis, Choices } from '#evaluation/analyse.ts';
import type { Kit } from '#evaluation/definitions.ts';
import type { ReadOptions, Reading } from '#evaluation/read-table.ts';
import type { SheetNote } from '#evaluation/files/sheet.ts';

/** What the page asks of the worker. */
export type Ask =
  | { do: 'begin'; kit: Kit }
  | { do: 'read'; file: File; options: ReadOptions; choices: Choices }
  // Where no sheet is named it is the likeliest.
  | { do: 'again'; sheet: number | null; options: ReadOptions; choices: Choices };

/** A file as far as the page needs to know it; the people stay in the worker. */
export interface Told {
  sheets: string[];
  sheet: number;
  notes: SheetNote[];
  reading: Omit<Reading, 'people'> & { people: number };
  analysis: Analysis | null;
}

/** What the worker answers. */
export type Answer = { told: Told } | { failed: { wrong: string; right: string } };
