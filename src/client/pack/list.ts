import type { PackItem } from '#model/pack-item.ts';
import { kinds } from '#model/kinds.ts';
import { capitalise } from '#model/text.ts';
import { el } from '../elements.ts';
import { limits, type Pack } from '#model/pack-link.ts';

/** What tells an item's weight at a glance. */
function standing(item: PackItem): string {
  if (item.kind === 'case-studies') return item.strongestDesign;
  if (item.kind === 'evidence') return `${item.design}; ${item.certainty} certainty`;
  if (item.kind === 'facts') return item.mark?.line ?? item.strength;
  return `Last changed on ${item.checked}`;
}

/** The items of a pack, each with buttons to move and remove it and a field for a note. */
export function drawItems(pack: Pack, items: readonly PackItem[]): HTMLElement[] {
  return items.map((item, index) => {
    const { ref, title, address, kind } = item;
    const button = (action: string, words: string, disabled = false) =>
      el(
        'button',
        {
          type: 'button',
          class: 'choose__button',
          'data-action': action,
          'aria-label': `${words}: ${title}`,
          ...(disabled ? { disabled: '' } : {}),
        },
        [words],
      );
    const noteId = `note-${index + 1}`;
    const note = el('textarea', {
      id: noteId,
      class: 'govuk-textarea pack__note',
      rows: '2',
      maxlength: String(limits.note),
      dir: 'auto',
      'data-note': ref,
    });
    (note as HTMLTextAreaElement).value = pack.items[index]!.note;
    return el('li', { class: 'pack__item', 'data-item': ref }, [
      el('p', { class: 'pack__kind' }, [`${capitalise(kinds[kind].one)} · ${standing(item)}`]),
      el('h3', { class: 'pack__title' }, [el('a', { href: new URL(address).pathname }, [title])]),
      ...(item.kind === 'facts' && item.mark
        ? [el('p', { class: 'notice' }, [`${item.mark.line}. ${item.mark.wrong} ${item.mark.right}`])]
        : []),
      el('p', { class: 'pack__buttons' }, [
        button('up', 'Move up', index === 0),
        button('down', 'Move down', index === items.length - 1),
        button('remove', 'Remove'),
      ]),
      el('label', { for: noteId, class: 'govuk-label' }, [
        'Note for the paper',
        el('span', { class: 'govuk-visually-hidden' }, [`, on ${title}`]),
      ]),
      note,
    ]);
  });
}
