/** What is heavy: the rules, the files and the page to be seen. It is loaded once somebody begins to write. */
import '#authoring/no-eval.ts';
import { correctFigure, filesToCorrect } from '#authoring/correct-figure.ts';
import type { DraftKind, MadeFile } from '#authoring/draft.ts';
import { draftToEntry } from '#authoring/draft-to-entry.ts';
import { judgeDraft, type DraftProblem } from '#authoring/judge-draft.ts';
import type { Known } from '#authoring/known.ts';
import { previewOf, type Preview } from '#authoring/preview.ts';
import { readCorrection } from '#authoring/read-correction.ts';
import { get } from '../load.ts';
import { draftOf, type Answers, type What } from './state.ts';

const madeOf = (kind: DraftKind, answers: Answers, known: Known) =>
  draftToEntry(draftOf(kind, answers), known, new Date());

/** What the rules of the site find in the answers, each at its question. */
export function problemsOf(what: What, answers: Answers, known: Known): DraftProblem[] {
  if (what === 'correction') return readCorrection(answers, known).problems;
  return judgeDraft(what, madeOf(what, answers, known), known, new Date());
}

/** The page that the answers become, as readers will see it. */
export const pageOf = (kind: DraftKind, answers: Answers, known: Known): Preview =>
  previewOf(kind, madeOf(kind, answers, known), known);

/** What the answers become, and what is to be said of it. */
export interface Made {
  name: string;
  files: MadeFile[];
  notes: string[];
}

/** The files that the answers become; null where it is not clear yet what is to be corrected. */
export async function filesOf(what: What, answers: Answers, known: Known): Promise<Made | null> {
  if (what !== 'correction') {
    const { id, files, isDraft } = madeOf(what, answers, known);
    return { name: id, files, notes: isDraft ? ['It is marked as a draft, which stands in previews and is published nowhere until the rest is answered.'] : [] }; // prettier-ignore
  }
  const { correction } = readCorrection(answers, known);
  if (!correction) return null;
  const { files, stillSays } = correctFigure(correction, await fetched(filesToCorrect(correction, known)), known, new Date()); // prettier-ignore
  return {
    name: `correction-${correction.page.split('/')[1]}`,
    files,
    notes: stillSays.map(({ page, text }) => `The old figure still stands in the words of ${page}: “${text}” Somebody who reviews the change will see to it.`), // prettier-ignore
  };
}

const fetched = (paths: readonly string[]): Promise<MadeFile[]> =>
  Promise.all(
    paths.map(async (path) => {
      const answer = await get(new URL(`../files/${path}`, location.href)).catch(() => null);
      if (!answer) throw new Error(`The file ${path} could not be fetched. Check your connection and try again.`);
      return { path, text: await answer.text() };
    }),
  );
