import { personalDetails } from '../../find/privacy.ts';
import { rule } from '../../rule.ts';

export const personalData = rule({
  id: 'personal-data',
  severity: 'error',
  purpose: 'Nobody is put on the web by their address or number',
  why: 'An officer moves on, and their address stays here and in every copy. Team addresses (info@, enquiries@), freephone and 03 numbers may stay.',
  examples: [
    { part: 'text', wrong: 'Write to jo.bloggs@example.gov.uk.', right: 'Write to the library service.' },
    { part: 'text', wrong: 'Ring 01234 567 890 to book.', right: 'Book at the library.' },
    { part: 'text', wrong: 'Ring 01234 567890.', right: 'It was built from 0123456789abcdef0123456789abcdef01234567.' },
  ],
  reads: 'one entry',
  check: personalDetails,
});
