/** The places of the page, and what is drawn in them. */
import type { Analysis } from '#evaluation/analyse.ts';
import type { PlainReading } from '#evaluation/reading.ts';
import type { RungName } from '#model/evaluation.ts';
import { el } from '../../elements.ts';
import type { Told } from '../messages.ts';
import { problemList, refusal } from '../show-problems.ts';
import { flowSection, scoreSection } from '../show-results.ts';
import type { Failure } from './reader.ts';
import type { Said } from './state.ts';

/** What a reader can do at what was found. */
export interface FoundControls {
  leaveOut: () => void;
  /** Above the list. */
  above: HTMLElement[];
  /** Below the list, where something was found in the cells. */
  below: HTMLElement[];
}

export function checkView(root: HTMLElement) {
  const find = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-check-${name}]`)!;
  const [state, status, problems, results, slip, sheets] = ['state', 'status', 'problems', 'results', 'slip', 'sheets'].map((name) => find(name)) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement]; // prettier-ignore
  const rung = find<HTMLSelectElement>('rung');
  const sheet = find<HTMLSelectElement>('sheet');

  return {
    input: root.querySelector<HTMLInputElement>('input[type="file"]')!,
    drop: find('drop'),
    sample: find('sample'),
    hide: find<HTMLSelectElement>('hide'),
    rung,
    sheet,

    appear: (): void => void (root.hidden = false),

    say: (words: string): void => void (status.textContent = words),

    /** While the worker is at work. */
    wait: (): void => void (state.dataset.checkState = 'reading'),

    /** Nothing is found yet. */
    clear(): void {
      for (const place of [problems, results]) place.replaceChildren();
      slip.hidden = true;
    },

    drawFailure({ wrong, right }: Failure): void {
      slip.hidden = sheets.hidden = true;
      results.replaceChildren();
      problems.replaceChildren(
        el('h2', {}, ['This file cannot be read']),
        el('ul', { class: 'problems', 'data-problems': '' }, [
          el('li', { 'data-problem': '' }, [
            `${wrong} `,
            el('span', { class: 'problems__right' }, [`What helps: ${right}.`]),
          ]),
        ]),
      );
      status.textContent = 'The file cannot be read; the reason stands below.';
      state.dataset.checkState = 'problems';
    },

    drawFound({ reading, analysis, sheets: names, sheet: at }: Told, said: Said, controls: FoundControls): void {
      sheets.hidden = names.length < 2;
      sheet.replaceChildren(...names.map((name, index) => new Option(name, String(index), index === at, index === at)));
      const isRefused = reading.refused.length > 0;
      problems.replaceChildren(
        ...(said.heading === null ? [] : [el('h2', {}, [said.heading])]),
        ...controls.above,
        ...(isRefused ? refusal(reading.refused, controls.leaveOut) : problemList(reading.problems, said.notes)),
        ...(reading.problems.length > 0 && !isRefused ? controls.below : []),
      );
      results.replaceChildren();
      slip.hidden = analysis === null;
      status.textContent = said.status;
      state.dataset.checkState = said.state;
    },

    /** Offers the comparisons that the file can hold, with one of them chosen. */
    showRungs(open: readonly RungName[], chosen: RungName): void {
      for (const option of rung.options) option.disabled = !(open as readonly string[]).includes(option.value);
      rung.value = chosen;
    },

    drawResults(
      analysis: Analysis,
      readings: ReadonlyMap<string, PlainReading>,
      controlsOf: (result: Analysis['results'][number]) => HTMLElement[],
    ): void {
      results.replaceChildren(
        flowSection(analysis),
        ...analysis.results.map((result) => scoreSection(result, readings.get(result.score.id)!, controlsOf(result))),
        ...(analysis.results.length === 0
          ? [el('p', {}, ['No form is complete, so there is nothing to work out yet.'])]
          : []),
      );
    },
  };
}
