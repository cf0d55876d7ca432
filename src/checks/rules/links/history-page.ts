import { historyOfNothing } from '../../find/history.ts';
import { rule } from '../../rule.ts';

const item = (page: string): string => `date: 2026-11-23\nwhat: A figure was added.\npages:\n  - ${page}\n`;

export const historyPage = rule({
  id: 'history-page',
  severity: 'error',
  purpose: 'A change on record names a page that is there',
  why: 'A page tells its readers what has changed on it. A change of a page that is not there would be told nowhere.',
  examples: [{ part: 'file', kind: 'history', wrong: item('/briefing/wy/'), right: item('/briefing/why/') }],
  reads: 'all content',
  check: historyOfNothing,
});
