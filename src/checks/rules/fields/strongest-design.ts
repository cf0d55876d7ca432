import { strongestWithoutResult } from '../../find/strongest-design.ts';
import { rule } from '../../rule.ts';

const fields = (strongest: string) =>
  `strongestDesign: ${strongest}\nresults:\n- {id: finished, statement: People finished the course., value: 64, valueText: 64 people, unit: people, source: example-report, denominator: null, period: null, measure: register, design: service monitoring data, reportedBy: the service}`;

export const strongestDesign = rule({
  id: 'strongest-design',
  severity: 'warning',
  purpose: 'The strongest design of a scheme is the design of one of its results',
  why: 'Lists sort and filter schemes by their strongest design. One that no result has puts a count of heads beside trials; if another study has it, link to its summary and keep it.',
  examples: [
    { part: 'fields', kind: 'case-studies', wrong: fields('RCT'), right: fields('service monitoring data') },
  ], // prettier-ignore
  reads: 'one entry',
  check: strongestWithoutResult,
});
