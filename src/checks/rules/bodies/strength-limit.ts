import { betterThanAllowed } from '../../find/strength-limit.ts';
import { rule } from '../../rule.ts';

const strength = (concern: string) =>
  `directness: [{activity: example-term, how: activity without referral}]\nstrength: {restsOn: randomised trials, bias: {concern: some, reason: People knew their group}, precision: {concern: few, reason: Narrow}, directness: {concern: ${concern}, reason: People came of their own accord}, summary: A trial.}`;

export const strengthLimit = rule({
  id: 'strength-limit',
  severity: 'warning',
  purpose: 'A judgement of a study is no better than its design and its directness allow',
  why: 'Without a comparison group concern about bias is serious, and a study in which nobody was sent or offered the activity is not direct. The page shows that; the file should say it too, with its reason.',
  examples: [{ part: 'fields', kind: 'evidence', wrong: strength('few'), right: strength('serious') }],
  reads: 'all content',
  check: betterThanAllowed,
});
