/** Filters the list of a browse page: OR within a facet, AND across facets, state in the address. */

type FacetValues = Record<string, readonly string[]>;

function startBrowse(root: HTMLElement): void {
  const find = <T extends Element>(selector: string) => root.querySelector<T>(selector)!;
  const panel = find<HTMLDetailsElement>('[data-browse-panel]');
  const filters = find<HTMLElement>('[data-browse-filters]');
  const status = find<HTMLElement>('[data-browse-count]');
  const clear = find<HTMLButtonElement>('[data-browse-clear]');
  const empty = find<HTMLElement>('[data-browse-empty]');
  const boxes = [...filters.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const items = [...root.querySelectorAll<HTMLElement>('[data-browse-item]')].map((element) => ({
    element,
    values: JSON.parse(element.dataset.browseItem!) as FacetValues,
  }));

  const chosen = (): FacetValues => {
    const facets: Record<string, string[]> = {};
    for (const box of boxes.filter(({ checked }) => checked)) (facets[box.name] ??= []).push(box.value);
    return facets;
  };

  const show = (): void => {
    const facets = chosen();
    const shown = items.filter(({ element, values }) => {
      element.hidden = !matches(values, facets);
      return !element.hidden;
    });
    for (const box of boxes) {
      const without = { ...facets, [box.name]: [box.value] };
      const count = items.filter(({ values }) => matches(values, without)).length;
      box.labels![0]!.querySelector('[data-count]')!.textContent = `(${count})`;
    }
    const noun = shown.length === 1 ? root.dataset.one : root.dataset.many;
    const filtered = Object.keys(facets).length > 0;
    status.textContent = filtered
      ? `${shown.length} of ${items.length} ${root.dataset.many}`
      : `${shown.length} ${noun}`;
    clear.hidden = !filtered;
    empty.hidden = shown.length > 0;
  };

  const readAddress = (): void => {
    const query = new URLSearchParams(location.search);
    for (const box of boxes) box.checked = (query.get(box.name) ?? '').split('.').includes(box.value);
  };

  const writeAddress = (): void => {
    const query = new URLSearchParams(
      Object.entries(chosen()).map(([name, values]) => [name, values.join('.')] as [string, string]),
    );
    history.pushState(null, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}`);
  };

  filters.addEventListener('change', () => {
    writeAddress();
    show();
  });
  clear.addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    writeAddress();
    show();
    panel.querySelector('summary')!.focus();
  });
  addEventListener('popstate', () => {
    readAddress();
    show();
  });

  panel.open = matchMedia('(min-width: 60em)').matches;
  readAddress();
  show();
}

function matches(values: FacetValues, facets: FacetValues): boolean {
  return Object.entries(facets).every(([name, wanted]) => wanted.some((value) => values[name]?.includes(value)));
}

document.querySelectorAll<HTMLElement>('[data-browse]').forEach(startBrowse);
