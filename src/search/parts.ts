import type { SearchData, SearchRecord } from '#model/search-record.ts';

/** What a reader downloads after the answers: every other record. */
export interface OtherRecords {
  records: readonly SearchRecord[];
}

/** The data in two files, so that a question is answered before the rest has come; what is asked for stands first in it. */
export function partsOf({ records, ...data }: SearchData): { answers: SearchData; others: OtherRecords } {
  const first = records.findIndex(({ asked }) => !asked);
  const end = first < 0 ? records.length : first;
  return { answers: { ...data, records: records.slice(0, end) }, others: { records: records.slice(end) } };
}

/** The data from its two files. */
export const wholeOf = (answers: SearchData, others: OtherRecords): SearchData => ({
  ...answers,
  records: [...answers.records, ...others.records],
});
