import { rule, whileReading } from '../../rule.ts';

export const wordBullets = rule({
  id: 'word-bullets',
  severity: 'error',
  purpose: 'A list begins each line with a hyphen',
  why: 'The round signs that a word processor puts before the points of a list are letters here: the list would be one long line. --fix writes hyphens.',
  examples: [{ part: 'text', wrong: '• walking\n• singing', right: '- walking\n- singing' }],
  reads: 'one entry beside lists',
  check: whileReading('word-bullets'),
});
