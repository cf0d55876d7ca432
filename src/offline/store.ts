import { manifestName } from '#model/manifest.ts';
import { releaseName } from '#model/release.ts';
import { editionOf, type Edition } from './edition.ts';
import { hashOf } from './hash.ts';

/** A file of the site that is kept on the device: its path below the site, and the checksum it was kept under. */
export interface KeptFile {
  path: string;
  hash: string;
}

/** A kept file as it is read back: whole, or damaged since. */
export type Found = { response: Response; built: string } | 'damaged' | null;

const builtHeader = 'X-Kept-Built';

/** Under which name the browser holds what is kept; two sites of one host keep theirs apart. */
const nameOf = (base: string): string => `kept ${base}`;

/**
 * What is kept of the site below `base`. A file stands under its path with its checksum, so that one of another edition
 * is never taken for it; the edition that it was compared with stands beside. Nothing is written before `begin`.
 */
export class Store {
  readonly base: string;
  readonly #cache: Cache;

  private constructor(base: string, cache: Cache) {
    this.base = base;
    this.#cache = cache;
  }

  /** What is kept; null where the reader has not asked for anything to be kept. Throws where storage is denied. */
  static async find(base: string): Promise<Store | null> {
    return (await caches.has(nameOf(base))) ? new Store(base, await caches.open(nameOf(base))) : null;
  }

  static async begin(base: string, edition: Edition): Promise<Store> {
    const store = new Store(base, await caches.open(nameOf(base)));
    await store.adopt(edition);
    return store;
  }

  static delete = (base: string): Promise<boolean> => caches.delete(nameOf(base));

  #key = (path: string, hash: string): string => `${this.base}${encodeURI(path)}?kept=${hash}`;

  /** From now on files are compared with this edition. */
  async adopt({ text, built, files, bytes }: Edition): Promise<void> {
    await this.#cache.put(
      this.#key(releaseName, 'edition'),
      new Response(JSON.stringify({ built, files, bytes }, null, 2) + '\n'),
    );
    await this.#cache.put(this.#key(manifestName, 'edition'), new Response(text));
  }

  /** The edition that files are compared with; null where its list is missing or damaged, and nothing can be trusted. */
  async edition(): Promise<Edition | null> {
    const [list, release] = await Promise.all(
      [manifestName, releaseName].map(async (path) => (await this.#copy(path, 'edition'))?.arrayBuffer()),
    );
    return list && release ? editionOf(list, release) : null;
  }

  /** Every file that is kept, of whatever edition. */
  async files(): Promise<KeptFile[]> {
    return (await this.#cache.keys()).flatMap(({ url }) => {
      const { pathname, searchParams } = new URL(url);
      const hash = searchParams.get('kept') ?? '';
      return hash === 'edition' ? [] : [{ path: decodeURI(pathname.slice(this.base.length)), hash }];
    });
  }

  #copy = (path: string, hash: string): Promise<Response | undefined> => this.#cache.match(this.#key(path, hash));

  has = async (path: string, hash: string): Promise<boolean> => (await this.#copy(path, hash)) !== undefined;

  /** Keeps an answer if its bytes are what the edition says they must be; false where they are not. */
  async keep(path: string, answer: Response, { manifest, built }: Edition): Promise<boolean> {
    const body = await answer.arrayBuffer();
    const hash = await hashOf(body);
    if (manifest.get(path) !== hash) return false;
    const headers = new Headers(answer.headers);
    for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
    headers.set(builtHeader, built);
    await this.#cache.put(this.#key(path, hash), new Response(body, { headers }));
    return true;
  }

  /** The kept copy of a file, read again to see whether it is whole: of the edition, or else an earlier one. */
  async read(path: string, { manifest, built }: Edition): Promise<Found> {
    const now = manifest.get(path);
    const copy = (now && (await this.#copyUnder(path, now))) || (await this.#earlierCopy(path));
    if (!copy) return null;
    const { hash, response } = copy;
    // What it says of itself proves nothing: what it was kept under does.
    if ((await hashOf(await response.clone().arrayBuffer())) !== hash) {
      await this.forget({ path, hash });
      return 'damaged';
    }
    // The bytes of a file that did not change since are those of the edition, whenever they were kept.
    return { response, built: hash === now ? built : (response.headers.get(builtHeader) ?? '') };
  }

  async #copyUnder(path: string, hash: string): Promise<{ hash: string; response: Response } | null> {
    const response = await this.#copy(path, hash);
    return response ? { hash, response } : null;
  }

  async #earlierCopy(path: string): Promise<{ hash: string; response: Response } | null> {
    const [hash] = await this.#hashesOf(path);
    return hash === undefined ? null : this.#copyUnder(path, hash);
  }

  /** The checksums under which copies of a file are kept; the edition itself is none. */
  async #hashesOf(path: string): Promise<string[]> {
    const keys = await this.#cache.keys(this.#key(path, ''), { ignoreSearch: true });
    return keys.map(({ url }) => new URL(url).searchParams.get('kept') ?? '').filter((hash) => hash !== 'edition');
  }

  forget = ({ path, hash }: KeptFile): Promise<boolean> => this.#cache.delete(this.#key(path, hash));

  /** Lets go of every copy of a file but the one with this checksum; the edition itself stays. */
  async forgetBut(path: string, hash: string): Promise<void> {
    for (const other of await this.#hashesOf(path)) if (other !== hash) await this.forget({ path, hash: other });
  }
}
