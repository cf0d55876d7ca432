import { studyDesigns } from '#model/design.ts';
import { directions } from '#model/direction.ts';
import { ukCoverage } from '#schemas/evidence.ts';
import type { EvidenceMap, MappedFinding } from '#lib/map/evidence-map.ts';
import { capitalise } from '#model/text.ts';
import { toCsv } from './csv.ts';

/**
 * The map as CSV: a line for each finding in each cell, and one line, with 0, for each cell without a finding. The
 * sum of the column "Findings" is the number of marks on the map; a finding of two activities has a line in each.
 * @param addressOfFinding the full address of a finding on its page
 */
export function mapCsv(map: EvidenceMap, addressOfFinding: (finding: MappedFinding) => string): string {
  const lines = map.rows.flatMap(({ cells }) =>
    cells.flatMap(({ activity, outcome, findings }) => {
      const cell = { Activity: activity.label, Outcome: outcome.label };
      if (findings.length === 0) return [{ ...cell, Findings: 0, Direction: 'No study found' }];
      return findings.map((finding) => ({
        ...cell,
        Findings: 1,
        Direction: directions[finding.direction],
        Certainty: capitalise(finding.certainty),
        Design: finding.design ? studyDesigns[finding.design] : 'Design not stated',
        'Where studied': ukCoverage[finding.uk],
        Study: finding.title,
        Address: addressOfFinding(finding),
      }));
    }),
  );
  return toCsv(columns, lines);
}

const columns = [
  'Activity',
  'Outcome',
  'Findings',
  'Direction',
  'Certainty',
  'Design',
  'Where studied',
  'Study',
  'Address',
];
