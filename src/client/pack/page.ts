/** The page of a pack: what it holds is what its address names. It is edited here, shared, printed and made a paper. */
import type { PackIndex, PackItem } from '#model/pack-item.ts';
import { withItem, withItemMoved, withNote, withoutItem, withTitle } from '#model/pack-changes.ts';
import { limits, readPack, writePack, type Pack } from '#model/pack-link.ts';
import { withCouncil } from '#model/my-council.ts';
import type { PaperCouncil } from '#paper/contents.ts';
import { paperOf } from '#paper/paper.ts';
import type { Paper } from '#paper/structure.ts';
import { councilChosen } from '../council/choice.ts';
import { loadNeed } from '../council/files.ts';
import { withMine } from '../council/near.ts';
import { latest } from '../latest.ts';
import { chosenEvent, keepChosen, readChosen } from './chosen.ts';
import { loadIndex, loadItems } from './load-items.ts';
import { makeWord } from './make-word.ts';
import { ownPack } from './own-pack.ts';
import { packView, type PackView } from './view.ts';

const today = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const couldNotLoad = 'A page could not be loaded. Check your connection and reload.';

const holds = (number: number): string =>
  number === 0 ? 'The pack is empty.' : `The pack holds ${number} ${number === 1 ? 'item' : 'items'}.`;

const writeRefs = (items: readonly { ref: string }[]): string => items.map(({ ref }) => ref).join();

/** The pages of a pack, and what is to be said and done once they are drawn. */
interface Loaded {
  items: PackItem[];
  after: () => void;
}

function start(root: HTMLElement, view: PackView, files: string, index: PackIndex): void {
  const own = ownPack(
    () => readChosen('pack'),
    (link) => keepChosen('pack', link),
    (link) => readPack(link, index).pack,
  );
  let pack: Pack = { title: '', items: [] };
  let items: PackItem[] = [];
  let paper: Paper | undefined;
  let council: PaperCouncil | undefined;
  // A pack that came with somebody's link is not the reader's own until the reader says so.
  let isOwn = false;

  const draw = latest<Loaded>(
    (loaded) => {
      items = loaded.items;
      view.drawPack(pack, items, index);
      drawPaper();
      root.hidden = false;
      loaded.after();
    },
    (error) => {
      console.error(error);
      root.hidden = false;
      view.say(couldNotLoad);
    },
  );

  /** The pack is this from now on: its address at once, its pages when they have come. */
  function become(next: Pack, after: () => void = () => view.say(holds(pack.items.length))): void {
    pack = next;
    record();
    const refs = pack.items.map(({ ref }) => ref);
    void draw(loadItems(files, refs).then((loaded) => ({ items: loaded, after })));
  }

  /** The address and the reader's own pack follow every change. */
  function record(): void {
    if (isOwn) pack = own.keep(pack);
    const [query, words = ''] = writePack(pack).split('#');
    const { slug } = councilChosen();
    history.replaceState(history.state, '', location.pathname + query + withCouncil(words, slug));
    view.link.value = location.href;
    view.keep.hidden = isOwn || pack.items.length === 0;
  }

  /** Whether the pages at hand are those of the pack. */
  const isLoaded = (): boolean => writeRefs(items) === writeRefs(pack.items);

  function drawPaper(): void {
    const edition = { link: location.href, date: today.format(new Date()), edition: index.edition, council };
    paper =
      items.length === 0 ? undefined : paperOf(pack, items, edition, view.annex.checked ? 'with annex' : 'two pages');
    view.drawPaper(paper);
  }

  function open(): void {
    const isBare = new URLSearchParams(location.search).get('items') === null;
    const kept = own.take();
    const read = readPack(isBare ? readChosen('pack') : location.search + location.hash, index);
    isOwn = isBare || writePack(read.pack) === writePack(kept);
    view.tell(read.problems);
    become(read.pack);
  }

  function act(action: string, ref: string): void {
    const from = pack.items.findIndex((item) => item.ref === ref);
    const words = index.titles[ref]!;
    if (action === 'remove') {
      become(withoutItem(pack, ref), () => {
        view.say(`Removed: ${words}. ${holds(pack.items.length)}`);
        view.focusInPlaceOf(from);
      });
      return;
    }
    const by = action === 'up' ? -1 : 1;
    become(withItemMoved(pack, ref, by), () => {
      view.say(`${words} is now ${from + by + 1} of ${pack.items.length}.`);
      view.focusMoved(from + by, action);
    });
  }

  view.list.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-action]');
    if (button) act(button.dataset.action!, button.closest<HTMLElement>('[data-item]')!.dataset.item!);
  });

  let pause: ReturnType<typeof setTimeout> | undefined;
  root.addEventListener('input', ({ target }) => {
    if (target === view.title) pack = withTitle(pack, view.title.value);
    else if (target instanceof HTMLTextAreaElement) pack = withNote(pack, target.dataset.note!, target.value);
    else return;
    clearTimeout(pause);
    pause = setTimeout(settle, 200);
  });
  /** What was typed is in the address and in the paper. */
  function settle(): void {
    clearTimeout(pause);
    record();
    if (isLoaded()) drawPaper();
    else become(pack, () => undefined);
  }
  addEventListener('pagehide', () => void (isOwn && own.keep(pack)));

  view.form.addEventListener('submit', (event) => {
    event.preventDefault();
    const ref = view.add.value;
    if (!ref) return;
    if (pack.items.length >= limits.items) {
      view.say(`A pack holds up to ${limits.items}. Remove something first.`);
      return;
    }
    view.add.value = '';
    become(withItem(pack, ref), () => view.say(`Added: ${index.titles[ref]!}.`));
  });
  view.copy.addEventListener('click', () => {
    settle();
    navigator.clipboard.writeText(location.href).then(
      () => view.say('The link to this pack is copied.'),
      () => {
        view.link.select();
        view.say('The link is selected: copy it with your keyboard.');
      },
    );
  });
  view.annex.addEventListener('change', drawPaper);
  view.print.addEventListener('click', () => {
    settle();
    print();
  });
  view.word.addEventListener('click', () => {
    settle();
    if (!paper) return;
    view.say('Making the Word document …');
    makeWord(paper, root.dataset.site!, location.href).then(
      () => view.say('The Word document is made. Look in your downloads, and fill in what stands in square brackets.'),
      (error: unknown) => {
        console.error(error);
        view.say('The Word document could not be made. Reload the page and try again, or print the paper.');
      },
    );
  });
  view.keep.addEventListener('click', () => {
    own.take();
    isOwn = true;
    record();
    view.say('This pack is now kept on this device as your own.');
  });
  view.empty.addEventListener('click', () => {
    own.take();
    isOwn = true;
    become({ title: '', items: [] }, () => {
      view.say('The pack is empty, and nothing of it is kept on this device.');
      view.add.focus();
    });
  });
  addEventListener('hashchange', () => {
    // A link to a part of the page must not push the title and notes out of the address.
    if (location.hash.includes('=')) open();
    else record();
  });
  /** Takes over what another tab did to the reader's own pack; whether there was anything to take. */
  function follow(): boolean {
    if (!isOwn || !own.isChangedElsewhere()) return false;
    become(pack, () => view.say(`Your pack was changed in another tab. ${holds(pack.items.length)}`));
    return true;
  }
  addEventListener(chosenEvent, follow);
  open();
  // The paper is for the reader's council, where one is chosen, and its link says so.
  withMine((mine) => {
    const { slug } = councilChosen();
    council = mine ? { name: mine.name, place: mine.place, nation: mine.nation, need: null } : undefined;
    if (!follow()) record();
    if (isLoaded()) drawPaper();
    if (!mine || !slug) return;
    loadNeed(slug).then(
      (need) => {
        if (councilChosen().slug !== slug || !council) return;
        council = { ...council, need };
        if (isLoaded()) drawPaper();
      },
      (error: unknown) => console.error(error),
    );
  });
}

for (const root of document.querySelectorAll<HTMLElement>('[data-pack]')) {
  const view = packView(root);
  const files = root.dataset.files!;
  loadIndex(files).then(
    (index) => start(root, view, files, index),
    (error: unknown) => {
      console.error(error);
      root.hidden = false;
      view.say('The list of pages could not be loaded. Check your connection and reload.');
    },
  );
}
