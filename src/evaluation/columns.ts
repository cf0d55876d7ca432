import { times, type Definitions, type Field, type Measure, type Score, type Time } from './definitions.ts';

/** What a column of a file holds. */
export type Column =
  | { kind: 'field'; field: Field }
  | { kind: 'item'; measure: Measure; item: number; time: Time }
  | { kind: 'total'; measure: Measure; score: Score; time: Time };

/** A name as it is compared: small letters, digits and single underscores. */
export const plainColumn = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|(?<!_)_+$/g, '');

/** Whether a score may be brought as a total: where the total is the score, so that raw and converted cannot be mixed. */
export const takesTotals = ({ rule }: Score): boolean => rule.kind === 'total' || rule.kind === 'sum';

/** The names of a measure's columns at one time, in the order of the template. */
export function measureColumns(measure: Measure, time: Time): string[] {
  if (measure.items === 0) return measure.scores.map(({ id }) => `${id}_total_${time}`);
  return Array.from({ length: measure.items }, (_, index) => `${measure.column}_${index + 1}_${time}`);
}

/** Every column that a file may have, by the plain form of its name. */
export function knownColumns({ fields, measures }: Definitions): Map<string, Column> {
  const known = new Map<string, Column>(fields.map((field) => [plainColumn(field.name), { kind: 'field', field }]));
  for (const measure of measures) {
    for (const time of times) {
      for (let item = 1; item <= measure.items; item += 1) {
        known.set(plainColumn(`${measure.column}_${item}_${time}`), { kind: 'item', measure, item, time });
      }
      for (const score of measure.scores.filter(takesTotals)) {
        known.set(plainColumn(`${score.id}_total_${time}`), { kind: 'total', measure, score, time });
      }
    }
  }
  return known;
}

/** What the name of a column says it holds of a person, such as "a name"; null where it says nothing of the kind. */
export function refusedColumn(name: string, { refused }: Definitions): string | null {
  const plain = ` ${plainColumn(name).replaceAll('_', ' ')} `;
  if (plain === ' name ' || plain === ' names ') return refused[0]!.what;
  const found = refused.find(({ words }) =>
    words.some((word) => (word.length <= 3 ? plain === ` ${word} ` : plain.includes(` ${word} `))),
  );
  return found?.what ?? null;
}

/** The letters by which a spreadsheet names a column: 0 is A, 26 is AA. */
export const columnLetters = (index: number): string =>
  (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
