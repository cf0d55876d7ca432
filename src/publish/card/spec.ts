import type { Share } from '../share.ts';
import type { Family } from '#schemas/term.ts';

/** What a card says: the words that the head of its page gives to those who share it. */
export interface CardSpec {
  title: string;
  description: string;
  /** What kind of page it is. */
  section: string;
  family: Family | null;
  /** For a fact: its figure, as it must be shown. */
  figure: string | null;
  notes: { label: string; value: string }[];
  /** Whose figure it is, its date, and where it stands. */
  foot: string | null;
}

/** The card of a page. */
export function specOf(title: string, description: string, { section, family, figure, notes, foot }: Share): CardSpec {
  return { title, description, section, family: family ?? null, figure: figure ?? null, notes, foot: foot ?? null };
}
