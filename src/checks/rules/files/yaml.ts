import { rule, whileReading } from '../../rule.ts';

export const yaml = rule({
  id: 'yaml',
  severity: 'error',
  purpose: 'The fields can be read',
  why: 'Fields are written in YAML: a name, a colon, a space and a value. Indentation, quotes and brackets must be closed as they were opened; anchors, aliases and tags are not allowed.',
  examples: [{ part: 'fields', wrong: "title: 'Why it matters", right: "title: 'Why it matters'" }],
  reads: 'one entry beside lists',
  check: whileReading('yaml'),
});
