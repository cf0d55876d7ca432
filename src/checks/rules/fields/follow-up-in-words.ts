import { longerFollowUps } from '../../find/follow-up-in-words.ts';
import { rule } from '../../rule.ts';

export const followUpInWords = rule({
  id: 'follow-up-in-words',
  severity: 'warning',
  purpose: 'Words follow people no longer than the field says',
  why: 'How long people were followed decides what a finding is worth. The field is what pages show and lists sort by; a sentence that says years beside a field of months is a slip in one of the two. It asks, because a sentence may speak of another study.',
  examples: [
    {
      part: 'fields',
      kind: 'evidence',
      wrong: 'meaning: People were followed for six years.',
      right: 'meaning: People were followed for six months.',
    },
  ],
  reads: 'one entry',
  check: longerFollowUps,
});
