import { rule, whileReading } from '../../rule.ts';

export const missingSpace = rule({
  id: 'missing-space',
  severity: 'error',
  purpose: 'A space follows the sign that begins a heading or a point of a list',
  why: 'Without it the sign is a letter like any other, and the line is no heading and no point. --fix puts it in.',
  examples: [
    { part: 'text', wrong: '##How it works\n\nText.', right: '## How it works\n\nText.' },
    { part: 'text', wrong: '-walking\n-singing', right: '- walking\n- singing' },
  ],
  reads: 'one entry beside lists',
  check: whileReading('missing-space'),
});
