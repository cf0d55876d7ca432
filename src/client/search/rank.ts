import MiniSearch from 'minisearch';
import type { Concept, Understanding } from './query.ts';
import type { FullText, Hits, SearchData, SearchRecord } from './types.ts';
import { commonStems, fold, stemsOf } from './words.ts';

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
/** How sure a record's own words make it that it is about a concept, and how sure its terms do. */
const saidWeight = 0.9;
const taggedWeight = 0.6;
const phraseless: Hits = new Map();

export interface Index {
  data: SearchData;
  /** Records that hold all of the stems, with their scores. */
  search(stems: readonly string[], isBeginning: boolean): Hits;
  /** Records that have a value, given as facet:value. */
  withValue(value: string): Hits;
  /** The stems of each title, to see whether a query is a title. */
  titles: readonly string[];
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
    titles: data.records.map(({ title }) => stemsOf(title).join(' ')),
  };
}

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
export async function rank(asked: Understanding, index: Index, fullText: FullText | null): Promise<Answer> {
  const { records } = index.data;
  const inText = await Promise.all(
    asked.concepts.map((concept) => (fullText ? fullText.hits(concept.words) : Promise.resolve(phraseless))),
  );
  const all = asked.concepts.map((concept, at) => merged(conceptHits(concept, index), inText[at]!));
  const weights = all.map((hits, at) => weightOf(asked.concepts[at]!, hits, records.length));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const whole = asked.concepts.map(({ ways }) => ways[0]!.stems.join(' ')).join(' ');

  const scores = new Map<number, number>();
  for (const id of new Set(all.flatMap((hits) => [...hits.keys()]))) {
    let sum = 0;
    let covered = 0;
    all.forEach((hits, at) => {
      const score = hits.get(id);
      if (score === undefined) return;
      sum += weights[at]! * score;
      covered += weights[at]!;
    });
    scores.set(id, (sum / total) * (covered / total) + bonusOf(id, whole, asked, index));
  }

  const phrases = await Promise.all(asked.phrases.map((phrase) => phraseHits(phrase, index, fullText)));
  const kept = phrases.length === 0 ? scores : inAll(phrases, scores);
  return {
    results: [...kept]
      .map(([id, score]) => ({ index: id, score: score * (priors[records[id]!.kind] ?? 1) }))
      .toSorted((a, b) => b.score - a.score || a.index - b.index),
    unmatched: asked.concepts.filter((_concept, at) => all[at]!.size === 0),
  };
}

/** Pages come before their parts where both answer alike, and what the site says of itself comes last. */
const priors: Record<string, number> = { briefing: 0.95, fact: 0.92, term: 0.92, policy: 0.9, money: 0.85, about: 0.8 };

function weightOf({ ways }: Concept, hits: Hits, records: number): number {
  if (hits.size === 0) return 0;
  const isCommon = ways[0]!.stems.every((stem) => commonStems.has(stem));
  return Math.log(1 + records / hits.size) * (isCommon ? 0.2 : 1);
}

/** What sets the page apart that is about the query and nothing else. */
function bonusOf(id: number, whole: string, { concepts }: Understanding, index: Index): number {
  const only = concepts.length === 1 ? concepts[0]! : undefined;
  if (only?.named.some((value) => index.homes.get(value) === id)) return 1;
  const title = index.titles[id]!;
  return title === whole || only?.names.includes(title) ? 0.9 : 0;
}

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

const merged = (hits: Hits, inText: Hits): Hits => best([hits, scaled(inText, fullTextWeight)]);

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
