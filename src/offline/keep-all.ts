import { isForReaders } from '#model/release.ts';
import { publishedEdition, type Edition } from './edition.ts';
import { addressOf } from './paths.ts';
import type { KeptFile, Store } from './store.ts';

/** As many at a time as a page of a browser would. */
const atOnce = 6;

/** How the keeping of a whole edition stands. */
export interface Progress {
  files: number;
  of: number;
}

/** How it ended: whole, stopped, or with what was not kept and why. */
export interface Outcome {
  /** Paths whose bytes were not what the list of checksums says. */
  wrong: string[];
  /** Paths that the network or the host did not give. */
  lacking: string[];
  /** Whether another edition came out meanwhile. */
  isOvertaken: boolean;
}

/** What of an edition is not kept yet, and what is kept that is not of it. */
export async function leftToKeep(store: Store, { manifest }: Edition): Promise<{ missing: string[]; old: KeptFile[] }> {
  const kept = await store.files();
  const have = new Set(kept.map(({ path, hash }) => `${hash} ${path}`));
  return {
    missing: [...manifest].flatMap(([path, hash]) =>
      isForReaders(path) && !have.has(`${hash} ${path}`) ? [path] : [],
    ),
    old: kept.filter(({ path, hash }) => manifest.get(path) !== hash),
  };
}

/**
 * Keeps all of an edition that is not kept yet, each file once its bytes are what the list of checksums says, and lets go
 * of earlier ones when the edition is whole. What is kept stays when it is stopped, so that it can go on.
 */
export async function keepAll(
  store: Store,
  edition: Edition,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<Outcome> {
  const { missing, old } = await leftToKeep(store, edition);
  const of = [...edition.manifest.keys()].filter(isForReaders).length;
  const outcome: Outcome = { wrong: [], lacking: [], isOvertaken: false };
  let files = of - missing.length;
  tell({ files, of });
  const waiting = missing.toReversed();
  const keepOne = async (path: string): Promise<'kept' | 'wrong' | 'lacking'> => {
    const answer = await fetch(addressOf(path, store.base), { cache: 'no-store', signal });
    if (!answer.ok) return 'lacking';
    return (await store.keep(path, answer, edition)) ? 'kept' : 'wrong';
  };
  const one = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined && !signal.aborted; path = waiting.pop()) {
      const given = await keepOne(path).catch((error: Error) => {
        // A device that is full is told of; whatever else fails is a file that did not come.
        if (error.name === 'QuotaExceededError') throw error;
        return 'lacking' as const;
      });
      if (signal.aborted) return;
      if (given === 'kept') tell({ files: ++files, of });
      else outcome[given].push(path);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  if (signal.aborted) return outcome;
  if (outcome.wrong.length + outcome.lacking.length === 0) for (const file of old) await store.forget(file);
  else outcome.isOvertaken = (await publishedEdition(store.base).catch(() => null))?.id !== edition.id;
  return outcome;
}
