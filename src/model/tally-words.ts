import type { Tally } from './tally.ts';
import { capitalise } from './text.ts';

/** What a synthesis may count: the tally of its term, and the case studies that carry the term. */
export interface Counts extends Tally {
  schemes: number;
}

interface Countable {
  one: string;
  many: string;
  of(counts: Counts): number;
}

const noun = (one: string, many: string, of: Countable['of']): Countable => ({ one, many, of });

/** Everything that can be counted, by the words that stand in curly brackets. */
export const countables: Record<string, Countable> = {
  'evidence summaries': noun('evidence summary', 'evidence summaries', ({ summaries }) => summaries),
  'randomised trials': noun('randomised trial', 'randomised trials', ({ trials }) => trials),
  reviews: noun('review', 'reviews', ({ reviews }) => reviews),
  findings: noun('finding', 'findings', ({ findings }) => findings),
  'case studies': noun('case study', 'case studies', ({ schemes }) => schemes),
};

/** The numbers from one to twelve in words, in order. */
export const upToTwelve = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A slot of a text: {findings}, {There are evidence summaries}. */
export const slot = /\{([^{}]*)\}/g;

/** What a slot counts, and the verb before it; null where it counts nothing that we know. */
export function readSlot(text: string): { verb: 'there are ' | ''; countable: Countable } | null {
  const [, verb = '', name = ''] = /^(there are )?(.*)$/.exec(text.toLowerCase())!;
  return Object.hasOwn(countables, name) ? { verb: verb as 'there are ' | '', countable: countables[name]! } : null;
}

/**
 * The text with its counts filled in, in words up to twelve, and verb and noun after the number: "There is one review",
 * "84 findings". A slot that begins with a capital letter begins a sentence.
 */
export function fillCounts(text: string, counts: Counts): string {
  return text.replace(slot, (whole, inside: string) => {
    const read = readSlot(inside);
    if (!read) return whole;
    const filled = say(read.verb, read.countable, read.countable.of(counts));
    return /^[A-Z]/.test(inside) ? capitalise(filled) : filled;
  });
}

function say(verb: string, { one, many }: Countable, number: number): string {
  const amount = number === 0 ? 'no' : (upToTwelve[number - 1] ?? String(number));
  const thing = number === 1 ? one : many;
  return verb === '' ? `${amount} ${thing}` : `there ${number === 1 ? 'is' : 'are'} ${amount} ${thing}`;
}

const numberWords =
  'no|none|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?';

/** Counts that somebody typed: the words, and the slot that would stand in their place. */
export function typedCounts(text: string): { typed: string; slot: string }[] {
  const prose = text.replace(slot, (whole) => ' '.repeat(whole.length));
  return Object.entries(countables).flatMap(([name, { one, many }]) =>
    [
      ...prose.matchAll(
        new RegExp(`\\b(?:\\d+|${numberWords})(?: of (?:them|these))? (?:${many}|${one})(?![\\w-])`, 'gi'),
      ),
    ].map(([typed]) => ({ typed, slot: `{${name}}` })),
  );
}
