/**
 * Answers for the site: from the network, and from what the reader keeps where the network does not answer. It keeps
 * what is read, if the reader has asked for that. Without that it does nothing.
 */
import { withBanner } from './banner.ts';
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
  try {
    const answer = await fetch(event.request);
    if (answer.status === 200 && !answer.redirected)
      event.waitUntil(keepWhatIsRead(path, answer.clone()).catch(() => {}));
    return answer;
  } catch (error) {
    const kept = await keptAnswer(event.request, path).catch(() => null);
    if (kept) return kept;
    throw error;
  }
}

/** Keeps an answer that is what the list of checksums says; asks for a newer list where it is not. */
async function keepWhatIsRead(path: string, answer: Response): Promise<void> {
  const store = await Store.find(base);
  const edition = await store?.edition();
  if (!store || !edition) return;
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

/** What is kept of an address, and says so; null where nothing is kept at all. */
async function keptAnswer(request: Request, path: string): Promise<Response | null> {
  const store = await Store.find(base);
  const edition = await store?.edition();
  if (!store || !edition) return null;
  const isPage = request.mode === 'navigate';
  const found = await store.read(path, edition);
  if (found && found !== 'damaged')
    return isPage || /html/.test(found.response.headers.get('Content-Type') ?? '')
      ? asSaved(found.response, found.built)
      : found.response;
  if (!isPage) return null;
  // Hosts put a slash behind the address of a page.
  const folder = await store.read(`${path}/index.html`, edition);
  if (folder && folder !== 'damaged') return Response.redirect(`${new URL(request.url).pathname}/`, 302);
  const missing = await store.read('404.html', edition);
  return missing && missing !== 'damaged' ? asSaved(missing.response, null, 503) : null;
}

async function asSaved(response: Response, built: string | null, status = 200): Promise<Response> {
  return new Response(withBanner(await response.text(), { built }), { status, headers: response.headers });
}
