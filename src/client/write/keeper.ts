/** What was written, kept on this device: read whatever stands there, and merged with what other tabs write. */
import type { Row } from '#authoring/draft.ts';
import type { FormField } from '#authoring/form.ts';
import { isSame, mergeAnswers } from './merge-answers.ts';
import { asText, isBlank, type Answers, type What } from './state.ts';

/** What the questions can take of something that was kept, perhaps by an older release or by another site; no word is lost. */
function fitting(kept: unknown, fields: readonly FormField[]): Answers {
  if (kept === null || typeof kept !== 'object' || Array.isArray(kept)) return {};
  const answers = Object.entries(kept).flatMap(([path, value]): [string, string | Row[]][] => {
    const own = typeof value === 'string' ? value : Array.isArray(value) ? value.flatMap(rowIn) : null;
    if (own === null) return [];
    const columns = fields.find((field) => field.path === path)?.columns;
    if (columns && typeof own === 'string') return own.trim() === '' ? [] : [[path, [{ [columns[0]!.path]: own }]]];
    return [[path, columns ? own : asText(own)]];
  });
  return Object.fromEntries(answers);
}

const rowIn = (value: unknown): Row[] =>
  value === null || typeof value !== 'object'
    ? []
    : [
        Object.fromEntries(
          Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
        ),
      ];

/** What this browser would not take, by its name: it lasts as long as the page, whatever is written in between. */
const unwritten = new Map<string, string>();

/** What whoever writes may do where a part of the page did not come: reload it, but only where that loses nothing. */
export const wayOn = (): string =>
  unwritten.size === 0
    ? 'What you wrote is kept: check your connection, and reload the page.'
    : 'This browser does not keep what you wrote: copy it into a document of your own before you reload the page.';

/** Keeps what was written on this device, and nowhere else; another tab may write to the same place at any time. */
export class Keeper {
  readonly #key: string;
  readonly #fields: readonly FormField[];
  #agreed = '';
  constructor(base: string, what: What, fields: readonly FormField[]) {
    this.#key = keyOf(base, what);
    this.#fields = fields;
  }
  #answersIn(text: string): Answers {
    try {
      return fitting(JSON.parse(text || '{}'), this.#fields);
    } catch {
      return {};
    }
  }
  #kept(): string {
    try {
      return localStorage.getItem(this.#key) ?? '';
    } catch {
      return this.#agreed;
    }
  }
  /** What was kept; nothing where there is none, or it cannot be read. */
  read(): Answers {
    this.#agreed = this.#kept();
    return this.#answersIn(unwritten.get(this.#key) ?? this.#agreed);
  }
  /** Whether this browser has what was last written, and will have it when this page is gone. */
  isStored(): boolean {
    return !unwritten.has(this.#key);
  }
  /** The answers of this tab with what another has written since. The same object where it has written nothing. */
  withOthers(answers: Answers): Answers {
    const [before, kept] = [this.#agreed, this.#kept()];
    if (kept === before) return answers;
    this.#agreed = kept;
    const merged = mergeAnswers(this.#answersIn(before), answers, this.#answersIn(kept), this.#fields);
    return isSame(merged, answers) ? answers : merged;
  }
  /** @returns false where this browser keeps nothing, or no more */
  write(answers: Answers): boolean {
    const text = isBlank(answers) ? '' : JSON.stringify(answers);
    try {
      if (text === '') localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, text);
      this.#agreed = text;
      unwritten.delete(this.#key);
      return true;
    } catch {
      unwritten.set(this.#key, text);
      return false;
    }
  }
}

/** Under which name the answers of a form stand in the storage of the browser. */
export const keyOf = (base: string, what: What): string => `${base}write/${what}`;
