import type { SearchData } from '#model/search-record.ts';
import { wholeOf, type OtherRecords } from '#search/parts.ts';

/** A file of the site. Fails where the server has no such file. */
export async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

const json = async <T>(address: string): Promise<T> => (await get(address)).json() as Promise<T>;

/** Asks once for what belongs to an address, and again after a failure. */
export function once<T>(load: (home: string) => Promise<T>): (home: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (home) => {
    let loading = known.get(home);
    if (!loading) {
      loading = load(home);
      loading.catch(() => known.delete(home));
      known.set(home, loading);
    }
    return loading;
  };
}

/** The records that answer a question or do a task, which are few. */
export const loadAnswers = once((home) => json<SearchData>(`${home}search/answers.json`));

/** All records of search. */
export const loadRecords = once(async (home) => {
  const [answers, others] = await Promise.all([loadAnswers(home), json<OtherRecords>(`${home}search/records.json`)]);
  return wholeOf(answers, others);
});
