import { wrongMoney } from '../../find/money.ts';
import { rule } from '../../rule.ts';

const cost = (fields: string) =>
  `costs:\n- {id: a-sum, statement: What the scheme cost., ${fields}, year: '2019', paidBy: the council, source: example-report}`;

export const moneyRole = rule({
  id: 'money-role',
  severity: 'error',
  purpose: 'A sum of money is a sum, and a unit or running cost says of what',
  why: '£130 a mother and £130 an hour are not the same news, and a percentage is nobody’s bill. A reader who filters for schemes that state a cost must find one.',
  examples: [
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: cost('value: 130, valueText: £130 a mother, unit: GBP, role: unit cost'),
      right: cost(
        'value: 130, valueText: £130 a mother, unit: GBP, role: unit cost, base: "one mother, for a course of ten weeks"',
      ),
    },
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: cost('value: 59, valueText: 59% of the rise in costs, unit: per cent, role: running cost'),
      right: cost(
        'value: 900, valueText: £900 a year, unit: GBP per year, role: running cost, base: "a walk each week, for a year"',
      ),
    },
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: cost('value: 240000, valueText: "£240,000", unit: GBP, role: running cost'),
      right: cost(
        'value: 240000, valueText: "£240,000", unit: GBP, role: running cost, base: "three posts, for two years"',
      ),
    },
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: cost('value: 900, valueText: £900, unit: GBP, role: wider fund, base: one session'),
      right: cost('value: 900, valueText: £900, unit: GBP, role: wider fund'),
    },
  ],
  reads: 'all content',
  check: wrongMoney,
});
