/** The pack that a page shows: what it holds, its address, its pages and its paper, which follow every change. */
import { itemsOf } from '#model/item-list.ts';
import type { PackIndex, PackItem } from '#model/pack-item.ts';
import { readPack, writePack, type Pack } from '#model/pack-link.ts';
import { withCouncil } from '#model/my-council.ts';
import type { PaperCouncil } from '#paper/contents.ts';
import { paperOf } from '#paper/paper.ts';
import type { Paper } from '#paper/structure.ts';
import { councilChosen } from '../council/choice.ts';
import { latest } from '../latest.ts';
import { readersDay } from '../reader-day.ts';
import { putAddress } from '../put-address.ts';
import { keepChosen, readChosen } from './chosen.ts';
import { loadItems } from './load-items.ts';
import { ownPack } from './own-pack.ts';
import type { PackView } from './view.ts';

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

export class PackAtHand {
  readonly #view: PackView;
  /** Where the pages of packs are fetched from. */
  readonly #files: string;
  readonly #index: PackIndex;
  readonly #kept;
  readonly #draw;
  #pack: Pack = { title: '', items: [] };
  #items: PackItem[] = [];
  #paper: Paper | undefined;
  #council: PaperCouncil | undefined;
  // A pack that came with somebody's link is not the reader's own until the reader says so.
  #isOwn = false;

  constructor(view: PackView, files: string, index: PackIndex) {
    this.#view = view;
    this.#files = files;
    this.#index = index;
    this.#kept = ownPack(
      () => readChosen('pack'),
      (link) => keepChosen('pack', link),
      (link) => readPack(link, index).pack,
    );
    this.#draw = latest<Loaded>(
      (loaded) => this.#show(loaded),
      (error) => {
        console.error(error);
        view.appear();
        view.say(couldNotLoad);
      },
    );
  }

  get pack(): Pack {
    return this.#pack;
  }

  /** None where the pack is empty. */
  get paper(): Paper | undefined {
    return this.#paper;
  }

  /** The pack is this from now on: its address at once, its pages when they have come. */
  become(next: Pack, after: () => void = () => this.#view.say(holds(this.#pack))): void {
    this.#pack = next;
    this.record();
    const refs = this.#pack.items.map(({ ref }) => ref);
    void this.#draw(loadItems(this.#files, refs).then((items) => ({ items, after })));
  }

  /** The address and the reader's own pack follow every change. */
  record(): void {
    if (this.#isOwn) this.#pack = this.#kept.keep(this.#pack);
    const [query, words = ''] = writePack(this.#pack).split('#');
    const { slug } = councilChosen();
    putAddress('replaceState', location.pathname + query + withCouncil(words, slug));
    this.#view.link.value = location.href;
    this.#view.keep.hidden = this.#isOwn || this.#pack.items.length === 0;
  }

  /** Takes the pack that the address names, or the reader's own where it names none. */
  open(): void {
    const isBare = itemsOf(new URLSearchParams(location.search)) === null;
    const kept = this.#kept.take();
    const read = readPack(isBare ? readChosen('pack') : location.search + location.hash, this.#index);
    this.#isOwn = isBare || writePack(read.pack) === writePack(kept);
    this.#view.tell(read.problems);
    this.become(read.pack);
  }

  /** What is being typed: it is in the pack at once, and in the address and the paper when the writer pauses. */
  type(next: Pack): void {
    this.#pack = next;
  }

  /** What was typed is in the address and in the paper. */
  settle(): void {
    this.record();
    if (this.#isLoaded()) this.drawPaper();
    else this.become(this.#pack, () => undefined);
  }

  /** The pack is the reader's own from now on. */
  own(): void {
    this.#kept.take();
    this.#isOwn = true;
  }

  /** Before the page goes: what was typed is not lost. */
  leave(): void {
    if (this.#isOwn) this.#kept.keep(this.#pack);
  }

  /** Takes over what another tab did to the reader's own pack; whether there was anything to take. */
  follow(): boolean {
    if (!this.#isOwn || !this.#kept.isChangedElsewhere()) return false;
    this.become(this.#pack, () => this.#view.say(`Your pack was changed in another tab. ${holds(this.#pack)}`));
    return true;
  }

  /** The paper is for this council. */
  setCouncil(next: PaperCouncil | undefined): void {
    this.#council = next;
    if (this.#isLoaded()) this.drawPaper();
  }

  drawPaper(): void {
    const edition = {
      link: location.href,
      date: readersDay(),
      edition: this.#index.edition,
      council: this.#council,
    };
    const { checked: isWhole } = this.#view.annex;
    this.#paper =
      this.#items.length === 0
        ? undefined
        : paperOf(this.#pack, this.#items, edition, isWhole ? 'with annex' : 'two pages');
    this.#view.drawPaper(this.#paper, !isWhole);
  }

  #show({ items, after }: Loaded): void {
    this.#items = items;
    this.#view.drawPack(this.#pack, items, this.#index);
    this.drawPaper();
    this.#view.appear();
    after();
  }

  /** Whether the pages at hand are those of the pack. */
  #isLoaded(): boolean {
    return writeRefs(this.#items) === writeRefs(this.#pack.items);
  }
}
