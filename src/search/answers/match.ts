import { isOnlyAPlace, type Lexicon } from '../lexicon.ts';
import { lengthOfMeaning } from '../query.ts';
import { commonStems, questionWords, stemOf, wordsOf } from '../words.ts';

/** A question that the site answers, with the wordings in which it is asked. */
export interface Asked {
  question: string;
  variants: readonly string[];
}

/** How near a question of the site is to what was asked, from 0 to 1. */
export interface Match {
  /** Its place in the list of questions. */
  index: number;
  score: number;
  /** Whether it is the question that was asked: no answer is better than one to another question. */
  isSure: boolean;
  /** The share of the words that say what the query is about which the question knows. */
  telling: number;
  /** The words of the query that say what it is about, as stems or names of meanings: each may be said in one of these ways. */
  told: readonly (readonly string[])[][];
  /** Whether the query says one of the words that the wordings have in common; undefined where they have none. */
  saysSubject: boolean | undefined;
  /** Every feature of its wordings: stems, numbers, names of meanings. */
  known: { has(feature: string): boolean };
  /** Whether one of its wordings holds all of these: words that mean one thing together mean another apart. */
  holds(features: readonly string[]): boolean;
  /** Whether the question itself does, as it stands on its page. */
  asks(features: readonly string[]): boolean;
}

/** Finds the questions that ask what a query asks, nearest first. */
export type Matcher = (query: string) => Match[];

/** What a text says: each feature once, a stem or the name of a meaning, with how much it counts. */
type Features = ReadonlyMap<string, number>;

/** What the words of a question count: "who" and "how" tell little, and yet tell who pays from how much. */
const questionWordShare = 0.3;
/** What words count that nearly every question about evidence holds. */
const commonShare = 0.45;
/** What another word for the same counts beside the reader's own. */
const meaningShare = 0.8;
/** Words that pass by: a question that lacks them is no other one. Results may still hold them. */
const passing: ReadonlySet<string> = new Set(
  `among here somebody nobody able usually easily quickly go goes going gone came found patient patients resident
  residents town towns currently generally normally exactly sort kind`.split(/\s+/),
);
/** How much the nearest wording counts; the rest is how much of the query the question knows in any of its wordings. */
const wordingShare = 0.65;
/**
 * So near, with so much of the query known to the question, so much of a wording of it in the query, and so many of the
 * words that say what it is about, it is the question.
 */
const sure = { score: 0.46, known: 0.7, said: 0.45, telling: 0.7 };
/** A word is what a question is about where so large a share of its wordings holds it. */
const commonToWordings = 0.4;
/** What a word that no question holds counts beside the rarest that one does. */
const unknownShare = 1.3;
/** So near that it may be offered beside others. */
export const near = 0.3;

/**
 * Prepares questions for matching. The likeness of two texts is the cosine of their features, each weighted by how
 * few questions hold it (Manning, Raghavan and Schütze, Introduction to Information Retrieval, chapter 6), and a word
 * that no question holds counts as the rarest, so that a query about something else is like none.
 */
export function matcherOf(questions: readonly Asked[], lexicon: Lexicon): Matcher {
  const wordings = questions.map(({ question, variants }) =>
    [question, ...variants].map((text) => featuresOf(text, lexicon)),
  );
  const whole = wordings.map((each) => new Set(each.flatMap((features) => [...features.keys()])));
  const subjects = wordings.map(subjectOf);
  const holders = new Map<string, number>();
  for (const features of whole) for (const name of features) holders.set(name, (holders.get(name) ?? 0) + 1);
  const rarity = (name: string): number =>
    Math.log(1 + questions.length / (holders.get(name) ?? 1)) * (holders.has(name) ? 1 : unknownShare);
  const weigh = (features: Features): Features =>
    new Map([...features].map(([name, share]) => [name, share * rarity(name)]));
  const weighed = wordings.map((each) => each.map(weigh));

  return (query) => {
    const asked = weigh(featuresOf(query, lexicon));
    if (asked.size === 0) return [];
    const told = toldBy(query, lexicon);
    const waysToSay = told.map(({ stems, meanings }) => [stems, ...meanings.map((name) => [name])]);
    return weighed
      .map((each, index): Match => {
        const nearest = Math.max(...each.map((wording) => cosine(asked, wording)));
        const known = shareIn(asked, whole[index]!);
        const said = Math.max(...each.map((wording) => shareIn(wording, asked)));
        const score = wordingShare * nearest + (1 - wordingShare) * known;
        const holds = (features: readonly string[]) =>
          wordings[index]!.some((wording) => features.every((name) => wording.has(name)));
        const tells = tellingKnown(told, whole[index]!, holds);
        return {
          index,
          score,
          telling: tells,
          told: waysToSay,
          saysSubject: isAnyIn(subjects[index]!, asked),
          isSure: score >= sure.score && known >= sure.known && said >= sure.said && tells >= sure.telling,
          known: whole[index]!,
          holds,
          asks: (features) => features.every((name) => wordings[index]![0]!.has(name)),
        };
      })
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score || a.index - b.index);
  };
}

/** What many wordings of a question hold, besides words of any question: "link worker", whatever is asked of them. */
function subjectOf(wordings: readonly Features[]): string[] {
  const counts = new Map<string, number>();
  for (const [name, share] of wordings.flatMap((wording) => [...wording]))
    if (share > commonShare) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= commonToWordings * wordings.length).map(([name]) => name);
}

const isAnyIn = (names: readonly string[], features: Features): boolean | undefined =>
  names.length === 0 ? undefined : names.some((name) => features.has(name));

/** The stems of a text and the meanings that the lexicon knows for runs of them. */
function featuresOf(text: string, lexicon: Lexicon): Features {
  const { meanings, longest } = lexicon;
  const words = wordsOf(text);
  // The name of a place stays whole, so that it is no form of another word.
  const stems = words.map((word) => (isOnlyAPlace(word, lexicon) ? word : stemOf(word)));
  const features = new Map<string, number>();
  const add = (name: string, share: number) => features.set(name, Math.max(features.get(name) ?? 0, share));
  stems.forEach((stem, at) =>
    add(stem, questionWords.has(words[at]!) ? questionWordShare : commonStems.has(stem) ? commonShare : 1),
  );
  for (let at = 0; at < stems.length; at++) {
    for (let length = Math.min(longest, stems.length - at); length > 0; length--) {
      for (const { own } of meanings.get(stems.slice(at, at + length).join(' ')) ?? []) add(`= ${own}`, meaningShare);
    }
  }
  return features;
}

/** Words of a query that say what it is about and mean one thing together: their stems, and the names of what they mean as one. */
interface Told {
  stems: string[];
  meanings: string[];
}

function toldBy(query: string, lexicon: Lexicon): Told[] {
  const words = wordsOf(query);
  const stems = words.map(stemOf);
  const runs: string[][] = [];
  for (let at = 0; at < words.length;) {
    const length = Math.max(1, lengthOfMeaning(stems, at, lexicon));
    runs.push(words.slice(at, at + length));
    at += length;
  }
  return runs
    .filter((run) => run.length > 1 || ![questionWords, passing].some((words) => words.has(run[0]!)))
    .filter((run) => run.length > 1 || !commonStems.has(stemOf(run[0]!)))
    .map((run) => {
      const stems = run.map((word) => (isOnlyAPlace(word, lexicon) ? word : stemOf(word)));
      const meanings = (lexicon.meanings.get(stems.join(' ')) ?? []).map(({ own }) => `= ${own}`);
      return { stems, meanings };
    });
}

/** The share of them that a question knows, by their meaning or by all their words at once; all of them where there are none. */
function tellingKnown(
  told: readonly Told[],
  features: ReadonlySet<string>,
  holds: (features: readonly string[]) => boolean,
): number {
  if (told.length === 0) return 1;
  const isKnown = ({ stems, meanings }: Told) => meanings.some((name) => features.has(name)) || holds(stems);
  return told.filter(isKnown).length / told.length;
}

/** The share of the weight of some features that others hold. */
function shareIn(features: Features, others: { has(name: string): boolean }): number {
  const sum = (of: [string, number][]) => of.reduce((total, [, weight]) => total + weight, 0);
  const all = [...features];
  return sum(all.filter(([name]) => others.has(name))) / sum(all);
}

function cosine(a: Features, b: Features): number {
  const product = [...a].reduce((sum, [name, weight]) => sum + weight * (b.get(name) ?? 0), 0);
  return product === 0 ? 0 : product / (norm(a) * norm(b));
}

const norm = (features: Features): number => Math.hypot(...features.values());
