import { months } from '#model/dates.ts';
import { slug } from '#model/slug.ts';
import type { Content, Entry } from '../content.ts';
import { eachText, entryTexts, type EntryText } from '../read/entry-texts.ts';
import { eachEntry } from '../rule.ts';
import { numberOfSource, type Finding } from '../report/problem.ts';
import { citableTexts } from '../../markdown/front-matter-citations.ts';
import { findCitations } from '../../markdown/citation-marks.ts';

/** A citation that was meant, but is not written as one, or stands where the page cannot show it. */
export const citations = eachEntry({
  beside: ({ lists }) => (lists.get('references')?.items ?? []).map(({ id }) => String(id)),
  inEntry: (entry, ids): Finding[] =>
    entryTexts(entry).flatMap((said) =>
      [...misspelt(said.text), ...unmarked(said.text, ids), ...outOfPlace(entry, said)].map((told) => ({
        path: entry.path,
        ...said.at(),
        ...told,
      })),
    ),
});

type Told = Omit<Finding, 'path' | 'line' | 'column'>;

function misspelt(text: string): Told[] {
  const known = new Set(findCitations(text).map(({ start }) => start));
  return [...text.matchAll(/[[(]\s*@[^\])\s]*[^\])]*[\])]?/g)]
    .filter((match) => !known.has(match.index))
    .map((match) => ({
      wrong: `"${match[0]}" looks like a citation and is not one`,
      right: `write it as [@source-id], small letters, with no space: [${match[0]
        .split(/[,;]/)
        .map((part) => `@${slug(part) || 'source-id'}`)
        .join('; ')}]`,
      rightInForm: `write ${numberOfSource}`,
    }));
}

/** Ids of sources in square brackets without their sign, which the page would show as they are. */
const unmarked = (text: string, ids: readonly string[]): Told[] =>
  [...text.matchAll(/\[([a-z\d]+(?:-[a-z\d]+)+)\](?![(:[])/g)].flatMap(([found, id]) =>
    ids.includes(id!)
      ? [{ wrong: `"${found}" is the id of a source, without its sign`, right: `write [@${id!}]` }]
      : [],
  );

/** Numbers in square brackets, which papers cite by, and which some authors put round the ends of a range. */
export const sourcesByNumber = (content: Content): Finding[] =>
  eachText(content, (entry, { text, at }) =>
    [...numbersOfSources(text), ...namesOfSources(text)].map((told) => ({ path: entry.path, ...at(), ...told })),
  );

const name = String.raw`\p{Lu}[\p{L}’'-]+`;
/** "(Harding et al., 2024)", "(ibid.)", "Source: council report 2023": how papers and reports name a source. */
const sourceByName = new RegExp(
  String.raw`\((?!(?:${months.join('|')})\b)${name}(?:(?: (?:and|&) ${name})?,| et al\.?,?) (?:19|20)\d\d[a-z]?\)|\b[Ii]bid\b\.?|(?<=^|[.!?)] )Source: [\p{L}\d][^.]*`,
  'gu',
);

/** Sources that are named as papers name them, where a page shows no source to go with the name. */
const namesOfSources = (text: string): Told[] =>
  [...text.matchAll(sourceByName)].map(([found]) => ({
    wrong: `"${found}" names a source, and leads to none`,
    right: 'cite the source by its id in its place: [@source-id]',
    rightInForm: `write ${numberOfSource} in its place`,
  }));

/** What is wrong with each number of a source that a text types, and what would be right. */
export const numbersOfSources = (text: string): Told[] =>
  [...text.matchAll(sourceByNumber)].map(([found]) => ({
    wrong: `"${found}" looks like the number of a source, and nothing on the page has this number`,
    right: `cite the source by its id: [@source-id]; ${insteadOfBrackets(found)}`,
    rightInForm: 'write the number of a source in the list of sources, or add the source to it',
  }));

/** How numbers that are no source may stand: the ends of a range in words, others in round brackets. */
const insteadOfBrackets = (found: string): string => {
  const [first, last, ...more] = found.match(/\d+/g)!;
  return last !== undefined && more.length === 0 && Number(first) < Number(last)
    ? `if it is a range, write ${first} to ${last}`
    : `if it is no source, write (${found.slice(1, -1)})`;
};

/** Numbers in square brackets as papers cite: [1], [1, 3]. Those behind "CI" or "range" are the ends of what it names. */
const sourceByNumber =
  /(?<!\b(?:CI|CrI|IQR|range|intervals?)[:,]?(?: was| of)?\s?)\[\d{1,3}(?:\s?[,;]\s?\d{1,3})*\](?!\()/g;

function outOfPlace(entry: Entry, { text, path }: EntryText): Told[] {
  if (path.length === 0 || findCitations(text).length === 0) return [];
  if (citableTexts(entry).some((place) => place.path.join() === path.join())) return [];
  return [
    {
      wrong: 'this field cannot show a citation',
      right: 'name the source in the field "source" beside it, or cite it in the text below',
      rightInForm: 'name the source in the question on sources beside it, or in the text',
    },
  ];
}
