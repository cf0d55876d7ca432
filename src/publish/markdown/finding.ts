import { certaintyOfFinding, designOfFinding, formatEffect } from '#lib/evidence/findings.ts';
import { capitalise } from '#model/text.ts';
import { directions } from '#model/direction.ts';
import type { Evidence, Outcome } from '#schemas/evidence.ts';
import { domains, type Domain } from '#model/grade.ts';
import { type Grade } from '#schemas/grade.ts';
import { list, note, withNotes } from './text.ts';

/** A finding in a paragraph: which way it points, how sure we are, its design and its figures. */
export function findingLine(evidence: Evidence, outcome: Outcome): string {
  const strength = outcome.notAnEffect
    ? ['A description, not an effect']
    : [directions[outcome.direction], `${certaintyOfFinding(evidence, outcome)} certainty`];
  const { effect } = outcome;
  return [
    `**${[...strength, designOfFinding(evidence, outcome)].join('; ')}.** ${withNotes(outcome.finding)}${note(outcome.source)}`,
    effect &&
      `${capitalise(effect.measure)}: ${formatEffect(effect)}.${effect.note ? ` ${capitalise(effect.note)}.` : ''}`,
    outcome.study && `From another study: ${outcome.study}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The judgements behind a grade, as a list. */
export function gradeLines(grade: Grade): string {
  return list([
    `Starts from: ${grade.restsOn}`,
    ...(Object.keys(domains) as Domain[]).map(
      (domain) => `${domains[domain].label}: ${steps(grade[domain].steps)}. ${grade[domain].reason}`,
    ),
    grade.up.steps > 0 && `Raised by ${grade.up.steps}. ${grade.up.reason}`,
    grade.ownGrade && `The source graded itself: ${grade.ownGrade}`,
  ]);
}

const steps = (down: number): string => (down === 0 ? 'no step down' : `${down} ${down === 1 ? 'step' : 'steps'} down`);
