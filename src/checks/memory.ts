import type { ContentFile } from './content.ts';

/** What was worked out of files before. It gives back what working it out again would give, or works it out. */
export interface Memory {
  /**
   * @param what names the work; what it gives must be plain data
   * @param of the files that the work looks at
   * @param beside what else it looks at: plain data, which may hold maps and sets
   */
  recall<T>(what: string, of: readonly (ContentFile | undefined)[], workOut: () => T, beside?: unknown): T;
  /** Makes a value small and whole, to be unpacked when somebody asks for it. */
  pack(value: unknown): unknown;
  unpack(packed: unknown): unknown;
}

export const noMemory: Memory = {
  recall: (_what, _of, workOut) => workOut(),
  pack: (value) => value,
  unpack: (packed) => packed,
};
