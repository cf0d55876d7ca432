import type { SearchRecord } from '#model/search-record.ts';
import { isAboutOwnHealth } from '#search/answers/own-health.ts';
import type { Engine } from '#search/engine.ts';
import { loadAnswers } from './load-records.ts';

/**
 * The search as it is fetched: what answers a question first, and the rest when it is asked for.
 * @param home the address of the home page
 */
export function searchAtHand(home: string) {
  async function answers() {
    // Fetched while the code is.
    void loadAnswers(home);
    return (await import('./load.ts')).loadAnswerAtOnce(home);
  }
  return {
    /** Fetched once; again where it failed. */
    engine: async (): Promise<Engine> => (await import('./load.ts')).loadEngine(home),

    /** The answer to a question, before the search itself has come. */
    answerTo: async (query: string): Promise<SearchRecord | undefined> =>
      isAboutOwnHealth(query) ? undefined : (await answers())(query),

    /** Fetches what answers questions, before one is asked. */
    ready: async (): Promise<void> => void (await answers()),
  };
}
