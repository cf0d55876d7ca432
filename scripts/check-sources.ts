/** npm run sources:check [-- --content DIR] [-- --only ID]: asks for the address of every source and writes down what it answered. */
import { isoDay } from '../src/model/text.ts';
import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from './lib/parse-args.ts';
import { replaceFile } from './lib/replace-file.ts';
import { load } from 'js-yaml';
import { stringify } from 'yaml';
import { readContentTree } from '../src/checks/read/read-content-tree.ts';
import { sourceChecksSchema } from '../src/schemas/source-checks.ts';
import { sourceStates } from '../src/model/source-state.ts';
import { contentFolder, site, today } from '../src/site.ts';
import { checkSources } from './lib/check-sources.ts';
import { readContent } from './lib/read-content.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: contentFolder },
    only: { type: 'string' },
    archive: { type: 'string' },
    pause: { type: 'string', default: '2000' },
    patience: { type: 'string', default: '20000' },
  },
});
const file = join(values.content, 'source-checks.yaml');
const before = sourceChecksSchema.parse(existsSync(file) ? load(await readFile(file, 'utf8')) : {}).checks;
const { content } = readContentTree(await readContent(values.content), today);
const sources = content.lists
  .get('references')!
  .items.flatMap(({ id, URL: url, title }) =>
    typeof id === 'string' &&
    typeof url === 'string' &&
    typeof title === 'string' &&
    URL.canParse(url) &&
    (!values.only || values.only === id)
      ? [{ id, url, title }]
      : [],
  );
const checks = await checkSources(sources, before, today, {
  pause: Number(values.pause),
  patience: Number(values.patience),
  atOnce: 4,
  userAgent: `Mozilla/5.0 (compatible; ${site.name.replaceAll(' ', '')}; checks its own list of sources; ${site.url})`,
  ...(values.archive ? { archive: values.archive } : {}),
});
const lines = checks.map((check) => ({ ...check, checked: isoDay(check.checked), since: isoDay(check.since) }));
await replaceFile(
  file,
  `# Written by npm run sources:check: what the addresses of sources answered.\n${stringify({ checks: lines }, { lineWidth: 0 })}`,
);
for (const [state, all] of Map.groupBy(checks, (check) => check.state)) {
  console.log(`${sourceStates[state]}: ${all.length}`);
}
