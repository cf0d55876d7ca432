import type { PackItem } from '#model/pack-item.ts';
import { kinds } from '#model/kinds.ts';
import { capitalise } from '#model/text.ts';
import { el } from '../elements.ts';
import { limits, type Pack } from '#model/pack-link.ts';

/** What tells an item's weight at a glance. */
function standing(item: PackItem): string {
  if (item.kind === 'case-studies') return item.strongestDesign;
  if (item.kind === 'evidence') return `${item.design}. ${item.strength}`;
  if (item.kind === 'facts') return item.mark?.line ?? item.strength;
  return `Last changed on ${item.checked}`;
}

/**
 * Puts the items of a pack into its list. What stands there already stays, so that a reader who is writing a note is not
 * thrown out of the field when something else changes.
 */
export function drawList(list: HTMLElement, pack: Pack, items: readonly PackItem[]): void {
  const standing = new Map(
    [...list.children].map((element) => [(element as HTMLElement).dataset.item!, element as HTMLElement] as const),
  );
  const wanted = items.map((item) => standing.get(item.ref) ?? drawItem(item));
  for (const element of standing.values()) if (!wanted.includes(element)) element.remove();
  wanted.forEach((element, index) => {
    if (list.children[index] !== element) list.insertBefore(element, list.children[index] ?? null);
    const button = (action: string) => element.querySelector<HTMLButtonElement>(`[data-action=${action}]`)!;
    button('up').disabled = index === 0;
    button('down').disabled = index === wanted.length - 1;
    const field = element.querySelector('textarea')!;
    const { note } = pack.items[index]!;
    if (field !== document.activeElement && field.value !== note) field.value = note;
  });
}

/** One item, with buttons to move and remove it and a field for a note. */
function drawItem(item: PackItem): HTMLElement {
  const { ref, title, address, kind } = item;
  const button = (action: string, words: string) =>
    el(
      'button',
      { type: 'button', class: 'choose__button', 'data-action': action, 'aria-label': `${words}: ${title}` },
      [words],
    );
  const noteId = `note-${ref.replace('/', '-')}`;
  return el('li', { class: 'pack__item', 'data-item': ref }, [
    el('p', { class: 'pack__kind' }, [`${capitalise(kinds[kind].one)} · ${standing(item)}`]),
    el('h3', { class: 'pack__title' }, [el('a', { href: new URL(address).pathname }, [title])]),
    ...(item.kind === 'facts' && item.mark
      ? [el('p', { class: 'notice' }, [`${item.mark.line}. ${item.mark.wrong} ${item.mark.right}`])]
      : []),
    el('p', { class: 'pack__buttons' }, [
      button('up', 'Move up'),
      button('down', 'Move down'),
      button('remove', 'Remove'),
    ]),
    el('label', { for: noteId, class: 'govuk-label' }, [
      'Note for the paper',
      el('span', { class: 'govuk-visually-hidden' }, [`, on ${title}`]),
    ]),
    el('textarea', {
      id: noteId,
      class: 'govuk-textarea pack__note',
      rows: '2',
      maxlength: String(limits.note),
      dir: 'auto',
      'data-note': ref,
    }),
  ]);
}
