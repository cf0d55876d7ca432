/** The search of a page, from the files of the site. The address of the home page is `home` throughout. */
import { wrap } from 'comlink';
import type { SearchRecord } from '#model/search-record.ts';
import { isAboutOwnHealth } from '#search/answers/own-health.ts';
import type { Engine } from '#search/engine.ts';
import { readFragment } from '#search/fragment.ts';
import type { PagefindPage } from '#search/pagefind.ts';
import { get, once } from '../load.ts';
import { lossOf } from '../lost-worker.ts';
import { loadAnswers, loadOthers, loadRecords } from './load-records.ts';
import type { SearchWorker } from './worker.ts';

/** The search, with the pages that it finds. */
export interface Search extends Engine {
  /** The text of the page of a record; undefined where it has no page of its own. */
  page(record: SearchRecord): Promise<PagefindPage | undefined>;
}

/** Fetches what answers questions. */
export const loadWorker = once(async (home) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const lost = lossOf(worker, 'The search could not be loaded.');
  const search = wrap<SearchWorker>(worker);
  try {
    await Promise.race([loadAnswers(home).then((answers) => search.takeAnswers(answers)), lost]);
    return search;
  } catch (error) {
    worker.terminate();
    throw error;
  }
});

/** The answer to a question, before the search itself has come. */
export const answerAtHand = async (home: string, query: string): Promise<SearchRecord | undefined> =>
  isAboutOwnHealth(query) ? undefined : (await loadWorker(home)).answerTo(query);

export const loadSearch = once(async (home): Promise<Search> => {
  const [worker, others] = await Promise.all([loadWorker(home), loadOthers(home)]);
  await worker.takeOthers(others, home);
  return {
    data: await loadRecords(home),
    ask: (question) => worker.ask(question),
    // Read by itself, a page saves a reader who needs no full text the 80 KB of Pagefind.
    page: async ({ page, url }) =>
      page
        ? { ...(await readFragment(await (await get(`${home}pagefind/fragment/${page}.pf_fragment`)).blob())), url }
        : undefined,
  };
});
