import type { Pagefind } from '#search/pagefind.ts';
import type { OtherWords } from '#search/lexicon.ts';
import { startEngine, type Engine, type Sources } from '#search/engine.ts';
import { readFragment } from '#search/fragment.ts';
import { answerAtOnce } from '#search/answers/at-once.ts';
import { get, getJson, once } from '../load.ts';
import { loadAnswers, loadRecords } from './load-records.ts';

/** The search, from the files of the site. @param home the address of the home page */
export const loadEngine = once((home): Promise<Engine> => {
  const sources: Sources = {
    data: () => loadRecords(home),
    words: () => getJson<OtherWords>(`${home}search/words.json`),
    async pagefind() {
      const pagefind = (await import(/* @vite-ignore */ `${home}pagefind/pagefind.js`)) as Pagefind;
      // The worker would cost another 12 KB, and a search takes a few milliseconds.
      await pagefind.options({ noWorker: true, baseUrl: home });
      await pagefind.init();
      return pagefind;
    },
    page: async (id) => readFragment(await (await get(`${home}pagefind/fragment/${id}.pf_fragment`)).blob()),
  };
  return startEngine(sources);
});

/** What answers a question before the search itself has come. @param home the address of the home page */
export const loadAnswerAtOnce = once(async (home) => answerAtOnce(await loadAnswers(home)));
