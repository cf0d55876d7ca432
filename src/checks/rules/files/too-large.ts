import { hugeFiles } from '../../find/unclaimed.ts';
import { rule, whileReading } from '../../rule.ts';

export const tooLarge = rule({
  id: 'too-large',
  severity: 'error',
  purpose: 'A file has the size of a page',
  why: 'What is far larger is a mistake, or an attack.',
  examples: [
    {
      part: 'text',
      wrong: '>'.repeat(40) + ' deep',
      right: '> A quotation.',
    },
  ],
  reads: 'one entry beside lists',
  check: (content) => [...whileReading('too-large')(content), ...hugeFiles(content)],
});
