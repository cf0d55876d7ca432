import { rule, whileReading } from '../../rule.ts';

export const htmlInContent = rule({
  id: 'html-in-content',
  severity: 'error',
  purpose: 'Content holds no HTML',
  why: 'Markdown has a way of its own for all that we need.',
  examples: [
    {
      part: 'text',
      wrong: 'First line<br/>second line',
      right: 'First paragraph.\n\nSecond paragraph.',
    },
  ],
  reads: 'one entry beside lists',
  check: whileReading('html-in-content'),
});
