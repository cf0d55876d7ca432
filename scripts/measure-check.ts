/** npm run measure:check: time and memory of the content check on the real content and on many files made from it. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { checkContent } from '../src/checks/check-content.ts';
import type { ContentFile } from '../src/checks/content.ts';
import { openMemory } from './lib/check-memory.ts';
import { readContent } from './lib/read-content.ts';
import { parseArgs } from './lib/parse-args.ts';

parseArgs({});

const today = new Date();
const real = await readContent('content');
// Case studies: no body of evidence has to mention them, so that copies bring few problems of their own.
const entries = real.filter(({ path }) => /^case-studies\/.*\.mdx$/.test(path));

measure('real content', real);
measure('2,000 files', multiplied(2_000 - real.length));
const more = multiplied(2_000);
measure('with 2,000 pages more', more);
const path = join(await mkdtemp(join(tmpdir(), 'check-')), 'memory.bin');
await remembered('the same, remembering', more);
await remembered('the same, with one page changed since', [
  { ...more[0]!, text: `${more[0]!.text}\n` },
  ...more.slice(1),
]);

/** The real content with copies of its case studies, each under a name of its own. */
function multiplied(size: number): ContentFile[] {
  const copies = Array.from({ length: size }, (_, index) => {
    const { path, text } = entries[index % entries.length]!;
    return {
      path: path.replace('.mdx', `-copy-${index}.mdx`),
      text: text.replace('\n\n', `\n\nCopy number ${index}.\n\n`),
    };
  });
  return [...real, ...copies];
}

/** A run that knows what the runs before it worked out: reading what is kept, and keeping it, are part of its time. */
async function remembered(what: string, files: ContentFile[]): Promise<void> {
  const started = performance.now();
  const memory = await openMemory(path);
  checkContent(files, today, memory);
  await memory.keep();
  console.log(`${what}: ${((performance.now() - started) / 1000).toFixed(2)} s`);
}

function measure(what: string, files: ContentFile[]): void {
  const started = performance.now();
  const before = process.cpuUsage();
  const problems = checkContent(files, today);
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  const { user, system } = process.cpuUsage(before);
  const cpu = ((user + system) / 1e6).toFixed(2);
  const megabytes = Math.round(process.memoryUsage().rss / 1_000_000);
  console.log(
    `${what}: ${files.length} files in ${seconds} s (${cpu} s of CPU), ${megabytes} MB, ${problems.length} problems and pieces of advice`,
  );
}
