/** The page of a pack: what it holds is what its address names. It is edited here, shared, printed and made a paper. */
import type { PackIndex, PackItem } from '#model/pack-item.ts';
import { keepChosen, readChosen } from './chosen.ts';
import { el } from '../elements.ts';
import { loadIndex, loadItems } from './load-items.ts';
import { limits, readPack, writePack, type Pack } from '#model/pack-link.ts';
import { paperOf } from '#paper/paper.ts';
import { paperHtml } from './to-html.ts';
import type { Paper } from '#paper/structure.ts';
import { firstCharacters, plainText } from '#model/plain-text.ts';
import { drawItems } from './list.ts';

const today = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

function start(root: HTMLElement): void {
  const find = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-pack-${name}]`)!;
  const base = root.dataset.files!;
  const [problems, status, list, view, paperPlace] = ['problems', 'status', 'list', 'view', 'paper'].map((name) =>
    find(name),
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const keep = find<HTMLButtonElement>('keep');
  const title = find<HTMLInputElement>('title');
  const add = find<HTMLSelectElement>('add');
  const share = find<HTMLInputElement>('link');
  let index: PackIndex;
  let pack: Pack = { title: '', items: [] };
  let items: PackItem[] = [];
  let paper: Paper | undefined;
  // A pack that came with somebody's link is not the reader's own until the reader says so.
  let isOwn = false;

  const here = (): string => location.search + location.hash;

  async function open(): Promise<void> {
    const isBare = new URLSearchParams(location.search).get('items') === null;
    if (isBare && readChosen('pack')) history.replaceState(null, '', location.pathname + readChosen('pack'));
    const read = readPack(here(), index);
    isOwn = isBare || readChosen('pack') === here();
    await show(read.pack, read.problems);
  }

  /** Shows a pack whose pages may be others than before. */
  async function show(next: Pack, told: string[] = []): Promise<void> {
    tell(told);
    try {
      items = await loadItems(
        base,
        next.items.map(({ ref }) => ref),
      );
    } catch {
      status.textContent = 'A page could not be loaded. Check your connection and reload.';
      return;
    }
    pack = next;
    title.value = pack.title;
    list.replaceChildren(...drawItems(pack, items));
    view.hidden = items.length === 0;
    fillAdd();
    changed();
    say(
      items.length === 0
        ? 'The pack is empty.'
        : `The pack holds ${items.length} ${items.length === 1 ? 'item' : 'items'}.`,
    );
  }

  /** After every change: the address, the reader's own pack, and the paper follow. */
  function changed(): void {
    const link = writePack(pack);
    history.replaceState(null, '', location.pathname + link);
    if (isOwn && readChosen('pack') !== link) keepChosen('pack', link);
    keep.hidden = isOwn || items.length === 0;
    share.value = location.href;
    paper =
      items.length === 0
        ? undefined
        : paperOf(pack, items, { link: location.href, date: today.format(new Date()), edition: index.edition });
    paperPlace.replaceChildren(...(paper ? paperHtml(paper) : []));
  }

  const say = (words: string): void => void (status.textContent = words);

  function tell(lines: string[]): void {
    problems.hidden = lines.length === 0;
    problems.replaceChildren(...lines.map((line) => el('p', {}, [line])));
  }

  function fillAdd(): void {
    const inPack = new Set(pack.items.map(({ ref }) => ref));
    for (const group of add.querySelectorAll('optgroup')) {
      const options = Object.entries(index.titles).filter(([ref]) => ref.startsWith(`${group.dataset.kind}/`));
      group.replaceChildren(
        ...options.map(([ref, words]) => {
          const option = new Option(words, ref);
          option.disabled = inPack.has(ref);
          return option;
        }),
      );
    }
    add.value = '';
  }

  async function act(action: string, ref: string): Promise<void> {
    const from = pack.items.findIndex((item) => item.ref === ref);
    const words = index.titles[ref]!;
    const next = [...pack.items];
    const [moved] = next.splice(from, 1);
    const to = action === 'up' ? from - 1 : from + 1;
    if (action !== 'remove') next.splice(to, 0, moved!);
    await show({ ...pack, items: next });
    if (action === 'remove') {
      say(`Removed: ${words}. The pack holds ${next.length} ${next.length === 1 ? 'item' : 'items'}.`);
      const heading = list.children[Math.min(from, next.length - 1)]?.querySelector('a');
      (heading ?? add).focus();
      return;
    }
    say(`${words} is now ${to + 1} of ${next.length}.`);
    const buttons = [...list.children[to]!.querySelectorAll<HTMLButtonElement>('[data-action]')];
    (buttons.find((button) => button.dataset.action === action && !button.disabled) ??
      buttons.find((button) => !button.disabled))!.focus();
  }

  /** What was typed, as it will stand in the paper; the field itself is left alone while its reader types. */
  const typed = (field: HTMLInputElement | HTMLTextAreaElement, limit: number): string =>
    firstCharacters(plainText(field.value), limit);

  list.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-action]');
    if (button) void act(button.dataset.action!, button.closest<HTMLElement>('[data-item]')!.dataset.item!);
  });
  let pause: ReturnType<typeof setTimeout> | undefined;
  root.addEventListener('input', (event) => {
    const field = event.target as HTMLTextAreaElement;
    const item = pack.items.find(({ ref }) => ref === field.dataset.note);
    if (item) item.note = typed(field, limits.note);
    else if (event.target === title) pack.title = typed(title, limits.title).replace(/\s+/g, ' ');
    else return;
    clearTimeout(pause);
    pause = setTimeout(changed, 200);
  });
  find('form').addEventListener('submit', (event) => {
    event.preventDefault();
    if (!add.value) return;
    if (pack.items.length >= limits.items) return say(`A pack holds up to ${limits.items}. Remove something first.`);
    const words = index.titles[add.value]!;
    void show({ ...pack, items: [...pack.items, { ref: add.value, note: '' }] }).then(() => say(`Added: ${words}.`));
  });
  find('copy').addEventListener('click', () => {
    changed();
    navigator.clipboard.writeText(location.href).then(
      () => say('The link to this pack is copied.'),
      () => {
        share.select();
        say('The link is selected: copy it with your keyboard.');
      },
    );
  });
  find('print').addEventListener('click', () => {
    changed();
    print();
  });
  find('word').addEventListener('click', () => {
    changed();
    say('Making the Word document …');
    void makeWord();
  });
  keep.addEventListener('click', () => {
    isOwn = true;
    changed();
    say('This pack is now kept on this device as your own.');
  });
  find('empty').addEventListener('click', () => {
    isOwn = true;
    void show({ title: '', items: [] }).then(() => {
      say('The pack is empty, and nothing of it is kept on this device.');
      add.focus();
    });
  });
  addEventListener('hashchange', () => {
    // A link to a part of the page must not push the title and notes out of the address.
    if (location.hash.includes('=')) void open();
    else history.replaceState(null, '', location.pathname + writePack(pack));
  });

  async function makeWord(): Promise<void> {
    try {
      const { paperFile } = await import('#paper/to-word.ts');
      const file = await paperFile(paper!, { creator: root.dataset.site!, description: location.href });
      const link = el('a', { href: URL.createObjectURL(file), download: `${fileName(paper!.title)}.docx` });
      link.click();
      setTimeout(() => URL.revokeObjectURL((link as HTMLAnchorElement).href), 60_000);
      say('The Word document is made. Look in your downloads, and fill in what stands in square brackets.');
    } catch {
      say('The Word document could not be made. Reload the page and try again, or print the paper.');
    }
  }

  loadIndex(base).then(
    (found) => {
      index = found;
      root.hidden = false;
      return open();
    },
    () => {
      root.hidden = false;
      say('The list of pages could not be loaded. Check your connection and reload.');
    },
  );
}

/** A name that every system takes, in any script: "social-prescribing-evidence". */
function fileName(title: string): string {
  const words = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  return words || 'committee-paper';
}

document.querySelectorAll<HTMLElement>('[data-pack]').forEach(start);
