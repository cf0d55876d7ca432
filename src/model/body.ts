import type { Body } from '#schemas/body.ts';
import { certaintyOfBody, basisLabels, type BodyCertainty, type Certainty, type Domain } from './certainty.ts';
import { directions, leans } from './direction.ts';
import { capitalise } from './text.ts';

/** The certainty of a body from its file, and for a model from the level of the body that feeds it. */
export function certaintyOf(body: Body, levelOf: (id: string) => Certainty | null): BodyCertainty {
  const steps = Object.fromEntries(
    Object.entries(body.domains).map(([domain, { steps }]) => [domain, steps]),
  ) as Record<Domain, Body['domains'][Domain]['steps']>;
  const { authorsGrade: authors } = body;
  return certaintyOfBody({
    kind: body.kind,
    start: body.start,
    read: body.read,
    judges: body.judges.length,
    steps,
    up: body.up.steps,
    authors: authors && { level: authors.level, distance: authors.distance.steps, stands: authors.stands },
    inputLevel: body.fedBy === undefined ? null : levelOf(body.fedBy),
    cannotJudge: body.cannotJudge !== undefined,
  });
}

/** "Low certainty", "No level: a count", "No level: cannot be judged yet". */
export function levelInWords({ kind }: Pick<Body, 'kind'>, level: Certainty | null): string {
  if (level !== null) return `${capitalise(level)} certainty`;
  return kind === 'descriptive' ? 'No level: a count' : 'No level: cannot be judged yet';
}

/** Whether a dataset carries the level of its body, and does not merely stand beside it. */
export const isInTheBody = ({ place }: Pick<Body['datasets'][number], 'place'>): boolean => place === 'in the body';

/** What stands in place of people where nobody can be named whom it may not suit. */
const nobodyNamed = new Set(['not studied', 'does not apply', 'not read']);

/** Whether a body names people whom it may not suit. */
export const namesSomebody = ({ whoItMayNotSuit }: Pick<Body, 'whoItMayNotSuit'>): boolean =>
  !nobodyNamed.has(whoItMayNotSuit.replace(/\.$/, '').toLowerCase());

/** Whose level it is and whether it may change: "GRADE, by the review’s authors; provisional". Empty without a level. */
export function basisInWords({ basis, provisional }: BodyCertainty): string {
  if (basis === null) return '';
  return provisional ? `${basisLabels[basis]}; provisional` : basisLabels[basis];
}

/** A level and whose it is: "Low certainty; GRADE, by the review’s authors". */
export const levelWithBasis = (body: Pick<Body, 'kind'>, certainty: BodyCertainty): string =>
  [levelInWords(body, certainty.level), basisInWords(certainty)].filter(Boolean).join('; ');

/** "Not known; leans favourable, very uncertain". Empty for a count, which points no way. */
export function directionInWords({ direction, lean }: Pick<Body, 'direction' | 'lean'>): string {
  if (direction === null) return '';
  if (lean === null) return directions[direction];
  return lean === 'none'
    ? `${directions[direction]}; leans neither way`
    : `${directions[direction]}; what there is leans ${leans[lean]}, very uncertain`;
}
