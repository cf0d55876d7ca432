import { lists } from '#lib/content/collections.ts';
import { labelOf } from '#lib/content/vocabulary.ts';
import { sourcesOfText } from '#lib/sources/sources.ts';
import { fieldTypes } from '#model/evaluation.ts';
import { itemAnchors } from '#markdown/front-matter-citations.ts';

const { evaluation } = lists;

/** Gives the items of one part of the page names, so that each can be linked to its sources. */
const named = <T extends { sources: string[] }>(part: string, items: readonly T[]) =>
  items.map((item, index) => ({ ...item, id: `${part}-${index + 1}` }));

/** The statements of the planning page, part by part. */
export const parts = {
  published: named('models', evaluation.published),
  national: named('standard', evaluation.national),
  codes: named('codes', evaluation.codes),
  codesCaution: named('codes-caution', [evaluation.codesCaution]),
  protection: named('protection', evaluation.protection),
  sampleNotes: named('sample', evaluation.sampleNotes),
  formulas: named('formulas', evaluation.formulas),
  missing: named('missing', evaluation.missing),
  smallNumbers: named('small-numbers', evaluation.smallNumbers),
  sketches: evaluation.sketches.map((sketch) => ({
    ...sketch,
    evidence: named(`sketch-${sketch.key}`, sketch.evidence),
  })),
};

/** Every source of the planning page, numbered in the order in which the page shows its parts. */
export const sources = sourcesOfText(
  [
    ...parts.sketches.flatMap(({ evidence }) => evidence),
    ...parts.published,
    ...parts.missing,
    ...parts.sampleNotes,
    ...parts.national,
    ...parts.codes,
    ...parts.codesCaution,
    ...parts.protection,
    ...parts.smallNumbers,
    ...parts.formulas,
  ].flatMap(itemAnchors),
);

/** The columns of the template, each with a sentence on what it holds. */
export const columns = evaluation.fields.map((field) => ({ ...field, describes: describe(field) }));

function describe({ label, type, values, valuesFrom, min, max, help }: (typeof evaluation.fields)[number]): string {
  const range = min === undefined ? null : `${min} to ${max}`;
  const holds = valuesFrom ? 'an activity of this site' : (values?.join(', ') ?? range);
  return [`${label}.`, `${fieldTypes[type]}${holds ? `: ${holds}` : ''}.`, help].filter(Boolean).join(' ');
}

/** A logic model to start from, as the builder takes it: the text of each part, a line an item. */
export const sketchTexts = parts.sketches.map(({ key, title, activity, lines }) => ({
  key,
  title,
  activity: labelOf('activities', activity),
  lines: Object.fromEntries(evaluation.elements.map(({ key: part }) => [part, (lines[part] ?? []).join('\n')])),
}));
