/** The page of a pack as its reader sees it: what is drawn, and nothing of what it means. */
import type { PackIndex, PackItem } from '#model/pack-item.ts';
import type { Pack } from '#model/pack-link.ts';
import type { Paper } from '#paper/structure.ts';
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
      fillAdd(parts.add, pack, index);
    },

    /** The paper, whole or as the two pages to decide on, which are set to stand on two sheets. */
    drawPaper(paper: Paper | undefined, isShort: boolean): void {
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

function fillAdd(add: HTMLSelectElement, pack: Pack, { titles }: PackIndex): void {
  const inPack = new Set(pack.items.map(({ ref }) => ref));
  const chosen = add === document.activeElement ? add.value : '';
  for (const group of add.querySelectorAll('optgroup')) {
    const options = Object.entries(titles).filter(([ref]) => ref.startsWith(`${group.dataset.kind}/`));
    group.replaceChildren(
      ...options.map(([ref, words]) => {
        const option = new Option(words, ref);
        option.disabled = inPack.has(ref);
        return option;
      }),
    );
  }
  add.value = inPack.has(chosen) ? '' : chosen;
}
