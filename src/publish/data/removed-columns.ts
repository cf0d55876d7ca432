/** A column that was published and is gone, and where a program finds now what it held. */
export interface RemovedColumn {
  /** The data file and the column, as they stood. */
  table: string;
  column: string;
  /** The day it went, year-month-day. */
  removed: string;
  instead: string;
}

const kindOfMoney = {
  column: 'kind',
  removed: '2026-11-29',
  instead:
    'role: it says what the sum is (running cost, unit cost with its base, grant …). Under kind, costs held grants, funds and figures of models too',
};

/** Every column that was taken away, for the data dictionary; the tests see that no other is. */
export const removedColumns: readonly RemovedColumn[] = [
  { table: 'case-study-costs', ...kindOfMoney },
  { table: 'case-study-results', ...kindOfMoney },
  { table: 'costs', ...kindOfMoney },
];
