import type { SearchData, SearchRecord } from '#model/search-record.ts';
import type { Concept, Understanding } from './query.ts';
import { commonStems, questionWords, stemOf, stemsOf, wordsOf } from './words.ts';

/** What the records are called, as stems without the words of a question. */
export interface Names {
  /** The title of each record, and those parts of it that are a name: without brackets, in them, before a colon. */
  titles: readonly (readonly string[])[];
  /** The stems of each title. */
  titleStems: readonly ReadonlySet<string>[];
  /** The other names of each, in one. */
  others: readonly string[];
  /** The stems of words that are names in the title of any record. */
  proper: ReadonlySet<string>;
  /** The page that is about a value and nothing else, by facet:value. */
  homes: ReadonlyMap<string, number>;
}

export const namesOf = (data: SearchData): Names => ({
  titles: data.records.map(({ title }) => titlesOf(title).map(tellingStems).filter(Boolean)),
  titleStems: data.records.map(({ title }) => new Set(stemsOf(title))),
  others: data.records.map((record) => tellingStems(otherNames(record))),
  proper: new Set(data.records.flatMap(({ title }) => properWords(title).flatMap(stemsOf))),
  homes: homesOf(data),
});

/** Names that stand in no title: those of the record, and the words of its address. */
export const otherNames = ({ url, names = '' }: SearchRecord): string =>
  `${names} ${/([^/#]*)\/?$/.exec(url)![1]!.replaceAll('-', ' ')}`;

const titlesOf = (title: string): string[] => [
  title,
  title.replace(/\([^)]*\)/g, ''),
  title.replace(/:.*/, ''),
  ...[...title.matchAll(/\(([^)]*)\)/g)].map(([, inside]) => inside!),
];

const tellingStems = (text: string): string =>
  wordsOf(text)
    .filter((word) => !questionWords.has(word))
    .map(stemOf)
    .join(' ');

function homesOf({ records, facets }: SearchData): Map<string, number> {
  return new Map(
    records.flatMap(({ kind, facets: values }, id) =>
      kind === 'topic'
        ? values.flatMap((indexes, facet) =>
            indexes.map((at): [string, number] => [`${facets[facet]!.name}:${facets[facet]!.values[at]!.id}`, id]),
          )
        : [],
    ),
  );
}

/** What sets the record apart that is called what the query says, and the page that is about that and nothing else. */
export function nameBonus({ concepts }: Understanding, names: Names): (id: number) => number {
  const only = concepts.length === 1 ? concepts[0]! : undefined;
  const whole = joined(concepts);
  const figures = concepts.filter(isFigure).flatMap(({ ways }) => ways[0]!.stems);
  const telling = joined(concepts.filter((concept) => !isCommon(concept)));
  return (id) => {
    if (only?.named.some((value) => names.homes.get(value) === id)) return 1;
    const titles = names.titles[id]!;
    if (figures.length > 0 && figures.every((figure) => holds(`${titles[0]} ${names.others[id]}`, figure))) return 0.5;
    if (titles.includes(whole)) return 0.9;
    if (only && titles.some((title) => only.names.includes(title))) return 0.5;
    // "REACT trial" is "REACT".
    if (titles.includes(telling)) return 0.4;
    // Words that stand together in a name are that name.
    if (!whole.includes(' ')) return 0;
    return holds(titles[0] ?? '', whole) ? 0.25 : holds(names.others[id]!, whole) ? 0.4 : 0;
  };
}

/** Whether a query is the title of a record, or a part of it that is a name by itself. */
export const isTitleOf = (concepts: readonly Concept[], names: Names, id: number): boolean =>
  names.titles[id]!.includes(joined(concepts));

/** Whether a query names a record: its title or another name says so, and there is a name in it, not other words alone. */
export function isNamedBy(concepts: readonly Concept[], names: Names, id: number): boolean {
  const whole = joined(concepts);
  return (
    concepts.some(({ values, ways }) => values.length === 0 && ways[0]!.stems.some((stem) => names.proper.has(stem))) &&
    (holds(names.titles[id]![0] ?? '', whole) || holds(names.others[id]!, whole))
  );
}

const capital = /\p{Lu}[\p{L}\p{N}-]+/gu;

/** The words of a title that are names: its capitals, but for the first word where no other before a colon has one. */
function properWords(title: string): string[] {
  const words = title.match(capital) ?? [];
  const isNameFirst = (title.replace(/:.*/, '').match(capital) ?? []).length > 1;
  return isNameFirst || words[0] === undefined || !title.startsWith(words[0]) ? words : words.slice(1);
}

/** Whether a concept is a figure, which asks for what holds it, whatever else is said. */
export const isFigure = ({ words }: Concept): boolean => /\d/.test(words);

/** Whether nearly every question about evidence holds the words. */
export const isCommon = ({ ways }: Concept): boolean => ways[0]!.stems.every((stem) => commonStems.has(stem));

/** Whether a title names a concept, in the reader's words or in others that mean the same. */
export const isTitled = ({ ways }: Concept, title: ReadonlySet<string>): boolean =>
  ways.some(({ stems }) => stems.every((stem) => title.has(stem)));

const joined = (concepts: readonly Concept[]): string => concepts.flatMap(({ ways }) => ways[0]!.stems).join(' ');
const holds = (text: string, part: string): boolean => ` ${text} `.includes(` ${part} `);
