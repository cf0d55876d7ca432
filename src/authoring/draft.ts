import type { ContentFile } from '#checks/content.ts';

/** The kinds of page that a form, a Word file or a command can make. */
export const draftKinds = {
  'case-studies': {
    one: 'case study',
    add: 'Add a case study',
    asks: 'One scheme: what people did, what it cost, what was found',
  },
  evidence: {
    one: 'evidence summary',
    add: 'Add a study',
    asks: 'One study, review or report: who was studied, what was found, and how far it can be relied on',
  },
  facts: { one: 'fact', add: 'Add a fact', asks: 'One figure that can be quoted, with its source and its caveat' },
} as const;
export type DraftKind = keyof typeof draftKinds;

/** What is wrong with a question that has no answer. */
export const unanswered = 'this is not answered';

/** One row of a table in a form: what stands under each column. */
export type Row = Record<string, string>;

/** What somebody wrote, before anything is made of it: labels or paths, and what stands under each, word for word. */
export interface Draft {
  kind: DraftKind;
  /** The last part of its address; made of the title where none is given. */
  id?: string;
  answers: { to: string; value: string | Row[] }[];
  /** The text below the fields, as Markdown. */
  text?: string;
}

/** What could not be placed: word for word, with the question it was an answer to and the reason. */
export interface Unplaced {
  /** The path of the question, where one is known; a row is named by its number: "results.0.value". */
  path: string;
  label: string;
  text: string;
  why: string;
  /** True where it stands on the site already, so that the file need not keep it. */
  isOnlyTold?: true;
}

/** What a draft becomes. */
export interface MadeEntry {
  id: string;
  /** The entry first, then a file for each source that is new. Paths are below content/. */
  files: [ContentFile, ...ContentFile[]];
  data: Record<string, unknown>;
  leftOver: Unplaced[];
  /** True where something is still missing that publication needs. */
  isDraft: boolean;
}

/** A file that was made: its path below content/, and its text. */
export type MadeFile = ContentFile;
