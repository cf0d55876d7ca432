import { hardTexts } from '../../find/language.ts';
import { rule } from '../../rule.ts';

export const readingAge = rule({
  id: 'reading-age',
  severity: 'warning',
  purpose: 'A summary can be read at an age of about 14, and a page at one of about 17',
  why: 'A summary is all that many readers see; who reads on should not need a degree.',
  examples: [
    {
      part: 'fields',
      wrong:
        'summary: Interdisciplinary collaboration facilitating multidimensional biopsychosocial intervention methodologies demonstrated considerable heterogeneity across internationally commissioned evaluation programmes.',
      right:
        'summary: Several services worked together. The results differed a good deal between places and countries.',
    },
  ],
  reads: 'one entry',
  check: hardTexts,
});
