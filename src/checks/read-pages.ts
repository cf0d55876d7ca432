import { bodySchema, type Body } from '#schemas/body.ts';
import { evidenceSchema, type Evidence, type Outcome } from '#schemas/evidence.ts';
import { asKind } from './as-kind.ts';
import type { Content, Entry } from './content.ts';
import { kept } from './kept.ts';

type Pages = Pick<Content, 'entries'>;

/** The bodies whose fields can be read. */
export const readBodies = kept(({ entries }: Pages): { entry: Entry; body: Body }[] =>
  entries
    .filter(({ folder }) => folder === 'bodies')
    .flatMap((entry) => {
      const body = asKind(bodySchema, entry);
      return body ? [{ entry, body }] : [];
    }),
);

/** The evidence summaries whose fields can be read. */
export const readEvidence = kept(({ entries }: Pages): { entry: Entry; study: Evidence }[] =>
  entries
    .filter(({ folder }) => folder === 'evidence')
    .flatMap((entry) => {
      const study = asKind(evidenceSchema, entry);
      return study ? [{ entry, study }] : [];
    }),
);

/** The same summaries by their ids, as bodies name them. */
export const studiesById = kept(
  (content: Pages): ReadonlyMap<string, Evidence> =>
    new Map(readEvidence(content).map(({ entry, study }) => [entry.id, study])),
);

/** Where strength is judged in a study: of the whole, and of each finding that is judged by itself. */
export function judgementsOf(
  study: Evidence,
): { strength: Evidence['strength']; at: (string | number)[]; outcome?: Outcome }[] {
  return [
    { strength: study.strength, at: ['strength'] },
    ...study.outcomes.flatMap((outcome, index) =>
      outcome.strength ? [{ strength: outcome.strength, at: ['outcomes', index, 'strength'], outcome }] : [],
    ),
  ];
}
