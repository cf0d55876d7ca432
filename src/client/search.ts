/** The search page: results as you type, filters, and the state of both in the address. */
import { el } from './elements.ts';
import type { Filters, Pagefind, PagefindResult } from './pagefind.ts';

const facetNames = ['Kind', 'Activity', 'Outcome', 'Region'] as const;
type FacetName = (typeof facetNames)[number];
type Chosen = Partial<Record<FacetName, string[]>>;

const pageSize = 10;

function startSearch(root: HTMLElement): void {
  const find = <T extends Element>(selector: string) => root.querySelector<T>(selector)!;
  const form = find<HTMLFormElement>('form[role=search]');
  const input = find<HTMLInputElement>('input[type=search]');
  const panel = find<HTMLElement>('[data-search-panel]');
  const facetList = find<HTMLElement>('[data-search-facets]');
  const filters = find<HTMLDetailsElement>('[data-search-filters]');
  const status = find<HTMLElement>('[data-search-status]');
  const list = find<HTMLOListElement>('[data-results]');
  const moreRow = find<HTMLElement>('[data-search-more-row]');
  const help = find<HTMLElement>('[data-search-help]');

  let chosen: Chosen = {};
  let results: PagefindResult[] = [];
  let shown = 0;
  let run = 0;

  let engine: Promise<Pagefind> | undefined;
  const load = () =>
    (engine ??= (import(/* @vite-ignore */ root.dataset.engine!) as Promise<Pagefind>).then(async (pagefind) => {
      await pagefind.options({ excerptLength: 28, ranking: { termFrequency: 0.7 } });
      await pagefind.init();
      // Without this, results carry no counts for the filters.
      await pagefind.filters();
      return pagefind;
    }));

  async function search(): Promise<void> {
    const mine = ++run;
    const words = input.value.trim();
    panel.hidden = words === '' && Object.keys(chosen).length === 0;
    if (panel.hidden) {
      list.replaceChildren();
      list.dataset.searchState = 'empty';
      status.textContent = '';
      return;
    }
    list.dataset.searchState = 'loading';
    try {
      const pagefind = await load();
      const query = words === '' ? null : words;
      const found = await pagefind.search(query, { filters: filtersOf(chosen) });
      const counts = await facetCounts(pagefind, query, chosen);
      if (mine !== run) return;
      results = found.results;
      shown = 0;
      list.replaceChildren();
      drawFacets(counts);
      await showMore(mine);
      if (mine !== run) return;
      const number = results.length;
      const subject = words === '' ? '' : ` for “${words}”`;
      status.textContent =
        number === 0 ? `No results${subject}` : `${number} ${number === 1 ? 'result' : 'results'}${subject}`;
      help.hidden = number > 0;
      list.dataset.searchState = number > 0 ? 'ready' : 'empty';
    } catch {
      if (mine !== run) return;
      status.textContent = 'The search index could not be loaded. Reload the page, or browse the lists below.';
      help.hidden = false;
      list.dataset.searchState = 'empty';
    }
  }

  async function showMore(mine: number): Promise<void> {
    const next = await Promise.all(results.slice(shown, shown + pageSize).map((result) => result.data()));
    if (mine !== run) return;
    shown += next.length;
    list.append(...next.map(drawResult));
    moreRow.hidden = shown >= results.length;
  }

  function drawFacets(counts: Filters): void {
    const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.id : null;
    facetList.replaceChildren(
      ...facetNames.flatMap((name) => {
        const values = Object.entries(counts[name] ?? {}).filter(
          ([value, count]) => count > 0 || chosen[name]?.includes(value),
        );
        return values.length > 0 ? [drawFacet(name, values, chosen[name] ?? [])] : [];
      }),
    );
    if (focused) facetList.querySelector<HTMLInputElement>(`#${CSS.escape(focused)}`)?.focus();
  }

  function readAddress(): void {
    const query = new URLSearchParams(location.search);
    input.value = query.get('q') ?? '';
    chosen = {};
    for (const name of facetNames) {
      const values = query.getAll(name.toLowerCase());
      if (values.length > 0) chosen[name] = values;
    }
  }

  function writeAddress(method: 'pushState' | 'replaceState'): void {
    const query = new URLSearchParams();
    if (input.value.trim()) query.set('q', input.value.trim());
    for (const name of facetNames) for (const value of chosen[name] ?? []) query.append(name.toLowerCase(), value);
    history[method](null, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}`);
  }

  let pause: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      writeAddress('replaceState');
      void search();
    }, 80);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    writeAddress('pushState');
    void search();
  });
  facetList.addEventListener('change', () => {
    chosen = {};
    for (const box of facetList.querySelectorAll<HTMLInputElement>('input:checked')) {
      (chosen[box.name as FacetName] ??= []).push(box.value);
    }
    writeAddress('pushState');
    void search();
  });
  find<HTMLButtonElement>('[data-search-more]').addEventListener('click', () => {
    const first = shown;
    void showMore(run).then(() => list.children[first]?.querySelector('a')?.focus());
  });
  addEventListener('popstate', () => {
    readAddress();
    void search();
  });

  filters.open = matchMedia('(min-width: 60em)').matches;
  readAddress();
  void search();
}

function filtersOf(chosen: Chosen): Record<string, { any: string[] }> {
  return Object.fromEntries(Object.entries(chosen).map(([name, values]) => [name, { any: values }]));
}

/** How many results each value would give: every facet is counted without its own choice. */
async function facetCounts(pagefind: Pagefind, query: string | null, chosen: Chosen): Promise<Filters> {
  const counted = await Promise.all(
    facetNames.map(async (name) => {
      const { [name]: _own, ...others } = chosen;
      const { filters } = await pagefind.search(query, { filters: filtersOf(others) });
      return [name, filters[name] ?? {}] as const;
    }),
  );
  return Object.fromEntries(counted);
}

function drawResult(page: Awaited<ReturnType<PagefindResult['data']>>): HTMLElement {
  const excerpt = el('p', { class: 'search-result__excerpt' });
  // Pagefind escapes the text of the page and adds only <mark>.
  excerpt.innerHTML = page.excerpt;
  return el('li', { class: 'search-result' }, [
    el('h2', { class: 'search-result__title' }, [el('a', { href: page.url }, [page.meta.title ?? page.url])]),
    el('p', { class: 'search-result__note' }, [[page.meta.kind, page.meta.note].filter(Boolean).join(' · ')]),
    excerpt,
  ]);
}

function drawFacet(name: FacetName, values: [string, number][], chosen: string[]): HTMLElement {
  const items = values.map(([value, count]) => {
    const id = `${name}-${value}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    const box = el('input', { class: 'govuk-checkboxes__input', type: 'checkbox', id, name, value });
    (box as HTMLInputElement).checked = chosen.includes(value);
    return el('div', { class: 'govuk-checkboxes__item' }, [
      box,
      el('label', { class: 'govuk-label govuk-checkboxes__label', for: id }, [`${value} (${count})`]),
    ]);
  });
  return el('fieldset', { class: 'govuk-fieldset facet' }, [
    el('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--s' }, [name]),
    el('div', { class: 'govuk-checkboxes govuk-checkboxes--small' }, items),
  ]);
}

document.querySelectorAll<HTMLElement>('[data-search]').forEach(startSearch);
