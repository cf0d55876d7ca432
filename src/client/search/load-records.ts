import type { SearchData } from '#model/search-record.ts';
import { wholeOf, type OtherRecords } from '#search/parts.ts';
import { getJson, once } from '../load.ts';

/** The records that answer a question or do a task, which are few. */
export const loadAnswers = once((home) => getJson<SearchData>(`${home}search/answers.json`));

/** The others, which are many. */
export const loadOthers = once((home) => getJson<OtherRecords>(`${home}search/records.json`));

/** All records of search. */
export const loadRecords = once(async (home) => wholeOf(...(await Promise.all([loadAnswers(home), loadOthers(home)]))));
