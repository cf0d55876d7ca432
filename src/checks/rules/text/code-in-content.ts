import { rule, whileReading } from '../../rule.ts';

export const codeInContent = rule({
  id: 'code-in-content',
  severity: 'error',
  purpose: 'Content holds no code',
  why: 'Anyone may send a change, and it must be safe to build. So there is no import, export or expression in a text.',
  examples: [{ part: 'text', wrong: 'Home is {process.env.HOME}.', right: 'Home is \\{here\\}.' }],
  reads: 'one entry beside lists',
  check: whileReading('code-in-content'),
});
