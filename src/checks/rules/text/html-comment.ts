import { rule, whileReading } from '../../rule.ts';

export const htmlComment = rule({
  id: 'html-comment',
  severity: 'error',
  purpose: 'Notes are not left in a text',
  why: 'They would not be shown, and the file could not be read.',
  examples: [
    {
      part: 'text',
      wrong: 'Text. <!-- ask Jo -->',
      right: 'Text.',
    },
  ],
  reads: 'one entry beside lists',
  check: whileReading('html-comment'),
});
