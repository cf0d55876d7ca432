import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { site } from '#site.ts';
import { pageOfFragment } from '../fragment.ts';

/** One page as the full-text index holds it. */
export interface Fragment {
  id: string;
  /** Its address from the root of the server. */
  url: string;
  title: string;
  content: string;
}

const ending = '.pf_fragment';

/** Every page of the full-text index of a built site, in the order of their addresses. */
export async function readFragments(folder: string): Promise<Fragment[]> {
  const path = join(folder, 'pagefind/fragment');
  return fragmentsAmong(
    await Promise.all(
      (await readdir(path)).map(async (name): Promise<IndexFile> => ({
        path: name,
        content: await readFile(join(path, name)),
      })),
    ),
  );
}

/** The pages in the files of a full-text index, in the order of their addresses. */
export const fragmentsAmong = (files: readonly IndexFile[]): Fragment[] =>
  files
    .filter(({ path }) => path.endsWith(ending))
    .map(({ path, content }) => {
      const page = pageOfFragment(gunzipSync(content).toString());
      return {
        id: basename(path, ending),
        url: site.basePath + page.url.slice(1),
        title: page.meta.title ?? '',
        content: page.content,
      };
    })
    .toSorted((a, b) => a.url.localeCompare(b.url, 'en'));
