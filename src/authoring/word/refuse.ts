import { namesIn } from '#model/unpack.ts';
import { whyTooLarge } from './limits.ts';

const begins = (bytes: Uint8Array, ...signs: number[]): boolean => signs.every((sign, index) => bytes[index] === sign);

/** Why a file cannot be read as a Word document, in a plain sentence; null where it may be. */
export function whyNot(bytes: Uint8Array, name: string): string | null {
  const save = 'In Word or LibreOffice choose Save as, “Word document (.docx)”, and bring that file.';
  if (bytes.length === 0) return `${name} is empty: there is nothing in it to read.`;
  const tooLarge = whyTooLarge(bytes.length, name);
  if (tooLarge) return tooLarge;
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return `${name} is protected with a password, or is in the old .doc format. Take the password off. ${save}`;
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46))
    return `${name} is a PDF, which holds no text that can be read in order. ${save}`;
  if (!begins(bytes, 0x50, 0x4b)) return `${name} is no Word document. ${save}`;
  let parts: Set<string>;
  try {
    parts = new Set(namesIn(bytes));
  } catch {
    return damagedIn(name);
  }
  if (parts.has('content.xml')) return `${name} is an OpenDocument file. ${save}`;
  if (parts.has('xl/workbook.xml'))
    return `${name} is a workbook of Excel. Copy what belongs on the page into a document.`;
  if (parts.has('ppt/presentation.xml'))
    return `${name} is a set of slides. Copy what belongs on the page into a document.`;
  if (!parts.has('word/document.xml') && !parts.has('[Content_Types].xml'))
    return `${name} is no Word document. ${save}`;
  return null;
}

export const damagedIn = (name: string): string =>
  `${name} is damaged and cannot be opened. Open it in Word, save it again, and bring that file.`;
