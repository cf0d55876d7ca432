import { getCollection } from 'astro:content';
import type { Removed } from '#schemas/removed.ts';

/** Pages, and parts of pages, that were published and are no longer there. */
export const removed: Removed[] = (await getCollection('removed'))
  .map(({ data }) => data)
  .toSorted((a, b) => (a.address < b.address ? -1 : 1));

const isFrame = ({ address }: Removed): boolean => address.startsWith('/embed/');

/** Whole pages that were removed. */
export const removedPages = removed.filter((gone) => !gone.address.includes('#') && !isFrame(gone));

/** What other sites may still show in a frame. */
export const removedFrames = removed.filter(isFrame);
