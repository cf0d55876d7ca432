/**
 * The query and the end of an address as this site writes them. Some newsletters and mail programs escape "&" a second time, as
 * "&amp;", and some chat programs the "#": what follows was lost without a word. The site itself writes neither.
 * @returns both, with their "?" and "#"; as they were where nothing is wrong
 */
export function mendedEnd(search: string, hash: string): string {
  const [query = '', ...words] = hash === '' ? search.split(/%23(?=[^&=#]+=)/) : [search];
  const end = words.length > 0 ? `#${words.join('%23')}` : hash;
  return (query + end).replaceAll('&amp;', '&');
}
