import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { site } from '#site.ts';
import { readFragment } from '../fragment.ts';

/** One page as the full-text index holds it. */
export interface Fragment {
  id: string;
  /** Its address from the root of the server. */
  url: string;
  title: string;
  content: string;
}

/** Every page of the full-text index of a built site, in the order of their addresses. */
export async function readFragments(folder: string): Promise<Fragment[]> {
  const path = join(folder, 'pagefind/fragment');
  const fragments = await Promise.all(
    (await readdir(path)).map(async (name) => {
      const page = await readFragment(new Blob([await readFile(join(path, name))]));
      return {
        id: name.replace('.pf_fragment', ''),
        url: site.basePath + page.url.slice(1),
        title: page.meta.title ?? '',
        content: page.content,
      };
    }),
  );
  return fragments.toSorted((a, b) => a.url.localeCompare(b.url, 'en'));
}
