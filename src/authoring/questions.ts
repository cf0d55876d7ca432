import './no-eval.ts';
import type { z } from 'zod';
import { caseStudySchema } from '#schemas/case-study.ts';
import { evidenceSchema } from '#schemas/evidence.ts';
import { factSchema } from '#schemas/fact.ts';
import { referenceSchema } from '#schemas/reference.ts';
import { sourceSchema } from '#schemas/source.ts';
import type { DraftKind } from './draft.ts';
import { formOf, partsOf, type FormField } from './form.ts';

/** The schema of an entry that is finished. */
export const finishedSchemas = {
  'case-studies': caseStudySchema,
  evidence: evidenceSchema,
  facts: factSchema,
} as const satisfies Record<DraftKind, z.ZodType>;

const ofReference = new Map(formOf(referenceSchema).map((field) => [field.path, field]));
const ofSource = new Map(formOf(sourceSchema).map((field) => [field.path, field]));

/** Of a source, what a person can copy from it; the rest of its record is made of that. */
const newSource: FormField[] = [
  { ...ofReference.get('title')!, path: 'title', level: 'publication', rare: false },
  { ...ofReference.get('publisher')!, path: 'publisher', rare: false },
  {
    ...ofReference.get('publisher')!,
    path: 'author',
    label: 'Who wrote it',
    help: 'The people named on it, with a semicolon between them; left out where it is the publisher',
    example: 'A Harding; B Okoro',
    rare: false,
  },
  {
    ...ofReference.get('publisher')!,
    path: 'date',
    label: 'Date',
    help: 'When it was published, as it says: a year, a month, a day; left out where it has none',
    example: 'March 2024',
    rare: false,
  },
  {
    ...ofReference.get('URL')!,
    path: 'url',
    label: 'Web address',
    help: 'Where it may be read, or its DOI',
    widget: 'line',
    rare: false,
  },
];

const heldSource: FormField = {
  ...ofSource.get('ref')!,
  label: 'A source that the site holds',
  help: 'Its title, where it is listed already; otherwise say below what it is',
  level: 'optional',
};

/** Asked of every kind: a held source by its title, or a new one in a few words. */
function sourcesQuestion(columns: FormField[], level: FormField['level']): FormField {
  return {
    path: 'sources',
    label: 'Sources',
    help: 'What the figures and statements rest on. Figures name a source by its number in this list',
    example: '',
    group: 'Where it comes from',
    widget: 'rows',
    level,
    rare: false,
    columns: [heldSource, ...newSource, ...columns],
  };
}

const asText = { path: 'text', widget: 'text', level: 'optional', rare: false } as const;

/** What is asked of the text below the fields, whose heading is its label; null where a kind has no text. */
export const textQuestions: Readonly<Record<DraftKind, FormField | null>> = {
  'case-studies': {
    ...asText,
    label: 'How it works',
    help: 'The story of the scheme in a few paragraphs, each figure and claim with the number of its source: [1]',
    example: 'A librarian rings within a week and comes along to the first walk.[1]',
    group: 'What people did',
  },
  evidence: {
    ...asText,
    label: 'How it was done',
    help: 'What a reader should know of how it was done, each figure and claim with the number of its source: [1]',
    example: 'People were drawn by lot into two groups.[1]',
    group: 'How it was studied',
  },
  facts: null,
};

/** What is not asked as the schema has it: sources are asked in one way everywhere, and these follow from the first. */
const fromSources: Readonly<Record<DraftKind, readonly string[]>> = {
  'case-studies': ['sources'],
  evidence: ['sources', 'reference', 'whatWeRead'],
  facts: ['source'],
};

/** Pages and figures of the site are named as readers see them; the schema asks for file names and ids. */
const asReadersSee: Readonly<Record<string, Partial<FormField>>> = {
  'restsOn.evidence': { help: 'The study on this site whose finding it is, by its title; for a figure of a scheme, leave it out', example: '' },
  'restsOn.finding': { help: 'Which finding of that study; they are offered once the study is named', example: '', pointsTo: 'findings of the study' },
  'restsOn.caseStudy': { help: 'The case study on this site that has the figure, by its title; for a finding of a study, leave it out', example: '' },
  'restsOn.figure': { help: 'Which figure of that case study; they are offered once it is named', example: '', pointsTo: 'figures of the case study' },
}; // prettier-ignore

/** A row names its source by the number that it has among the sources of the form; the schema asks for an id. */
const byNumber = (column: FormField): FormField =>
  column.pointsTo === 'references' ? { ...column, help: 'The number of its source in the list of sources below, such as 1' } : column; // prettier-ignore

function asked(kind: DraftKind): FormField[] {
  const form = formOf(finishedSchemas[kind])
    .filter(({ path }) => !fromSources[kind].includes(path))
    .map((field) => ({ ...field, ...asReadersSee[field.path] }))
    .map((field) => (field.columns ? { ...field, columns: field.columns.map(byNumber) } : field));
  const sources = sourcesQuestion(kind === 'facts' ? [] : [ofSource.get('read')!, ofSource.get('note')!], 'draft');
  return partsOf([...form, textQuestions[kind] ?? [], sources].flat()).flatMap(({ fields }) => fields);
}

/** Every question of a kind, in the order in which it is asked. */
export const questions: Readonly<Record<DraftKind, readonly FormField[]>> = {
  'case-studies': asked('case-studies'),
  evidence: asked('evidence'),
  facts: asked('facts'),
};
