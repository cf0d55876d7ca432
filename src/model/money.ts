/** What a sum of money is, in the order in which a page shows them. Sums of different roles are never added, averaged or ranked together. */
export const moneyRoles = {
  'running cost': {
    label: 'Running cost',
    statesCost: true,
    says: 'What it costs to run a scheme, in all or for a year.',
  },
  'unit cost': {
    label: 'Cost for each unit',
    statesCost: true,
    says: 'What one of something costs. It means nothing without its base: one person who starts is not one who finishes.',
  },
  'set-up or capital': {
    label: 'Set-up or capital',
    statesCost: true,
    says: 'What was spent once, to begin, to build or to buy.',
  },
  'grant to this scheme': {
    label: 'Grant to this scheme',
    statesCost: false,
    says: 'Money put into a scheme, or lent to it. It may be more or less than the scheme cost.',
  },
  'wider fund': {
    label: 'Wider fund',
    statesCost: false,
    says: 'Money that a scheme shared with others, or that paid for something beside it.',
  },
  'price to people': {
    label: 'Price to people',
    statesCost: false,
    says: 'What people themselves pay. It is not what the activity costs to run.',
  },
  'cost of an event': {
    label: 'Cost of an event',
    statesCost: false,
    says: 'What a fall, a visit or a stay in hospital costs. Nobody saves it unless the event is shown not to have happened.',
  },
  "model's comparator": {
    label: 'Comparison in a model',
    statesCost: false,
    says: 'What a model works out for people with and without a service, or the difference between them.',
  },
  'saving claimed': {
    label: 'Saving claimed',
    statesCost: false,
    says: 'What somebody says was saved. It is not money in a budget.',
  },
  'social value': {
    label: 'Social value (not cash)',
    statesCost: false,
    says: 'A price put on what changed for people. Nobody receives that money.',
  },
  'cost per QALY': {
    label: 'Cost for each quality-adjusted life year',
    statesCost: false,
    says: 'What a year of life in full health costs, by an economic study or a model.',
  },
} as const;
export type MoneyRole = keyof typeof moneyRoles;

/** Whether a sum of this role says what a scheme costs: only running costs, unit costs and set-up or capital do. */
export const statesCost = (role: MoneyRole): boolean => moneyRoles[role].statesCost;

/** Whether a sum of this role must say of what: a unit cost of one what, a running cost of what and over what time. */
export const needsBase = (role: unknown): boolean => role === 'unit cost' || role === 'running cost';

/** What a sum is, in words: "Cost for each unit (one person who starts)". */
export const moneyLabel = ({ role, base }: { role: MoneyRole; base?: string | undefined }): string =>
  base ? `${moneyRoles[role].label} (${base})` : moneyRoles[role].label;
