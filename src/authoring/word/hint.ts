import type { FormField } from '../form.ts';

/** What the template says below a question: it is taken out again when the document is read. */
export const hintOf = ({ help, example }: FormField): string =>
  `${help}.${
    example
      ? ` For example: ${example
          .split('\n')
          .map((line) => line.trim())
          .join(', ')}`
      : ''
  }`
    .replace(/\s+/g, ' ')
    .trim();
