import MiniSearch from 'minisearch';
import type { Concept, Understanding } from './query.ts';
import type { Lexicon } from './lexicon.ts';
import type { FullText, Hits, SearchData, SearchRecord } from './types.ts';
import { commonStems, fold, questionWords, stemOf, stemsOf, wordsOf } from './words.ts';

/** A record that answers a query. */
export interface Ranked {
  index: number;
  score: number;
}

/** What was found, and which concepts nothing was found for. */
export interface Answer {
  results: Ranked[];
  unmatched: Concept[];
}

/** How much a word counts by where it stands. */
const boosts = { title: 4, names: 3, place: 3, values: 3, note: 1, text: 1.2 };
/** How much a word counts that only the full text of a page holds. */
const fullTextWeight = 0.4;
/** What a title adds that names all that was asked for. */
const titleWeight = 0.4;
/** How sure a record's own words make it that it is about a concept, and how sure its terms do. */
const saidWeight = 0.9;
const taggedWeight = 0.6;
/** Each word costs the reader a part of the full-text index. */
const mostTextConcepts = 3;

export interface Index {
  data: SearchData;
  /** Records that hold all of the stems, with their scores. */
  search(stems: readonly string[], isBeginning: boolean): Hits;
  /** Records that have a value, given as facet:value. */
  withValue(value: string): Hits;
  /** What each record is called: its title, the parts of it inside and outside of brackets, as stems that say something. */
  titles: readonly (readonly string[])[];
  /** The stems of each title. */
  titleStems: readonly ReadonlySet<string>[];
  /** The same of its other names, in one. */
  names: readonly string[];
  /** The page that is about a value and nothing else, by facet:value. */
  homes: ReadonlyMap<string, number>;
}

/** The records, indexed by the stems of their words and by the values of their facets. */
export function indexOf(data: SearchData): Index {
  const mini = new MiniSearch({
    fields: Object.keys(boosts),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
    searchOptions: { boost: boosts, combineWith: 'AND' },
  });
  mini.addAll(data.records.map((record, id) => ({ id, ...fieldsOf(record, data) })));
  const hits = (query: string, isBeginning: boolean): Hits =>
    new Map(
      mini
        .search(query, isBeginning ? { prefix: true, weights: { prefix: 0.4, fuzzy: 0 } } : {})
        .map(({ id, score }) => [id as number, score]),
    );
  return {
    data,
    search: (stems, isBeginning) => hits(stems.join(' '), isBeginning),
    withValue: (value) => hits(value, false),
    homes: homesOf(data),
    titles: data.records.map(({ title }) =>
      [title, title.replace(/\([^)]*\)/g, ''), ...bracketed(title)].map(tellingStems),
    ),
    titleStems: data.records.map(({ title }) => new Set(stemsOf(title))),
    names: data.records.map(({ names }) => tellingStems(names ?? '')),
  };
}

const bracketed = (title: string): string[] => [...title.matchAll(/\(([^)]*)\)/g)].map(([, inside]) => inside!);

/** The stems of a text without the words of a question, as one text. */
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

function fieldsOf(record: SearchRecord, { facets }: SearchData): Record<keyof typeof boosts, string> {
  const values = record.facets.flatMap((indexes, facet) => indexes.map((at) => [facets[facet]!, at] as const));
  const text = (...parts: (string | undefined)[]) => stemsOf(parts.filter(Boolean).join(' ')).join(' ');
  return {
    title: text(record.title),
    names: text(record.names),
    place: text(record.place, record.places),
    values: values.map(([{ name, values: all }, at]) => `${name}:${all[at]!.id}`).join(' '),
    note: text(
      record.note,
      ...values.filter(([{ name }]) => name === 'kind').map(([facet, at]) => facet.values[at]!.label),
    ),
    text: text(record.summary, record.words),
  };
}

/**
 * The records that answer a query, best first. Each concept is scored by itself and by its best way of being
 * said, from 0 to 1; rare concepts count more; a record that holds more of the concepts comes before one that
 * holds fewer. Which way a finding points plays no part.
 */
export async function rank(
  asked: Understanding,
  index: Index,
  lexicon: Lexicon,
  fullText: FullText | null,
): Promise<Answer> {
  const { records } = index.data;
  const inRecords = asked.concepts.map((concept) => conceptHits(concept, index));
  const looked = new Set(textConcepts(asked, index));
  const all = await Promise.all(
    asked.concepts.map(async (concept, at) =>
      fullText && looked.has(concept) && isHeld(concept, lexicon)
        ? best([inRecords[at]!, scaled(await fullText.hits(concept.words), fullTextWeight)])
        : inRecords[at]!,
    ),
  );
  const weights = all.map((hits, at) => weightOf(asked.concepts[at]!, hits, records.length));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const whole = asked.concepts.map(({ ways }) => ways[0]!.stems.join(' ')).join(' ');

  const scores = new Map<number, number>();
  let most = 0;
  const held = new Map<number, number>();
  for (const id of new Set(all.flatMap((hits) => [...hits.keys()]))) {
    let sum = 0;
    let covered = 0;
    all.forEach((hits, at) => {
      const score = hits.get(id);
      if (score === undefined) return;
      sum += weights[at]! * score;
      covered += weights[at]!;
    });
    held.set(id, covered);
    most = Math.max(most, covered);
    const titled = asked.concepts.reduce(
      (part, concept, at) => part + (isTitled(concept, index.titleStems[id]!) ? weights[at]! : 0),
      0,
    );
    scores.set(
      id,
      (sum / total) * (covered / total) + (titleWeight * titled) / total + bonusOf(id, whole, asked, index),
    );
  }

  // What holds less than half of what another holds is no answer to the same question.
  for (const [id, covered] of held) if (covered < most / 2) scores.delete(id);
  const phrases = await Promise.all(asked.phrases.map((phrase) => phraseHits(phrase, index, fullText)));
  const kept = phrases.length === 0 ? scores : inAll(phrases, scores);
  return {
    results: varied(
      [...kept]
        .map(([id, score]) => ({ index: id, score: score * (priors[records[id]!.kind] ?? 1) }))
        .toSorted(byScore),
      records,
    ),
    unmatched: asked.concepts.filter((_concept, at) => all[at]!.size === 0),
  };
}

const byScore = (a: Ranked, b: Ranked): number => b.score - a.score || a.index - b.index;

/** The results with each further part of one page set back a little, so that one list does not fill the first screen. */
function varied(results: readonly Ranked[], records: readonly SearchRecord[]): Ranked[] {
  const parts = new Map<string, number>();
  return results
    .map(({ index, score }) => {
      const page = records[index]!.url.replace(/#.*/, '');
      const before = parts.get(page) ?? 0;
      parts.set(page, before + 1);
      return { index, score: score * 0.9 ** before };
    })
    .toSorted(byScore);
}

/** Whether some page holds all the words. For others Pagefind would find pages that hold the first letters alone. */
const isHeld = ({ ways, words, isBeginning }: Concept, { stems, words: known }: Lexicon): boolean =>
  ways[0]!.stems.every((stem) => stems.has(stem)) ||
  (isBeginning && [...known.keys()].some((word) => word.startsWith(fold(words))));

/** The concepts that are looked for in the full text too: those that fewest records hold. */
export function textConcepts({ concepts }: Understanding, index: Index): Concept[] {
  const sized = concepts.map((concept) => ({ concept, size: conceptHits(concept, index).size }));
  const rare = sized.toSorted((a, b) => a.size - b.size).slice(0, mostTextConcepts);
  return concepts.filter((concept) => rare.some((one) => one.concept === concept));
}

/** Pages come before their parts where both answer alike, and what the site says of itself comes last. */
const priors: Record<string, number> = { briefing: 0.95, fact: 0.88, term: 0.92, policy: 0.9, money: 0.85, about: 0.8 };

function weightOf({ ways }: Concept, hits: Hits, records: number): number {
  if (hits.size === 0) return 0;
  const isCommon = ways[0]!.stems.every((stem) => commonStems.has(stem));
  return Math.log(1 + records / hits.size) * (isCommon ? 0.2 : 1);
}

/** What sets the page apart that is about the query and nothing else. */
function bonusOf(id: number, whole: string, { concepts }: Understanding, index: Index): number {
  const only = concepts.length === 1 ? concepts[0]! : undefined;
  if (only?.named.some((value) => index.homes.get(value) === id)) return 1;
  const titles = index.titles[id]!;
  if (titles.some((title) => title === whole || only?.names.includes(title))) return 0.9;
  // Words that stand together in a name are that name.
  if (!whole.includes(' ')) return 0;
  return holds(titles[0]!, whole) ? 0.25 : holds(index.names[id]!, whole) ? 0.2 : 0;
}

/** Whether a title names a concept, in the reader's words or in others that mean the same. */
const isTitled = ({ ways }: Concept, title: ReadonlySet<string>): boolean =>
  ways.some(({ stems }) => stems.every((stem) => title.has(stem)));

const holds = (text: string, part: string): boolean => ` ${text} `.includes(` ${part} `);

function conceptHits({ ways, values, isBeginning }: Concept, index: Index): Hits {
  const said = best(
    ways.map(({ stems, weight }, at) => scaled(index.search(stems, isBeginning && at === 0), weight * saidWeight)),
  );
  const tagged = best(values.map((value) => scaled(index.withValue(value), taggedWeight)));
  const all = new Map(said);
  // Two signs of the same thing make it surer, but never more than sure.
  for (const [id, score] of tagged) all.set(id, 1 - (1 - (said.get(id) ?? 0)) * (1 - score));
  return all;
}

/** Scores from 0 to the given weight, with the distance between good and less good made smaller. */
function scaled(hits: Hits, weight: number): Hits {
  const most = Math.max(...hits.values());
  return new Map([...hits].map(([id, score]) => [id, weight * Math.sqrt(score / most)]));
}

function best(lists: readonly Hits[]): Map<number, number> {
  const all = new Map<number, number>();
  for (const hits of lists) for (const [id, score] of hits) all.set(id, Math.max(all.get(id) ?? 0, score));
  return all;
}

/** The records that hold a phrase exactly: in their own words or in the full text of their page. */
async function phraseHits(phrase: string, { data }: Index, fullText: FullText | null): Promise<Hits> {
  const wanted = spaced(phrase);
  const hits = new Map(fullText ? await fullText.phrase(phrase) : []);
  data.records.forEach(({ title, summary, note, place, names, words }, id) => {
    if ([title, summary, note, place, names, words].some((text) => text && spaced(text).includes(wanted))) {
      hits.set(id, Math.max(hits.get(id) ?? 0, spaced(title).includes(wanted) ? 2 : 1));
    }
  });
  return hits;
}

/** The words of a text with one space round each, so that a phrase is found at the bounds of words only. */
const spaced = (text: string): string => ` ${(fold(text).match(/[\p{L}\p{N}&.]+/gu) ?? []).join(' ')} `;

function inAll(phrases: readonly Hits[], scores: ReadonlyMap<number, number>): Map<number, number> {
  const [first, ...others] = phrases;
  const kept = [...first!.keys()].filter((id) => others.every((hits) => hits.has(id)));
  return new Map(kept.map((id) => [id, (scores.get(id) ?? 0) + phrases.reduce((sum, hits) => sum + hits.get(id)!, 0)]));
}
