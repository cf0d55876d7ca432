import type { SearchData, SearchRecord } from '#model/search-record.ts';
import type { Pagefind } from './pagefind.ts';
import { askedOf, isAnswer, type Asked } from './answers/answers.ts';
import { wholeQuestionsIn } from './answers/two-questions.ts';
import { asFarAsRead, noText } from './full-text.ts';
import { addWords, lexiconOf, type OtherWords } from './lexicon.ts';
import { pagefindText } from './pagefind-text.ts';
import { isUnknown, understand, type Understanding } from './query.ts';
import { rank, type Answer, type Ranked } from './rank.ts';
import { recordIndex } from './record-index.ts';

/** What is asked of the search: a query, and whether it is to be taken letter by letter. */
export interface Question {
  query: string;
  asWritten: boolean;
}

/** What the search has to say to a question. */
export interface Reply extends Answer {
  asked: Understanding;
  /** Whether the full text of the pages was looked into wherever it had to be. */
  isTextRead: boolean;
  /** The question of the site that this is, which comes first among the results, and those near it. */
  questions: Asked & {
    /** The answers to further questions that were put with the first. */
    also: readonly number[];
    /** Whether one that was put with others has no answer here. */
    isPartOpen: boolean;
  };
}

/** What is loaded when a question needs it: over the network in a browser, from the disk in a script. */
export interface Sources {
  /** Words that no record holds. */
  words(): Promise<OtherWords>;
  pagefind(): Promise<Pagefind>;
}

export interface Engine {
  data: SearchData;
  ask(question: Question): Promise<Reply>;
}

/** How much of what an answer rests on comes before the other results. */
const mostGrounds = 6;
/** How many results come before it where the answer is not surely the one. */
const mostBeforeGrounds = 2;

const groundsOf = ({ restsOn = [] }: SearchRecord): readonly number[] => restsOn.slice(0, mostGrounds);

/**
 * The search, as it runs in a reader's browser and in the judge. The list of all
 * words is loaded only when a word is met that the records do not know, and the full text only for what no record says.
 */
export function startEngine(data: SearchData, sources: Sources): Engine {
  const fullText = pagefindText(
    () => sources.pagefind(),
    new Map(data.records.flatMap(({ page }, record): [string, number][] => (page ? [[page, record]] : []))),
  );
  const lexicon = lexiconOf(data);
  const index = recordIndex(data);
  const questionsFor = askedOf(data, lexicon, index.names);
  let words: Promise<void> | undefined;

  /** Where several questions are put in one: the answers that there are to each, in their order. */
  async function answersToEach(query: string, asWritten: boolean): Promise<{ answers: number[]; isPartOpen: boolean }> {
    const parts = wholeQuestionsIn(query, lexicon);
    if (parts.length === 1) return { answers: [], isPartOpen: false };
    const firsts = await Promise.all(
      parts.map(async (part) => {
        const asked = understand(part, lexicon, asWritten);
        const { results } = await rank(asked, index, lexicon, noText);
        return questionsFor(part, asked, results[0]?.index).first ?? [];
      }),
    );
    const answers = firsts.flat().filter((first) => isAnswer(data.records[first]!));
    return { answers: [...new Set(answers)], isPartOpen: answers.length < parts.length };
  }

  return {
    data,
    async ask({ query, asWritten }) {
      if (isUnknown(query, lexicon)) {
        words ??= sources.words().then((others) => addWords(lexicon, others));
        words.catch(() => (words = undefined));
        await words;
      }
      const asked = understand(query, lexicon, asWritten);
      // What the site surely answers needs no word of the full text.
      const isAnswered = questionsFor(query, asked, undefined).first !== undefined;
      let isTextRead = true;
      const text = isAnswered ? noText : asFarAsRead(fullText, () => (isTextRead = false));
      const { results, unmatched } = await rank(asked, index, lexicon, text);
      const whole = questionsFor(query, asked, results[0]?.index);
      const each = whole.isExact ? { answers: [], isPartOpen: false } : await answersToEach(query, asWritten);
      const [first, ...also] = each.answers;
      const isSeveral = first !== undefined && (also.length > 0 || whole.first === undefined);
      const questions = isSeveral
        ? {
            ...whole,
            first,
            also,
            isPartOpen: each.isPartOpen,
            near: whole.near.filter((id) => id !== first && !also.includes(id)),
          }
        : { ...whole, also: [], isPartOpen: false };
      return {
        asked,
        isTextRead,
        questions,
        unmatched,
        results: withFirst(
          withNearest(withNext(results, questions.next), unmatched.length === 0 ? questions.nearest : undefined, data),
          [...(questions.first === undefined ? [] : [questions.first]), ...questions.also],
          data,
        ),
      };
    },
  };
}

/** The results with these records right after the first of them. */
function withNext(results: readonly Ranked[], next: readonly number[]): Ranked[] {
  const [first, ...others] = results;
  if (!first) return [];
  const after = next.filter((index) => index !== first.index);
  return [
    first,
    ...after.map((index) => ({ index, score: first.score })),
    ...others.filter(({ index }) => !after.includes(index)),
  ];
}

/** The results with the question that is nearest to a query before them, and what it rests on after the first of them. */
function withNearest(results: readonly Ranked[], nearest: number | undefined, { records }: SearchData): Ranked[] {
  if (nearest === undefined) return [...results];
  const others = results.filter(({ index }) => index !== nearest);
  const first = others.slice(0, mostBeforeGrounds);
  const ahead = [nearest, ...first.map(({ index }) => index)];
  const grounds = groundsOf(records[nearest]!).filter((index) => !ahead.includes(index));
  return [
    { index: nearest, score: Infinity },
    ...first,
    ...grounds.map((index) => ({ index, score: first.at(-1)?.score ?? 0 })),
    ...others.slice(first.length).filter(({ index }) => !grounds.includes(index)),
  ];
}

/** The results with the answers to what was asked first, found or not, and then what the first of them rests on. */
function withFirst(results: readonly Ranked[], answers: readonly number[], { records }: SearchData): Ranked[] {
  const [first] = answers;
  if (first === undefined) return [...results];
  const ahead = [...new Set([...answers, ...groundsOf(records[first]!)])];
  return [
    ...ahead.map((index) => ({ index, score: Infinity })),
    ...results.filter(({ index }) => !ahead.includes(index)),
  ];
}
