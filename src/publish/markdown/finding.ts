import { designOfFinding, formatEffect, strengthInWords, strengthOfFinding } from '#lib/evidence/findings.ts';
import { capitalise } from '#model/text.ts';
import { sampleInWords } from '#model/in-words.ts';
import { directions } from '#model/direction.ts';
import type { Evidence, Outcome } from '#schemas/evidence.ts';
import { concerns, strengthQuestions, type StrengthQuestion } from '#model/strength.ts';
import type { Strength } from '#schemas/strength.ts';
import { list, note, withNotes } from './text.ts';

/** A finding in a paragraph: which way it points, how strong the study is, its design and its figures. */
export function findingLine(evidence: Evidence, outcome: Outcome): string {
  const strength = outcome.notAnEffect
    ? ['A description, not an effect']
    : [directions[outcome.direction], strengthInWords(strengthOfFinding(evidence, outcome)).toLowerCase()];
  const { effect } = outcome;
  return [
    `**${[...strength, designOfFinding(evidence, outcome)].join('; ')}.** ${withNotes(outcome.finding)}${note(outcome.source)}`,
    effect &&
      `${capitalise(effect.measure)}: ${formatEffect(effect)}.${effect.note ? ` ${capitalise(effect.note)}.` : ''}`,
    outcome.study &&
      `From another study: ${[outcome.study, outcome.sample && sampleInWords(outcome.sample)].filter(Boolean).join('; ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The judgements behind the strength of a study, as a list. */
export function strengthLines(strength: Strength): string {
  return list([
    `Rests on: ${strength.restsOn}`,
    ...(Object.keys(strengthQuestions) as StrengthQuestion[]).map(
      (question) =>
        `${strengthQuestions[question].label}: ${concerns[strength[question].concern]}. ${strength[question].reason}`,
    ),
    strength.ownGrade && `The source graded itself: ${strength.ownGrade}`,
  ]);
}
