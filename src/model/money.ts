/** What a sum of money is. Sums of different roles are never added, averaged or ranked together. */
export const moneyRoles = {
  'running cost': { label: 'Running cost', statesCost: true },
  'unit cost': { label: 'Cost for each unit', statesCost: true },
  'set-up or capital': { label: 'Set-up or capital', statesCost: true },
  'grant to this scheme': { label: 'Grant to this scheme', statesCost: false },
  'wider fund': { label: 'Wider fund', statesCost: false },
  'price to people': { label: 'Price to people', statesCost: false },
  'cost of an event': { label: 'Cost of an event', statesCost: false },
  "model's comparator": { label: 'Comparison in a model', statesCost: false },
  'saving claimed': { label: 'Saving claimed', statesCost: false },
  'social value': { label: 'Social value (not cash)', statesCost: false },
  'cost per QALY': { label: 'Cost for each quality-adjusted life year', statesCost: false },
} as const;
export type MoneyRole = keyof typeof moneyRoles;

/** Whether a sum of this role says what a scheme costs: only running costs, unit costs and set-up or capital do. */
export const statesCost = (role: MoneyRole): boolean => moneyRoles[role].statesCost;

/** The five kinds in which money stood before it had roles; gone once every sum has its role. */
export const moneyKinds = {
  costs: 'What it cost',
  'prices paid': 'What people paid',
  'cash savings claimed': 'Cash savings claimed',
  'social value': 'Social value (not cash)',
  'cost per QALY': 'Cost for each quality-adjusted life year',
} as const;
export type MoneyKind = keyof typeof moneyKinds;

/** What a sum is, in words: its role, or the kind it stands in until it has one. */
export function moneyLabel({
  role,
  kind,
  base,
}: {
  role?: MoneyRole | undefined;
  kind: MoneyKind;
  base?: string | undefined;
}): string {
  if (role === undefined) return moneyKinds[kind];
  return base ? `${moneyRoles[role].label} (${base})` : moneyRoles[role].label;
}
