import type { SourceState } from '../../src/model/source-state.ts';

/** What an address answered, and where it answers now if that is another address. */
export interface Answer {
  state: SourceState;
  movedTo?: string;
}

export interface Asking {
  /** Milliseconds until an answer is given up. */
  patience: number;
  /** Who asks, for those who run the server. */
  userAgent: string;
}

/** More than this is a circle. */
const mostHops = 8;

/** Asks for an address once, and for a title that should stand in what it answers. Follows moves, and remembers those that are for good. */
export async function askSource(url: string, title: string, asking: Asking): Promise<Answer> {
  let at = url;
  let isForGood = false;
  for (let hop = 0; hop < mostHops; hop += 1) {
    const response = await ask(at, asking);
    if (!response) return { state: 'failing' };
    const next = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && next) {
      await response.body?.cancel();
      if (response.status === 301 || response.status === 308) isForGood = true;
      if (!URL.canParse(next, at)) return { state: 'failing' };
      at = new URL(next, at).href;
      continue;
    }
    return judge(response, title, isForGood && at !== url ? at : undefined);
  }
  return { state: 'failing' };
}

async function ask(url: string, { patience, userAgent }: Asking): Promise<Response | null> {
  try {
    return await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: { 'User-Agent': userAgent, Accept: 'text/html,application/pdf;q=0.9,*/*;q=0.5' },
    });
  } catch {
    return null;
  }
}

async function judge(response: Response, title: string, movedTo: string | undefined): Promise<Answer> {
  const { status, headers } = response;
  const isText = /^text\/html|xhtml/.test(headers.get('content-type') ?? '');
  const text = isText && status < 300 ? await textOf(response) : null;
  if (!isText) await response.body?.cancel();
  if (status === 404 || status === 410) return { state: 'gone' };
  if ([401, 403, 405, 406, 429, 451].includes(status)) return { state: 'unsure' };
  if (status >= 400 || status < 200) return { state: 'failing' };
  if (text !== null && !plain(text).includes(plain(title)))
    return { state: 'changed', ...(movedTo ? { movedTo } : {}) };
  return movedTo ? { state: 'moved', movedTo } : { state: 'ok' };
}

async function textOf(response: Response): Promise<string | null> {
  try {
    return await response.text();
  } catch {
    return null;
  }
}

/** Letters and digits alone: marks, entities and spacing differ between a page and a list of sources. */
const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:[a-z]+|#\d+|#x[0-9a-f]+);/gi, ' ')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** The nearest copy that the Internet Archive keeps of an address; null where it keeps none or does not say. */
export async function archivedCopy(
  url: string,
  asking: Asking,
  service = 'https://archive.org/wayback/available',
): Promise<string | null> {
  const response = await ask(`${service}?url=${encodeURIComponent(url)}`, asking);
  if (!response?.ok) return null;
  try {
    const said = (await response.json()) as {
      archived_snapshots?: { closest?: { available?: boolean; url?: string } };
    };
    const closest = said.archived_snapshots?.closest;
    return closest?.available && closest.url ? closest.url.replace(/^http:/, 'https:') : null;
  } catch {
    return null;
  }
}
