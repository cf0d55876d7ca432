import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { SearchData } from '#model/search-record.ts';
import { emptyIndex, filesOfRecords } from '#search/index/index-for-search.ts';
import { readFragments } from '#search/index/pagefind-fragments.ts';

type Answer = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const mediaTypes: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/** The files of the records, which a build parts. */
const parts: Record<string, 'answers' | 'others'> = {
  'search/answers.json': 'answers',
  'search/records.json': 'others',
};

/**
 * What the development server answers where a search index would stand: the records of now, joined with the full text of
 * the last build, or with an index of nothing where there is none.
 * @param base the base path, with a slash at both ends
 */
export async function searchInDevelopment(
  folder: string,
  base: string,
): Promise<{ answer: Answer; hasFullText: boolean }> {
  const hasFullText = existsSync(join(folder, 'pagefind/pagefind.js'));
  const fragments = hasFullText ? await readFragments(folder) : [];
  const empty = hasFullText ? new Map<string, Uint8Array>() : await emptyIndex();

  async function fileOf(address: string, host: string): Promise<string | Uint8Array | undefined> {
    const path = address.replace(/\?.*$/, '');
    const part = parts[address];
    if (part) {
      // With a query it is the page of the site itself that answers.
      const live = await fetch(`http://${host}${base}search/records.json?live`);
      return JSON.stringify(filesOfRecords((await live.json()) as SearchData, fragments)[part]);
    }
    if (path !== 'search/words.json' && !path.startsWith('pagefind/')) return undefined;
    if (path.includes('..')) return undefined;
    if (hasFullText) return readFile(join(folder, path)).catch(() => undefined);
    return path === 'search/words.json'
      ? JSON.stringify({ pages: '', english: '' })
      : empty.get(path.replace('pagefind/', ''));
  }

  return {
    hasFullText,
    answer(request, response, next) {
      const url = request.url ?? '/';
      // Vite has taken the base path off already, but for an address that lacked it.
      const address = decodeURI(url.startsWith(base) ? url.slice(base.length) : url.slice(1));
      fileOf(address, request.headers.host ?? '').then((file) => {
        if (file === undefined) return next();
        response
          .writeHead(200, {
            'Content-Type': mediaTypes[extname(address.replace(/\?.*$/, ''))] ?? 'application/octet-stream',
          })
          .end(file);
      }, next);
    },
  };
}
