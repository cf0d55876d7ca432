/** A field in which a council is chosen: the reader's own to begin with, and what happens to it said beside it. */
import type { MineOfCouncil } from '#model/my-council.ts';
import { el } from '../elements.ts';
import { latest } from '../latest.ts';
import { councilChosen, councilEvent } from './choice.ts';
import { loadMine } from './files.ts';

export interface CouncilField {
  /** Puts the reader's council into the field where it is empty; true where that changed it. */
  takeOwn(): boolean;
  /** Says what there is to say of the council in the field, where its page has room for that. */
  tell(): void;
}

/** The name of the place that is chosen in such a field; null while none is. */
export function placeIn(select: HTMLSelectElement): string | null {
  const option = select.value === '' ? undefined : select.selectedOptions[0];
  return option ? (option.dataset.name ?? option.text.trim()) : null;
}

/**
 * Starts the field. What the reader chose in it stays, whatever their council is.
 * @param changed called when the field holds another council because the reader's own is another, or at a press here
 */
export function startCouncilSelect(select: HTMLSelectElement, changed: () => void): CouncilField {
  const told = document.getElementById(`${select.id}-told`);
  let own = '';

  const optionOf = (slug: string | null): string =>
    [...select.options].find(({ dataset }) => dataset.slug === slug)?.value ?? '';

  function takeOwn(): boolean {
    const before = own;
    own = councilChosen().slug === null ? '' : optionOf(councilChosen().slug);
    if (own === select.value || (select.value !== '' && select.value !== before)) return false;
    select.value = own;
    return true;
  }

  const show = latest<MineOfCouncil | null>(
    (mine) => {
      const parts: (Node | string)[] = [];
      if (mine && select.value === own) parts.push('Your council, as chosen at the head of the page. ');
      if (mine?.change) {
        parts.push(mine.change.words);
        for (const next of mine.change.next) parts.push(' ', leadOn(next, mine.change.hasEnded));
      }
      told!.replaceChildren(...parts);
      told!.hidden = parts.length === 0;
    },
    // What a council will be is told on its page too: the field works without.
    () => void (told!.hidden = true),
  );

  /** To the page of what takes over; where the council has ended, straight into the field. */
  function leadOn({ slug, name, href }: { slug: string; name: string; href: string }, hasEnded: boolean): HTMLElement {
    const value = optionOf(slug);
    if (!hasEnded || value === '') return el('a', { href }, [`More on ${name}`]);
    const choose = el('button', { type: 'button', class: 'choose__button' }, [`Choose ${name}`]);
    choose.addEventListener('click', () => {
      select.value = value;
      tell();
      changed();
      select.focus();
    });
    return choose;
  }

  function tell(): void {
    if (!told) return;
    const slug = select.selectedOptions[0]?.dataset.slug;
    void show(slug === undefined ? Promise.resolve(null) : loadMine(slug));
  }

  select.addEventListener('change', tell);
  addEventListener(councilEvent, () => {
    if (takeOwn()) changed();
    tell();
  });
  return { takeOwn, tell };
}
