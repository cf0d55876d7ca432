import { rule, whileReading } from '../../rule.ts';

export const hiddenSpace = rule({
  id: 'hidden-space',
  severity: 'error',
  purpose: 'The name of a field holds no hidden space',
  why: 'Text copied from a word processor may hold spaces that look like others and are not.',
  examples: [{ part: 'fields', wrong: 'title\u00a0: Why it matters', right: 'title: Why it matters' }],
  reads: 'one entry beside lists',
  check: whileReading('hidden-space'),
});
