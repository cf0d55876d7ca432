import { wrongNeed } from '../../find/need.ts';
import { rule } from '../../rule.ts';

export const needFigure = rule({
  id: 'need-figure',
  severity: 'error',
  purpose: 'Figures on need fit their council, their column and their nation',
  why: 'A figure of the wrong council looks like any other. When councils are reorganised, each row follows: counts are added up for the new council, and what cannot be added is left empty.',
  examples: [
    {
      part: 'file',
      kind: 'need',
      wrong: 'code,gss,aged_65_plus_pct\nERY,E06000011,181\n',
      right: 'code,gss,aged_65_plus_pct\nERY,E06000011,18.1\n',
    },
    {
      part: 'file',
      kind: 'need',
      wrong: 'code,gss,aged_65_plus_pct\nERY,E06000011,18.1\nXXX,E06000099,20\n',
      right: 'code,gss,aged_65_plus_pct\nERY,E06000011,\n',
    },
  ],
  reads: ['councils/'],
  check: wrongNeed,
});
