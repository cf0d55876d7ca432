/** Pictures of a reader's own figures, drawn in the page; each has its numbers in words beside it. */
import type { ScoreResult } from '#evaluation/analyse.ts';
import { formatNumber } from '#model/text.ts';
import { formatDecimal } from '#evaluation/words.ts';
import { el } from '../elements.ts';

const svgSpace = 'http://www.w3.org/2000/svg';

function svg(name: string, attributes: Record<string, string | number>, children: (Node | string)[] = []): SVGElement {
  const element = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/** Of every hundred people at the first step, how many reached each: a bar and its number. */
export function flowPicture(stages: readonly { name: string; count: number | null }[]): HTMLElement {
  const base = stages[0]!.count!;
  const rows = stages.map(({ name, count }) => {
    const of100 = count === null || base === 0 ? null : Math.round((count / base) * 100);
    const bar = svg(
      'svg',
      { class: 'flow__bar', viewBox: '0 0 100 6', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      [
        svg('rect', { class: 'flow__track', width: 100, height: 6 }),
        ...(of100 === null ? [] : [svg('rect', { class: 'flow__filled', width: of100, height: 6 })]),
      ],
    );
    return el('tr', {}, [
      el('th', { scope: 'row' }, [name]),
      el('td', { class: 'flow__cell' }, [bar]),
      el('td', { class: 'flow__number' }, [of100 === null ? '–' : String(of100)]),
      el('td', { class: 'flow__count' }, [count === null ? 'not in the file' : `${formatNumber(count)} people`]),
    ]);
  });
  return el('table', { class: 'flow' }, [
    el('caption', { class: 'govuk-visually-hidden' }, ['Of every hundred people referred, how many reached each step']),
    el('thead', { class: 'govuk-visually-hidden' }, [
      el(
        'tr',
        {},
        ['Step', 'Bar', 'Of 100', 'People'].map((title) => el('th', { scope: 'col' }, [title])),
      ),
    ]),
    el('tbody', {}, rows),
  ]);
}

/** The mean change with its interval on a line from the largest possible fall to the largest possible rise. */
export function changePicture({ scheme, score }: ScoreResult): SVGElement | null {
  const { change } = scheme;
  if (!change) return null;
  const reach =
    Math.max(Math.abs(change.low), Math.abs(change.high), ...score.thresholds.map(({ value }) => value)) * 1.25 || 1;
  const x = (value: number): number => 160 + (value / reach) * 130;
  const better = (value: number): string => (value > 0 === (score.better === 'higher') ? 'better' : 'worse');
  const label = (at: number, y: number, words: string): SVGElement =>
    svg('text', { x: at, y, 'text-anchor': 'middle' }, [words]);
  const ticks = [-reach * 0.8, 0, reach * 0.8];
  return svg(
    'svg',
    {
      class: 'change',
      viewBox: '0 0 320 96',
      role: 'img',
      'aria-label': `Mean change ${formatDecimal(change.value)} points, 95% confidence interval ${formatDecimal(change.low)} to ${formatDecimal(change.high)}`,
    },
    [
      svg('line', { class: 'change__axis', x1: 20, x2: 300, y1: 56, y2: 56 }),
      svg('line', { class: 'change__none', x1: x(0), x2: x(0), y1: 34, y2: 66 }),
      ...ticks
        .filter((tick) => tick !== 0)
        .map((tick) => label(x(tick), 76, `${tick > 0 ? '+' : ''}${formatDecimal(tick, 1)} ${better(tick)}`)),
      label(x(0), 90, 'no change'),
      svg('line', { class: 'change__interval', x1: x(change.low), x2: x(change.high), y1: 56, y2: 56 }),
      svg('circle', { class: 'change__point', cx: x(change.value), cy: 56, r: 7 }),
      label(x(change.value), 24, `${change.value > 0 ? '+' : ''}${formatDecimal(change.value)}`),
    ],
  );
}

/** Everybody measured twice: a line from the score before to the score after, thicker where more took the same way. */
export function pairsPicture({ scheme, score }: ScoreResult): SVGElement | null {
  if (scheme.moves.length === 0) return null;
  const values = scheme.moves.flatMap(([before, after]) => [before, after]);
  const low = score.min ?? Math.min(...values);
  const high = score.max ?? Math.max(...values);
  const y = (value: number): number => 210 - ((value - low) / (high - low || 1)) * 180;
  const most = Math.max(...scheme.moves.map(([, , count]) => count));
  const lines = scheme.moves.map(([before, after, count]) => {
    const moved = after === before ? 'same' : after > before === (score.better === 'higher') ? 'better' : 'worse';
    return svg('line', {
      class: `pairs__line pairs__line--${moved}`,
      x1: 90,
      y1: y(before),
      x2: 310,
      y2: y(after),
      'stroke-width': 0.8 + (count / most) * 5,
    });
  });
  const dots = new Map<string, [number, number, number]>();
  for (const [before, after, count] of scheme.moves) {
    for (const [x, value] of [[90, before], [310, after]] as const) { const key = `${x} ${value}`; const known = dots.get(key); dots.set(key, [x, value, (known?.[2] ?? 0) + count]); }
  } // prettier-ignore
  const largest = Math.max(...[...dots.values()].map(([, , count]) => count));
  return svg(
    'svg',
    {
      class: 'pairs',
      viewBox: '0 0 400 240',
      role: 'img',
      'aria-label': `Scores before and after of everybody measured twice: ${scheme.rose} rose, ${scheme.same} stayed the same, ${scheme.fell} fell`,
    },
    [
      svg('text', { x: 90, y: 234, 'text-anchor': 'middle' }, ['Before']),
      svg('text', { x: 310, y: 234, 'text-anchor': 'middle' }, ['After']),
      svg('text', { x: 66, y: y(high) + 4, 'text-anchor': 'end' }, [
        formatDecimal(high, Number.isInteger(high) ? 0 : 2),
      ]),
      svg('text', { x: 66, y: y(low) + 4, 'text-anchor': 'end' }, [formatDecimal(low, Number.isInteger(low) ? 0 : 2)]),
      ...lines,
      ...[...dots.values()].map(([x, value, count]) =>
        svg('circle', { class: 'pairs__dot', cx: x, cy: y(value), r: 1.5 + 5 * Math.sqrt(count / largest) }),
      ),
    ],
  );
}

/** What became of a hundred people measured before: better, same, worse, nobody knows. */
export function hundredPicture(parts: { name: string; count: number; kind: string }[]): HTMLElement {
  const whole = parts.reduce((total, { count }) => total + count, 0);
  const of100 = hundredths(parts.map(({ count }) => count));
  let at = 0;
  const bars = parts.map(({ count, kind }) => {
    const width = whole === 0 ? 0 : (count / whole) * 100;
    const rect = svg('rect', { class: `hundred__part hundred__part--${kind}`, x: at, width, height: 12 });
    at += width;
    return rect;
  });
  return el('div', { class: 'hundred' }, [
    svg('svg', { class: 'hundred__bar', viewBox: '0 0 100 12', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, bars),
    el('ul', { class: 'hundred__key' }, parts.map(({ name, kind }, index) =>
      el('li', {}, [
        svg('svg', { class: 'hundred__swatch', viewBox: '0 0 12 12', 'aria-hidden': 'true' }, [svg('rect', { class: `hundred__part hundred__part--${kind}`, width: 12, height: 12 })]),
        `${name}: ${of100[index]} of 100`,
      ]),
    )),
  ]); // prettier-ignore
}

/** Counts as whole parts of a hundred that add up to a hundred: the largest remainders are rounded up. */
function hundredths(counts: readonly number[]): number[] {
  const whole = counts.reduce((total, count) => total + count, 0);
  if (whole === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count / whole) * 100);
  const left = 100 - exact.reduce((total, share) => total + Math.floor(share), 0);
  const up = new Set([...exact.keys()].toSorted((a, b) => (exact[b]! % 1) - (exact[a]! % 1)).slice(0, left));
  return exact.map((share, index) => Math.floor(share) + Number(up.has(index)));
}
