/** The council that the reader has chosen: kept on this device and at the end of the address, never sent. */
// First: what follows reads the address.
import '../site/mend-address.ts';
import { choiceOf, councilIn, hasRoom, plain, withCouncil, withoutCouncil, type Choice } from '#model/my-council.ts';
import { keptTexts } from '../pack/kept-texts.ts';
import { siteBase } from '../site-base.ts';
import { putAddress } from '../put-address.ts';

const name = 'my-council';
const kept = keptTexts(() => localStorage, siteBase === '/' ? '' : siteBase);

/** Told on the window whenever another council is shown, or none. */
export const councilEvent = 'council';

let shown: Choice = { slug: null, from: 'device' };

/** The council that this page shows, and whether it came with a link. */
export const councilChosen = (): Choice => shown;

/** The reader's own council on this device. */
export const ownCouncil = (): string | null => plain(kept.read(name));

/** Shows a council and keeps it on this device. Called only when the reader has pressed something that says so. */
export function chooseCouncil(slug: string): void {
  kept.keep(name, slug);
  show({ slug, from: 'device' });
}

/** Forgets the council, on this device and in the address. */
export function forgetCouncil(): void {
  kept.keep(name, '');
  show({ slug: null, from: 'device' });
}

/** Shows the reader's own council again, or none, in place of that of a link. */
export function leaveLink(): void {
  show({ slug: ownCouncil(), from: 'device' });
}

function show(next: Choice): void {
  shown = next;
  writeAddress();
  dispatchEvent(new Event(councilEvent));
}

/** Whether the next page will know the council by itself. */
const isKept = (): boolean => shown.from === 'device' && kept.isStored(name);

/** The council stands in the link of the page, unless the page keeps words of its own there. */
function writeAddress(): void {
  if (!hasRoom(location.hash)) return;
  const hash = withCouncil(location.hash, shown.slug);
  if (hash === location.hash) return;
  const state = { ...(history.state as object | null), ownCouncil: isKept() };
  putAddress('replaceState', location.pathname + location.search + hash, state);
}

function readAgain(): void {
  const own = (history.state as { ownCouncil?: boolean } | null)?.ownCouncil === true;
  const next = choiceOf(councilIn(location.hash), ownCouncil(), own);
  const changed = next.slug !== shown.slug || next.from !== shown.from;
  shown = next;
  writeAddress();
  if (changed) dispatchEvent(new Event(councilEvent));
}

/** Where this browser keeps nothing, or the council is that of a link, the links of the page carry it on. */
function carryOn(event: Event): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!link || shown.slug === null || isKept()) return;
  const isPage = link.origin === location.origin && link.pathname.startsWith(siteBase) && link.pathname.endsWith('/');
  if (isPage && (hasRoom(link.hash) || 'takesCouncil' in link.dataset)) link.hash = withCouncil(link.hash, shown.slug);
}

readAgain();
// An anchor beside a council is no id that a browser knows.
const anchor = withoutCouncil(location.hash);
if (anchor && councilIn(location.hash)) document.getElementById(anchor)?.scrollIntoView();

addEventListener('hashchange', () => {
  const link = councilIn(location.hash);
  if (link !== null && link !== shown.slug) readAgain();
  else writeAddress();
});
addEventListener('storage', () => {
  const slug = ownCouncil();
  if (shown.from === 'device' && slug !== shown.slug) show({ slug, from: 'device' });
});
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && shown.from === 'device') show({ slug: ownCouncil(), from: 'device' });
});
for (const kind of ['click', 'auxclick']) document.addEventListener(kind, carryOn, { capture: true });
