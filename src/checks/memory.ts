import type { ContentFile } from './content.ts';

/** What was worked out of files before. It gives back what working it out again would give, or works it out. */
export interface Memory {
  /**
   * @param what names the work; what it gives must be plain data
   * @param of everything that the work looks at
   */
  recall<T>(what: string, of: readonly (ContentFile | undefined)[], workOut: () => T): T;
}

export const noMemory: Memory = { recall: (_what, _of, workOut) => workOut() };
