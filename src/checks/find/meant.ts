import { coreName, plainName } from '#model/council-names.ts';
import type { Content } from '../content.ts';
import type { CouncilRow } from '../read/read-councils.ts';
import { nearest } from '../suggest.ts';

/** What an author may have meant by a word that names nothing: ids, the best first, each with its name. */
export interface Meant {
  id: string;
  name: string;
}

const fold = (word: string): string =>
  plainName(word)
    .split(' ')
    .map((part) => (part.length > 3 ? part.replace(/(?:ies|y)$/, 'i').replace(/s$/, '') : part))
    .join(' ');

/** Councils that go by a name: full, short, former, Welsh, or a code of the statistics office. */
export function councilsMeant({ councils }: Pick<Content, 'councils'>, word: string): Meant[] {
  const as = ({ code, name }: CouncilRow): Meant => ({ id: code, name });
  const code = word.trim().toUpperCase();
  const plain = plainName(word);
  const tests: ((council: CouncilRow) => boolean)[] = [
    (council) => council.code === code || council.gss === code,
    ({ names }) => names.some((name) => plainName(name) === plain),
    ({ names }) => names.some((name) => coreName(name) === coreName(word)),
  ];
  for (const test of tests) {
    const found = councils.filter((council) => council.slug !== '' && test(council));
    if (found.length > 0) return found.map(as);
  }
  return [];
}

/** The council whose name is nearest to a misspelt one. */
export function councilNear({ councils }: Pick<Content, 'councils'>, word: string): Meant | null {
  const names = new Map(
    councils
      .filter(({ slug }) => slug !== '')
      .flatMap((council) => council.names.map((name) => [coreName(name), council] as const)),
  );
  const near = nearest(coreName(word), [...names.keys()]);
  const council = near === null ? undefined : names.get(near);
  return council ? { id: council.code, name: council.name } : null;
}

/** Terms that go by a word: by label or synonym, one or many, with or without hyphens. */
export function termsMeant({ lists }: Pick<Content, 'lists'>, vocabulary: string, word: string): Meant[] {
  const wanted = fold(word);
  const terms = (lists.get(vocabulary)?.items ?? []).map(({ id, label, synonyms }) => ({
    id: String(id),
    name: String(label),
    words: [String(id), String(label), ...(Array.isArray(synonyms) ? synonyms.map(String) : [])],
  }));
  return terms.filter(({ words }) => words.some((each) => fold(each) === wanted)).map(({ id, name }) => ({ id, name }));
}

/** What a pointer that names nothing may mean. */
export const meantBy = (content: Pick<Content, 'councils' | 'lists'>, pointsTo: string, value: string): Meant[] =>
  pointsTo === 'councils'
    ? councilsMeant(content, value)
    : pointsTo.startsWith('vocabulary/')
      ? termsMeant(content, pointsTo, value)
      : [];
