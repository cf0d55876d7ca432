import { loadRecords } from './load-records.ts';
import { candidatesOf, suggest, type Suggestion } from '#search/suggest.ts';

let candidates: Promise<ReturnType<typeof candidatesOf>> | undefined;

/** Suggestions from the records of the site. @param home the address of the home page */
export async function suggestFrom(home: string, typed: string): Promise<Suggestion[]> {
  candidates ??= loadRecords(home).then(candidatesOf);
  candidates.catch(() => (candidates = undefined));
  return suggest(typed, await candidates);
}
