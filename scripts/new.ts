/**
 * npm run new -- [--kind case-studies|facts|evidence|…] [--id NAME] [--content DIR]
 *                [--from FILE.docx | --from-issue BODY.md | --set "Question=answer" …]
 * Without --from and --set it asks. exit 0 made, 1 refused, 2 could not run
 */
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/site.ts';
import './lib/printed.ts';
import { Refused, newEntry, type Ask } from './lib/new-entry.ts';

/** As many lines as a person reads, each short enough for a terminal; a pull request takes no text of any length. */
function shortened(lines: readonly string[]): string[] {
  const most = 100;
  const left = lines.length - most;
  return [
    ...lines.slice(0, most).map((line) => `- ${line.length > 300 ? `${line.slice(0, 300)}…` : line}`),
    ...(left > 0 ? [`- and ${left} more, which npm run check tells`] : []),
  ];
}

try {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: contentFolder },
      kind: { type: 'string' },
      id: { type: 'string' },
      from: { type: 'string' },
      'from-issue': { type: 'string' },
      set: { type: 'string', multiple: true, default: [] },
    },
  });
  const asks = !values.from && !values['from-issue'] && values.set.length === 0;
  const lines = asks ? createInterface({ input: process.stdin, output: process.stdout }) : null;
  const given = lines?.[Symbol.asyncIterator]();
  const ask: Ask = given
    ? async (question) => {
        process.stdout.write(question);
        const { value, done } = await given.next();
        return done ? '' : String(value);
      }
    : null;
  const { written, toMend } = await newEntry({ ...values, fromIssue: values['from-issue'] }, ask, new Date());
  lines?.close();
  console.log(written.map((path) => `Wrote ${path}`).join('\n'));
  if (toMend.length > 0) console.log(`Still to do:\n${shortened(toMend).join('\n')}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = error instanceof Refused ? 1 : 2;
}
