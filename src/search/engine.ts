import type { SearchData, SearchRecord } from '#model/search-record.ts';
import type { Pagefind, PagefindPage } from './pagefind.ts';
import { addWords, lexiconOf } from './lexicon.ts';
import { pagefindText } from './pagefind-text.ts';
import { isUnknown, understand, type Understanding } from './query.ts';
import { rank, type Answer } from './rank.ts';
import { recordIndex } from './record-index.ts';

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
  let words: Promise<void> | undefined;

  return {
    data,
    async ask({ query, asWritten }) {
      if (isUnknown(query, lexicon)) {
        await (words ??= sources.words().then((text) => addWords(lexicon, text)));
      }
      const asked = understand(query, lexicon, asWritten);
      return { asked, ...(await rank(asked, index, lexicon, fullText)) };
    },
    page: async ({ page }) => (page ? fullText.page(page) : undefined),
  };
}
