/** The page on which a reader asks for the site to be kept on the device, sees how that stands, and ends it. */
import { publishedEdition, type Edition } from '../../offline/edition.ts';
import { keepAll, leftToKeep, type Outcome } from '../../offline/keep-all.ts';
import { Store } from '../../offline/store.ts';
import { addressOf, fileOf } from '../../offline/paths.ts';
import workerFile from '../../offline/service-worker.ts?worker&url';
import { count, formatNumber, formatSize } from '#model/text.ts';
import { formatPartialDate } from '#model/dates.ts';
import { siteBase } from '../site-base.ts';
import { whyNot } from './support.ts';
import { switchOff } from './switch-off.ts';

const root = document.querySelector<HTMLElement>('[data-offline]')!;
const part = <T extends HTMLElement>(name: string): T => root.querySelector<T>(`[data-offline-${name}]`)!;
const [status, size, bar] = [part('status'), part('size'), part<HTMLProgressElement>('progress')];
const button = (name: string): HTMLButtonElement => part(name);
const buttons = { on: button('on'), all: button('all'), stop: button('stop'), off: button('off') };
let running: AbortController | null = null;

const dayOf = ({ built }: Edition): string => formatPartialDate(built);
const now = (): Promise<Edition | null> => publishedEdition(siteBase);

function say(state: string, words: string): void {
  root.dataset.offline = state;
  status.textContent = words;
}

function offer(...names: (keyof typeof buttons)[]): void {
  for (const [name, one] of Object.entries(buttons)) {
    one.hidden = !names.includes(name as keyof typeof buttons);
    one.disabled = false;
  }
}

const mixed =
  'What the site publishes now is not of one edition: perhaps a new one is on its way. Try again in a minute.';

/** The newest edition, or a sentence on why there is none that can be trusted. */
async function editionOrSay(state: string): Promise<Edition | null> {
  const edition = await now().catch(() => undefined);
  if (edition) return edition;
  say(state, edition === null ? mixed : 'The site cannot be reached. What is kept can be read.');
  return null;
}

/** Looks how things stand, and says it. */
async function look(): Promise<void> {
  const store = await Store.find(siteBase);
  const published = await now().catch(() => undefined);
  if (published) size.textContent = `${count(published.files, 'file')}, ${formatSize(published.bytes)}`;
  if (!store) {
    offer('on', 'all');
    buttons.all.textContent = 'Keep the whole site';
    return say('off', 'Nothing is kept on this device.');
  }
  const edition = await store.edition();
  if (!edition) {
    offer('off');
    return say(
      'untrusted',
      'The list of what is kept is damaged, so none of it is trusted or shown. Switch off and delete it, then begin again.',
    );
  }
  await seeToWorker();
  const { missing, old } = await leftToKeep(store, published ?? edition);
  const kept = (await store.files()).length - old.length;
  const isNewer = published && published.id !== edition.id;
  const of = published ?? edition;
  if (missing.length === 0 && !isNewer) {
    offer('off');
    return say('whole', `The whole site is kept, as of ${dayOf(of)}.`);
  }
  offer('all', 'off');
  if (isNewer) {
    buttons.all.textContent = 'Update what is kept';
    return say(
      'older',
      `There is a newer edition, of ${dayOf(of)}; what is kept is of ${dayOf(edition)}. ${count(missing.length, 'file')} of the whole site would be fetched.`,
    );
  }
  buttons.all.textContent = kept > 20 ? 'Keep the rest of the site' : 'Keep the whole site';
  say(
    'on',
    `Pages that you read are kept from now on. ${count(kept, 'file is', 'files are')} kept of ${formatNumber(of.files)}, as of ${dayOf(of)}.`,
  );
}

/** A worker of an older build is told of, and replaced. */
async function seeToWorker(): Promise<void> {
  const registration = await navigator.serviceWorker.register(`${siteBase}sw.js`, {
    scope: siteBase,
    updateViaCache: 'none',
  });
  await navigator.serviceWorker.ready;
  const worker = registration.active;
  if (!worker) return;
  const loadedFrom = await new Promise<unknown>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, 2000, null);
    worker.postMessage('which', [port2]);
  });
  part('worker').textContent =
    loadedFrom === workerFile
      ? ''
      : 'The program that answers without a network was of an older edition. It is being replaced.';
  if (loadedFrom !== workerFile) await registration.update();
}

/** What says that a copy is missing, and this page with all that it loaded: kept at once. */
async function keepFirst(store: Store, edition: Edition): Promise<void> {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const files = [location.href, ...loaded].map((address) => fileOf(address, siteBase));
  for (const path of new Set(['404.html', ...files])) {
    if (path === null || !edition.manifest.has(path)) continue;
    const answer = await fetch(addressOf(path, siteBase), { cache: 'no-store' }).catch(() => null);
    if (answer?.ok) await store.keep(path, answer, edition);
  }
}

async function switchOn(): Promise<[Store, Edition] | null> {
  const edition = await editionOrSay(root.dataset.offline!);
  if (!edition) return null;
  const store = await Store.begin(siteBase, edition);
  // Not waited for: some browsers ask the reader, who may never answer.
  void navigator.storage?.persist?.().catch(() => false);
  await seeToWorker();
  await keepFirst(store, edition);
  return [store, edition];
}

function told({ wrong, lacking, isOvertaken }: Outcome): string {
  const some = (paths: string[]): string => paths.slice(0, 3).join(', ') + (paths.length > 3 ? ', …' : '');
  if (isOvertaken)
    return 'A newer edition came out meanwhile, or the site cannot be reached. Go on to fetch what is left.';
  return [
    wrong.length > 0 &&
      `${count(wrong.length, 'file is', 'files are')} not what the list of checksums says, and not kept: ${some(wrong)}.`,
    lacking.length > 0 && `${count(lacking.length, 'file', 'files')} could not be fetched: ${some(lacking)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

async function keepEverything(): Promise<void> {
  const begun = await switchOn();
  if (!begun) return;
  const [store, edition] = begun;
  running = new AbortController();
  offer('stop');
  bar.hidden = false;
  say('keeping', 'Keeping the site.');
  let said = 0;
  const outcome = await keepAll(store, edition, running.signal, ({ files, of }) => {
    [bar.max, bar.value] = [of, files];
    part('count').textContent = `${formatNumber(files)} of ${formatNumber(of)} files`;
    const tenth = Math.floor((files / of) * 10);
    if (tenth > said) say('keeping', `Keeping the site: ${(said = tenth) * 10} %.`);
  });
  bar.hidden = true;
  part('count').textContent = '';
  const isStopped = running.signal.aborted;
  running = null;
  await look();
  const trouble = told(outcome);
  if (isStopped) buttons.all.textContent = 'Go on';
  if (isStopped) say('stopped', `Stopped. What was kept stays: ${status.textContent}`);
  else if (trouble) {
    buttons.all.textContent = 'Go on';
    say('incomplete', trouble);
  }
}

let isAtWork = false;

/**
 * Runs what a button asks for, one thing at a time: what is switched off while it is being switched on would come back.
 * Storage that is full or denied is told in a sentence.
 */
const on = (button: HTMLElement, work: () => Promise<unknown>): void =>
  button.addEventListener('click', () => {
    if (isAtWork) return;
    isAtWork = true;
    work()
      .catch((error: Error) => {
        running?.abort();
        offer('on', 'all', 'off');
        say('denied', whyNot(error));
      })
      .finally(() => (isAtWork = false));
  });

const isSupported = 'serviceWorker' in navigator && 'caches' in window && Boolean(crypto.subtle);
if (!isSupported) {
  offer();
  say('unsupported', whyNot(null));
} else {
  on(buttons.on, async () => (await switchOn()) && look());
  on(buttons.all, keepEverything);
  on(buttons.off, async () => {
    await switchOff();
    await look();
    say('off', 'Switched off. Nothing is kept on this device any more.');
  });
  buttons.stop.addEventListener('click', () => running?.abort());
  look().catch((error: Error) => {
    offer();
    say('denied', whyNot(error));
  });
}
