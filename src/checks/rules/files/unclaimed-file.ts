import { unclaimedFiles } from '../../find/unclaimed.ts';
import { rule } from '../../rule.ts';

export const unclaimedFile = rule({
  id: 'unclaimed-file',
  severity: 'error',
  purpose: 'Every file is one that the site is made from',
  why: 'A page in the wrong folder, or with another ending, would not exist, and nobody would notice. The message says where the file should be.',
  examples: [{ part: 'path', wrong: 'briefings/how.mdx', right: 'briefing/how.mdx' }],
  reads: 'all content',
  check: unclaimedFiles,
});
