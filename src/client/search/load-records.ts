import type { SearchData } from '#model/search-record.ts';

/** A file of the site. Fails where the server has no such file. */
export async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

const records = new Map<string, Promise<SearchData>>();

/** The records of search. They are asked for once, and again after a failure. */
export function loadRecords(home: string): Promise<SearchData> {
  let loading = records.get(home);
  if (!loading) {
    loading = get(`${home}search/records.json`).then((response) => response.json() as Promise<SearchData>);
    loading.catch(() => records.delete(home));
    records.set(home, loading);
  }
  return loading;
}
