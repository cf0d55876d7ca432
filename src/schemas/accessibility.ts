import { z } from 'zod';
import { accessModes } from '#model/accessibility.ts';
import { day, list, oneOf, orNull, text } from './basics.ts';
import { field, fields } from './fields.ts';

const howMany = z.number().int().min(0);
const mode = field(oneOf(accessModes), { label: 'Way', help: 'How pages were looked at' });

const findings = (label: string, help: string) =>
  field(
    list(
      fields({
        rule: field(text, { label: 'Rule', help: 'Its name', example: 'color-contrast', prose: false }),
        help: field(text, {
          label: 'What it asks',
          help: 'In the words of the program',
          example: 'Form elements must have labels',
          prose: false,
        }),
        criteria: field(list(z.string().regex(/^\d\.\d\.\d+$/, { error: 'write a criterion of WCAG as 1.4.3' })), {
          label: 'Criteria',
          help: 'The success criteria of WCAG that it belongs to; none for good practice',
          example: ['1.4.3'],
        }),
        pages: field(howMany, { label: 'Pages', help: 'On how many pages', example: 1 }),
        places: field(howMany, { label: 'Places', help: 'How many elements, on all pages together', example: 1 }),
        modes: field(list(oneOf(accessModes)), {
          label: 'Ways',
          help: 'In which ways of looking it was found',
          example: ['dark'],
        }),
        example: field(z.string().startsWith('/'), {
          label: 'Example',
          help: 'The first page on which it was found',
          example: '/evidence/map/',
        }),
      }),
    ),
    { label, help },
  );

/** content/accessibility.yaml: what axe found on every page, as `npm run test:all-pages` writes it down. */
export const accessibilitySchema = fields({
  tested: field(day, { label: 'Tested on', help: 'The day of the test', example: '2026-11-29' }),
  commit: field(z.string().regex(/^[0-9a-f]{40}$/, { error: 'write the whole commit, 40 hexadecimal digits' }), {
    label: 'Commit',
    help: 'The commit that was built and tested',
    example: '0123456789abcdef0123456789abcdef01234567',
  }),
  axe: field(text, { label: 'axe', help: 'Its version', example: '4.14.0', prose: false }),
  browser: field(text, { label: 'Browser', help: 'Its name and version', example: 'Chromium 156.0', prose: false }),
  pages: field(howMany, { label: 'Pages', help: 'How many pages the site had', example: 100 }),
  looked: field(howMany, { label: 'Looked at', help: 'How many of them were looked at', example: 100 }),
  sample: field(orNull(z.number().int().min(1)), {
    label: 'Sample',
    help: 'Of a template with more pages than this, only so many were looked at; left out where every page was',
    example: 15,
  }),
  modes: field(
    list(
      fields({
        mode,
        pages: field(howMany, { label: 'Pages', help: 'How many pages were looked at in this way', example: 100 }),
        faulty: field(howMany, { label: 'With a fault', help: 'On how many of them something was found', example: 0 }),
      }),
    ),
    { label: 'Ways', help: 'How pages were looked at, each with how many' },
  ),
  notMet: findings('Not met', 'What was found'),
  undecided: findings('Not decided', 'What the program could not decide'),
});
