import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { removedSchema, type Removed } from '#schemas/removed.ts';
import { contentFolder } from '#site.ts';

/** Pages, and parts of pages, that were published and are no longer there. */
export const removed: Removed[] = removedSchema
  .array()
  .parse(load(readFileSync(join(contentFolder, 'removed.yaml'), 'utf8')) ?? []);

const isFrame = ({ address }: Removed): boolean => address.startsWith('/embed/');

/** Whole pages that were removed. */
export const removedPages = removed.filter((gone) => !gone.address.includes('#') && !isFrame(gone));

/** What other sites may still show in a frame. */
export const removedFrames = removed.filter(isFrame);
