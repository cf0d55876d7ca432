/** npm run measure:check: time and memory of the content check on the real content and on many files made from it. */
import { performance } from 'node:perf_hooks';
import { checkContent } from '../src/checks/check-content.ts';
import type { ContentFile } from '../src/checks/content.ts';
import { readContent } from './lib/read-content.ts';

const today = new Date();
const real = await readContent('content');
const entries = real.filter(({ path }) => /^(?:case-studies|evidence)\/.*\.mdx$/.test(path));

measure('real content', real);
for (const size of [2_000, 10_000]) measure(`${size} files made from it`, multiplied(size));

/** The real content with copies of its case studies and evidence summaries, each under a name of its own. */
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

function measure(what: string, files: ContentFile[]): void {
  const started = performance.now();
  const problems = checkContent(files, today);
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  const megabytes = Math.round(process.memoryUsage().rss / 1_000_000);
  console.log(
    `${what}: ${files.length} files in ${seconds} s, ${megabytes} MB, ${problems.length} problems and pieces of advice`,
  );
}
