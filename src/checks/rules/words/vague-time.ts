import { vagueTimes } from '../../find/vague-time.ts';
import { rule } from '../../rule.ts';

export const vagueTime = rule({
  id: 'vague-time',
  severity: 'warning',
  purpose: 'A sentence says when it holds',
  why: 'A page is read for years: "last year" and "currently" are then wrong, and nobody can tell.',
  examples: [
    { part: 'text', wrong: 'The choir is currently full.', right: 'The choir was full in May.' },
    { part: 'text', wrong: 'The hall closed last year.', right: 'The hall has closed.' },
  ],
  reads: 'one entry',
  check: vagueTimes,
});
