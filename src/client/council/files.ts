/** The site's own files on councils: the same for every reader, so that no request tells whose council it is for. */
import { mineFrom, type CouncilNames, type MineOfCouncil, type NearFile } from '#model/my-council.ts';
import { needFrom, type NeedFile, type NeedOfCouncil } from '#model/need.ts';
import { siteBase } from '../site-base.ts';
import { getJsonOnce } from '../load.ts';

/** Every name by which a council can be chosen. Rejects where the file cannot be had. */
export const loadNames = (): Promise<CouncilNames[]> => load('names.json');

/** What is near a council; null where there is no such council. Rejects where the file cannot be had. */
export const loadMine = async (slug: string): Promise<MineOfCouncil | null> =>
  mineFrom(await load<NearFile>('near.json'), slug);

/** The figures on need of a council; null where the site holds none. Rejects where the file cannot be had. */
export const loadNeed = async (slug: string): Promise<NeedOfCouncil | null> =>
  needFrom(await load<NeedFile | null>('needs.json'), slug);

const load = <T>(name: string): Promise<T> => getJsonOnce<T>(`${siteBase}places/${name}`);
