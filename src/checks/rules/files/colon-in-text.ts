import { rule, whileReading } from '../../rule.ts';

export const colonInText = rule({
  id: 'colon-in-text',
  severity: 'error',
  purpose: 'A text that holds a colon stands in quotes',
  why: 'YAML takes a colon and a space for the beginning of a field.',
  examples: [{ part: 'fields', wrong: 'title: Case: Dance', right: "title: 'Case: Dance'" }],
  reads: 'one entry beside lists',
  check: whileReading('colon-in-text'),
});
