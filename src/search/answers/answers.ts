import type { SearchData, SearchRecord } from '#model/search-record.ts';
import type { Lexicon } from '../lexicon.ts';
import { isCommon, isNamedBy, isTitleOf, type Names } from '../names.ts';
import type { Understanding } from '../query.ts';
import { questionWords, stemOf, wordsOf } from '../words.ts';
import { matcherOf, near, type Match } from './match.ts';

/** What the questions of the site say to a query, as records by their place in the list. */
export interface Asked {
  /** What the query asks for, where that is sure. */
  first?: number;
  /** Whether that is one of its wordings, word for word: it is one question, though it may read as two. */
  isExact?: true;
  /** What is nearest to it, where nothing is sure: no more than the first among results. */
  nearest?: number;
  /** The same, where it knows more than half of what the query is about: its answer is shown as likely. */
  likely?: number;
  /** Answers that come next after the first result, where a question is put and none is surely asked. */
  next: readonly number[];
  /** Questions that are near it, nearest first. */
  near: readonly number[];
}

/** Kinds of record that answer a question in a sentence; others that are asked for are things to do. */
const answering: ReadonlySet<string> = new Set(['answer', 'known']);
const mostNear = 4;
const mostNext = 2;
/** The facets whose values are what a question may be about. */
const topical: ReadonlySet<string> = new Set(['activity', 'people', 'need', 'outcome', 'setting']);

export const isAnswer = ({ kind }: SearchRecord): boolean => answering.has(kind);

/** Words that are put as no question ask one only where they are as near as this. */
const sureWords = 0.75;
/** A question that knows less of what a query is about is another one. */
const half = 0.5;
/** So near that the query is one of the wordings, word for word. */
const wordForWord = 0.97;
/** So near, a question is the one that was asked though it never says one of the words. */
const despiteAWord = 0.7;
/** So near, with so many of the words that say what it is about, a question comes first among the results. */
const mayBe = { score: 0.42, telling: 0.3 };
/** So near, so far before the next, what a question asks beside its topic is likely a question that holds for every topic. */
const forEvery = { score: 0.6, telling: 0.5, margin: 0.2 };
/** So near, and so much nearer than the next, a question is likely the one about what a query names. */
const alone = { score: 0.58, margin: 0.12 };
/** So little behind, a question that is surely the one comes before a nearer one that is not. */
const level = 0.1;
/** So near, a question that is put about one thing is the one that asks for that thing. */
const nearlyAlone = 0.9;
/** So near and so much nearer than every other, a question of the site is the one that was asked. */
const apart = { score: 0.6, margin: 0.15 };

/**
 * Finds the records whose question, or one of its other wordings, a query asks. It is sure where the wordings say
 * so, or where they and the order of the results agree; one word alone asks no question but one that it is the whole of,
 * what names an entry asks for that entry, and a figure asks for what holds it.
 */
export function askedOf(
  data: SearchData,
  lexicon: Lexicon,
  names: Names,
): (query: string, asked: Understanding, firstResult: number | undefined) => Asked {
  const { records, facets } = data;
  const ids = records.flatMap(({ asked }, id) => (asked ? [id] : []));
  const match = matcherOf(
    ids.map((id) => ({ question: records[id]!.title, variants: records[id]!.asked! })),
    lexicon,
  );
  const leavesOutActivity = activityLeftOut(facets);
  const topicFacets = facets.flatMap(({ name }, at) => (topical.has(name) ? [at] : []));
  const isForEvery = ({ kind, facets: values, restsOn = [] }: SearchRecord): boolean =>
    kind === 'answer' &&
    topicFacets.every((at) => values[at]!.length === 0) &&
    restsOn.every((ground) => records[ground]?.kind !== 'known');

  /** The question for every topic that a query asks of the one it names: who pays, who may refer, how people get there. */
  function askedOfTopic({ concepts, plain }: Understanding, isQuestionPut: boolean): number[] {
    const topics = concepts.filter(({ values }) => values.some((value) => topical.has(value.split(':')[0]!)));
    if (topics.length === 0) return [];
    const rest = topics.reduce((text, { words }) => text.replace(` ${words} `, ' '), ` ${plain} `);
    const [best, next] = match(rest).filter(({ index }) => isForEvery(records[ids[index]!]!));
    if (!best) return [];
    const isNear =
      best.score >= forEvery.score &&
      best.telling >= forEvery.telling &&
      best.score - (next?.score ?? 0) >= forEvery.margin;
    return best.isSure || (isQuestionPut && isNear) ? [ids[best.index]!] : [];
  }

  return (query, asked, firstResult) => {
    if (asked.phrases.length > 0) return { near: [], next: [] };
    const isAnswering = whatIsAskedFor(query, asked);
    const matches = match(asked.plain).map(({ index, ...rest }) => ({ id: ids[index]!, ...rest }));
    const holding = matches.filter(isAnswering);
    const isQuestionPut = isQuestion(query);
    const isAQuestion = isQuestionPut || asked.concepts.length > 1;
    const sure = holding.filter(
      (each) => each.isSure && !leavesOut(each, records) && each.score >= holding[0]!.score - level,
    );
    const sentences = isQuestionPut ? answersAmong(sure, records) : [];
    const best =
      sentences.find((each) => asksAllNamed(asked, each)) ??
      sentences.find((each) => !namesAnother(asked, each)) ??
      sure.find((each) => !isAnswer(records[each.id]!) || !namesAnother(asked, each)) ??
      holding[0];
    const isAsked =
      best !== undefined &&
      !leavesOut(best, records) &&
      (best.score >= wordForWord || !leavesOutActivity(asked, records[best.id]!)) &&
      (!isVague(asked) || !isAnswer(records[best.id]!) || (isAQuestion && best.score >= nearlyAlone)) &&
      ((best.isSure && (isQuestionPut || best.score >= sureWords)) ||
        (isQuestionPut && isFarAhead(best, matches, asked)) ||
        (best.id === firstResult &&
          best.score >= near &&
          best.telling > half &&
          !isVague(asked) &&
          !namesAnother(asked, best))) &&
      (isQuestionPut || best.id === firstResult || !namesEntry(asked, firstResult, best.score, data, names));
    const nearest = matches[0];
    const isFirst = !isAsked && isQuestionPut && nearest !== undefined && mayBeAsked(nearest, asked);
    const forEveryTopic = isAsked ? [] : askedOfTopic(asked, isQuestionPut);
    const likely = isAsked || !isQuestionPut ? undefined : likelyAsked(matches, asked, records);
    const nearAnswers = matches
      .filter(({ id, score }) => score >= near && isAnswer(records[id]!) && !(isAsked && id === best.id))
      .slice(0, mostNear)
      .map(({ id }) => id);
    return {
      ...(isAsked ? { first: best.id } : {}),
      ...(isAsked && best.score >= wordForWord ? { isExact: true as const } : {}),
      ...(isFirst ? { nearest: nearest.id } : {}),
      ...(likely === undefined ? {} : { likely }),
      next: isAsked ? [] : [...new Set([...forEveryTopic, ...(isQuestionPut ? nearAnswers : [])])].slice(0, mostNext),
      near: nearAnswers,
    };
  };
}

/** Those of level matches that answer, the one that knows more of what the query is about first. */
const answersAmong = <T extends Scored>(matches: readonly T[], records: SearchData['records']): T[] =>
  matches.filter(({ id }) => isAnswer(records[id]!)).toSorted((a, b) => b.telling - a.telling);

/** Whether a query is the name of an entry that is no answer, or of a part of it. */
const namesEntry = (
  { concepts }: Understanding,
  id: number | undefined,
  score: number,
  { records }: SearchData,
  names: Names,
): boolean =>
  id !== undefined &&
  !isAnswer(records[id]!) &&
  (isTitleOf(concepts, names, id) || (score < wordForWord && isNamedBy(concepts, names, id)));

/**
 * Whether a query leaves out what was done, where a record tells what one activity does: it asks of something else.
 * @param facets those of the records
 */
function activityLeftOut(facets: SearchData['facets']) {
  const activityAt = facets.findIndex(({ name }) => name === 'activity');
  return ({ concepts }: Understanding, { kind, facets: values }: SearchRecord): boolean => {
    const activities = (values[activityAt] ?? []).map((at) => `activity:${facets[activityAt]!.values[at]!.id}`);
    return (
      kind === 'known' &&
      activities.length > 0 &&
      !concepts.some((concept) => activities.some((activity) => concept.values.includes(activity)))
    );
  };
}

/** Whether what is asked about is one word or none: too little to agree on. */
const isVague = ({ concepts }: Understanding): boolean => concepts.filter((concept) => !isCommon(concept)).length < 2;

/** Whether a query names an activity, people or another term of the site that the question does not: it asks of something else. */
const namesAnother = ({ concepts }: Understanding, { holds }: Pick<Match, 'holds'>): boolean =>
  concepts.some(({ values, ways }) => values.length > 0 && !ways.some(({ stems }) => holds([...stems])));

/**
 * Whether a query names two terms of the site or more, such as what is done and what for, and the question itself asks for
 * all of them: it comes before one that names them only in another of its wordings, and is about more.
 */
function asksAllNamed({ concepts }: Understanding, { asks }: Pick<Match, 'asks'>): boolean {
  const named = concepts.filter(({ values }) => values.length > 0);
  return named.length > 1 && named.every(({ ways }) => ways.some(({ stems }) => asks(stems)));
}

/** Whether the next question is far behind this one. */
const isApart = (best: Scored, matches: readonly Scored[]): boolean =>
  best.score >= apart.score &&
  best.telling > half &&
  matches.every(({ id, score }) => id === best.id || best.score - score >= apart.margin);

/** Whether the next question is far behind this one, which is about all that the query names. */
const isFarAhead = (best: Scored & Pick<Match, 'holds'>, matches: readonly Scored[], asked: Understanding): boolean =>
  isApart(best, matches) && (best.score >= sureWords || !isVague(asked)) && !namesAnother(asked, best);

/**
 * The question that is likely asked where none surely is: one that knows more than half of what the query is about, or
 * the only one near that is about what it names.
 */
function likelyAsked(
  matches: readonly (Scored & Pick<Match, 'holds'>)[],
  asked: Understanding,
  records: SearchData['records'],
): number | undefined {
  const [nearest, next] = matches.filter(({ id }) => isAnswer(records[id]!));
  if (!nearest) return undefined;
  const isNamed = asked.concepts.some(({ values }) => values.some((value) => topical.has(value.split(':')[0]!)));
  const isAlone = nearest.score - (next?.score ?? 0) >= alone.margin;
  const isLikely =
    mayBeAbout(nearest) &&
    !namesAnother(asked, nearest) &&
    ((nearest.score >= mayBe.score && nearest.telling > half) ||
      (isNamed && isAlone && nearest.saysSubject && nearest.score >= alone.score && nearest.telling >= mayBe.telling));
  return isLikely ? nearest.id : undefined;
}

/** Whether a question is near enough to come first among the results. */
const mayBeAsked = (nearest: Scored & Pick<Match, 'holds'>, asked: Understanding): boolean =>
  nearest.score >= mayBe.score && nearest.telling >= mayBe.telling && !namesAnother(asked, nearest);

/** Whether an answer never says one of the words that tell what a query is about: that word may ask for something else. */
const leavesOut = (match: Scored, records: SearchData['records']): boolean =>
  isAnswer(records[match.id]!) &&
  ((match.telling < 1 && match.score < despiteAWord) || (!mayBeAbout(match) && match.score < wordForWord));

/** Whether a question may be about what is asked: a query that says one thing alone says what the question is about. */
const mayBeAbout = ({ told, saysSubject }: Pick<Match, 'told' | 'saysSubject'>): boolean =>
  told.length > 1 || saysSubject !== false;

interface Scored extends Pick<Match, 'score' | 'telling' | 'told' | 'saysSubject'> {
  id: number;
}

/** Words that begin a question, up to an apostrophe, which many leave out. */
export const askingWords: ReadonlySet<string> = new Set(
  `is are am was were do does did can could should will would has have had how what which who whom whose why where when
  may must any isn aren wasn weren don doesn didn couldn shouldn won wouldn hasn haven isnt arent wasnt werent dont doesnt
  didnt couldnt shouldnt wont wouldnt hasnt havent whats whos wheres hows wot`.split(/\s+/),
);
/** Words before a question that ask for nothing themselves. */
const lead = /^(?:(?:and|but|so|please|can you|could you|just) )*(?:(?:tell|show|give) (?:me|us) )?/;
/** Where a question goes on from what was said before it, without a stop. */
const within = /\s(?:how|what|why|who|where|when|which) (?:do|does|did|can|could|should|is|are|will|would)\s/;

/** What is asked for beside the topic: each way to ask for it, and words of which a wording that answers it holds a group. */
const askedFor: readonly { asks: RegExp; words: readonly (readonly string[])[] }[] = [
  { asks: /\bhow many\b/i, words: [['many'], ['number']] },
  { asks: /\bhow much\b/i, words: [['how', 'much'], ['what', 'cost'], ['price'], ['charge']] },
  { asks: /\bhow long\b/i, words: [['how', 'long']] },
  { asks: /\bhow often\b/i, words: [['how', 'often']] },
  { asks: /^when\b|\bwhen (?:did|was|were|will)\b/i, words: [['when']] },
  { asks: /\b(?:wh\w+|is|are|does)\b.*\b(?:most|best|biggest|highest)\b/i, words: [['most'], ['best']] },
  { asks: /\b(?:wh\w+|is|are|does)\b.*\b(?:least|worst|fewest|lowest)\b/i, words: [['least'], ['worst']] },
  { asks: /\b(?:than|versus|vs)\b/i, words: [['than'], ['versus'], ['instead']] },
  // What is gained for a cost, and not the cost.
  {
    asks: /\bcost[- ]?effective|\bvalue for money\b|\bworth (?:it|the|its|paying|what)\b/i,
    words: [['cost', 'effective'], ['value'], ['worth'], ['good', 'money'], ['pay', 'off'], ['save', 'money']],
  },
  // Whether somebody may do it, and not whether it does somebody good.
  {
    asks: /^(?:can|may) (?:an? |the |our |my )?(?:i|we|gps?|doctors?|link workers?|social prescribers?|patients?|residents?)\b(?! (?:help|ease|improve|make|cut|reduce|lower|save|stop|prevent))/i,
    words: [['can'], ['may'], ['allow'], ['need'], ['have']],
  },
  { asks: /\b(?:in|across|near) (?:our|my)\b/i, words: [['our'], ['my']] },
];

/**
 * Whether a question answers a query: it holds every figure of it, and is put in the words for what is asked for beside
 * the topic: how many, how long, which most, which of two, how it is where the reader lives.
 */
function whatIsAskedFor(
  query: string,
  { plain }: Understanding,
): (match: Pick<Match, 'known' | 'holds' | 'told'>) => boolean {
  const figures = wordsOf(plain).filter((word) => /\d/.test(word));
  const wanted = askedFor
    .filter(({ asks }) => asks.test(query))
    .map(({ words }) => words.map((all) => all.map(stemOf)));
  return ({ known, holds, told }) => {
    const topics = told.filter(([own]) => !own!.every((word) => questionWords.has(word)));
    /** Whether one wording asks for this of what the query is mostly about. */
    const isOfIt = (words: readonly string[]) =>
      topics.length === 0 ||
      topics.filter((ways) => ways.some((way) => holds([...words, ...way]))).length > half * topics.length;
    return figures.every((figure) => known.has(figure)) && wanted.every((groups) => groups.some(isOfIt));
  };
}

/** Whether a query is put as a question, by itself or after what leads to it, and not as words to look for. */
export const isQuestion = (query: string): boolean =>
  query.trim().endsWith('?') || within.test(query.toLowerCase()) || query.split(/[,;:–—.]\s/).some(isAsking);

/** Whether a clause begins as a question and goes on for two words at least. */
function isAsking(clause: string): boolean {
  const [first = '', ...others] = clause.trim().toLowerCase().replace(lead, '').split(/\s+/);
  return askingWords.has(first.split(/['’]/)[0]!) && others.length >= 2;
}
