import { rule, whileReading } from '../../rule.ts';

export const fileName = rule({
  id: 'file-name',
  severity: 'error',
  purpose: 'A file name can be an address',
  why: 'The file name is the last part of the address of the page, so it has small letters, digits and single hyphens.',
  examples: [{ part: 'file name', wrong: 'Dance in Leeds.doc.mdx', right: 'dance-in-leeds.mdx' }],
  reads: 'one entry beside lists',
  check: whileReading('file-name'),
});
