import { putAddress } from './put-address.ts';

/** What the end of an address leads to on this page; null where that is nothing, or was spoilt on the way. */
export function targetOf(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.replace(/^#/, '')));
  } catch {
    return null;
  }
}

/**
 * Puts what a page holds behind the # of its address, which is sent to nobody, without a step back for the reader.
 * @param end without the #; nothing stands there where it is empty
 */
export const keepInAddress = (end: string): void =>
  putAddress('replaceState', location.pathname + location.search + (end === '' ? '' : `#${end}`));

/** Puts a query into the address, a step back for the reader; the end of the address stays. */
export const putInAddress = (query: string): void =>
  putAddress('pushState', `${location.pathname}${query && `?${query}`}${location.hash}`);
