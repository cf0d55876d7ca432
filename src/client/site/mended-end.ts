/**
 * The query and the end of an address as this site writes them. Some newsletters and mail programs escape "&" a second time, as
 * "&amp;", and some chat programs the "#"; some that count visits put a second "?" behind the first. What follows was lost, or taken
 * for a part of what stands before it, without a word. The site itself writes none of these.
 * @returns both, with their "?" and "#"; as they were where nothing is wrong
 */
export function mendedEnd(search: string, hash: string): string {
  const [query = '', ...words] = hash === '' ? search.split(/%23(?=[^&=#]+=)/) : [search];
  const end = words.length > 0 ? `#${words.join('%23')}` : hash;
  return (query.replace(/(?!^)\?(?=[^?&=]+=)/g, '&') + end).replaceAll('&amp;', '&');
}
