import { moneyRoles } from '#model/money.ts';
import { oneOf, optional, text } from './basics.ts';
import { field } from './fields.ts';

const about = {
  label: 'What the sum is',
  help: 'What the sum is. Only a running cost, a unit cost and set-up or capital say what a scheme costs',
};
const base = field(optional(text), {
  label: 'The cost of one what',
  help: 'Only for a unit cost, and needed there: the cost of one what',
  example: 'person referred',
  prose: false,
});

/** What a sum is, and for a unit cost of what. */
export const moneyRoleFields = { role: field(oneOf(moneyRoles), about), base };

/** The same of a result, which need not be a sum of money. */
export const moneyRoleOfResult = {
  role: field(optional(oneOf(moneyRoles)), {
    ...about,
    help: `Only for a result that is a sum of money. ${about.help}`,
  }),
  base,
};
