import type { SearchData } from '#model/search-record.ts';
import { wholeOf, type OtherRecords } from '#search/parts.ts';
import { getJson, once } from '../load.ts';

/** The records that answer a question or do a task, which are few. */
export const loadAnswers = once((home) => getJson<SearchData>(`${home}search/answers.json`));

/** All records of search. */
export const loadRecords = once(async (home) => {
  const [answers, others] = await Promise.all([loadAnswers(home), getJson<OtherRecords>(`${home}search/records.json`)]);
  return wholeOf(answers, others);
});
