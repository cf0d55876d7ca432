import { termsMeant } from '#checks/find/meant.ts';
import type { Content } from '#checks/content.ts';
import { slug } from '#model/slug.ts';
import { families, termFileSchema, vocabularyNames } from '#schemas/term.ts';
import { oneLine } from './clean-text.ts';
import type { Change } from './move-page.ts';
import { writeFields } from './write-entry.ts';

/** A word that pages may be found by. */
export interface NewTerm {
  vocabulary: string;
  label: string;
  definition: string;
  /** Other words that mean it. */
  words?: readonly string[] | undefined;
  /** Of an activity: the family that it belongs to. */
  family?: string | undefined;
}

/** Adds a term to its list, after those that have a place, unless a term means it already. */
export function addTerm({ vocabulary, label, definition, words = [], family }: NewTerm, content: Content): Change {
  const name = `vocabulary/${vocabulary}`;
  if (!vocabularyNames.some((known) => known === vocabulary))
    return { refused: `There is no list ${vocabulary}; use one of ${vocabularyNames.join(', ')}.` };
  const plain = { label: oneLine(label), definition: oneLine(definition) };
  if (plain.label === '' || slug(plain.label) === '') return { refused: 'Say the word itself: "Wild swimming".' };
  if (plain.definition === '') return { refused: 'Say what it means, in one plain sentence: --definition "…"' };
  const [same] = [plain.label, ...words].flatMap((word) => termsMeant(content, name, word));
  if (same) return { refused: `"${same.name}" (${same.id}) means that already: use it, or give it another word.` };
  if (vocabulary === 'activities' && !Object.hasOwn(families, family ?? ''))
    return { refused: `Say which family the activity belongs to: --family ${Object.keys(families).join(', ')}` };
  const term = {
    ...plain,
    ...(words.length > 0 ? { synonyms: words.map(oneLine) } : {}),
    ...(family ? { family } : {}),
  };
  const path = `${name}/${slug(plain.label)}.yaml`;
  return { write: [{ path, text: writeFields(termFileSchema, term) }], remove: [] };
}
