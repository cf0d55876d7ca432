/** The search page, which loads what it needs when a reader comes with a question or goes to the box: most come to look. */
import { loadAnswers } from './load-records.ts';
import { couldNotLoad, drawNotLoaded } from './not-loaded.ts';

const root = document.querySelector<HTMLElement>('[data-search]');
const input = root?.querySelector<HTMLInputElement>('input[type=search]');
if (root && input) {
  const start = () => {
    // Fetched while the code is; whoever needs them tells where they cannot be had.
    loadAnswers(root.dataset.home!).catch(() => undefined);
    import('./page.ts').then(
      ({ startSearch }) => startSearch(root),
      () => {
        drawNotLoaded(root);
        root.querySelector('[data-search-status]')!.textContent = couldNotLoad;
      },
    );
  };
  if (location.search) root.querySelector<HTMLElement>('[data-results]')!.dataset.searchState = 'loading';
  if (location.search || document.activeElement === input) start();
  else input.addEventListener('focus', start, { once: true });
}
