import { rule, whileReading } from '../../rule.ts';

export const frontMatter = rule({
  id: 'front-matter',
  severity: 'error',
  purpose: 'A file begins with its fields',
  why: 'The fields stand between two lines of three hyphens. Without the second line, all of the text is taken for a field.',
  examples: [
    {
      part: 'file',
      wrong: '---\ntitle: Why it matters\n\nThe text.',
      right:
        '---\ntitle: Why it matters\nsummary: In short.\norder: 1\nupdated: 2026-11-23\nreviewBy: 2027-11-23\n---\n\nThe text.',
    },
  ],
  reads: 'one entry beside lists',
  check: whileReading('front-matter'),
});
