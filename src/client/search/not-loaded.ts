/** What the search page says where the search itself does not come. */
export const couldNotLoad = 'The search could not be loaded. Reload the page, or browse the lists below.';

/** Says it in the place of results, and shows the lists. */
export function drawNotLoaded(root: HTMLElement): void {
  const find = (selector: string) => root.querySelector<HTMLElement>(selector)!;
  find('[data-search-panel]').hidden = false;
  find('[data-search-count]').textContent = couldNotLoad;
  find('[data-search-order]').hidden = true;
  find('[data-search-help]').hidden = false;
  find('[data-results]').dataset.searchState = 'empty';
}
