import type { Costed } from '#funding/cost-scenario.ts';
import { rangeInPounds, results } from '#funding/words.ts';
import { el } from '../../elements.ts';

const svg = (name: string, attributes: Record<string, string | number>): SVGElement => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
};

/** The three costs on one axis, from nought; the words stand in the table. */
export function bars(done: readonly Costed[]): Element[] {
  const shown = ['cost-per-finisher', 'cost-per-starter', 'cost-per-referral'] as const;
  const largest = Math.max(...done.flatMap((each) => shown.map((name) => results[name].of(each))));
  if (!(largest > 0)) return [];
  return shown.map((name) => {
    const values = done.map((each) => Math.max(0, results[name].of(each)));
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const at = (value: number) => (value / largest) * 400;
    const drawing = svg('svg', { viewBox: '0 0 400 12' });
    drawing.append(
      svg('rect', { class: 'workbench__track', x: 0, y: 5.5, width: 400, height: 1 }),
      svg('rect', { class: 'workbench__span', x: at(low), y: 2, width: Math.max(2, at(high) - at(low)), height: 8 }),
    );
    return el('div', { class: 'workbench__bar' }, [
      el('span', { class: 'small' }, [`${results[name].label}: ${rangeInPounds(values)}`]),
      drawing,
    ]);
  });
}

/** A bar as long as this share of the longest. */
export function swing(share: number): Element {
  const drawing = svg('svg', { viewBox: '0 0 100 6', 'aria-hidden': 'true' });
  drawing.append(svg('rect', { class: 'workbench__span', x: 0, y: 0, width: share * 100, height: 6 }));
  return drawing;
}
