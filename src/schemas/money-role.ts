import { moneyRoles } from '#model/money.ts';
import { oneOf, optional, text } from './basics.ts';
import { field } from './fields.ts';

const about = {
  label: 'What the sum is',
  help: 'What the sum is. Only a running cost, a unit cost and set-up or capital say what a scheme costs',
};
const base = field(optional(text), {
  label: 'The cost of what',
  help: 'For a unit cost, the cost of one what; for a running cost, what it pays for and over what time. Needed for both, and only there',
  example: 'person referred',
  prose: false,
});

/** What a sum is, and for a unit cost or a running cost of what. */
export const moneyRoleFields = { role: field(oneOf(moneyRoles), about), base };

/** The same of a result, which need not be a sum of money. */
export const moneyRoleOfResult = {
  role: field(optional(oneOf(moneyRoles)), {
    ...about,
    help: `Only for a result that is a sum of money. ${about.help}`,
  }),
  base,
};
