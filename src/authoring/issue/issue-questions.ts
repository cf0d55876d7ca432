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

/** A line as somebody would fill it in, from the examples of its columns; a column without one is left empty. */
export const exampleLineOf = (field: FormField): string => {
  const columns = (field.columns ?? []).filter(({ rare }) => !rare);
  return columns.map((column) => exampleIn(field, column)).join(' | ');
};

function exampleIn({ path }: FormField, { pointsTo, label, example, choices }: FormField): string {
  // Figures name a source by its number in the list; in the list itself a new one has none.
  if (pointsTo === 'references') return path === 'sources' ? '' : '1';
  // Of names there are many: which is meant, people know by the question.
  if (pointsTo) return `name of the ${label.toLowerCase()}`;
  return example ?? choices?.[0]?.value ?? '';
}
