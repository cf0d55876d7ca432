import type { SearchRecord } from '#model/search-record.ts';
import { isAboutOwnHealth } from '#search/answers/own-health.ts';
import type { Engine } from '#search/engine.ts';

/**
 * The search as it is fetched: what answers a question first, and the rest when it is asked for.
 * @param home the address of the home page
 */
export function searchAtHand(home: string) {
  let loading: Promise<Engine> | undefined;
  return {
    /** Fetched once; again where it failed. */
    engine(): Promise<Engine> {
      loading ??= import('./load.ts').then(({ loadEngine }) => loadEngine(home));
      loading.catch(() => (loading = undefined));
      return loading;
    },

    /** The answer to a question, before the search itself has come. */
    async answerTo(query: string): Promise<SearchRecord | undefined> {
      if (isAboutOwnHealth(query)) return undefined;
      const { loadAnswerAtOnce } = await import('./load.ts');
      return (await loadAnswerAtOnce(home))(query);
    },

    /** Fetches what answers questions, before one is asked. */
    async ready(): Promise<void> {
      const { loadAnswerAtOnce } = await import('./load.ts');
      await loadAnswerAtOnce(home);
    },
  };
}
