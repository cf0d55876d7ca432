import { rule, whileReading } from '../../rule.ts';

export const pastedTable = rule({
  id: 'pasted-table',
  severity: 'error',
  purpose: 'A table is drawn with upright lines',
  why: 'Columns pasted from a document are held apart by tabs, and would run into one line.',
  examples: [
    {
      part: 'text',
      wrong: 'Year\tPeople seen\n2019\tmany\n2020\tfew',
      right: '| Year | People seen |\n| --- | --- |\n| 2019 | many |\n| 2020 | few |',
    },
  ],
  reads: 'one entry beside lists',
  check: whileReading('pasted-table'),
});
