import type { Draft, DraftKind } from '#authoring/draft.ts';
import type { ReadDraft } from '#authoring/word/draft-from-document.ts';
import { whyTooLarge } from '#authoring/word/limits.ts';
import { latest } from '../latest.ts';

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
  const { readInWorker } = await import('./read-in-worker.ts');
  return readInWorker(chosen, kind);
}
