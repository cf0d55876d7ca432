import { takenAddresses } from '../../find/places.ts';
import { earlierNamesTwice } from '../../find/told-twice.ts';
import { rule } from '../../rule.ts';

export const takenAddress = rule({
  id: 'taken-address',
  severity: 'error',
  purpose: 'Two pages cannot have one address',
  why: 'The site would show one of them and lose the other without a word.',
  examples: [{ part: 'file name', wrong: 'print.mdx', right: 'in-print.mdx' }],
  reads: 'all content',
  check: (content) => [...takenAddresses(content), ...earlierNamesTwice(content)],
});
