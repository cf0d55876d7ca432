import { strToU8, unzipSync, zipSync } from 'fflate';
import { templateWorkbook } from '../template.ts';

/** A workbook whose sheets hold the given XML of SpreadsheetML. */
export function workbook(...sheets: string[]): Uint8Array<ArrayBuffer> {
  const made = unzipSync(templateWorkbook([]));
  for (const [index, xml] of sheets.entries()) {
    made[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${xml}</worksheet>`,
    );
  }
  return zipSync(made);
}
