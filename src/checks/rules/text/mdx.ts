import { rule, whileReading } from '../../rule.ts';

export const mdx = rule({
  id: 'mdx',
  severity: 'error',
  purpose: 'The text can be read',
  why: 'Every tag that is opened is closed.',
  examples: [
    {
      part: 'text',
      wrong: '<Caveat title="Small numbers">\n\nFew answered.',
      right: '<Caveat title="Small numbers">\n\nFew answered.\n\n</Caveat>',
    },
  ],
  reads: 'one entry beside lists',
  check: whileReading('mdx'),
});
