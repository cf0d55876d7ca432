import type { ContentFile } from './content.ts';

/** What was worked out of files before. It gives back what working it out again would give, or works it out. */
export interface Memory {
  /**
   * @param what names the work; what it gives must be plain data
   * @param of the files that the work looks at
   * @param beside what else it looks at: plain data, which may hold maps and sets
   */
  recall<T>(what: string, of: readonly (ContentFile | undefined)[], workOut: () => T, beside?: unknown): T;
  /** As recall, for one work on many files: what it is called, and what it looks at besides, are told once. */
  recaller(what: string, beside?: unknown): Recaller;
  /** Makes a value small and whole, to be unpacked when somebody asks for it. */
  pack(value: unknown): unknown;
  unpack(packed: unknown): unknown;
}

export type Recaller = <T>(of: readonly (ContentFile | undefined)[], workOut: () => T) => T;

export const noMemory: Memory = {
  recall: (_what, _of, workOut) => workOut(),
  recaller: () => (_of, workOut) => workOut(),
  pack: (value) => value,
  unpack: (packed) => packed,
};
