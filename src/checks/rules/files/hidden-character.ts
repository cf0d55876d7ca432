import { rule, whileReading } from '../../rule.ts';

export const hiddenCharacter = rule({
  id: 'hidden-character',
  severity: 'error',
  purpose: 'Every sign can be seen',
  why: 'Signs without a shape come with text that is copied from a PDF.',
  examples: [
    {
      part: 'text',
      wrong: 'The scheme\u0007 began in spring.',
      right: 'The scheme began in spring.',
    },
  ],
  reads: 'one entry beside lists',
  check: whileReading('hidden-character'),
});
