import type { Pagefind } from '../pagefind.ts';
import { lexiconOf, addWords, type Lexicon } from './lexicon.ts';
import { pagefindText, type Passage, type PagefindText } from './pagefind-text.ts';
import { isUnknown, understand, type Understanding } from './query.ts';
import { indexOf, rank, textConcepts, type Answer, type Index } from './rank.ts';
import type { SearchData } from './types.ts';

/** What is asked of the search: a query, and whether it is to be taken letter by letter. */
export interface Question {
  query: string;
  asWritten: boolean;
}

/** What the search has to say to a question. */
export interface Reply extends Answer {
  asked: Understanding;
}

/** Where the parts of the search come from: over the network in a browser, from the disk in a script. */
export interface Sources {
  data(): Promise<SearchData>;
  /** The ids of pages in the full-text index, by address. */
  pages(): Promise<Record<string, string>>;
  /** All words of the pages that no record holds, with spaces between them. */
  words(): Promise<string>;
  pagefind(): Promise<Pagefind>;
}

export interface Engine {
  data: SearchData;
  lexicon: Lexicon;
  index: Index;
  ask(question: Question): Promise<Reply>;
  /** Where the page of a record answers the question; undefined where only its record does. */
  passage(record: number, reply: Reply): Promise<Passage | undefined>;
}

/**
 * The search, as it runs in a reader's browser and in the judge. The records are loaded at once, the full text
 * with them, and the list of all words only when a word is met that the records do not know.
 */
export async function startEngine(sources: Sources): Promise<Engine> {
  const [data, fullText] = await Promise.all([sources.data(), startFullText(sources)]);
  const lexicon = lexiconOf(data);
  const index = indexOf(data);
  let words: Promise<void> | undefined;

  return {
    data,
    lexicon,
    index,
    async ask({ query, asWritten }) {
      if (isUnknown(query, lexicon)) {
        await (words ??= sources.words().then((text) => addWords(lexicon, text)));
      }
      const asked = understand(query, lexicon, asWritten);
      return { asked, ...(await rank(asked, index, lexicon, fullText)) };
    },
    passage: (record, { asked }) =>
      asked.phrases.length > 0
        ? fullText.passage(
            record,
            asked.phrases.map((phrase) => `"${phrase}"`),
          )
        : fullText.passage(record, passageQueries(asked, index)),
  };
}

/** All of the words together first, so that the passage is one that holds most of them. */
function passageQueries(asked: Understanding, index: Index): string[] {
  const words = textConcepts(asked, index).map((concept) => concept.words);
  return words.length > 1 ? [words.join(' '), ...words] : words;
}

async function startFullText(sources: Sources): Promise<PagefindText> {
  const [data, pages, pagefind] = await Promise.all([sources.data(), sources.pages(), sources.pagefind()]);
  const recordOf = new Map(
    data.records.flatMap(({ url }, record): [string, number][] => (pages[url] ? [[pages[url], record]] : [])),
  );
  return pagefindText(pagefind, recordOf);
}
