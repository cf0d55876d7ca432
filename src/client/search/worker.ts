/** Finds what readers ask for off the page's own thread, so that a telephone answers to a touch meanwhile. */
import { expose } from 'comlink';
import type { SearchData, SearchRecord } from '#model/search-record.ts';
import { answerAtOnce } from '#search/answers/at-once.ts';
import { startEngine, type Engine, type Question, type Reply } from '#search/engine.ts';
import type { OtherWords } from '#search/lexicon.ts';
import type { Pagefind } from '#search/pagefind.ts';
import { wholeOf, type OtherRecords } from '#search/parts.ts';
import { getJson } from '../load.ts';

let answers: SearchData;
let answerTo: (query: string) => SearchRecord | undefined;
let engine: Engine;

const search = {
  takeAnswers(data: SearchData): void {
    answers = data;
    answerTo = answerAtOnce(data);
  },
  /** The answer to a question from the answers alone. */
  answerTo: (query: string): SearchRecord | undefined => answerTo(query),
  /** @param home the address of the home page */
  takeOthers(others: OtherRecords, home: string): void {
    engine = startEngine(wholeOf(answers, others), {
      words: () => getJson<OtherWords>(`${home}search/words.json`),
      async pagefind() {
        const pagefind = (await import(/* @vite-ignore */ `${home}pagefind/pagefind.js`)) as Pagefind;
        // This is a worker already.
        await pagefind.options({ noWorker: true, baseUrl: home });
        await pagefind.init();
        return pagefind;
      },
    });
  },
  ask: (question: Question): Promise<Reply> => engine.ask(question),
};
expose(search);

/** What the page can ask of the worker. */
export type SearchWorker = typeof search;
