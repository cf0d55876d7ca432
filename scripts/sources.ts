/** npm run sources [-- --list FAULT] [-- --content DIR]: what a reviewer would send the sources back for, in numbers; or the sources of one fault, most named first. */
import { parseArgs } from './lib/parse-args.ts';
import { heldSources } from '../src/checks/find/held-sources.ts';
import { readContentTree } from '../src/checks/read/read-content-tree.ts';
import { referenceFolder } from '../src/checks/read/read-references.ts';
import { contentFolder, today } from '../src/site.ts';
import { countMentions, countSources, faultNames, faults, kindsOf } from './lib/count-sources.ts';
import { readContent } from './lib/read-content.ts';
import { stop } from './lib/stop.ts';

const { values } = parseArgs({
  options: { content: { type: 'string', default: contentFolder }, list: { type: 'string' } },
});
const files = await readContent(values.content);
const sources = heldSources(readContentTree(files, today).content).map(({ source }) => source);

if (values.list === undefined) {
  const rows = countSources(sources).map(({ name, all, byKind }) => [name, all, ...byKind].map(String));
  const table = [['', 'all', ...kindsOf(sources)], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!);
  for (const row of table) console.log(row.map(pad).join('  '));
} else {
  const fault = faultNames.find((name) => name === values.list);
  if (!fault) {
    stop(`There is no fault "${values.list}". There are: ${faultNames.join('; ')}.`);
  }
  const named = countMentions(
    sources.map(({ id }) => id),
    files
      .filter(({ path }) => /\.(?:mdx|yaml)$/.test(path) && !path.startsWith(referenceFolder))
      .map(({ text }) => text),
  );
  const found = sources.filter(faults[fault]).toSorted((a, b) => named.get(b.id)! - named.get(a.id)!);
  for (const { id, title, URL } of found) console.log([named.get(id), id, title, URL].join('\t'));
}
