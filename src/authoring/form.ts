import { z } from 'zod';
import { inSentence } from '#model/text.ts';
import { fieldGroups, type FieldGroup } from '#schemas/fields.ts';
import { isNeeded } from '#schemas/draft.ts';
import { exampleOf, metaOf, shapeOf, unwrap, type Meta } from '#schemas/walk.ts';

type Schema = z.core.$ZodType;

/** How a field is asked for: a list of groups is asked in rows, a list of names or lines in one box. */
export type Widget = 'line' | 'text' | 'number' | 'day' | 'choice' | 'yes or no' | 'lines' | 'choices' | 'rows';

/** One question of a form, as the schema asks it. Plain data. */
export interface FormField {
  /** Where its answer stands in the entry: "place.name"; in a row, where it stands there. */
  path: string;
  label: string;
  help: string;
  /** An answer as it would be written; empty where there is none to show. */
  example: string;
  group: FieldGroup;
  widget: Widget;
  /** The only answers there are. */
  choices?: { value: string; label: string }[];
  /** What an answer must name: 'councils', 'references', 'vocabulary/activities'. */
  pointsTo?: string;
  /** Needed for a first draft, needed before publication, or good to have. */
  level: 'draft' | 'publication' | 'optional';
  /** True for what is seldom known: it is asked for last, and folded away. */
  rare: boolean;
  /** The most characters that it may have. */
  most?: number;
  columns?: FormField[];
}

/** The questions of a schema, in the order in which an author meets them: part by part, as the schema has them. */
export function formOf(schema: Schema): FormField[] {
  const fields = toldApart(fieldsIn(schema, '', { group: 'Heading' }, true));
  return fieldGroups.flatMap((group) => fields.filter((field) => field.group === group));
}

/** A question with the name of the group of fields that it stands in. */
interface Asked {
  field: FormField;
  within?: string | undefined;
}

/** Questions of one name take that of their group before it, so that each can be told by its name alone. */
const toldApart = (asked: readonly Asked[]): FormField[] =>
  asked.map(({ field, within }) => {
    const isAlone = asked.every((other) => other.field === field || other.field.label !== field.label);
    return isAlone || !within ? field : { ...field, label: `${within}: ${inSentence(field.label)}` };
  });

/** The parts of a form, each with its questions. */
export const partsOf = (form: readonly FormField[]): { group: FieldGroup; fields: FormField[] }[] =>
  fieldGroups
    .map((group) => ({ group, fields: form.filter((field) => field.group === group) }))
    .filter(({ fields }) => fields.length > 0);

function fieldsIn(
  schema: Schema,
  before: string,
  around: Pick<Meta, 'group'> & { rare?: boolean; within?: string },
  isNeededAround: boolean,
): Asked[] {
  const inner = unwrap(schema);
  const isUnion = inner instanceof z.ZodUnion;
  return Object.entries(shapeOf(inner)).flatMap(([name, one]) => {
    const meta = metaOf(one);
    if (meta.asked === false || inLists(one)) return [];
    const path = before + name;
    const group = meta.group ?? around.group;
    const needed = isNeededAround && !isUnion && isNeeded(one);
    const within = unwrap(one);
    const isGroup = Object.keys(shapeOf(within)).length > 0;
    const rare = Boolean(around.rare) || (isRare(one) && !meta.usual);
    if (isGroup)
      return fieldsIn(one, `${path}.`, { ...(group ? { group } : {}), rare, within: meta.label ?? name }, needed);
    return [{ field: fieldOf(one, path, { group: group ?? 'Heading', needed, rare }), within: around.within }];
  });
}

function fieldOf(
  schema: Schema,
  path: string,
  { group, needed, rare }: { group: FieldGroup; needed: boolean; rare: boolean },
): FormField {
  const meta = metaOf(schema);
  const inner = unwrap(schema);
  const item = inner instanceof z.ZodArray ? unwrap(inner.element) : undefined;
  const itemMeta = inner instanceof z.ZodArray ? metaOf(inner.element) : meta;
  const pointsTo = meta.pointsTo ?? itemMeta.pointsTo;
  const most = inner instanceof z.ZodString ? (inner.maxLength ?? undefined) : undefined;
  const choice = item ?? inner;
  const isRows = item !== undefined && Object.keys(shapeOf(item)).length > 0;
  return {
    path,
    label: meta.label ?? path,
    help: meta.help ?? '',
    example: inWords(exampleOf(schema)),
    group,
    widget: isRows ? 'rows' : widgetOf(inner, item, pointsTo, meta),
    ...(choice instanceof z.ZodEnum
      ? { choices: choice.options.map((value) => ({ value: String(value), label: String(value) })) }
      : {}),
    ...(pointsTo ? { pointsTo } : {}),
    level: needed ? (meta.early ? 'draft' : 'publication') : 'optional',
    rare,
    ...(most ? { most } : {}),
    ...(isRows ? { columns: toldApart(fieldsIn(item, '', { group }, true)) } : {}),
  };
}

function widgetOf(inner: Schema, item: Schema | undefined, pointsTo: string | undefined, meta: Meta): Widget {
  if (item) return item instanceof z.ZodEnum || pointsTo ? 'choices' : 'lines';
  if (pointsTo || inner instanceof z.ZodEnum) return 'choice';
  if (inner instanceof z.ZodBoolean) return 'yes or no';
  if (inner instanceof z.ZodNumber) return 'number';
  if (isDay(inner)) return 'day';
  return meta.prose === false || (inner instanceof z.ZodString && String(meta.example ?? '').length < 24)
    ? 'line'
    : 'text';
}

const isDay = (inner: Schema): boolean =>
  inner instanceof z.ZodUnion && (inner.options as Schema[]).some((option) => option instanceof z.ZodDate);

/** Lists of codes inside groups are for machines and are not asked. */
const inLists = (schema: Schema): boolean => unwrap(schema) instanceof z.ZodRecord;

/** A field that may be left out altogether, rather than said to be unknown. */
function isRare(schema: Schema): boolean {
  const { innerType, out } = schema._zod.def as { innerType?: Schema; out?: Schema };
  return schema instanceof z.ZodOptional || [innerType, out].some((inner) => inner !== undefined && isRare(inner));
}

const inWords = (example: unknown): string =>
  Array.isArray(example)
    ? example.filter((one) => typeof one !== 'object').join('\n')
    : typeof example === 'boolean'
      ? example ? 'yes' : 'no'
      : typeof example === 'object' || example === undefined
        ? ''
        : String(example); // prettier-ignore

const plain = (label: string): string =>
  label
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The question that a name means: its path, its label, or its label with the part it stands in. */
export function fieldNamed(form: readonly FormField[], name: string): FormField | undefined {
  const wanted = plain(name);
  const tests: ((field: FormField) => boolean)[] = [
    ({ path }) => path === name.trim(),
    ({ label }) => plain(label) === wanted,
    ({ group, label }) => plain(`${group} ${label}`) === wanted,
    ({ path }) => plain(path) === wanted,
  ];
  for (const test of tests) {
    const found = form.filter(test);
    if (found.length === 1) return found[0];
  }
  return undefined;
}
