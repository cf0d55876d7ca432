/** The filters of a list, in the markup of Filters.astro: boxes, counts, chips, and the sheet on a phone. */
import { el } from '../elements.ts';
import {
  chosenValues,
  standOf,
  withStand,
  withoutFacet,
  type Choice,
  type FacetDefinition,
  type Stand,
  type Unknown,
  type countValues,
} from '#model/facets.ts';
import { tellChoice, tellChosen, tellWay } from './filter-words.ts';
import { followAddress } from './follow-address.ts';
import { sayUnknown } from './unknown.ts';
import { startSheet } from './sheet.ts';

/** What the script of a list needs of its filters. */
export interface FilterPanel {
  /** The facets and values that the panel offers, in its order. */
  facets: readonly FacetDefinition[];
  /**
   * Shows a choice, with the number of entries behind each value.
   * @param told the number of entries shown, in words
   */
  show(choice: Choice, counts: ReturnType<typeof countValues>, told: string): void;
  /** Says which filters of an address do not exist, and opens those facets that are used. */
  open(choice: Choice, unknown: readonly Unknown[]): void;
  /** Ways out of an empty list: a button for each facet whose removal shows something. */
  showWays(ways: readonly { facet: string; count: number }[], say: (count: number) => string): void;
  /** Gives the focus to the filters, which stay when what was pressed is gone. */
  focus(): void;
}

/**
 * Makes the filters below an element work.
 * @param change called with the new choice when the reader has made one
 */
export function startFilterPanel(root: HTMLElement, change: (choice: Choice) => void): FilterPanel {
  const find = <T extends Element>(selector: string) => root.querySelector<T>(selector)!;
  const panels = [...root.querySelectorAll<HTMLDetailsElement>('[data-facet]')];
  const rows = rowsOf(root);
  const facets = facetsOf(panels, rows);
  let choice: Choice = {};

  function focus(): void {
    const opener = find<HTMLButtonElement>('[data-sheet-open]');
    (opener.getClientRects().length > 0 ? opener : find<HTMLElement>('[data-facet] summary')).focus();
  }

  function remove(facet: string, value: string): void {
    const chips = () => [...root.querySelectorAll<HTMLButtonElement>('[data-browse-chips] button')];
    const place = chips().indexOf(document.activeElement as HTMLButtonElement);
    change(withStand(choice, facet, value, 'any'));
    const next = chips()[Math.min(place, chips().length - 1)];
    if (next) next.focus();
    else focus();
  }

  const clear = () => {
    change({});
    focus();
  };
  for (const { facet, value, box, not } of rows) {
    const toggle = (stand: Stand) =>
      change(withStand(choice, facet, value, standOf(choice, facet, value) === stand ? 'any' : stand));
    followAddress(box);
    box.addEventListener('change', () => toggle('only'));
    not.addEventListener('click', () => toggle('not'));
  }
  find('[data-browse-clear]').addEventListener('click', clear);
  find('[data-browse-no-way] button').addEventListener('click', clear);
  startSheet(root);

  return {
    facets,
    focus,
    show(next, counts, told) {
      choice = next;
      showRows(rows, choice, counts);
      for (const panel of panels)
        panel.querySelector('[data-chosen]')!.textContent = tellChosen(choice[panel.dataset.facet!]);
      const chosen = chosenValues(choice, facets);
      find('[data-sheet-count]').textContent = told;
      find('[data-sheet-chosen]').textContent = chosen.length > 0 ? `(${chosen.length})` : '';
      find<HTMLElement>('[data-browse-chosen]').hidden = chosen.length === 0;
      find('[data-browse-chips]').replaceChildren(
        ...chosen.map((one) => el('li', {}, [chip(tellChoice(one), () => remove(one.facet.name, one.value.id))])),
      );
    },
    open(next, unknown) {
      for (const panel of panels) panel.open ||= panel.dataset.facet! in next;
      sayUnknown(root, unknown);
    },
    showWays(ways, say) {
      find<HTMLElement>('[data-browse-no-way]').hidden = ways.length > 0;
      const chosen = chosenValues(choice, facets);
      find('[data-browse-ways]').replaceChildren(
        ...ways.map(({ facet, count }) => {
          const words = tellWay(chosen.filter((one) => one.facet.name === facet));
          return el('li', {}, [
            button(words, 'link-button', () => change(withoutFacet(choice, facet))),
            ` to see ${say(count)}`,
          ]);
        }),
      );
    },
  };
}

/** A value that can be chosen, with what shows it. */
interface Row {
  element: HTMLElement;
  facet: string;
  value: string;
  box: HTMLInputElement;
  not: HTMLButtonElement;
  count: Element;
}

const rowsOf = (root: HTMLElement): Row[] =>
  [...root.querySelectorAll<HTMLElement>('[data-value]')].map((element) => ({
    element,
    facet: element.closest<HTMLElement>('[data-facet]')!.dataset.facet!,
    value: element.dataset.value!,
    box: element.querySelector('input')!,
    not: element.querySelector('button')!,
    count: element.querySelector('[data-count]')!,
  }));

const facetsOf = (panels: readonly HTMLElement[], rows: readonly Row[]): FacetDefinition[] =>
  panels.map(({ dataset }) => ({
    name: dataset.facet!,
    label: dataset.label!,
    values: rows
      .filter(({ facet }) => facet === dataset.facet)
      .map(({ element, value }) => ({ id: value, label: element.dataset.label! })),
  }));

function showRows(rows: readonly Row[], choice: Choice, counts: ReturnType<typeof countValues>): void {
  for (const { element, facet, value, box, not, count } of rows) {
    const stand = standOf(choice, facet, value);
    box.checked = stand === 'only';
    not.setAttribute('aria-pressed', String(stand === 'not'));
    const number = counts.get(facet)!.get(value)!;
    count.textContent = `(${number})`;
    element.classList.toggle('facet__row--none', number === 0 && stand === 'any');
  }
}

function button(words: string, look: string, press: () => void): HTMLElement {
  const element = el('button', { type: 'button', class: look }, [words]);
  element.addEventListener('click', press);
  return element;
}

function chip(words: string, press: () => void): HTMLElement {
  const element = button(words, 'chip', press);
  element.setAttribute('aria-label', `${words}, take away`);
  element.append(el('span', { class: 'chip__cross', 'aria-hidden': 'true' }, ['×']));
  return element;
}
