import { findCitations } from '../../markdown/citation-marks.ts';
import { citableTexts, citedParts } from '../../markdown/front-matter-citations.ts';
import { findQuantities, numbersIn, type Quantity } from '../../markdown/quantities.ts';
import { fieldsThat } from '#schemas/walk.ts';
import type { Content, Entry, FieldName } from '../content.ts';
import { numbersOfSources } from './citations.ts';
import { numberOfSource, type Finding } from '../report/problem.ts';
import { proseBlocks, typedPart } from '../read/prose-blocks.ts';

/**
 * A paragraph, list item or table row that states a quantity must cite a source or draw the figure from typed
 * data. What counts as a quantity: see `findQuantities`.
 */
export function figuresWithoutSource({ entries }: Content): Finding[] {
  return entries.flatMap((entry) => [...inProse(entry), ...inShortFields(entry)]);
}

/** Texts of the fields that state a quantity and do not say which of the page's sources it is from. */
export const unnamedSources = ({ entries }: Content): Finding[] => entries.flatMap(inFields);

function inProse({ path, tree }: Entry): Finding[] {
  if (!tree) return [];
  return proseBlocks(tree).flatMap(({ kind, text, line, column, drawn }) => {
    if (kind === 'heading' || kind === 'table head') return [];
    const numbers = drawn.filter(({ component }) => component === 'Number').map(({ words }) => words);
    const [first] = findQuantities(typedPart(text, numbers));
    if (!first || drawn.length > numbers.length || findCitations(text).length > 0) return [];
    const [number] = numbersOfSources(text);
    if (number) return [{ path, line, column, ...number }];
    return [
      {
        path,
        line,
        column,
        wrong: `"${asWritten(text, first)}" is stated without a source`,
        right: 'add [@the-source] at the end of the sentence, or draw the figure with <Result>, <Finding> or <Number>',
        rightInForm: `add ${numberOfSource}, at the end of the sentence`,
      },
    ];
  });
}

/** A quantity with the other end of its range and what it counts: "8-12 weeks", not "8". */
function asWritten(text: string, { text: number, start }: Quantity): string {
  const before = /(?:\d[\d,.]*\s?[-–]\s?)?$/.exec(text.slice(0, start))![0];
  const after = /^(?:\s?(?:[-–]|to)\s?[£$€]?\d[\d,.]*\d?%?)?(?: \p{L}+)?/u.exec(text.slice(start + number.length))![0];
  return `${before}${number}${after}`;
}

/** Title and summary stand in lists, where no source can follow: their numbers must be among the entry's own figures. */
function inShortFields({ path, yaml, data, folder, schema, drawn }: Entry): Finding[] {
  // The numbers of a fact are held by a stricter rule of their own.
  if (folder === 'facts') return [];
  const figures = fieldsThat(schema, (meta) => meta.figures !== undefined) as FieldName[];
  const held = new Set(
    numbersIn(JSON.stringify(figures.map((field) => data[field] ?? null)).replaceAll('"', ' ')).map(bare),
  );
  return (['title', 'summary'] as const).flatMap((field) => {
    const text = data[field];
    if (typeof text !== 'string') return [];
    const taken = drawn.filter(({ path: [first] }) => first === field).map(({ words }) => words);
    const missing = numbersIn(typedPart(text, taken)).filter((number) => !held.has(bare(number)));
    if (missing.length === 0) return [];
    return [
      {
        path,
        ...yaml.locate([field]),
        wrong: `the ${field} states ${missing[0]}, which is not among the figures of this page`,
        right:
          figures.length > 0
            ? 'enter it below with its source, or leave it out here'
            : 'leave it out here, and state it in the text with its source',
      },
    ];
  });
}

/** A fall of 28% may be entered as -28%, or as 28 with "per cent" as its unit. */
const bare = (number: string): string => number.replace(/[-−%,]/g, '');

/** Who may come is a rule of the scheme, no finding: "aged 60 and over". */
const ages = /\baged\s+\d{1,3}(?:\s+to\s+\d{1,3}|\s?[-–]\s?\d{1,3})?(?![\d%]|[,.]\d)/gi;

function inFields(entry: Entry): Finding[] {
  const { path, yaml } = entry;
  return citableTexts(entry).flatMap((place) => {
    const [first] = findQuantities(place.text.replace(ages, (age) => age.replace(/\d/g, ' ')));
    if (!first || citedParts(entry, place.text).some((part) => 'ref' in part)) return [];
    const [number] = numbersOfSources(place.text);
    if (number) return [{ path, ...yaml.locate(place.path), ...number }];
    return [
      {
        path,
        ...yaml.locate(place.path),
        wrong: `"${first.text}" does not say which of the sources it is from; the page will name them all`,
        right: 'add [@the-source] at the end of the text',
        rightInForm: `add ${numberOfSource}, at the end of the text`,
      },
    ];
  });
}
