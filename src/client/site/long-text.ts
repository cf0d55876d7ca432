/**
 * Long pages: which part is being read, and on phones parts that open when they are asked for. Closed parts are hidden
 * until found, so that the browser's own search and every link into them opens them; where a browser cannot, they stay open.
 */
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

function startLongText(root: HTMLElement): void {
  const list = root.parentElement!.querySelector<HTMLElement>('[data-on-this-page]')!;
  const contents = list.querySelector('details')!;
  const openAll = list.querySelector<HTMLButtonElement>('[data-open-all]')!;
  const headings = [...root.querySelectorAll<HTMLElement>('h2[id]')].filter(
    (heading) => !heading.closest('aside, nav, details'),
  );
  const links = new Map(
    [...list.querySelectorAll('a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link] as const),
  );
  let parts: Part[] = [];

  function set({ body, button }: Part, open: boolean): void {
    button.setAttribute('aria-expanded', String(open));
    if (open) body.removeAttribute('hidden');
    else body.setAttribute('hidden', 'until-found');
  }

  function fold(): void {
    parts = headings.map((heading) => {
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
      set(part, heading === headings[0] && root.dataset.parts === 'first open');
      return part;
    });
    openAll.hidden = false;
  }

  function unfold(): void {
    for (const part of parts) {
      set(part, true);
      part.heading.replaceChildren(...part.button.childNodes);
    }
    parts = [];
    openAll.hidden = true;
  }

  /** Opens the part that an address leads to, or into. */
  function openTo(hash: string): void {
    const target = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    const part = target && parts.find(({ heading, body }) => heading === target || body.contains(target));
    if (!part) return;
    set(part, true);
    target.scrollIntoView();
  }

  function markCurrent(): void {
    const read = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight * 0.3);
    for (const [id, link] of links) {
      if (id === (read?.id ?? 'main')) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  function fit(): void {
    contents.open = beside.matches;
    const folds = narrow.matches && canBeFound && root.dataset.parts !== 'open';
    if (folds && parts.length === 0) fold();
    if (!folds && parts.length > 0) unfold();
    root.dataset.ready = '';
  }

  let frame = 0;
  addEventListener(
    'scroll',
    () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(markCurrent);
    },
    { passive: true },
  );
  openAll.addEventListener('click', () => {
    for (const part of parts) set(part, true);
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
  addEventListener('hashchange', () => openTo(location.hash));
  // A second press on a link to where the page is already changes no address.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link && link.hash === location.hash) openTo(link.hash);
  });
  narrow.addEventListener('change', fit);
  beside.addEventListener('change', fit);
  fit();
  openTo(location.hash);
  markCurrent();
}

document.querySelectorAll<HTMLElement>('[data-parts]').forEach(startLongText);
