import { wrongOrders } from '../../find/order-in-time.ts';
import { rule } from '../../rule.ts';

const judges = (agreed: string) =>
  `judges: [{role: first reader, date: 2026-11-23, level: moderate, direction: favourable}, {role: second reader, date: 2026-11-23, level: low, direction: favourable, ${agreed}}]`;

export const orderInTime = rule({
  id: 'order-in-time',
  severity: 'error',
  purpose: 'What comes after stands after',
  why: 'A scheme that ended before it began, a level that follows from another than the last, or readers who agreed on two levels: one of the two is a slip, and a reader sees both.',
  examples: [
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: "status: {kind: ended, asOf: '2019', year: 2019, note: Not stated, started: June 2018, ended: March 2016}",
      right: "status: {kind: ended, asOf: '2019', year: 2019, note: Not stated, started: March 2016, ended: June 2018}",
    },
    {
      part: 'fields',
      kind: 'bodies',
      wrong: judges('agreed: true'),
      right: judges('agreed: false, outcome: The lower level stands'),
    },
  ],
  reads: 'all content',
  check: wrongOrders,
});
