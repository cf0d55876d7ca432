/** The page of a pack: what it holds is what its address names. It is edited here, shared, printed and made a paper. */
import type { PackIndex } from '#model/pack-item.ts';
import { withItem, withItemMoved, withNote, withoutItem, withTitle } from '#model/pack-changes.ts';
import { limits } from '#model/pack-link.ts';
import { toClipboard } from '../copy/to-clipboard.ts';
import { councilChosen } from '../council/choice.ts';
import { loadNeed } from '../council/files.ts';
import { withMine } from '../council/near.ts';
import { holds, PackAtHand } from './at-hand.ts';
import { chosenEvent } from './chosen.ts';
import { loadIndex } from './load-items.ts';
import { makeWord } from './make-word.ts';
import { packView, type PackView } from './view.ts';

/** Changes of what the pack holds: by its list, by the choice below it, and by emptying it. */
function wireItems(view: PackView, hand: PackAtHand, index: PackIndex): void {
  const { titles } = index;
  function act(action: string, ref: string): void {
    const from = hand.pack.items.findIndex((item) => item.ref === ref);
    if (action === 'remove') {
      hand.become(withoutItem(hand.pack, ref), () => {
        view.say(`Removed: ${titles[ref]!}. ${holds(hand.pack)}`);
        view.focusInPlaceOf(from);
      });
      return;
    }
    const by = action === 'up' ? -1 : 1;
    hand.become(withItemMoved(hand.pack, ref, by), () => {
      view.say(`${titles[ref]!} is now ${from + by + 1} of ${hand.pack.items.length}.`);
      view.focusMoved(from + by, action);
    });
  }
  view.list.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-action]');
    if (button) act(button.dataset.action!, button.closest<HTMLElement>('[data-item]')!.dataset.item!);
  });
  view.words.addEventListener('input', () => view.drawChoice(hand.pack, index));
  view.form.addEventListener('submit', (event) => {
    event.preventDefault();
    const ref = view.add.value;
    if (!ref) return;
    if (hand.pack.items.length >= limits.items) {
      view.say(`A pack holds up to ${limits.items}. Remove something first.`);
      return;
    }
    view.words.value = '';
    view.add.value = '';
    hand.become(withItem(hand.pack, ref), () => view.say(`Added: ${titles[ref]!}.`));
  });
  view.keep.addEventListener('click', () => {
    hand.own();
    hand.record();
    view.say('This pack is now kept on this device as your own.');
  });
  view.empty.addEventListener('click', () => {
    hand.own();
    hand.become({ title: '', items: [] }, () => {
      view.say('The pack is empty, and nothing of it is kept on this device.');
      view.add.focus();
    });
  });
}

/** What is typed. @returns what takes it over at once, before the pack is copied, printed or made a file */
function wireTyping(root: HTMLElement, view: PackView, hand: PackAtHand): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    clearTimeout(pause);
    hand.settle();
  };
  root.addEventListener('input', ({ target }) => {
    if (target === view.title) hand.type(withTitle(hand.pack, view.title.value));
    else if (target instanceof HTMLTextAreaElement) hand.type(withNote(hand.pack, target.dataset.note!, target.value));
    else return;
    clearTimeout(pause);
    pause = setTimeout(settle, 200);
  }); // prettier-ignore
  addEventListener('pagehide', () => hand.leave());
  return settle;
}

/** Ways out: a link, a printed paper, a Word document. */
function wireTaking(view: PackView, hand: PackAtHand, settle: () => void, site: string): void {
  view.copy.addEventListener('click', () => {
    settle();
    void toClipboard(location.href).then((isCopied) => {
      if (!isCopied) view.link.select();
      view.say(isCopied ? 'The link to this pack is copied.' : 'The link is selected: copy it with your keyboard.');
    });
  });
  view.annex.addEventListener('change', () => hand.drawPaper());
  view.print.addEventListener('click', () => {
    settle();
    print();
  });
  view.word.addEventListener('click', () => {
    settle();
    const paper = hand.paper;
    if (!paper) return;
    view.say('Making the Word document …');
    makeWord(paper, site, location.href).then(
      () => view.say('The Word document is made. Look in your downloads, and fill in what stands in square brackets.'),
      (error: unknown) => {
        console.error(error);
        view.say('The Word document could not be made. Reload the page and try again, or print the paper.');
      },
    );
  });
}

/** The paper is for the reader's council, where one is chosen, and its link says so. */
function followCouncil(hand: PackAtHand): void {
  withMine((mine) => {
    const { slug } = councilChosen();
    const council = mine ? { name: mine.name, place: mine.place, nation: mine.nation } : undefined;
    if (!hand.follow()) hand.record();
    hand.setCouncil(council && { ...council, need: null });
    if (!council || !slug) return;
    loadNeed(slug).then(
      (need) => {
        if (councilChosen().slug === slug) hand.setCouncil({ ...council, need });
      },
      (error: unknown) => console.error(error),
    );
  });
}

function start(root: HTMLElement, view: PackView, files: string, index: PackIndex): void {
  const hand = new PackAtHand(view, files, index);
  wireItems(view, hand, index);
  wireTaking(view, hand, wireTyping(root, view, hand), root.dataset.site!);
  addEventListener('hashchange', () => {
    // A link to a part of the page must not push the title and notes out of the address.
    if (location.hash.includes('=')) hand.open();
    else hand.record();
  });
  addEventListener(chosenEvent, () => hand.follow());
  hand.open();
  followCouncil(hand);
}

for (const root of document.querySelectorAll<HTMLElement>('[data-pack]')) {
  const view = packView(root);
  const files = root.dataset.files!;
  loadIndex(files)
    .then((index) => start(root, view, files, index))
    .catch((error: unknown) => {
      console.error(error);
      view.appear();
      view.say('The list of pages could not be loaded. Check your connection and reload.');
    });
}
