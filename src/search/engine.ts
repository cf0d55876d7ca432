import type { SearchData, SearchRecord } from '#model/search-record.ts';
import type { Pagefind, PagefindPage } from './pagefind.ts';
import { askedOf, type Asked } from './answers/answers.ts';
import { addWords, lexiconOf } from './lexicon.ts';
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
  /** The question of the site that this is, which comes first among the results, and those near it. */
  questions: Asked;
}

/** Where the parts of the search come from: over the network in a browser, from the disk in a script. */
export interface Sources {
  data(): Promise<SearchData>;
  /** All words of the pages that no record holds, with spaces between them. */
  words(): Promise<string>;
  pagefind(): Promise<Pagefind>;
}

export interface Engine {
  data: SearchData;
  ask(question: Question): Promise<Reply>;
  /** The text of the page of a record; undefined where it has no page of its own. */
  page(record: SearchRecord): Promise<PagefindPage | undefined>;
}

/**
 * The search, as it runs in a reader's browser and in the judge. The records are loaded at once, the full text
 * with them, and the list of all words only when a word is met that the records do not know.
 */
export async function startEngine(sources: Sources): Promise<Engine> {
  const [data, pagefind] = await Promise.all([sources.data(), sources.pagefind()]);
  const fullText = pagefindText(
    pagefind,
    new Map(data.records.flatMap(({ page }, record): [string, number][] => (page ? [[page, record]] : []))),
  );
  const lexicon = lexiconOf(data);
  const index = recordIndex(data);
  const questionsFor = askedOf(data, lexicon);
  let words: Promise<void> | undefined;

  return {
    data,
    async ask({ query, asWritten }) {
      if (isUnknown(query, lexicon)) {
        await (words ??= sources.words().then((text) => addWords(lexicon, text)));
      }
      const asked = understand(query, lexicon, asWritten);
      const { results, unmatched } = await rank(asked, index, lexicon, fullText);
      const questions = questionsFor(asked, results[0]?.index);
      return { asked, questions, unmatched, results: withFirst(results, questions.first) };
    },
    page: async ({ page }) => (page ? fullText.page(page) : undefined),
  };
}

/** The results with one of them, found or not, put first. */
function withFirst(results: readonly Ranked[], first: number | undefined): Ranked[] {
  if (first === undefined) return [...results];
  return [{ index: first, score: Infinity }, ...results.filter(({ index }) => index !== first)];
}
