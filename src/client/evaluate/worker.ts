/** Reads and works out a file off the main thread, so that the page goes on answering; nothing here asks the network. */
import { analyse, type Choices } from '#evaluation/analyse.ts';
import { knownColumns, plainColumn } from '#evaluation/columns.ts';
import type { Kit } from '#evaluation/definitions.ts';
import { FileProblem } from '#evaluation/files/file-problem.ts';
import { refuseHeavy } from '#evaluation/files/limits.ts';
import { readFile } from '#evaluation/files/read-file.ts';
import type { Sheet } from '#evaluation/files/sheet.ts';
import { readTable, type ReadOptions } from '#evaluation/read-table.ts';
import type { Answer, Ask, Told } from './messages.ts';

let kit: Kit;
/** The file that was chosen last: whoever asks about it again is told again why it could not be read. */
let file: Promise<Sheet[]>;

// One after the other, so that no question is answered with the file before.
let before = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  before = before.then(() => answer(data)).then((reply) => void (reply && postMessage(reply)));
});

async function answer(ask: Ask): Promise<Answer | null> {
  if (ask.do === 'begin') {
    kit = ask.kit;
    return null;
  }
  try {
    if (ask.do === 'read') file = open(ask.file);
    const sheets = await file;
    if (sheets.length === 0) throw new FileProblem('The workbook is empty.', 'choose the file that holds the data');
    const sheet = ask.do === 'again' ? ask.sheet : null;
    return { told: tell(sheets, sheet ?? likeliest(sheets), ask.options, ask.choices) };
  } catch (error) {
    if (error instanceof FileProblem) return { failed: { wrong: error.message, right: error.right } };
    return { failed: { wrong: 'The file could not be read.', right: 'save it as CSV and choose that file' } };
  }
}

async function open(chosen: File): Promise<Sheet[]> {
  refuseHeavy(chosen.size);
  const bytes = await chosen.arrayBuffer().catch(() => {
    throw new FileProblem('The file could not be opened.', 'close it in other programs and choose it again');
  });
  return readFile(new Uint8Array(bytes));
}

/** The sheet with the most column names of the template. */
function likeliest(sheets: readonly Sheet[]): number {
  const known = knownColumns(kit);
  const names = sheets.map(({ rows }) =>
    Math.max(
      ...rows
        .slice(0, 20)
        .map((row) => row.filter((cell) => typeof cell === 'string' && known.has(plainColumn(cell))).length),
    ),
  );
  return names.indexOf(Math.max(...names));
}

function tell(sheets: readonly Sheet[], at: number, options: ReadOptions, choices: Choices): Told {
  const sheet = sheets[at]!;
  const reading = readTable(sheet, kit, options);
  const isReadable = reading.refused.length === 0 && reading.measures.length > 0;
  return {
    sheets: sheets.map(({ name }) => name),
    sheet: at,
    notes: sheet.notes,
    reading: { ...reading, people: reading.people.length },
    analysis: isReadable ? analyse(reading, kit.subgroups, choices) : null,
  };
}
