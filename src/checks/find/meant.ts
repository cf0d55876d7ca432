import { coreName, plainName } from '#model/council-names.ts';
import type { List } from '../content.ts';
import type { Former } from '../read/former-councils.ts';
import type { CouncilRow } from '../read/read-councils.ts';
import { kept } from '../kept.ts';
import { nearestBy } from '../suggest.ts';

/** What names can be looked up in. */
export interface Registers {
  councils: readonly CouncilRow[];
  former: readonly Former[];
  lists: ReadonlyMap<string, Pick<List, 'items'>>;
}

/** No more of the registers than the names of councils, present and former, as plain data. */
export function namesOfCouncils({ councils, former }: Registers): Registers {
  return { councils, former, lists: new Map() };
}

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

/** How kinds of council are shortened: MBC, LB of Hackney. */
const shortened = /\b(?:[lr]b(?: of)?|mbc|mdc|cbc|cc|dc|bc|ua|lbc)\b/g;

/** A name without what every council may have in it: "LB Hackney" and "Hackney" are one. */
const bare = (name: string): string =>
  coreName(
    plainName(name)
      .replace(shortened, ' ')
      .replace(/\bsaint\b/g, 'st'),
  );

/** Every name by which a council may be told, plain and without what every council may have in it. */
const plainNamesOf = kept(({ names }: CouncilRow): string[] => names.map(plainName));
const namesOf = kept(({ names }: CouncilRow): string[] => names.map(bare));

const withPages = kept((councils: readonly CouncilRow[]): CouncilRow[] => councils.filter(({ slug }) => slug !== ''));
const withPage = ({ councils }: Pick<Registers, 'councils'>): CouncilRow[] => withPages(councils);

const knownNames = kept(
  (councils: readonly CouncilRow[]): Set<string> => new Set(withPages(councils).flatMap(namesOf)),
);

/** Whether a council goes by a name as it stands: the quick answer for most of the names in a text. */
export const isCouncilName = ({ councils }: Pick<Registers, 'councils'>, word: string): boolean =>
  knownNames(councils).has(bare(word));

/** Whether a word stands for one council and begins the name of another, as Newcastle does: both may be meant. */
const isPart = (councils: readonly CouncilRow[], core: string): boolean =>
  !councils.some((council) => plainNamesOf(council).slice(0, 2).includes(core)) &&
  councils.filter((council) => namesOf(council).some((name) => name === core || name.startsWith(`${core} `))).length >
    1;

/** "Leics" is short for a name that begins so and ends in shire. */
const isShire = (word: string, name: string): boolean =>
  /^[a-z]{3,6}s$/.test(word) && name.endsWith('shire') && name.startsWith(word.slice(0, -1)) && !name.includes(' ');

/** Councils that go by a name: full, short, former, Welsh, its beginning, or a code of the statistics office. */
export function councilsMeant(content: Registers, word: string): Meant[] {
  const councils = withPage(content);
  const code = word.trim().toUpperCase();
  const plain = plainName(word);
  const core = bare(word);
  if (core === '') return [];
  const as = ({ code: id, name }: CouncilRow): Meant => ({ id, name });
  const called = (test: (council: CouncilRow) => boolean): Meant[] => councils.filter(test).map(as);
  const attempts: (() => Meant[])[] = [
    () => called((council) => council.code === code || council.gss === code),
    () => called((council) => plainNamesOf(council).includes(plain) && !isPart(councils, core)),
    () => called((council) => namesOf(council).includes(core) && !isPart(councils, core)),
    () => followersOf(content, word),
    () =>
      called((council) =>
        namesOf(council).some((name) => name === core || name.startsWith(`${core} `) || isShire(core, name)),
      ),
  ];
  for (const attempt of attempts) {
    const found = attempt();
    if (found.length > 0) return found;
  }
  return [];
}

/** What took over from a council that is gone, under its name or its code. */
function followersOf({ councils, former }: Registers, word: string): Meant[] {
  const asked = word.trim().toUpperCase();
  const core = bare(word);
  const gone = former.filter(
    ({ code, gss, name, shortName }) =>
      code === asked || gss === asked || [name, shortName].some((each) => bare(each) === core),
  );
  // What took over may be gone itself by now.
  const present = (code: string, seen: readonly string[]): string[] => {
    const next = former.find((each) => each.code === code);
    return seen.includes(code) || !next ? [code] : next.successors.flatMap((each) => present(each, [...seen, code]));
  };
  const codes = [...new Set(gone.flatMap(({ code }) => present(code, [])))];
  return codes.flatMap((code) => {
    const council = councils.find((each) => each.code === code);
    return council ? [{ id: code, name: `${council.name}, which took over from ${gone[0]!.name}` }] : [];
  });
}

/** How many letters may be wrong where a word is known to name no council, and where it may name something else. */
export const slipsOf = {
  ofNothing: (core: string): number => (core.length < 6 ? 1 : core.length < 11 ? 2 : 3),
  ofSomething: (core: string): number => (core.length < 6 ? 0 : core.length < 9 ? 1 : 2),
};

/** The council whose name, or the beginning of it, is spelt nearly so. Another first letter is another place. */
export function councilNear(
  content: Pick<Registers, 'councils'>,
  word: string,
  slips: (core: string) => number = slipsOf.ofNothing,
): Meant | null {
  const core = bare(word);
  const words = core.split(' ').length;
  const names = new Map<string, CouncilRow>();
  for (const council of withPage(content)) {
    for (const name of namesOf(council)) {
      for (const part of [name, name.split(' ').slice(0, words).join(' ')])
        if (part[0] === core[0] && !names.has(part)) names.set(part, council);
    }
  }
  const council = names.get(nearestBy(core, [...names.keys()], slips(core)) ?? '');
  return council ? { id: council.code, name: council.name } : null;
}

/** Terms that go by a word: by label or synonym, one or many, with or without hyphens. */
export function termsMeant({ lists }: Pick<Registers, 'lists'>, vocabulary: string, word: string): Meant[] {
  const wanted = fold(word);
  const terms = (lists.get(vocabulary)?.items ?? []).map(({ id, label, synonyms }) => ({
    id: String(id),
    name: String(label),
    words: [String(id), String(label), ...(Array.isArray(synonyms) ? synonyms.map(String) : [])],
  }));
  return terms.filter(({ words }) => words.some((each) => fold(each) === wanted)).map(({ id, name }) => ({ id, name }));
}

/** What a pointer that names nothing may mean. */
export const meantBy = (content: Registers, pointsTo: string, value: string): Meant[] =>
  pointsTo === 'councils'
    ? councilsMeant(content, value)
    : pointsTo.startsWith('vocabulary/')
      ? termsMeant(content, pointsTo, value)
      : [];
