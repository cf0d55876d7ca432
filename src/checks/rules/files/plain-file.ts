import { oddFiles } from '../../find/unclaimed.ts';
import { rule } from '../../rule.ts';

export const plainFile = rule({
  id: 'plain-file',
  severity: 'error',
  purpose: 'Content is made of plain files',
  why: 'A link can lead to any file of the machine that builds the site, and what it leads to has not been checked.',
  examples: [{ part: 'odd', wrong: 'link', right: '' }],
  reads: 'all content',
  check: oddFiles,
});
