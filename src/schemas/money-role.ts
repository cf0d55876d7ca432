import { moneyRoles } from '#model/money.ts';
import { oneOf, text } from './basics.ts';

/** What a sum is, and for a unit cost of what. */
export const moneyRoleFields = {
  role: oneOf(moneyRoles)
    .optional()
    .describe('What the sum is. Only a running cost, a unit cost and set-up or capital say what a scheme costs'),
  base: text.optional().describe('Only for a unit cost, and needed there: the cost of one what'),
};
