import { noMemory, type Memory } from './memory.ts';

const place = globalThis as { memoryOfCheck?: Memory };

/** Lets pages of this build know what the check has read: both run in one process, but each loads its own copy of the code. */
export const shareMemory = (memory: Memory): void => void (place.memoryOfCheck = memory);

/** What the check of this build has read before; nothing, where none was made. */
export const sharedMemory = (): Memory => place.memoryOfCheck ?? noMemory;
