/** The page that sets case studies, or evidence summaries, side by side. What it shows is what its address names. */
import { itemsOf } from '#model/item-list.ts';
import type { PackIndex, PackItem } from '#model/pack-item.ts';
import { toClipboard } from '../copy/to-clipboard.ts';
import { latest } from '../latest.ts';
import { putAddress } from '../put-address.ts';
import { comparable, type Comparable } from '#model/comparable.ts';
import { keepChosen, readChosen } from '../pack/chosen.ts';
import { loadIndex, loadItems } from '../pack/load-items.ts';
import { kindOf, readComparison, writeComparison } from './state.ts';
import { compareView, type CompareView } from './view.ts';

const itemsInAddress = (): string | null => itemsOf(new URLSearchParams(location.search));

function start(root: HTMLElement, view: CompareView, files: string, index: PackIndex): void {
  let shown: string | null = null;

  const draw = latest<{ kind: Comparable; items: PackItem[] }>(
    ({ kind, items }) => {
      if (items.length > 0) view.drawTable(kind, items, index.edition);
      root.hidden = false;
    },
    (error) => {
      console.error(error);
      root.hidden = false;
      view.say('A page could not be loaded. Check your connection and reload.');
    },
  );

  function show(): void {
    shown = itemsInAddress();
    const comparison = readComparison(shown, index);
    view.drawChoice(comparison, index);
    const { kind, refs } = comparison;
    void draw(loadItems(files, refs).then((items) => ({ kind, items })));
  }

  function go(refs: string[]): void {
    const before = itemsInAddress() ?? '';
    const wasKept = comparable.some((kind) => readChosen(kind) !== '' && before === readChosen(kind));
    const kind = kindOf(refs[0] ?? '') ?? kindOf(before);
    // What the reader chose from cards follows what is done here; a link from somebody else changes nothing.
    if (wasKept && kind) keepChosen(kind, refs.join(','));
    putAddress('pushState', location.pathname + writeComparison(refs), null);
    show();
  }

  view.form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(view.chosen());
    view.status.focus();
  });
  view.form.addEventListener('change', ({ target }) => {
    const { type, value } = target as HTMLInputElement;
    if (type === 'radio') view.fillSelects(value as Comparable, [], index);
  });
  view.region.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-remove]');
    if (!button) return;
    const { refs } = readComparison(itemsInAddress(), index);
    go(refs.filter((ref) => ref !== button.dataset.remove));
    view.status.focus();
  });
  view.print.addEventListener('click', () => print());
  view.copy.addEventListener('click', () => {
    void toClipboard(location.href).then((isCopied) =>
      view.say(
        isCopied
          ? 'The link to this comparison is copied.'
          : 'The link could not be copied. It stands in the address bar of your browser.',
      ),
    );
  });
  // Links to the sources change the address too, but not what is compared.
  addEventListener('popstate', () => {
    if (itemsInAddress() !== shown) show();
  });
  show();
}

for (const root of document.querySelectorAll<HTMLElement>('[data-compare]')) {
  const view = compareView(root);
  const files = root.dataset.files!;
  loadIndex(files)
    .then((index) => start(root, view, files, index))
    .catch((error: unknown) => {
      console.error(error);
      root.hidden = false;
      view.say('The list of pages could not be loaded. Check your connection and reload.');
    });
}
