import { rule, whileReading } from '../../rule.ts';

export const lostText = rule({
  id: 'lost-text',
  severity: 'error',
  purpose: 'No text is lost after a #',
  why: 'YAML takes a space and a # for the beginning of a note, and leaves out what follows.',
  examples: [{ part: 'fields', wrong: 'title: A walk for all #walking', right: "title: 'A walk for all #walking'" }],
  reads: 'one entry beside lists',
  check: whileReading('lost-text'),
});
