import type { CardSizes } from './elements.ts';
import type { CardSpec } from './spec.ts';

/** The height of what stands on the slip, in pixels, with these words at these sizes. */
export type Measure = (spec: CardSpec, sizes: CardSizes) => Promise<number>;

/** How large the parts of a card are where there is room. */
const largest: Record<'fact' | 'page' | 'short', CardSizes> = {
  fact: { figure: 132, title: 34, text: 40, note: 32 },
  page: { figure: 0, title: 68, text: 34, note: 30 },
  short: { figure: 0, title: 84, text: 40, note: 30 },
};

/** The steps in which everything on a card shrinks together, as shares of the largest size. */
const scales = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.84, 0.88, 0.92, 0.96, 1];

/** Smaller than is easily read, and only where the notes alone would leave no room for a word of the title. */
const forLongNotes = [0.4, 0.3];

/**
 * The words and sizes of a card that fit into a height: smaller first, and only at the smallest size cut at a word,
 * the description before the title. What must be said with a figure is never cut.
 */
export async function fit(
  spec: CardSpec,
  height: number,
  measure: Measure,
): Promise<{ spec: CardSpec; sizes: CardSizes; isCut: boolean }> {
  const whole = spec.figure ? largest.fact : spec.notes.length > 0 ? largest.page : largest.short;
  const sized = (index: number): CardSizes => scale(whole, scales[index]!);
  const step = await last(scales.length, async (index) => (await measure(spec, sized(index))) <= height);
  if (step >= 0) return { spec, sizes: sized(step), isCut: false };

  for (const share of [scales[0]!, ...forLongNotes]) {
    const sizes = scale(whole, share);
    if ((await measure(spec, sizes)) <= height) return { spec, sizes, isCut: false };
    let rest = spec;
    for (const field of ['description', 'title'] as const) {
      const words = rest[field].split(' ');
      const shorter = (kept: number): CardSpec => ({ ...rest, [field]: cutAfter(words, kept) });
      const kept = await last(words.length, async (index) => (await measure(shorter(index), sizes)) <= height);
      if (kept > 0) return { spec: shorter(kept), sizes, isCut: true };
      rest = { ...rest, description: '' };
    }
  }
  throw new Error(`The notes of the card "${spec.title}" leave no room for its title.`);
}

/** The first words, with an ellipsis in place of the others and of a mark before them. */
export function cutAfter(words: readonly string[], kept: number): string {
  if (kept >= words.length) return words.join(' ');
  const start = words.slice(0, kept).join(' ');
  return `${start.replace(/[,;:.–-]+$/, '')}…`;
}

function scale(sizes: CardSizes, share: number): CardSizes {
  const of = (size: number) => Math.round(size * share);
  return { figure: of(sizes.figure), title: of(sizes.title), text: of(sizes.text), note: of(sizes.note) };
}

/** The last index for which something holds that holds up to some index and not beyond; -1 where it never does. */
async function last(length: number, holds: (index: number) => Promise<boolean>): Promise<number> {
  let [low, high] = [-1, length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (await holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
