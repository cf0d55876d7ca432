import { upToTwelve } from '#model/tally-words.ts';

/** The value of a number as prose writes it: "£1,200", "−2.5", and a minus that was typed as a dash. */
export const valueOf = (written: string): number => Number(written.replace(/[£,]/g, '').replace(/^[−–]/, '-'));

/** What a count comes to that prose writes in figures, or in words up to twelve; NaN for other words. */
export const countOf = (word: string): number => upToTwelve.indexOf(word.toLowerCase()) + 1 || Number(word);
