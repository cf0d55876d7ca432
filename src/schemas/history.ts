import { z } from 'zod';
import { anchor, day, someOf, text } from './basics.ts';
import { field, fields } from './fields.ts';
import { address } from './removed.ts';

const historyFields = {
  date: field(day, { label: 'Date', help: 'The day of the change', example: '2026-11-29' }),
  what: field(text, {
    label: 'What changed',
    help: 'What changed, in a sentence that a reader of the page will understand',
    example: 'Both official counts of link workers were added.',
    claims: 'none',
  }),
  pages: field(someOf(address), {
    label: 'Pages',
    help: 'The addresses of the pages that were changed',
    example: ['/guides/a-guide/'],
  }),
};

/** The file of a change, content/history/<id>.yaml. */
export const historyFileSchema = fields(historyFields);

/** One thing that was changed, on one page or on several, and that a reader should know of. Mistakes are corrections. */
export const historySchema = fields({
  id: field(anchor, { label: 'Id', help: 'The name of its file', example: 'policy-of-november' }),
  ...historyFields,
});

export type HistoryItem = z.infer<typeof historySchema>;
