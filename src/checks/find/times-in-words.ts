import { countOf, valueOf } from '../read/written-number.ts';

/** How many times as much something became, as a sentence says it in a word: "doubled", "threefold", "fell by half". */
export interface TimesSaid {
  /** The words that say so. */
  said: string;
  times: number;
  /** Words are round: how many times as much it may be, at least and at most. */
  least: number;
  most: number;
  /** Where the words end in the text. */
  end: number;
}

const upwards = 'rose|risen|increased|grew|grown|went up|gone up|climbed';
const downwards = 'fell|fallen|dropped|decreased|declined|went down|gone down|shrank';
const many = String.raw`(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})`;
/** Words by which a number of times is none that was counted. */
const inexact = String.raw`(?<!\b(?:than|nearly|almost|about|over|roughly|around|not|n['’]t|close to|up to) )`;

const verbs: Record<string, number> = { doubled: 2, trebled: 3, tripled: 3, quadrupled: 4, halved: 0.5 };
const parts: Record<string, number> = { half: 1 / 2, third: 1 / 3, quarter: 1 / 4, fifth: 1 / 5, tenth: 1 / 10, 'two thirds': 2 / 3, 'two-thirds': 2 / 3, 'three quarters': 3 / 4, 'three-quarters': 3 / 4 }; // prettier-ignore

const forms: [pattern: RegExp, times: (found: RegExpMatchArray) => number][] = [
  [new RegExp(String.raw`${inexact}\b(${Object.keys(verbs).join('|')})\b(?! (?:up|back|over)\b)`, 'gi'), ([, verb]) => verbs[verb!.toLowerCase()]!],
  [new RegExp(String.raw`\b(?:${upwards}) ${inexact}${many}[- ]?fold\b`, 'gi'), ([, count]) => countOf(count!)],
  [new RegExp(String.raw`${inexact}\b${many}[- ]?fold (?:rise|increase|growth)\b`, 'gi'), ([, count]) => countOf(count!)],
  [new RegExp(String.raw`\b(?:${upwards}) (?:to|by) ${inexact}${many} times (?:what|as much|as many|the)\b`, 'gi'), ([, count]) => countOf(count!)],
  [
    new RegExp(String.raw`\b(${upwards}|${downwards}) by ${inexact}(?:an? |one )?(${Object.keys(parts).join('|')})\b(?! of)`, 'gi'),
    ([, verb, part]) => {
      const share = parts[part!.toLowerCase()]!;
      return new RegExp(downwards, 'i').test(verb!) ? 1 - share : 1 + share;
    },
  ],
]; // prettier-ignore

/** Words are round: what lies so near a number of times is called so. */
const about = (times: number): Pick<TimesSaid, 'least' | 'most'> => ({ least: times * 0.87, most: times * 1.15 });

/** The words of a text that say how many times as much something became; none where they are not exact. */
export const timesIn = (text: string): TimesSaid[] =>
  forms.flatMap(([pattern, times]) =>
    [...text.matchAll(pattern)].map((found) => {
      const meant = times(found);
      return { said: found[0], times: meant, ...about(meant), end: found.index + found[0].length };
    }),
  );

const number = String.raw`(£?\d[\d,]*(?:\.\d+)?)`;
const ends = String.raw`(?![,.]?\d| ?(?:k|m|bn|thousand|million|billion)\b)`;
const fromTo = new RegExp(
  String.raw`^(?: \p{Ll}+){0,5},? from ${number}(%| per cent)? to ${number}(%| per cent)?${ends}`,
  'u',
);

/** "Trebled from 20 to 40": the numbers behind such words that are another number of times as much. */
export const unlikeTheirNumbers = (text: string): { said: string; from: string; to: string; times: number }[] =>
  timesIn(text).flatMap(({ said, least, most, end }) => {
    const [numbers, from, fromKind, to, toKind] = fromTo.exec(text.slice(end)) ?? [];
    if (from === undefined || to === undefined || (fromKind && toKind && fromKind.trim() !== toKind.trim())) return [];
    const times = valueOf(to) / valueOf(from);
    return times < least || times > most ? [{ said: said + numbers!, from, to, times }] : [];
  });

const twice = new RegExp(
  String.raw`\b([Tt]wice|[Tt]hree times|[Ff]our times|[Hh]alf) as (?:many|much|often)\b[^.;()\d]{0,40} \(${number}\)[^.;()\d]{0,12}\bas\b[^.;()\d]{0,40} \(${number}\)`,
  'g',
);
const asMany: Record<string, number> = { twice: 2, 'three times': 3, 'four times': 4, half: 0.5 };

/** "Twice as many in May (40) as in June (35)": the two numbers that are another number of times as much. */
export const unlikeOneAnother = (text: string): { said: string; from: string; to: string; times: number }[] =>
  [...text.matchAll(twice)].flatMap(([said, word, to, from]) => {
    const { least, most } = about(asMany[word!.toLowerCase()]!);
    const times = valueOf(to!) / valueOf(from!);
    return times < least || times > most ? [{ said, from: from!, to: to!, times }] : [];
  });
