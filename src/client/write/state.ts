import type { Draft, DraftKind, Row } from '#authoring/draft.ts';

/** What stands in the form: an answer by the path of its question, rows for those that repeat. */
export type Answers = Record<string, string | Row[]>;

/** Whether anything was written. */
export const isBlank = (answers: Answers): boolean =>
  Object.values(answers).every((value) =>
    typeof value === 'string' ? value.trim() === '' : value.every((row) => Object.values(row).every((one) => one.trim() === '')),
  ); // prettier-ignore

/** The answers as a draft, questions without an answer left out. */
export const draftOf = (kind: DraftKind, answers: Answers): Draft => ({
  kind,
  answers: Object.entries(answers)
    .filter(([, value]) => value.length > 0)
    .map(([to, value]) => ({ to, value })),
});

/** Keeps what was written on this device, and nowhere else. */
export class Keeper {
  readonly #key: string;
  constructor(base: string, what: string) {
    this.#key = `${base}write/${what}`;
  }
  /** What was kept; nothing where there is none, or it cannot be read. */
  read(): Answers {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '{}');
      return kept !== null && typeof kept === 'object' && !Array.isArray(kept) ? (kept as Answers) : {};
    } catch {
      return {};
    }
  }
  /** @returns false where this browser keeps nothing */
  write(answers: Answers): boolean {
    try {
      if (isBlank(answers)) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify(answers));
      return true;
    } catch {
      return false;
    }
  }
}
