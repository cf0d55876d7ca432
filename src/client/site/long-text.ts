/**
 * Long pages: which part is being read, and parts that open when they are asked for: on phones all of them, and on every
 * screen long lists. Closed parts are hidden until found, so that the browser's own search and every link into them opens
 * them; where a browser cannot, they stay open.
 */
import { targetOf } from '../end-of-address.ts';

const narrow = matchMedia('(max-width: 47.99em)');
const beside = matchMedia('(min-width: 60em)');
const canBeFound = 'onbeforematch' in document.body;

interface Part {
  heading: HTMLElement;
  body: HTMLElement;
  button: HTMLButtonElement;
}

/** A heading of a part, or a section that begins with its own. */
const beginsPart = (node: Node): boolean => node instanceof Element && node.matches('h2, :has(> h2[id])');

/** What follows a heading up to where the next part begins, in a box that can be closed. */
function boxAfter(heading: HTMLElement): HTMLElement {
  const body = document.createElement('div');
  body.className = 'part__body';
  body.id = `part-${heading.id}`;
  for (let next = heading.nextSibling; next && !beginsPart(next);) {
    const following = next.nextSibling;
    body.append(next);
    next = following;
  }
  heading.after(body);
  return body;
}

/** The parts of a long text, which can be folded and unfolded. */
class Parts {
  #parts: Part[] = [];

  get areFolded(): boolean {
    return this.#parts.length > 0;
  }

  /** Folds these parts, each closed unless it is the open one, and unfolds all others; those that are folded stay as they are. */
  fold(headings: readonly HTMLElement[], open: HTMLElement | undefined): void {
    const isFolded = new Map(this.#parts.map((part) => [part.heading, part]));
    for (const part of this.#parts) if (!headings.includes(part.heading)) unfold(part);
    this.#parts = headings.map((heading) => isFolded.get(heading) ?? fold(heading, heading === open));
  }

  openAll(): void {
    for (const part of this.#parts) set(part, true);
  }

  /** Opens the part that an address leads to, or into. */
  openTo(hash: string): void {
    const target = targetOf(hash);
    const part = target && this.#parts.find(({ heading, body }) => heading === target || body.contains(target));
    if (!part) return;
    set(part, true);
    target.scrollIntoView();
  }
}

function fold(heading: HTMLElement, open: boolean): Part {
  const body = document.getElementById(`part-${heading.id}`) ?? boxAfter(heading);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'part__button';
  button.setAttribute('aria-controls', body.id);
  button.append(...heading.childNodes);
  heading.append(button);
  const part = { heading, body, button };
  button.addEventListener('click', () => set(part, button.getAttribute('aria-expanded') === 'false'));
  body.addEventListener('beforematch', () => set(part, true));
  set(part, open);
  return part;
}

function unfold(part: Part): void {
  set(part, true);
  part.heading.replaceChildren(...part.button.childNodes);
}

function set({ body, button }: Part, open: boolean): void {
  button.setAttribute('aria-expanded', String(open));
  if (open) body.removeAttribute('hidden');
  else body.setAttribute('hidden', 'until-found');
}

function startLongText(root: HTMLElement): void {
  const list = root.parentElement!.querySelector<HTMLElement>(':scope > [data-on-this-page]');
  const headings = [...root.querySelectorAll<HTMLElement>('h2[id]')].filter(
    (heading) => !heading.closest('aside, nav, details'),
  );
  const parts = new Parts();
  const state = root.dataset.parts;
  const fitList = list ? startList(list, parts) : () => {};

  function fit(): void {
    const all = narrow.matches && state !== 'open';
    parts.fold(
      canBeFound ? headings.filter((heading) => all || heading.closest('[data-long-list]')) : [],
      state === 'first open' ? headings[0] : undefined,
    );
    fitList();
    root.dataset.ready = '';
  }

  addEventListener('hashchange', () => parts.openTo(location.hash));
  // A second press on a link to where the page is already changes no address.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link && link.hash === location.hash) parts.openTo(link.hash);
  });
  narrow.addEventListener('change', fit);
  beside.addEventListener('change', fit);
  fit();
  parts.openTo(location.hash);
  if (list) markRead(headings, [...list.querySelectorAll('a')]);
}

/** Starts the list of parts; what it returns fits the list to the width of the screen. */
function startList(list: HTMLElement, parts: Parts): () => void {
  const contents = list.querySelector('details')!;
  const openAll = list.querySelector<HTMLButtonElement>('[data-open-all]')!;
  openAll.addEventListener('click', () => {
    parts.openAll();
    contents.open = beside.matches;
  });
  list.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement && !beside.matches) contents.open = false;
  });
  contents.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || beside.matches) return;
    contents.open = false;
    contents.querySelector('summary')!.focus();
  });
  return () => {
    contents.open = beside.matches;
    openAll.hidden = !parts.areFolded;
  };
}

/** Marks the link to the part that is being read, as the page is scrolled. */
function markRead(headings: readonly HTMLElement[], links: readonly HTMLAnchorElement[]): void {
  const byId = new Map(links.map((link) => [decodeURIComponent(link.hash.slice(1)), link] as const));
  function mark(): void {
    const read = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight * 0.3);
    for (const [id, link] of byId) {
      if (id === (read?.id ?? 'main')) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
  let frame = 0;
  addEventListener(
    'scroll',
    () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(mark);
    },
    { passive: true },
  );
  mark();
}

document.querySelectorAll<HTMLElement>('[data-parts]').forEach(startLongText);
