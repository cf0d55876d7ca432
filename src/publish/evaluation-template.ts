import { measureColumns } from '#evaluation/columns.ts';
import type { FieldType } from '#model/evaluation.ts';
import { times, type Field, type Kit, type Measure } from '#evaluation/definitions.ts';
import { lists } from '#lib/content/collections.ts';
import { vocabulary } from '#lib/content/vocabulary.ts';
import { paths } from '#lib/site/paths.ts';
import { isoDay } from '#model/text.ts';

const { evaluation, measures } = lists;
const activities = vocabulary('activities').terms;

const fields: Field[] = evaluation.fields.map(
  ({ column, label, type, required, pattern, values, valuesFrom, min, max }) => ({
    name: column,
    label,
    type,
    required,
    pattern,
    values: valuesFrom ? activities.map(({ id }) => id) : values,
    min,
    max,
  }),
);

/** The measures that Check my data scores or records, in the order of the list. */
export const kitMeasures: Measure[] = measures.measures.flatMap(({ id, name, outcomes, kit }) => {
  if (!kit) return [];
  const { column, items, least, most, labels, mayMiss, scores } = kit;
  return [
    {
      id,
      name,
      outcomes,
      column,
      items,
      least,
      most,
      labels,
      mayMiss,
      scores: scores.map(({ key, ...score }) => ({ id: key, ...score })),
    },
  ];
});

/** What the tools for planning and checking know. */
const kit: Kit = {
  fields,
  measures: kitMeasures,
  refused: evaluation.refused,
  subgroups: evaluation.fields.filter(({ subgroup }) => subgroup).map(({ column }) => column),
  rungs: evaluation.rungs.map(({ id: _id, ...rung }) => rung),
  draftSource: evaluation.draftSource,
  activities: Object.fromEntries(activities.map(({ id, label }) => [id, label])),
};

/** One column of the template, as it is published. */
interface PublishedColumn extends Partial<Omit<Field, 'type'>> {
  name: string;
  type: FieldType | 'number';
  help?: string;
  special: boolean;
  basis: 'standard' | 'advice';
  /** For an answer: its measure, item and time. */
  measure?: string;
  item?: number;
  time?: string;
}

const columns: PublishedColumn[] = [
  ...fields.map((field, index) => {
    const { help, special, basis } = evaluation.fields[index]!;
    return { ...field, help, special, basis };
  }),
  ...kitMeasures.flatMap((measure) =>
    times.flatMap((time) =>
      measureColumns(measure, time).map((name, index) => ({
        name,
        type: measure.items > 0 ? ('integer' as const) : ('number' as const),
        ...(measure.items > 0 ? { item: index + 1, min: measure.least, max: measure.most } : {}),
        required: false,
        help: measure.labels,
        special: true,
        basis: 'standard' as const,
        measure: measure.column,
        time,
      })),
    ),
  ),
];

/** /data/evaluation-template.json: every column that a file may have, and what the tools know of measures. */
export const evaluationTemplate = {
  title: 'Data template for an evaluation',
  description:
    'The columns that Check my data reads: one row a person, no names. An answer stands in measure_item_time.',
  page: paths.planEvaluation,
  updated: isoDay(evaluation.updated),
  columns,
  ...kit,
};
