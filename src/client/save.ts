import { isKeptByWindows } from '#model/kept-by-windows.ts';
import { el } from './elements.ts';

/** Hands the reader a file that was made in the page. */
export function save(name: string, content: Blob | string, type = 'text/plain'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const address = URL.createObjectURL(blob);
  el('a', { href: address, download: name }).click();
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name that every system takes, in any script: "social-prescribing-in-ynys-môn" from "Social prescribing in Ynys Môn". */
export function fileName(title: string, otherwise: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  // By whole signs: half of one is no name.
  const name = [...words].slice(0, 60).join('').replace(/^-|-$/g, '') || otherwise;
  return isKeptByWindows(name) ? `${name}-file` : name;
}
