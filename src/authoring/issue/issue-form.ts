import { dump } from 'js-yaml';
import { draftKinds, type DraftKind } from '../draft.ts';
import { slug } from '#model/slug.ts';
import { fieldGroups } from '#schemas/fields.ts';
import { exampleLineOf, issueQuestions, lineOf } from './issue-questions.ts';
import type { FormField } from '../form.ts';

const fileNames = { 'case-studies': 'case-study', evidence: 'study' } as const satisfies Partial<
  Record<DraftKind, string>
>;

/** The kinds that an issue can be made into: their figures and sources stand in the issue itself. */
export const issueKinds = Object.keys(fileNames) as (keyof typeof fileNames)[];

/** Where GitHub finds the form of a kind. */
export const issueFormPath = (kind: keyof typeof fileNames): string => `.github/ISSUE_TEMPLATE/${fileNames[kind]}.yml`;

/** A form of GitHub that asks the questions of a kind. Fields: https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
export function issueForm(kind: DraftKind): string {
  const { one, add, asks } = draftKinds[kind];
  const body = [
    {
      type: 'markdown',
      attributes: {
        value: `${asks}. A dozen answers make a draft; leave the others empty where you do not know. What you write here is public.`,
      },
    },
    ...fieldGroups.flatMap((group) => {
      const asked = issueQuestions(kind).filter((field) => field.group === group);
      return asked.length > 0 ? [{ type: 'markdown', attributes: { value: `## ${group}` } }, ...asked.map(item)] : [];
    }),
  ];
  const form = { name: add, description: asks, title: `New ${one}: `, labels: [labelOf(kind)], body };
  return `# Made from the schema by "npm run authoring"; change the schema, not this file.\n${dump(form, { lineWidth: -1, noRefs: true })}`;
}

/** The label of an issue that holds a draft, by which people find it: what it holds is told by its questions. */
export const labelOf = (kind: DraftKind): string => slug(draftKinds[kind].one);

/** The label by which a maintainer asks for the draft to be made. */
export const approved = 'approved';

/** Every label that a form or a workflow gives or waits for, with what it means. */
export const labels: readonly { name: string; means: string }[] = [
  ...issueKinds.map((kind) => ({ name: labelOf(kind), means: `A form was filled in: ${draftKinds[kind].one}` })),
  { name: approved, means: 'Make a draft pull request of this form' },
  { name: 'review', means: 'What waits for a reader' },
];

function item(field: FormField) {
  const how = field.columns
    ? ` One line each, with | between: ${lineOf(field)}.`
    : field.widget === 'choices'
      ? ' One on a line.'
      : '';
  const description = `${field.help}.${how}`;
  const isLong = ['text', 'lines', 'choices', 'rows'].includes(field.widget);
  return {
    type: field.widget === 'choice' && field.choices ? 'dropdown' : isLong ? 'textarea' : 'input',
    id: field.path.replace(/[^a-z0-9]+/gi, '-'),
    attributes: {
      label: field.label,
      description,
      ...(field.choices && field.widget === 'choice'
        ? { options: field.choices.map(({ value }) => value) }
        : field.columns
          ? { placeholder: exampleLineOf(field) }
          : field.example
            ? { placeholder: field.example }
            : {}),
    },
    ...(field.level === 'draft' ? { validations: { required: true } } : {}),
  };
}
