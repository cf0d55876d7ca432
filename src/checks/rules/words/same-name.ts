import { sameNames } from '../../find/told-twice.ts';
import { rule } from '../../rule.ts';

export const sameName = rule({
  id: 'same-name',
  severity: 'warning',
  purpose: 'No two pages of a kind have one name',
  why: 'In a list, a search and a tab of the browser a page is its title: nobody can tell two of one name apart.',
  examples: [{ part: 'fields', wrong: 'title: It is short', right: 'title: Why it matters' }],
  reads: 'all content',
  check: sameNames,
});
