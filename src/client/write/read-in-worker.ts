import { wrap } from 'comlink';
import type { DraftKind } from '#authoring/draft.ts';
import type { ReadDraft } from '#authoring/word/draft-from-document.ts';
import { tooLongIn } from '#authoring/word/limits.ts';
import { lossOf } from '../lost-worker.ts';
import type { DocumentWorker } from './document-worker.ts';

/** Milliseconds. Hundreds of pages take a few thousand; what takes longer was made so that it never ends. */
const patience = 60_000;

/** Reads a document on a thread of its own, and gives it up after a minute. Fails where that thread's code does not come. */
export async function readInWorker(chosen: File, kind: DraftKind): Promise<ReadDraft | { refused: string }> {
  const worker = new Worker(new URL('./document-worker.ts', import.meta.url), { type: 'module' });
  const lost = lossOf(worker, 'What reads documents could not be loaded.');
  try {
    const bytes = await chosen.arrayBuffer().catch(() => null);
    if (!bytes)
      return { refused: `${chosen.name} could not be opened. Close it in other programs, and bring it again.` };
    const read = wrap<DocumentWorker>(worker).read(new Uint8Array(bytes), chosen.name, kind);
    const givenUp = new Promise<{ refused: string }>((resolve) => setTimeout(() => resolve({ refused: tooLongIn(chosen.name) }), patience)); // prettier-ignore
    return await Promise.race([read, lost, givenUp]);
  } finally {
    worker.terminate();
  }
}
