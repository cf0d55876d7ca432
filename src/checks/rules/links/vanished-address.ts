import { vanishedAddresses } from '../../find/published.ts';
import { rule } from '../../rule.ts';

export const vanishedAddress = rule({
  id: 'vanished-address',
  severity: 'error',
  purpose: 'A published address goes on working',
  why: 'Press teams and councils share links. A page that is renamed keeps its old name under formerly; one that goes has a file in content/removed/ with the reason.',
  examples: [
    { part: 'file', kind: 'published', wrong: '/briefing/why/\n/briefing/gone/\n', right: '/briefing/why/\n' },
  ],
  reads: 'all content',
  check: vanishedAddresses,
});
