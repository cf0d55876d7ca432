import { directionInWords, levelInWords } from '#model/body.ts';
import { resultDesigns, studyDesigns } from '#model/design.ts';
import { directions } from '#model/direction.ts';
import { directnesses } from '#model/directness.ts';
import { strengthInWords } from '#model/strength.ts';
import { ukCoverage } from '#schemas/evidence.ts';
import type { EvidenceMap, JudgedBody, MappedFinding } from '#lib/map/evidence-map.ts';
import { toCsv } from './csv.ts';

/**
 * The map as CSV: in each cell a line for each body of evidence, then one for each finding behind it; a line for each
 * cell in which no study was found. A finding of two activities has a line in each. Findings are not to be counted by
 * direction.
 * @param addressOf the full address of a body's page, and of a finding on its page
 */
export function mapCsv(
  map: EvidenceMap,
  addressOf: { body: (body: JudgedBody) => string; finding: (finding: MappedFinding) => string },
): string {
  const lines = map.rows.flatMap(({ cells }) =>
    cells.flatMap(({ activity, outcome, bodies, findings }) => {
      const cell = { Activity: activity.label, Outcome: outcome.label };
      if (bodies.length + findings.length === 0) return [{ ...cell, Line: 'No study found' }];
      return [
        ...bodies.map((body) => ({
          ...cell,
          Line: 'Body of evidence',
          Says: body.data.sentence,
          Direction: directionInWords(body.data),
          Certainty: levelInWords(body.data, body.certainty.level),
          Address: addressOf.body(body),
        })),
        ...findings.map((finding) => ({
          ...cell,
          Line: 'Finding',
          Says: finding.title,
          Direction: directions[finding.direction],
          'Strength of the study': strengthInWords(finding.strength),
          'How people came to it': finding.directness[activity.id]
            ? directnesses[finding.directness[activity.id]!]
            : '',
          Design: finding.design ? studyDesigns[finding.design] : resultDesigns.unknown,
          'Where studied': ukCoverage[finding.uk],
          Address: addressOf.finding(finding),
        })),
      ];
    }),
  );
  return toCsv(columns, lines);
}

const columns = [
  'Activity',
  'Outcome',
  'Line',
  'Says',
  'Direction',
  'Certainty',
  'Strength of the study',
  'How people came to it',
  'Design',
  'Where studied',
  'Address',
];
