/** Money comes in five kinds, which are never added, averaged or ranked together. */
export const moneyKinds = {
  costs: 'What it cost',
  'prices paid': 'What people paid',
  'cash savings claimed': 'Cash savings claimed',
  'social value': 'Social value (not cash)',
  'cost per QALY': 'Cost for each quality-adjusted life year',
} as const;
export type MoneyKind = keyof typeof moneyKinds;
