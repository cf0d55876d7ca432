import { kindsIn } from '#model/kinds.ts';
import type { Content, Entry } from '../content.ts';
import { ofEntry } from '../of-entry.ts';
import { entryTexts, textsBelow, type EntryText } from '../read/entry-texts.ts';
import { groupsOf } from '../read/groups.ts';
import { namedSources } from '../read/named-sources.ts';
import { saidOfSources } from '../read/sentences-with-sources.ts';
import { stringsIn } from '../read/strings-in.ts';
import { lengthsIn, type Length } from '../read/written-length.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';
import { eachEntry } from '../rule.ts';

/** Every length that pages type of a source which they name in their fields, by the source. */
type BySource = Readonly<Record<string, readonly Length[]>>;

/** Lengths of three and more: of one and two there are many of each unit in any study. */
const tellingLengths = (text: string): Length[] =>
  lengthsIn(text.replace(/\bweekly sessions\b/g, 'weeks')).filter(({ count }) => count >= 3);

/** Whether two lengths are one, in whatever unit: 12 months and a year, 26 weeks and six months. */
const isSame = (one: Length, other: Length): boolean => Math.abs(one.days - other.days) < 0.12 * one.days;

/** Whether two lengths have one number, and units that make them different. */
const isSwap = (one: Length, other: Length): boolean =>
  one.count === other.count && one.unit !== other.unit && !isSame(one, other);

/** The length among others for which one was mistaken, where none of them is the same. */
const meantBy = (one: Length, others: readonly Length[]): Length | undefined =>
  others.some((other) => isSame(one, other)) ? undefined : others.find((other) => isSwap(one, other));

const typedIn = ({ data }: Entry): { sources: string[]; lengths: Length[] } => ({
  sources: namedSources(data),
  lengths: stringsIn(data).flatMap(({ value }) => tellingLengths(value)),
});

/** Pages on which a study or a scheme is described. */
const describing = new Set<string>(kindsIn('comparable'));

function lengthsOfSources(content: Content): BySource {
  const bySource: Record<string, Length[]> = {};
  for (const entry of content.entries.filter(({ folder }) => describing.has(folder))) {
    const { sources, lengths } = ofEntry(content, entry, 'its lengths of time', () => typedIn(entry));
    for (const source of sources) bySource[source] = [...(bySource[source] ?? []), ...lengths];
  }
  return bySource;
}

/** The fields in which a page tells in words what it types elsewhere. */
const inWords = new Set(['title', 'summary', 'meaning', 'relevance', 'limitations', 'caveats', 'lessons', 'finding']);

const isInWords = ({ path }: Pick<EntryText, 'path'>): boolean =>
  path.length === 0 || inWords.has(String(path.findLast((key) => typeof key === 'string' && key !== 'text')));

type Told = Pick<Finding, 'wrong' | 'right'>;

/** What is told of each length of a text for which others have the same number of another unit. */
function differing(text: string, others: readonly Length[], where: string): Told[] {
  const own = tellingLengths(text);
  return own.flatMap((one) => {
    const meant = meantBy(one, others);
    return !meant || isBound(text, one, meant) || own.some((other) => isSwap(one, other))
      ? []
      : [
          {
            wrong: `this says "${one.written}", and ${where} says "${meant.written}"`,
            right: `write "${one.written.replace(/day|week|month|year/i, meant.unit)}", or mend the other; keep both if they are two lengths`,
          },
        ];
  });
}

/** Whether a length is the end of a range ("12 weeks or less"), one between two events, or a look in between. */
function isBound(text: string, one: Length, meant: Length): boolean {
  const at = text.indexOf(one.written);
  const [before, after] = [text.slice(0, at), text.slice(at + one.written.length)];
  return (
    /^(?: (?:or|and) (?:less|more|fewer|longer|over|under)|(?: \p{L}+){0,3} (?:followed|before|ago|earlier|later|old|since))\b/u.test(after) || // prettier-ignore
    (one.days < meant.days && /\b(?:at|by|after|until|within) $/i.test(before))
  );
}

/** Lengths in the words of a page that its own fields or other sentences have in another unit. */
function ofItself(entry: Entry): Finding[] {
  const typed = stringsIn(entry.data).map(({ value, at }) => ({ key: at.join('.'), lengths: tellingLengths(value) }));
  const below = textsBelow(entry).map(({ text }) => ({ key: text, lengths: tellingLengths(text) }));
  const besides = (key: string): Length[] =>
    [...typed, ...below].flatMap((each) => (each.key === key ? [] : each.lengths));
  const inProse = entryTexts(entry)
    .filter(isInWords)
    .flatMap(({ text, path, at }) =>
      differing(text, besides(path.length === 0 ? text : path.join('.')), 'another place of this page').map(
        (told): Finding => ({ path: entry.path, ...at(), ...told }),
      ),
    );
  const periods = groupsOf(entry.data).flatMap(({ name, at, fields: { period } }) =>
    name === 'results' && typeof period === 'string' && /^[\w ]+ (?:day|week|month|year)s?$/.test(period)
      ? differing(period, besides([...at, 'period'].join('.')), 'another place of this page').map(({ wrong, right }) =>
          findingIn(entry, [...at, 'period'], wrong, right),
        )
      : [],
  );
  return [...inProse, ...periods];
}

/** Lengths that a sentence gives a study or scheme, and that everything typed of the source cited has in another unit. */
const ofSources = (entry: Entry, bySource: BySource): Finding[] =>
  entryTexts(entry).flatMap((said) =>
    saidOfSources(entry, said).flatMap(({ sentence, refs }) => {
      const held = refs.flatMap((ref) => bySource[ref] ?? []);
      return differing(sentence, held, 'what is entered of the source cited').map((told): Finding => ({
        path: entry.path,
        ...said.at(),
        ...told,
      }));
    }),
  );

/** Lengths of time that have the right number and the wrong unit: ten months for ten weeks. */
export const swappedUnitsOfTime = eachEntry<BySource>({
  beside: lengthsOfSources,
  inEntry: (entry, bySource) => (describing.has(entry.folder) ? ofItself(entry) : ofSources(entry, bySource)),
});
