/** The page of a comparison as its reader sees it: what is drawn, and nothing of what it means. */
import type { CaseStudyItem, EvidenceItem, PackIndex, PackItem } from '#model/pack-item.ts';
import { Numbering } from '#model/numbering.ts';
import type { Comparable } from '#model/comparable.ts';
import { kinds as pageKinds } from '#model/kinds.ts';
import { count, formatList } from '#model/text.ts';
import { el } from '../elements.ts';
import { caseStudyRows, evidenceRows, groupsOf } from './rows.ts';
import { kindOf, type Comparison } from './state.ts';
import { drawContents, drawSources, drawTable } from './table.ts';

export type CompareView = ReturnType<typeof compareView>;

export function compareView(root: HTMLElement) {
  const find = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-compare-${name}]`)!;
  const [problems, whole, region, sources, printed] = [
    find('problems'),
    find('view'),
    find('region'),
    find('sources'),
    find('printed'),
  ];
  const status = find('status');
  const form = find<HTMLFormElement>('form');
  const kinds = [...form.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const selects = [...form.querySelectorAll<HTMLSelectElement>('select')];

  const say = (words: string): void => void (status.textContent = words);

  function fillSelects(kind: Comparable, refs: readonly string[], { titles }: PackIndex): void {
    const options = Object.entries(titles).filter(([ref]) => kindOf(ref) === kind);
    for (const [place, select] of selects.entries()) {
      select.replaceChildren(
        new Option('Nothing', ''),
        ...options.map(([ref, title]) => new Option(title, ref, false, ref === refs[place])),
      );
    }
  }

  return {
    form,
    region,
    status,
    print: find<HTMLButtonElement>('print'),
    copy: find<HTMLButtonElement>('copy'),
    say,
    fillSelects,
    chosen: (): string[] => [...new Set(selects.map(({ value }) => value).filter(Boolean))],

    /** What is asked for, before any of it has come. */
    drawChoice({ kind, refs, told }: Comparison, index: PackIndex): void {
      problems.hidden = told.length === 0;
      problems.replaceChildren(...told.map((line) => el('p', {}, [line])));
      for (const radio of kinds) radio.checked = radio.value === kind;
      fillSelects(kind, refs, index);
      whole.hidden = refs.length === 0;
      if (refs.length > 0) return;
      region.replaceChildren();
      say('Nothing to compare yet. Choose below.');
    },

    drawTable(kind: Comparable, items: PackItem[], edition: string): void {
      const numbers = new Numbering(items);
      const rows =
        kind === 'evidence'
          ? evidenceRows(items as EvidenceItem[], numbers)
          : caseStudyRows(items as CaseStudyItem[], numbers);
      const { one, many } = pageKinds[kind];
      const isAlone = items.length === 1;
      region.replaceChildren(
        drawTable(
          isAlone ? `One ${one}; choose another to set beside it` : `${items.length} ${many} side by side`,
          items.map(({ ref, title, address }) => ({ ref, title, address: new URL(address).pathname })),
          rows,
        ),
      );
      sources.replaceChildren(drawSources(numbers));
      find('contents').replaceChildren(drawContents());
      printed.textContent = `${location.href} · edition of ${edition}`;
      const { deciding, differing, same } = groupsOf(rows);
      const parts = [
        count(deciding.length, 'difference that a decision turns on', 'differences that a decision turns on'),
        count(differing.length, 'other'),
        `${same.length} the same`,
      ];
      say(isAlone ? `1 ${one}.` : `${items.length} ${many}: ${formatList(parts)}.`);
    },
  };
}
