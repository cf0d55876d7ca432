/** The pack that a page shows: what it holds, its address, its pages and its paper, which follow every change. */
import type { PackIndex, PackItem } from '#model/pack-item.ts';
import { readPack, writePack, type Pack } from '#model/pack-link.ts';
import { withCouncil } from '#model/my-council.ts';
import type { PaperCouncil } from '#paper/contents.ts';
import { paperOf } from '#paper/paper.ts';
import type { Paper } from '#paper/structure.ts';
import { councilChosen } from '../council/choice.ts';
import { latest } from '../latest.ts';
import { keepChosen, readChosen } from './chosen.ts';
import { loadItems } from './load-items.ts';
import { ownPack } from './own-pack.ts';
import type { PackView } from './view.ts';

const today = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const couldNotLoad = 'A page could not be loaded. Check your connection and reload.';

/** How much a pack holds, in a sentence. */
export const holds = ({ items: { length } }: Pack): string =>
  length === 0 ? 'The pack is empty.' : `The pack holds ${length} ${length === 1 ? 'item' : 'items'}.`;

const writeRefs = (items: readonly { ref: string }[]): string => items.map(({ ref }) => ref).join();

/** The pages of a pack, and what is to be said and done once they are drawn. */
interface Loaded {
  items: PackItem[];
  after: () => void;
}

export type PackAtHand = ReturnType<typeof packAtHand>;

/** @param files where the pages of packs are fetched from */
export function packAtHand(view: PackView, files: string, index: PackIndex) {
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
      view.appear();
      loaded.after();
    },
    (error) => {
      console.error(error);
      view.appear();
      view.say(couldNotLoad);
    },
  );

  /** The pack is this from now on: its address at once, its pages when they have come. */
  function become(next: Pack, after: () => void = () => view.say(holds(pack))): void {
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
    view.drawPaper(paper, !view.annex.checked);
  }

  return {
    become,
    record,
    drawPaper,
    pack: () => pack,
    paper: () => paper,
    /** Takes the pack that the address names, or the reader's own where it names none. */
    open(): void {
      const isBare = new URLSearchParams(location.search).get('items') === null;
      const kept = own.take();
      const read = readPack(isBare ? readChosen('pack') : location.search + location.hash, index);
      isOwn = isBare || writePack(read.pack) === writePack(kept);
      view.tell(read.problems);
      become(read.pack);
    },
    /** What is being typed: it is in the pack at once, and in the address and the paper when the writer pauses. */
    type: (next: Pack): void => void (pack = next),
    /** What was typed is in the address and in the paper. */
    settle(): void {
      record();
      if (isLoaded()) drawPaper();
      else become(pack, () => undefined);
    },
    /** The pack is the reader's own from now on. */
    own(): void {
      own.take();
      isOwn = true;
    },
    /** Before the page goes: what was typed is not lost. */
    leave: (): void => void (isOwn && own.keep(pack)),
    /** Takes over what another tab did to the reader's own pack; whether there was anything to take. */
    follow(): boolean {
      if (!isOwn || !own.isChangedElsewhere()) return false;
      become(pack, () => view.say(`Your pack was changed in another tab. ${holds(pack)}`));
      return true;
    },
    /** The paper is for this council. */
    setCouncil(next: PaperCouncil | undefined): void {
      council = next;
      if (isLoaded()) drawPaper();
    },
  };
}
