import {
  accessModes,
  type AccessFinding,
  type AccessMode,
  type AccessRecord,
} from '../../../src/model/accessibility.ts';
import type { Found } from './inspect-page.ts';

/** What was found on one page in one way of looking. */
export interface Inspection {
  address: string;
  mode: AccessMode;
  notMet: Found[];
  undecided: Found[];
}

/** All inspections as they are recorded: by rule, and by way of looking. */
export function makeRecord(
  inspections: readonly Inspection[],
  how: Pick<AccessRecord, 'tested' | 'commit' | 'axe' | 'browser' | 'pages' | 'sample'>,
): AccessRecord {
  const modes = (Object.keys(accessModes) as AccessMode[]).map((mode) => {
    const own = inspections.filter((one) => one.mode === mode);
    return { mode, pages: own.length, faulty: own.filter(({ notMet }) => notMet.length > 0).length };
  });
  return {
    ...how,
    looked: new Set(inspections.map(({ address }) => address)).size,
    modes: modes.filter(({ pages }) => pages > 0),
    notMet: byRule(inspections, 'notMet'),
    undecided: byRule(inspections, 'undecided'),
  };
}

function byRule(inspections: readonly Inspection[], which: 'notMet' | 'undecided'): AccessFinding[] {
  const all = inspections.flatMap(({ address, mode, [which]: found }) =>
    found.map((one) => ({ ...one, address, mode })),
  );
  return [...Map.groupBy(all, ({ rule }) => rule)]
    .map(([rule, found]) => ({
      rule,
      help: found[0]!.help,
      criteria: found[0]!.criteria,
      pages: new Set(found.map(({ address }) => address)).size,
      // An element that is found in several ways of looking is one place.
      places: new Set(found.flatMap(({ address, places }) => places.map((place) => `${address} ${place}`))).size,
      modes: (Object.keys(accessModes) as AccessMode[]).filter((mode) => found.some((one) => one.mode === mode)),
      example: found.map(({ address }) => address).toSorted()[0]!,
    }))
    .toSorted((a, b) => (a.rule < b.rule ? -1 : 1));
}
