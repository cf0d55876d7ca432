import type { SearchRecord } from '#model/search-record.ts';
import { best, inAll, scaled } from './hits.ts';
import { wordsBeginning, type Lexicon } from './lexicon.ts';
import { isCommon, isFigure, isTitled, nameBonus } from './names.ts';
import type { Concept, Understanding } from './query.ts';
import type { RecordIndex } from './record-index.ts';
import type { FullText, Hits } from './full-text.ts';

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

/** How much a word counts that only the full text of a page holds. */
const fullTextWeight = 0.35;
/** What a title adds that names all that was asked for. */
const titleWeight = 0.4;
/** How much more a concept counts that the site has a term for than another word as rare. */
const termWeight = 1.5;
const commonWeight = 0.2;
/** A figure asks for what holds it, whatever else is said. */
const figureWeight = 2.5;
const withoutFigure = 0.6;
/** Each word looked for in the full text costs the reader a part of its index, and the first one the index itself. */
const mostTextConcepts = 3;
/** What more records than this say by themselves is not looked for in the full text. */
const mostOwnHits = 5;

/** Pages come before their parts and what gathers them where both answer alike, and what the site says of itself comes last. */
const priors: Record<string, number> = {
  answer: 0.8,
  briefing: 0.95,
  fact: 0.75,
  term: 0.92,
  policy: 0.9,
  money: 0.85,
  pack: 0.75,
  about: 0.8,
};

/**
 * The records that answer a query, best first. Each concept is scored by itself and by its best way of being
 * said, from 0 to 1; rare concepts count more; a record that holds more of the concepts comes before one that
 * holds fewer. Which way a finding points plays no part.
 */
export async function rank(
  asked: Understanding,
  index: RecordIndex,
  lexicon: Lexicon,
  fullText: FullText,
): Promise<Answer> {
  const { concepts } = asked;
  const { records } = index.data;
  const hits = await hitsOf(concepts, index, lexicon, fullText);
  const weights = concepts.map((concept, at) => weightOf(concept, hits[at]!, records.length));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const figures = concepts.filter(isFigure).flatMap((concept) => {
    const own = index.hits(concept);
    return own.size > 0 ? [own] : [];
  });
  const bonus = nameBonus(asked, index.names);

  const covered = new Map<number, number>();
  const scores = new Map<number, number>();
  for (const id of new Set(hits.flatMap((list) => [...list.keys()]))) {
    const sumOf = (share: (at: number) => number) => weights.reduce((sum, weight, at) => sum + weight * share(at), 0);
    const cover = sumOf((at) => (hits[at]!.has(id) ? 1 : 0)) / total;
    const titled = sumOf((at) => (isTitled(concepts[at]!, index.names.titleStems[id]!) ? 1 : 0)) / total;
    const said = sumOf((at) => hits[at]!.get(id) ?? 0) / total;
    covered.set(id, cover);
    const lacksFigure = figures.some((own) => !own.has(id));
    scores.set(id, (said * cover + titleWeight * titled + bonus(id)) * (lacksFigure ? withoutFigure : 1));
  }

  for (const id of asked.without.flatMap((concept) => [...index.hits(concept).keys()])) scores.delete(id);
  // What holds less than half of what another holds is no answer to the same question.
  const most = [...covered.values()].reduce((a, b) => Math.max(a, b), 0);
  for (const [id, cover] of covered) if (cover < most / 2) scores.delete(id);
  const phrases = await Promise.all(
    asked.phrases.map(async (phrase) => best([index.phrase(phrase), await fullText.phrase(phrase)])),
  );
  const kept = phrases.length === 0 ? scores : inAll(phrases, scores);
  return {
    results: varied(
      [...kept]
        .map(([id, score]) => ({ index: id, score: score * (priors[records[id]!.kind] ?? 1) }))
        .toSorted(byScore),
      records,
    ),
    unmatched: concepts.filter((_concept, at) => hits[at]!.size === 0),
  };
}

/** The records that hold each concept: by themselves, and for words without a term also in the full text of their page. */
async function hitsOf(
  concepts: readonly Concept[],
  index: RecordIndex,
  lexicon: Lexicon,
  fullText: FullText,
): Promise<Hits[]> {
  const inRecords = concepts.map((concept) => index.hits(concept));
  const looked = concepts
    .map((concept, at) => ({ concept, size: inRecords[at]!.size }))
    .filter(
      ({ concept, size }) =>
        (size <= mostOwnHits || isFigure(concept)) && concept.values.length === 0 && isHeld(concept, lexicon),
    )
    .toSorted((a, b) => a.size - b.size)
    .slice(0, mostTextConcepts)
    .map(({ concept }) => concept);
  return Promise.all(
    concepts.map(async (concept, at) =>
      looked.includes(concept)
        ? best([inRecords[at]!, scaled(await fullText.hits(concept.words), fullTextWeight)])
        : inRecords[at]!,
    ),
  );
}

/** Whether some page holds all the words. For others Pagefind would find pages that hold the first letters alone. */
const isHeld = ({ ways, words, isBeginning }: Concept, lexicon: Lexicon): boolean =>
  ways[0]!.stems.every((stem) => lexicon.stems.has(stem)) || (isBeginning && wordsBeginning(words, lexicon).length > 0);

function weightOf(concept: Concept, hits: Hits, records: number): number {
  if (hits.size === 0) return 0;
  const kind = isFigure(concept)
    ? figureWeight
    : isCommon(concept)
      ? commonWeight
      : concept.values.length > 0
        ? termWeight
        : 1;
  return Math.log(1 + records / hits.size) * kind;
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
