import { wrongReorganisation } from '../../find/reorganisation.ts';
import { rule } from '../../rule.ts';

const list = (ended: string): string =>
  `updated: 2026-11-23\nreviewBy: 2027-11-23\nformer:\n  - {code: OLD, name: Old Council, shortName: Old, began: 2019-04-01, ended: ${ended}, successors: [ERY]}\n`;

export const councilChange = rule({
  id: 'council-change',
  severity: 'error',
  purpose: 'Councils that end and begin fit one another',
  why: 'Pages say by themselves, from the day of the build, which councils are there. A council that ends before it began, or leads to one that is not there, would send readers to the wrong place.',
  examples: [{ part: 'file', kind: 'reorganisation', wrong: list('2018-04-01'), right: list('2023-04-01') }],
  reads: ['councils/'],
  check: wrongReorganisation,
});
