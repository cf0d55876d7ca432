import { FileProblem } from './file-problem.ts';
import { refuseHeavy } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';
import type { Sheet } from './sheet.ts';

const saveAs = 'save the sheet as CSV (comma separated) or as an Excel workbook (.xlsx), and choose that file';

/**
 * The sheets of a CSV file or an Excel workbook, told apart by what is in the file, not by its name.
 * @throws {FileProblem} for anything else
 */
export async function readFile(bytes: Uint8Array<ArrayBuffer>): Promise<Sheet[]> {
  if (bytes.length === 0) throw new FileProblem('The file is empty.', saveAs);
  refuseHeavy(bytes.length);
  const starts = (...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  // The two letters alone may begin the name of a column.
  if (starts(0x50, 0x4b, 3, 4)) return readWorkbook(bytes);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw oldContainer(bytes);
  if (starts(0x25, 0x50, 0x44, 0x46))
    throw new FileProblem('This is a PDF, which holds no table that can be read.', saveAs);
  if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff)) throw new FileProblem('This is a picture.', saveAs);
  return [readCsv(bytes)];
}

/** The container of old Office files also holds workbooks that are locked with a password. */
function oldContainer(bytes: Uint8Array): FileProblem {
  const words = 'EncryptedPackage';
  const wide = [...words].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const isLocked = bytes.some(
    (byte, at) => byte === wide[0] && wide.every((part, index) => bytes[at + index] === part),
  );
  return isLocked
    ? new FileProblem(
        'The workbook is protected with a password, so nobody can read it without.',
        'open it in Excel, take the password off under File, Info, Protect Workbook, and save a copy',
      )
    : new FileProblem('This is an old Excel file (.xls).', saveAs);
}
