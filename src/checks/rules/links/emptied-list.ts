import { listsThatVanish } from '../../find/published.ts';
import { rule } from '../../rule.ts';

export const emptiedList = rule({
  id: 'emptied-list',
  severity: 'error',
  purpose: 'A published list goes on listing something',
  why: 'Pages below /browse/ list what has a value, and links lead to them. Where nothing has it any more, a case study or a study has lost it: the message names the value, and the pages that may have had it.',
  examples: [
    {
      part: 'file',
      kind: 'published',
      wrong: '/briefing/why/\n/browse/setting/town-hall/\n',
      right: '/briefing/why/\n',
    },
  ],
  reads: 'all content',
  check: listsThatVanish,
});
