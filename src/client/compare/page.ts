/** The page that sets case studies, or evidence summaries, side by side. What it shows is what its address names. */
import type { CaseStudyItem, EvidenceItem, PackIndex, PackItem } from '#model/pack-item.ts';
import { comparable, compareLimit, keepChosen, readChosen, type Comparable } from '../pack/chosen.ts';
import { el } from '../elements.ts';
import { kinds as pageKinds } from '#model/kinds.ts';
import { readItems } from '#model/item-list.ts';
import { loadIndex, loadItems } from '../pack/load-items.ts';
import { Numbering } from '#model/numbering.ts';
import { caseStudyRows, evidenceRows } from './rows.ts';
import { drawSources, drawTable } from './table.ts';

const kindOf = (ref: string): Comparable | undefined => comparable.find((kind) => ref.startsWith(`${kind}/`));

function start(root: HTMLElement): void {
  const find = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-compare-${name}]`)!;
  const base = root.dataset.files!;
  const problems = find('problems');
  const status = find('status');
  const form = find<HTMLFormElement>('form');
  const kinds = [...form.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const selects = [...form.querySelectorAll<HTMLSelectElement>('select')];
  const view = find('view');
  const region = find('region');
  const sources = find('sources');
  const printed = find('printed');
  const onlyDiffering = find<HTMLInputElement>('differing');
  const choice = root.querySelector<HTMLElement>('[data-compare-switch]')!;
  let index: PackIndex;
  let shown = '';

  function read(): { refs: string[]; kind: Comparable; told: string[] } {
    const { refs, problems: told } = readItems(
      new URLSearchParams(location.search).get('items'),
      index,
      Number.MAX_SAFE_INTEGER,
      'A comparison',
    );
    const wrong = refs.filter((ref) => !kindOf(ref));
    if (wrong.length > 0)
      told.push(`Only case studies and evidence summaries are compared; left out: ${titles(wrong)}.`);
    const kind = refs.map(kindOf).find((found) => found !== undefined) ?? 'case-studies';
    const other = refs.filter((ref) => kindOf(ref) && kindOf(ref) !== kind);
    if (other.length > 0) {
      told.push(
        `Case studies and evidence summaries answer different questions and are not mixed; left out: ${titles(other)}.`,
      );
    }
    const same = refs.filter((ref) => kindOf(ref) === kind);
    if (same.length > compareLimit) {
      told.push(`Four can stand side by side. The first four are kept; left out: ${titles(same.slice(compareLimit))}.`);
    }
    return { refs: same.slice(0, compareLimit), kind, told };
  }

  const titles = (refs: string[]): string => refs.map((ref) => index.titles[ref]).join('; ');

  async function show(): Promise<void> {
    shown = refsInAddress();
    const { refs, kind, told } = read();
    tell(told);
    drawForm(kind, refs);
    view.hidden = refs.length === 0;
    if (refs.length === 0) {
      status.textContent = 'Nothing to compare yet. Choose below.';
      region.replaceChildren();
      return;
    }
    let items: PackItem[];
    try {
      items = await loadItems(base, refs);
    } catch {
      status.textContent = 'A page could not be loaded. Check your connection and reload.';
      return;
    }
    const numbers = new Numbering(items);
    const rows =
      kind === 'evidence'
        ? evidenceRows(items as EvidenceItem[], numbers)
        : caseStudyRows(items as CaseStudyItem[], numbers);
    const { one, many } = pageKinds[kind];
    region.replaceChildren(
      drawTable(
        items.length === 1 ? `One ${one}; choose another to set beside it` : `${items.length} ${many} side by side`,
        items.map(({ ref, title, address }) => ({ ref, title, address: new URL(address).pathname })),
        rows,
      ),
    );
    sources.replaceChildren(drawSources(numbers));
    printed.textContent = `${location.href} · edition of ${index.edition}`;
    choice.hidden = items.length < 2;
    applySwitch();
    const differing = rows.filter((row) => row.differs).length;
    status.textContent =
      items.length === 1 ? `1 ${one}.` : `${items.length} ${many}; ${differing} of ${rows.length} rows differ.`;
  }

  function tell(lines: string[]): void {
    problems.hidden = lines.length === 0;
    problems.replaceChildren(...lines.map((line) => el('p', {}, [line])));
  }

  function drawForm(kind: Comparable, refs: string[]): void {
    for (const radio of kinds) radio.checked = radio.value === kind;
    fillSelects(kind, refs);
  }

  function fillSelects(kind: Comparable, refs: string[]): void {
    const options = Object.entries(index.titles).filter(([ref]) => kindOf(ref) === kind);
    for (const [place, select] of selects.entries()) {
      select.replaceChildren(
        new Option('Nothing', ''),
        ...options.map(([ref, title]) => new Option(title, ref, false, ref === refs[place])),
      );
    }
  }

  function go(refs: string[]): void {
    const wasKept = comparable.some((kind) => readChosen(kind) !== '' && refsInAddress() === readChosen(kind));
    const kind = kindOf(refs[0] ?? '') ?? kindOf(refsInAddress());
    // What the reader chose from cards follows what is done here; a link from somebody else changes nothing.
    if (wasKept && kind) keepChosen(kind, refs.join(','));
    history.pushState(null, '', refs.length > 0 ? `?items=${refs.join(',')}` : location.pathname);
    void show();
  }

  const refsInAddress = (): string => new URLSearchParams(location.search).get('items') ?? '';

  function applySwitch(): void {
    for (const row of region.querySelectorAll<HTMLElement>('tr[data-same]')) row.hidden = onlyDiffering.checked;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go([...new Set(selects.map(({ value }) => value).filter(Boolean))]);
    status.focus();
  });
  form.addEventListener('change', (event) => {
    const { type, value } = event.target as HTMLInputElement;
    if (type === 'radio') fillSelects(value as Comparable, []);
  });
  region.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-remove]');
    if (!button) return;
    go(read().refs.filter((ref) => ref !== button.dataset.remove));
    status.focus();
  });
  onlyDiffering.addEventListener('change', applySwitch);
  find<HTMLButtonElement>('print').addEventListener('click', () => print());
  find<HTMLButtonElement>('copy').addEventListener('click', () => {
    navigator.clipboard.writeText(location.href).then(
      () => (status.textContent = 'The link to this comparison is copied.'),
      () => (status.textContent = 'The link could not be copied. It stands in the address bar of your browser.'),
    );
  });
  // Links to the sources change the address too, but not what is compared.
  addEventListener('popstate', () => {
    if (refsInAddress() !== shown) void show();
  });

  loadIndex(base).then(
    (found) => {
      index = found;
      root.hidden = false;
      return show();
    },
    () => {
      root.hidden = false;
      status.textContent = 'The list of pages could not be loaded. Check your connection and reload.';
    },
  );
}

document.querySelectorAll<HTMLElement>('[data-compare]').forEach(start);
