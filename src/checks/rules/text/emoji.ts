import { picturesInText } from '../../find/emoji.ts';
import { rule } from '../../rule.ts';

export const emoji = rule({
  id: 'emoji',
  severity: 'error',
  purpose: 'Sentences hold no emoji, no faces made of signs, and no row of exclamation marks',
  why: 'A screen reader says "party popper", and a committee paper cannot print it.',
  examples: [
    { part: 'text', wrong: 'The course was full \u{1f389}.', right: 'The course was full.' },
    { part: 'text', wrong: 'It was open to all ✓.', right: 'It was open to all.' },
    { part: 'text', wrong: 'Everybody could come :)', right: 'Everybody could come.' },
    { part: 'text', wrong: 'Everybody could come!!', right: 'Everybody could come.' },
  ],
  reads: 'one entry',
  check: picturesInText,
});
