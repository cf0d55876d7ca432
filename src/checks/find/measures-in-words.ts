import { distance } from 'fastest-levenshtein';
import { formatList } from '#model/text.ts';
import { findCitations } from '../../markdown/citation-marks.ts';
import type { Content, Entry } from '../content.ts';
import { ofEntry } from '../of-entry.ts';
import { entryTexts, textsBelow } from '../read/entry-texts.ts';
import { groupsOf, type Fields } from '../read/groups.ts';
import { namedSources } from '../read/named-sources.ts';
import { sentencesIn } from '../read/sentences.ts';
import { stringsIn } from '../read/strings-in.ts';
import { fieldsOf } from '../read/yaml-file.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';
import { eachEntry } from '../rule.ts';

/** Each questionnaire by its id, with the names that it goes by: in full, and in short. */
type Names = readonly (readonly [id: string, names: readonly string[]])[];

interface Measures {
  names: Names;
  /** Those that pages which cite a source name anywhere in their fields, by the source. */
  bySource: Readonly<Record<string, readonly string[]>>;
}

/** "Warwick-Edinburgh Mental Wellbeing Scale (WEMWBS)" by both of its names. */
function namesOf(name: string): string[] {
  const [, inFull = name, short] = /^(.*?)(?: \(([A-Z][\w-]*\d?)\))?$/.exec(name) ?? [];
  return short === undefined ? [inFull] : [inFull, short];
}

/** The questionnaires of the list; a short name that stands within the full name of another is that of neither. */
function namesIn({ entries }: Content): Names {
  const listed = entries
    .filter(({ folder, id }) => folder === 'lists' && id === 'measures')
    .flatMap(({ data }) => (Array.isArray(data.measures) ? (data.measures as (Fields | null)[]) : []))
    .flatMap((each) => (typeof each?.name === 'string' ? [{ id: String(each.id), names: namesOf(each.name) }] : []));
  return listed.map(({ id, names }) => {
    const others = listed.filter((each) => each.id !== id).flatMap((each) => each.names[0]!.split(' '));
    return [id, names.filter((name) => !others.includes(name))] as const;
  });
}

/** The questionnaires that a text names; one whose name stands within that of another is not told from it. */
const named = (text: string, names: Names): string[] =>
  names.flatMap(([id, forms]) => (forms.some((form) => text.includes(form)) ? [id] : []));

/** Whether two are forms of one another, as the short one of a scale is. */
function areKin(one: string, other: string, names: Names): boolean {
  const [a, b] = [one, other].map((id) => names.find(([each]) => each === id)?.[1] ?? []) as [string[], string[]];
  return a.some((x) => b.some((y) => x.includes(y) || y.includes(x)));
}

const isAmong = (id: string, held: readonly string[], names: Names): boolean =>
  held.some((each) => each === id || areKin(each, id, names));

/** The sources that an entry names in its fields, and the questionnaires that its fields name. */
function typedIn({ data }: Entry, names: Names): { sources: string[]; measures: string[] } {
  const measures = named(
    stringsIn(data)
      .map(({ value }) => value)
      .join('\n'),
    names,
  );
  return { sources: namedSources(data), measures };
}

function measuresIn(content: Content): Measures {
  const names = namesIn(content);
  const bySource: Record<string, string[]> = {};
  for (const entry of content.entries) {
    const { sources, measures } = ofEntry(content, entry, 'its questionnaires', () => typedIn(entry, names), {
      beside: names,
    });
    for (const source of sources) bySource[source] = [...new Set([...(bySource[source] ?? []), ...measures])];
  }
  return { names, bySource };
}

const right = 'name the questionnaire that the source names; keep both if the source used both';

/** Sentences that name a questionnaire which no field has of the source that they cite, where fields have another. */
function ofSources(entry: Entry, { names, bySource }: Measures): Finding[] {
  return entryTexts(entry).flatMap(({ text, at, path }) => {
    if (path.length > 0 || named(text, names).length === 0) return [];
    const cited = findCitations(text).flatMap(({ refs }) => refs);
    const held = cited.map((ref) => bySource[ref] ?? []);
    if (held.length === 0 || held.some((each) => each.length === 0)) return [];
    return sentencesIn(text)
      .flatMap(({ segment }) => named(segment, names))
      .filter((id) => !isAmong(id, held.flat(), names))
      .map((id) => ({
        path: entry.path,
        ...at(),
        wrong: `this names ${inShort(id, names)}, and what is entered of the source has ${formatList([...new Set(held.flat())].map((each) => inShort(each, names)))}`,
        right,
      }));
  });
}

const inShort = (id: string, names: Names): string => names.find(([each]) => each === id)![1].at(-1)!;

/** The words of a result or finding, and the field that says by what it was measured. */
const wordsBeside = ['statement', 'finding', 'valueText', 'unit', 'note'] as const;

/** Groups of fields of which one names a questionnaire, and the field for it another. */
const inGroups = (entry: Entry, { names }: Measures): Finding[] =>
  groupsOf(entry.data).flatMap(({ at, fields }) => {
    const measured = [fields.measure, fieldsOf(fields.effect).measure].filter((each) => typeof each === 'string');
    const held = named(measured.join('\n'), names);
    return held.length === 0
      ? []
      : wordsBeside.flatMap((field) => {
          const words = fields[field];
          const [other] =
            typeof words === 'string' ? named(words, names).filter((id) => !isAmong(id, held, names)) : [];
          return other === undefined
            ? []
            : [
                findingIn(
                  entry,
                  [...at, field],
                  `${field} names ${inShort(other, names)}, and it was measured by ${formatList(held.map((each) => inShort(each, names)))}`,
                  right,
                ),
              ];
        });
  });

/** The letters of a short name in another order, or with one of them lost: WEMBWS. */
function misspelt(word: string, short: string): boolean {
  if (word === short || word.length < 5 || Math.abs(word.length - short.length) > 1) return false;
  const sorted = (letters: string): string => [...letters].toSorted().join('');
  return word.length === short.length ? sorted(word) === sorted(short) : distance(word, short) === 1;
}

/** Short names of questionnaires in capitals, of which letters changed places or were lost. */
function misspeltNames(entry: Entry, { names }: Measures): Finding[] {
  const known = names.flatMap(([, forms]) => forms.filter((form) => /^[A-Z]{5,}$/.test(form)));
  if (known.length === 0) return [];
  const inFields = stringsIn(entry.data).map(({ value, at }) => ({ text: value, at: () => entry.yaml.locate(at) }));
  return [...inFields, ...textsBelow(entry)].flatMap(({ text, at }) =>
    [...new Set(text.match(/\b[A-Z]{5,}\b/g))].flatMap((word) => {
      const meant = known.includes(word) ? undefined : known.find((short) => misspelt(word, short));
      return meant === undefined
        ? []
        : [
            {
              path: entry.path,
              ...at(),
              wrong: `"${word}" is no questionnaire of the list`,
              right: `did you mean ${meant}?`,
            },
          ];
    }),
  );
}

/** Questionnaires in words other than the one that is entered. */
export const otherMeasures = eachEntry<Measures>({
  beside: measuresIn,
  inEntry: (entry, measures) =>
    measures.names.length === 0
      ? []
      : [...ofSources(entry, measures), ...inGroups(entry, measures), ...misspeltNames(entry, measures)],
});
