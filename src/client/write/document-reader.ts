import { wrap } from 'comlink';
import type { Draft, DraftKind } from '#authoring/draft.ts';
import type { ReadDraft } from '#authoring/word/draft-from-document.ts';
import { tooLongIn, whyTooLarge } from '#authoring/word/limits.ts';
import { latest } from '../latest.ts';
import type { DocumentWorker } from './document-worker.ts';

/** Milliseconds. Hundreds of pages take a few thousand; what takes longer was made so that it never ends. */
const patience = 60_000;

interface Told {
  /** Says what becomes of the document. */
  say: (words: string) => void;
  take: (draft: Draft) => void;
  failed: (error: unknown) => void;
}

/** Reads documents in this browser. Nothing is heard of one that is read late, once another was chosen. */
export function documentReader({ say, take, failed }: Told) {
  const hear = latest<{ name: string; read: ReadDraft | { refused: string } }>(
    ({ name, read }) => {
      if ('refused' in read) return say(read.refused);
      say(`${name} has been read. ${read.notes.join(' ')}`.trim());
      take(read.draft);
    },
    (error) => {
      say('');
      failed(error);
    },
  );
  return {
    read(chosen: File, kind: DraftKind): void {
      say(`Reading ${chosen.name} …`);
      void hear(readOnce(chosen, kind).then((read) => ({ name: chosen.name, read })));
    },
    forget(): void {
      say('');
      hear.forget();
    },
  };
}

/** A file is told apart by its size before any of it is read. */
async function readOnce(chosen: File, kind: DraftKind): Promise<ReadDraft | { refused: string }> {
  const refused = whyTooLarge(chosen.size, chosen.name);
  if (refused) return { refused };
  const worker = new Worker(new URL('./document-worker.ts', import.meta.url), { type: 'module' });
  const lost = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('What reads documents could not be loaded.')));
  });
  // It may be lost before anything is asked of it.
  lost.catch(() => undefined);
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
