import { getCollection } from 'astro:content';
import { families, type Family, type Term, type VocabularyName } from '#schemas/term.ts';

const vocabularies = new Map((await getCollection('vocabulary')).map(({ id, data }) => [id, data]));

export function vocabulary(name: VocabularyName) {
  const found = vocabularies.get(name);
  if (!found) throw new Error(`content/vocabulary/${name}.yaml is missing`);
  return found;
}

export function termOf(name: VocabularyName, id: string): Term {
  const term = vocabulary(name).terms.find((candidate) => candidate.id === id);
  if (!term) throw new Error(`"${id}" is not in content/vocabulary/${name}.yaml`);
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
