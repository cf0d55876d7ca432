import type { DraftKind } from '../draft.ts';
import type { FormField } from '../form.ts';
import { questions } from '../questions.ts';

/** What the form on GitHub asks: it has no way to fold away what is seldom known. */
export const issueQuestions = (kind: DraftKind): readonly FormField[] => questions[kind].filter(({ rare }) => !rare);

/** The columns of a table as the parts of a line, which is how a form without tables asks for one. */
export const lineOf = ({ columns = [] }: FormField): string =>
  columns
    .filter(({ rare }) => !rare)
    .map(({ label }) => label)
    .join(' | ');
