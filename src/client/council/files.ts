/** The site's own files on councils, each asked for once a page. */
import type { CouncilNames, MineOfCouncil } from '#model/my-council.ts';
import type { NeedOfCouncil } from '#model/need.ts';
import { siteBase } from '../site-base.ts';

const asked = new Map<string, Promise<unknown>>();

/** Every name by which a council can be chosen. Rejects where the file cannot be had. */
export const loadNames = (): Promise<CouncilNames[]> => load('names.json') as Promise<CouncilNames[]>;

/** What is near a council; null where there is no such council. Rejects where the file cannot be had. */
export const loadMine = (slug: string): Promise<MineOfCouncil | null> =>
  load(`${slug}/mine.json`) as Promise<MineOfCouncil | null>;

/** The figures on need of a council; null where the site holds none. Rejects where the file cannot be had. */
export const loadNeed = (slug: string): Promise<NeedOfCouncil | null> =>
  load(`${slug}/need.json`) as Promise<NeedOfCouncil | null>;

function load(name: string): Promise<unknown> {
  const known = asked.get(name);
  if (known) return known;
  const file = fetch(`${siteBase}places/${name}`).then((answer) => {
    if (answer.status === 404) return null;
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return answer.json() as Promise<unknown>;
  });
  asked.set(name, file);
  file.catch(() => asked.delete(name));
  return file;
}
