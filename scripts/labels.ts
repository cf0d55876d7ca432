/** npm run --silent labels: each label that a form or a workflow relies on and what it means, parted by a tab, a line each. */
import { labels } from '../src/authoring/issue/issue-form.ts';
import { parseArgs } from './lib/parse-args.ts';

parseArgs({});

console.log(labels.map(({ name, means }) => `${name}\t${means}`).join('\n'));
