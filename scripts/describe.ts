/** npm run describe -- --before DIR [--content DIR]: what a change of the content means to a reader, as Markdown. */
import { parseArgs } from './lib/parse-args.ts';
import { describeChange } from '../src/authoring/describe-change.ts';
import { readContentTree } from '../src/checks/read/read-content-tree.ts';
import { contentFolder } from '../src/site.ts';
import { readContent } from './lib/read-content.ts';

const { values } = parseArgs({
  options: { before: { type: 'string' }, content: { type: 'string', default: contentFolder } },
});
if (!values.before) {
  console.error('Say where the content of before the change is: --before DIR');
  process.exitCode = 2;
} else {
  const [before, after] = await Promise.all(
    [values.before, values.content].map(
      async (folder) => readContentTree(await readContent(folder), new Date()).content,
    ),
  );
  process.stdout.write(describeChange(before!, after!));
}
