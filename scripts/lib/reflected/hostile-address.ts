/** What breaks out of a text, an attribute, a script or a style, wherever an address is put into a page as it came. */
export const markup =
  "\"><img src=x onerror=hit()><svg onload=hit()><script>hit()</script><zq-hit>'-hit()-'javascript:hit()";

/** The same in few letters, and what does harm as an address, as another host, or as a name that every object has. */
export const shortValues: readonly string[] = [
  '"><zq-hit>\'',
  'javascript:hit()',
  '//evil.example/',
  '__proto__',
  '%',
  '\u202e\u0000',
];

/** Every name that any page of the site reads from its address, and names that an object has of its own. */
export const names: readonly string[] = ['q', 'spelling', 'kind', 'sort', 'items', 'compare', 'measure', 'council', 'activity', 'activities', 'people', 'outcome', 'outcomes', 'region', 'place', 'page', 'what', 'words', 'direction', 'role', 'title', 'notes', 'from', 'letter', 'scenario', 'case', 'answer', 'body', 'workbench', 'sample', 'risks', 'uptake.low', 'pays.activity.council', 'delta', 'beside', 'toString', '__proto__', 'constructor']; // prettier-ignore

const pairsOf = (some: readonly string[], value: string): string =>
  some.map((name) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');

/** A query and a hash in which each of some names has one value; in the hash it also stands by itself. */
export const hostileEnd = (some: readonly string[], value: string): string =>
  `?${pairsOf(some, value)}#${pairsOf(some, value)}&${encodeURIComponent(value)}`;

/** Every name with the markup in the query, and so little behind the # that no page takes it for a mistake and reads nothing. */
export const firstEnd = `?${pairsOf(names, markup)}#${pairsOf(['words', 'council'], shortValues[0]!)}`;
