/**
 * Answers for the site: from the network, and from what the reader keeps where the network or the host does not answer. It keeps
 * what is read, if the reader has asked for that. Without that it does nothing.
 */
import { withBanner, type Saved } from './banner.ts';
import { publishedEdition, type Edition } from './edition.ts';
import { fileOf } from './paths.ts';
import { Store } from './store.ts';

interface Asked extends Event {
  request: Request;
  respondWith(answer: Promise<Response>): void;
  waitUntil(work: Promise<unknown>): void;
}
interface Asking extends MessageEvent {
  ports: MessagePort[];
}
const worker = self as unknown as {
  registration: { scope: string };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  /** The file that this code was loaded from. */
  keptBy: string;
  addEventListener(kind: string, answer: (event: never) => void): void;
};

const base = new URL(worker.registration.scope).pathname;
/** How long the worker waits before it asks again whether there is another edition. */
const patience = 60_000;
let asked = 0;

worker.addEventListener('install', (event: Asked) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event: Asked) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', ({ ports }: Asking) => ports[0]?.postMessage(worker.keptBy));

worker.addEventListener('fetch', (event: Asked) => {
  const { request } = event;
  const path = fileOf(request.url, base);
  // Whoever asks for no store keeps what comes by itself.
  if (request.method !== 'GET' || path === null || request.cache === 'no-store' || request.headers.has('Range')) return;
  if (new URL(request.url).origin !== location.origin) return;
  event.respondWith(answerFor(event, path));
});

async function answerFor(event: Asked, path: string): Promise<Response> {
  const coming = fetch(event.request);
  event.waitUntil(coming.then((answer) => keepIfWhole(path, answer)).catch(() => {}));
  try {
    const answer = await inTime(coming);
    if (answer && answer.status < 500) return answer;
    return (await keptCopy(event.request, path, true).catch(() => null)) ?? (await coming);
  } catch (error) {
    const kept = await keptAnswer(event.request, path).catch(() => null);
    if (kept) return kept;
    throw error;
  }
}

/** How long what is kept waits for a host that does not answer, and for one that did not a moment ago, in milliseconds. */
const [waitsFor, waitsAgain] = [8000, 2000];
let silentAt = -Infinity;

/** What comes in time; null where nothing does. Rejects as it does. */
async function inTime(coming: Promise<Response>): Promise<Response | null> {
  const limit = Date.now() - silentAt < patience ? waitsAgain : waitsFor;
  const answer = await Promise.race([coming, new Promise<null>((resolve) => setTimeout(resolve, limit, null))]);
  silentAt = answer ? -Infinity : Date.now();
  return answer;
}

/** @param answer is read twice, so this begins before anybody else has it */
async function keepIfWhole(path: string, answer: Response): Promise<void> {
  if (answer.status === 200 && !answer.redirected) await keepWhatIsRead(path, answer.clone());
}

/** The store and the edition that is kept in it; null where nothing is kept, or nothing that can be trusted. */
async function keptEdition(): Promise<{ store: Store; edition: Edition } | null> {
  const store = await Store.find(base);
  const edition = await store?.edition();
  return store && edition ? { store, edition } : null;
}

/** Keeps an answer that is what the list of checksums says; asks for a newer list where it is not. */
async function keepWhatIsRead(path: string, answer: Response): Promise<void> {
  const kept = await keptEdition();
  if (!kept) return;
  const { store, edition } = kept;
  const hash = edition.manifest.get(path);
  if (hash && path.startsWith('_astro/') && (await store.has(path, hash))) return;
  if (await store.keep(path, answer.clone(), edition)) return store.forgetBut(path, hash!);
  const newer = await newerEdition(edition);
  if (!newer) return;
  await store.adopt(newer);
  if (await store.keep(path, answer, newer)) await store.forgetBut(path, newer.manifest.get(path)!);
}

async function newerEdition(edition: Edition): Promise<Edition | null> {
  if (Date.now() - asked < patience) return null;
  asked = Date.now();
  const published = await publishedEdition(base);
  return published && published.id !== edition.id ? published : null;
}

/** What is kept of an address, and says so; of a page without a copy, that there is none. Null where nothing is kept at all. */
async function keptAnswer(request: Request, path: string): Promise<Response | null> {
  const copy = await keptCopy(request, path);
  if (copy || request.mode !== 'navigate') return copy;
  const kept = await keptEdition();
  const missing = await kept?.store.read('404.html', kept.edition);
  return missing && missing !== 'damaged' ? asSaved(missing.response, { built: null }, 503) : null;
}

/** The trustworthy copy that is kept of an address, and says so; null where there is none. */
async function keptCopy(request: Request, path: string, isHostDown = false): Promise<Response | null> {
  const kept = await keptEdition();
  if (!kept) return null;
  const { store, edition } = kept;
  const isPage = request.mode === 'navigate';
  const found = await store.read(path, edition);
  if (found && found !== 'damaged')
    return isPage || /html/.test(found.response.headers.get('Content-Type') ?? '')
      ? asSaved(found.response, { built: found.built, isHostDown })
      : found.response;
  if (!isPage) return null;
  // Hosts put a slash behind the address of a page, and keep what is asked of it.
  const folder = await store.read(`${path}/index.html`, edition);
  const address = new URL(request.url);
  address.pathname += '/';
  return folder && folder !== 'damaged' ? Response.redirect(address.href, 302) : null;
}

const asSaved = async (response: Response, saved: Saved, status = 200): Promise<Response> =>
  new Response(withBanner(await response.text(), saved), { status, headers: response.headers });
