/** A list in its page: the places that its script fills, and what is drawn in them. */
import type { SchemeNear } from '#model/my-council.ts';
import type { Order } from '#model/sorting.ts';
import { sayWhy } from '../council/lists.ts';
import { el } from '../elements.ts';
import { targetOf } from '../end-of-address.ts';
import type { Entry, Listed, Say } from './state.ts';

/** An entry with the element that shows it. */
export interface Item extends Entry {
  element: HTMLElement;
}

export function browseView(root: HTMLElement, say: Say) {
  const find = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-browse-${name}]`)!;
  const items = [...root.querySelectorAll<HTMLElement>('[data-browse-item]')].map((element): Item => ({
    element,
    ...(JSON.parse(element.dataset.browseItem!) as Entry),
  }));
  const list = items[0]!.element.parentElement!;
  const orderBox = root.querySelector<HTMLSelectElement>('[data-browse-order]');
  const near = root.querySelector<HTMLElement>('[data-near-says]');

  return {
    /** In the order in which they stand. */
    items,
    /** None where the list has one order. */
    orderBox,
    further: find('further'),
    whole: find('whole'),

    /** @param step how many more are shown at a press */
    drawList({ inOrder, shown, inView }: Listed<Item>, step: number): void {
      if (inOrder.some(({ element }, index) => list.children[index] !== element)) {
        list.append(...inOrder.map(({ element }) => element));
      }
      const visible = new Set(inView);
      for (const item of items) item.element.hidden = !visible.has(item);
      const rest = shown.length - inView.length;
      find('more').hidden = rest === 0;
      find('further').textContent = `Show ${say(Math.min(step, rest))} more`;
      find('whole').textContent = `Show all ${say(shown.length)}`;
      find('empty').hidden = shown.length > 0;
      for (const line of root.querySelectorAll<HTMLElement>('[data-browse-download]')) line.hidden = shown.length === 0;
    },

    sayCount: (told: string): void => void (find('count').textContent = told),

    /** The line on what the reader's council changes, and what can be done about it. */
    drawNear(told: { words: string; press?: string } | null, press: () => void): void {
      if (!near) return;
      near.hidden = told === null;
      if (!told?.press) {
        near.textContent = told?.words ?? '';
        return;
      }
      const button = el('button', { type: 'button', class: 'choose__button' }, [told.press]);
      button.addEventListener('click', () => {
        press();
        near.querySelector('button')?.focus();
      });
      near.replaceChildren(told.words, button);
    },

    drawOrders(orders: readonly Order[]): void {
      orderBox?.replaceChildren(...orders.map(({ id, label }) => new Option(label, id)));
    },

    /** Says in each item why its scheme is near. */
    sayWhy(schemes: readonly SchemeNear[]): void {
      const byId = new Map(schemes.map((scheme) => [scheme.id, scheme]));
      for (const { id, element } of items) sayWhy(element, byId.get(id));
    },

    /** The item that an address leads to, or into. */
    itemAt(hash: string): HTMLElement | null {
      const target = targetOf(hash);
      return target && items.some(({ element }) => element.contains(target)) ? target : null;
    },
  };
}
