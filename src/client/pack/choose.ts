/** The buttons "Add to pack" and "Compare" wherever a page or card offers them, and what is chosen under the header. */
import { comparable, compareLimit } from '#model/comparable.ts';
import { kinds } from '#model/kinds.ts';
import { chosenEvent, keepChosen, readChosen, type Chosen } from './chosen.ts';
import { el } from '../elements.ts';
import { splitItems } from '#model/item-list.ts';
import { limits, refsOf, toggleItem } from '#model/pack-link.ts';

const bar = document.querySelector<HTMLElement>('[data-chosen]')!;
const said = document.querySelector<HTMLElement>('[data-chosen-said]')!;
const packPage = bar.dataset.packPage!;
const comparePage = bar.dataset.comparePage!;

const chosenRefs = (name: Chosen): string[] =>
  name === 'pack' ? refsOf(readChosen(name)) : splitItems(readChosen(name));

const linkOf = (name: Chosen, words: string): HTMLElement =>
  el('a', { href: name === 'pack' ? packPage + readChosen(name) : `${comparePage}?items=${readChosen(name)}` }, [
    words,
  ]);

const packLink = (): HTMLElement[] => {
  const number = chosenRefs('pack').length;
  return number > 0 ? [linkOf('pack', `My pack (${number})`)] : [];
};

function drawBar(): void {
  const links = [
    ...packLink(),
    ...comparable.flatMap((kind) => {
      const number = chosenRefs(kind).length;
      return number > 0 ? [linkOf(kind, `Compare ${kinds[kind].many} (${number})`)] : [];
    }),
  ];
  bar.replaceChildren(...links);
  bar.hidden = links.length === 0;
}

/** One button that puts an item into a choice and takes it out again, and says in its name which it will do. */
function choiceButton(
  name: Chosen,
  ref: string,
  title: string,
  toggle: () => string | null,
): [HTMLElement, () => void] {
  const button = el('button', { type: 'button', class: 'choose__button' });
  const draw = (): void => {
    const isIn = chosenRefs(name).includes(ref);
    const [add, remove] = name === 'pack' ? ['Add to pack', 'Remove from pack'] : ['Compare', 'Do not compare'];
    button.textContent = isIn ? remove : add;
    button.setAttribute('aria-label', `${isIn ? remove : add}: ${title}`);
    button.classList.toggle('choose__button--in', isIn);
  };
  button.addEventListener('click', () => {
    said.textContent = toggle() ?? '';
  });
  return [button, draw];
}

function offer(place: HTMLElement): void {
  const ref = place.dataset.choose!;
  const title = place.dataset.chooseTitle!;
  const kind = comparable.find((candidate) => ref.startsWith(`${candidate}/`));
  const links = el('span', { class: 'choose__links' });
  const full = el('span', { class: 'choose__full' });
  const buttons = [
    choiceButton('pack', ref, title, () => {
      const isFull = !chosenRefs('pack').includes(ref) && chosenRefs('pack').length >= limits.items;
      full.textContent = isFull ? `A pack holds up to ${limits.items}. Remove something first.` : '';
      if (isFull) return full.textContent;
      keepChosen('pack', toggleItem(readChosen('pack'), ref));
      const number = chosenRefs('pack').length;
      const change = chosenRefs('pack').includes(ref) ? 'Added to' : 'Removed from';
      return `${change} your pack, which now holds ${number} ${number === 1 ? 'item' : 'items'}.`;
    }),
    ...(kind
      ? [
          choiceButton(kind, ref, title, () => {
            const refs = chosenRefs(kind);
            const isFull = !refs.includes(ref) && refs.length >= compareLimit;
            full.textContent = isFull ? 'Four can stand side by side. Remove one first.' : '';
            if (isFull) return full.textContent;
            const next = refs.includes(ref) ? refs.filter((other) => other !== ref) : [...refs, ref];
            keepChosen(kind, next.join(','));
            return `${next.length} ${next.length === 1 ? 'page' : 'pages'} chosen to compare.`;
          }),
        ]
      : []),
  ];
  const draw = (): void => {
    for (const [, drawButton] of buttons) drawButton();
    const compared = kind ? chosenRefs(kind) : [];
    links.replaceChildren(
      ...(chosenRefs('pack').includes(ref) ? packLink() : []),
      ...(kind && compared.includes(ref)
        ? [compared.length > 1 ? linkOf(kind, `Compare ${compared.length} now`) : 'Choose another to compare with']
        : []),
    );
  };
  place.replaceChildren(...buttons.map(([button]) => button), links, full);
  draw();
  addEventListener(chosenEvent, draw);
}

drawBar();
addEventListener(chosenEvent, drawBar);
document.querySelectorAll<HTMLElement>('[data-choose]').forEach(offer);
