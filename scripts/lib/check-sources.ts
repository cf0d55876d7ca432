import { isDead, type SourceCheck } from '../../src/model/source-state.ts';
import { archivedCopy, askSource, type Asking } from './ask-source.ts';

/** A source whose address is asked for. */
export interface Asked {
  id: string;
  url: string;
  title: string;
}

export interface Manners extends Asking {
  /** Milliseconds between two questions to one host. */
  pause: number;
  /** How many hosts are asked at a time. */
  atOnce: number;
  /** Where copies are looked for; the Internet Archive if not given. */
  archive?: string;
}

/**
 * Asks for every source, one host at a time in its own queue, and gives what is to be written down, by the id of the source.
 * What was found before is carried on: since when, and how often in a row it was missed.
 */
export async function checkSources(
  sources: readonly Asked[],
  before: readonly SourceCheck[],
  today: Date,
  manners: Manners,
): Promise<SourceCheck[]> {
  const known = new Map(before.map((check) => [check.source, check]));
  const hosts = [...Map.groupBy(sources, ({ url }) => new URL(url).host).values()];
  const asked = new Map<string, SourceCheck>();
  const nextHost = async (): Promise<void> => {
    for (let host = hosts.pop(); host; host = hosts.pop()) {
      for (const [index, source] of host.entries()) {
        if (index > 0) await new Promise((resolve) => setTimeout(resolve, manners.pause));
        asked.set(source.id, await checkOne(source, known.get(source.id), today, manners));
      }
    }
  };
  await Promise.all(Array.from({ length: manners.atOnce }, nextHost));
  return [...before.filter(({ source }) => !asked.has(source)), ...asked.values()].toSorted((a, b) =>
    a.source < b.source ? -1 : 1,
  );
}

async function checkOne(
  { id, url, title }: Asked,
  before: SourceCheck | undefined,
  today: Date,
  manners: Manners,
): Promise<SourceCheck> {
  const { state, movedTo } = await askSource(url, title, manners);
  const isMiss = state === 'gone' || state === 'failing';
  const check: SourceCheck = {
    source: id,
    state,
    checked: today,
    since: before?.state === state ? before.since : today,
    misses: isMiss ? (before?.misses ?? 0) + 1 : 0,
    ...(movedTo ? { movedTo } : {}),
    ...(before?.archive ? { archive: before.archive } : {}),
  };
  if (!isDead(check) || check.archive) return check;
  const archive = await archivedCopy(url, manners, manners.archive);
  return archive ? { ...check, archive } : check;
}
