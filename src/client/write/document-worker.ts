/** Reads documents off the page's own thread, so that what takes long in one can be waited for, or given up. */
import '#authoring/no-eval.ts';
import { expose } from 'comlink';
import { draftFromDocument } from '#authoring/word/draft-from-document.ts';

const documents = { read: draftFromDocument };
expose(documents);

/** What the page can ask of the worker. */
export type DocumentWorker = typeof documents;
