/** The page of a pack as its reader sees it: what is drawn, and nothing of what it means. */
import type { PackIndex, PackItem } from '#model/pack-item.ts';
import type { Pack } from '#model/pack-link.ts';
import type { Paper } from '#paper/structure.ts';
import { count } from '#model/text.ts';
import { holdsWords } from '../browse/row-wish.ts';
import { el } from '../elements.ts';
import { drawList } from './list.ts';
import { paperHtml } from './to-html.ts';

export type PackView = ReturnType<typeof packView>;

export function packView(root: HTMLElement) {
  const find = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-pack-${name}]`)!;
  const parts = {
    list: find('list'),
    title: find<HTMLInputElement>('title'),
    annex: find<HTMLInputElement>('annex'),
    words: find<HTMLInputElement>('words'),
    add: find<HTMLSelectElement>('add'),
    form: find<HTMLFormElement>('form'),
    link: find<HTMLInputElement>('link'),
    keep: find<HTMLButtonElement>('keep'),
    copy: find<HTMLButtonElement>('copy'),
    print: find<HTMLButtonElement>('print'),
    word: find<HTMLButtonElement>('word'),
    empty: find<HTMLButtonElement>('empty'),
  };
  const [status, problems, whole, paperPlace] = [find('status'), find('problems'), find('view'), find('paper')];
  const ready = document.querySelector<HTMLElement>('[data-pack-ready]');

  return {
    ...parts,

    /** All of it is shown at once, when it is drawn, so that nothing moves. */
    appear: (): void => void (root.hidden = false),

    say: (words: string): void => void (status.textContent = words),

    /** Lines on what could not be kept of a link. */
    tell(lines: readonly string[]): void {
      problems.hidden = lines.length === 0;
      problems.replaceChildren(...lines.map((line) => el('p', {}, [line])));
    },

    /** The pack with its pages. A field that its reader is in is left alone. */
    drawPack(pack: Pack, items: readonly PackItem[], index: PackIndex): void {
      if (parts.title !== document.activeElement) parts.title.value = pack.title;
      drawList(parts.list, pack, items);
      whole.hidden = items.length === 0;
      placeReady(root, ready, items.length === 0);
      fillAdd(parts, pack, index);
    },

    /** The pages to choose from, as far as the reader narrowed them. */
    drawChoice: (pack: Pack, index: PackIndex): void => fillAdd(parts, pack, index),

    /** The paper, whole or as the two pages to decide on, which are set to stand on two sheets. */
    drawPaper(paper: Paper | undefined, isShort: boolean): void {
      // Without a title of the reader's own, the paper has one already.
      parts.title.placeholder = paper?.title ?? '';
      paperPlace.classList.toggle('paper--short', isShort);
      paperPlace.replaceChildren(...(paper ? paperHtml(paper) : []));
    },

    /** After a page was moved, the same button of it, or the one that is left. */
    focusMoved(place: number, action: string): void {
      const buttons = [...parts.list.children[place]!.querySelectorAll<HTMLButtonElement>('[data-action]')];
      const enabled = buttons.filter((button) => !button.disabled);
      (enabled.find((button) => button.dataset.action === action) ?? enabled[0]!).focus();
    },

    /** After a page was removed, the one that took its place, or the field that adds another. */
    focusInPlaceOf(place: number): void {
      const { children } = parts.list;
      const heading = children[Math.min(place, children.length - 1)]?.querySelector('a');
      (heading ?? parts.add).focus();
    },
  };
}

/** Packs that are ready come first for a reader who has none, and after their own pack otherwise. */
function placeReady(root: HTMLElement, ready: HTMLElement | null, isFirst: boolean): void {
  const isBefore = ready === root.previousElementSibling;
  if (ready && isBefore !== isFirst) root[isFirst ? 'before' : 'after'](ready);
}

/** Fills the choice of a page with those whose title holds the words; one that alone is left is chosen. */
function fillAdd(
  { add, words }: { add: HTMLSelectElement; words: HTMLInputElement },
  pack: Pack,
  { titles }: PackIndex,
): void {
  const inPack = new Set(pack.items.map(({ ref }) => ref));
  const chosen = add === document.activeElement ? add.value : '';
  const found = Object.entries(titles).filter(([, title]) => holdsWords(title, words.value));
  for (const group of add.querySelectorAll('optgroup')) {
    const options = found.filter(([ref]) => ref.startsWith(`${group.dataset.kind}/`));
    group.hidden = options.length === 0;
    group.replaceChildren(
      ...options.map(([ref, title]) => {
        const option = new Option(title, ref);
        option.disabled = inPack.has(ref);
        return option;
      }),
    );
  }
  const free = found.map(([ref]) => ref).filter((ref) => !inPack.has(ref));
  const isNarrowed = words.value.trim() !== '';
  const asks = found.length === 0 ? 'No page holds that' : `Choose one of ${count(found.length, 'page')}`;
  add.options[0]!.text = isNarrowed ? asks : 'Choose a page';
  if (isNarrowed && free.length === 1) add.value = free[0]!;
  else add.value = free.includes(chosen) ? chosen : '';
}
