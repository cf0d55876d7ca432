/**
 * Long pages: which part is being read, and on phones parts that open when they are asked for. Closed parts are hidden
 * until found, so that the browser's own search and every link into them opens them; where a browser cannot, they stay open.
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

/** What follows a heading up to the next one of its kind, in a box that can be closed. */
function boxAfter(heading: HTMLElement): HTMLElement {
  const body = document.createElement('div');
  body.className = 'part__body';
  body.id = `part-${heading.id}`;
  for (let next = heading.nextSibling; next && !(next instanceof HTMLHeadingElement && next.tagName === 'H2');) {
    const following = next.nextSibling;
    body.append(next);
    next = following;
  }
  heading.after(body);
  return body;
}

/** The parts of a long text, which can be folded and unfolded. */
class Parts {
  readonly #headings: readonly HTMLElement[];
  readonly #isFirstOpen: boolean;
  #parts: Part[] = [];

  constructor(headings: readonly HTMLElement[], isFirstOpen: boolean) {
    this.#headings = headings;
    this.#isFirstOpen = isFirstOpen;
  }

  get areFolded(): boolean {
    return this.#parts.length > 0;
  }

  fold(): void {
    this.#parts = this.#headings.map((heading) => {
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
      set(part, heading === this.#headings[0] && this.#isFirstOpen);
      return part;
    });
  }

  unfold(): void {
    this.openAll();
    for (const { heading, button } of this.#parts) heading.replaceChildren(...button.childNodes);
    this.#parts = [];
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
  const parts = new Parts(headings, root.dataset.parts === 'first open');
  const fitList = list ? startList(list, parts) : () => {};

  function fit(): void {
    const folds = narrow.matches && canBeFound && root.dataset.parts !== 'open';
    if (folds && !parts.areFolded) parts.fold();
    if (!folds && parts.areFolded) parts.unfold();
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
    contents.open = false;
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
