import { getCollection, getEntry } from 'astro:content';
import { byPlace, families, vocabularyNames, type Family, type Term, type VocabularyName } from '#schemas/term.ts';

async function readVocabulary(name: VocabularyName) {
  const about = await getEntry('vocabulary', name);
  if (!about) throw new Error(`content/vocabulary/${name}.yaml is missing`);
  const held = await getCollection(`terms-${name}`);
  const terms = held
    .toSorted((a, b) => byPlace(a.data, b.data))
    .map(({ id, data: { place: _place, ...term } }): Term => ({ id, ...term }));
  return [name, { ...about.data, terms }] as const;
}

const vocabularies = new Map(await Promise.all(vocabularyNames.map(readVocabulary)));

/** A vocabulary: its title, what it describes, and its terms in their order. */
export const vocabulary = (name: VocabularyName) => vocabularies.get(name)!;

export function termOf(name: VocabularyName, id: string): Term {
  const term = vocabulary(name).terms.find((candidate) => candidate.id === id);
  if (!term) throw new Error(`"${id}" is not in content/vocabulary/${name}/`);
  return term;
}

export function labelOf(name: VocabularyName, id: string): string {
  return termOf(name, id).label;
}

export function labelsOf(name: VocabularyName, ids: readonly string[]): string[] {
  return ids.map((id) => labelOf(name, id));
}

/** The family of the first activity: the one whose colour an entry wears. */
export function familyOf(activities: readonly string[]): { id: Family; label: string } {
  const id = termOf('activities', activities[0]!).family ?? 'advice';
  return { id, label: families[id] };
}
