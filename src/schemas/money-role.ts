import { moneyRoles } from '#model/money.ts';
import { oneOf, optional, text } from './basics.ts';
import { field } from './fields.ts';

/** What a sum is, and for a unit cost of what. */
export const moneyRoleFields = {
  role: field(optional(oneOf(moneyRoles)), {
    label: 'What the sum is',
    help: 'What the sum is. Only a running cost, a unit cost and set-up or capital say what a scheme costs',
  }),
  base: field(optional(text), {
    label: 'The cost of one what',
    help: 'Only for a unit cost, and needed there: the cost of one what',
    example: 'person referred',
    prose: false,
  }),
};
