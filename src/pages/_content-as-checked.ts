import { withoutDrafts } from '#checks/content.ts';
import { readContentTree } from '#checks/read/read-content-tree.ts';
import { sharedMemory } from '#checks/shared-memory.ts';
import { newest } from '#lib/content/collections.ts';
import { contentTexts } from '#lib/content/files.ts';

/** All published content, as the check reads it: with the file and line of everything, read once for all pages that ask. */
export const contentAsChecked = withoutDrafts(readContentTree(contentTexts(), newest, sharedMemory()).content);
