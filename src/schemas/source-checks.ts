import { z } from 'zod';
import { sourceStates } from '#model/source-state.ts';
import { day, list, oneOf, optional, referenceId, webAddress } from './basics.ts';
import { field, fields } from './fields.ts';

/** content/source-checks.yaml: what the addresses of sources answered, as `npm run sources:check` writes it down. */
export const sourceChecksSchema = fields({
  checks: field(
    list(
      fields({
        source: field(referenceId, { label: 'Source', help: 'The id of the source', example: 'a-source' }),
        state: field(oneOf(sourceStates), { label: 'State', help: 'What its address answered' }),
        checked: field(day, {
          label: 'Asked on',
          help: 'The day on which it was last asked for',
          example: '2026-11-29',
        }),
        since: field(day, { label: 'Since', help: 'The first day of this state', example: '2026-11-29' }),
        misses: field(z.number().int().min(0), {
          label: 'Misses',
          help: 'How many times in a row it was gone or failing',
          example: 0,
        }),
        movedTo: field(optional(webAddress), {
          label: 'Now at',
          help: 'Where it answers now',
          example: 'https://example.org/new',
        }),
        archive: field(optional(webAddress), {
          label: 'Copy',
          help: 'A copy that an archive keeps',
          example: 'https://web.archive.org/web/2026/https://example.org/report',
        }),
      }),
    ),
    { label: 'Checks', help: 'One for each source that was asked for' },
  ),
});
