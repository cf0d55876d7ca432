import { images } from '../../find/structure.ts';
import { rule } from '../../rule.ts';

export const image = rule({
  id: 'image',
  severity: 'error',
  purpose: 'A picture has words, is kept beside the text and is not too heavy',
  why: 'Some readers cannot see it, and some pay for every kilobyte.',
  examples: [
    { part: 'text', wrong: '![](./chart.png)', right: '![Referrals by month, rising from spring](./example.png)' },
  ],
  reads: 'all content',
  check: images,
});
