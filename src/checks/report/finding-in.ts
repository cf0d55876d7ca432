import type { Entry } from '../content.ts';
import type { Finding } from './problem.ts';

/** What is wrong in one field of an entry, at the place where it is written. */
export const findingIn = (
  { path, yaml }: Entry,
  at: readonly (string | number)[],
  wrong: string,
  right: string,
): Finding => ({ path, ...yaml.locate(at), wrong, right });
