/** npm run build: checks the content, builds the pages and indexes them for search, into dist/, or CONTENT_DIR into OUT_DIR. */
import { checkContent } from '../src/checks/check-content.ts';
import { contentFolder, outFolder, site } from '../src/site.ts';
import { drawCards } from './lib/draw-cards.ts';
import { indexForSearch } from '../src/search/index/index-for-search.ts';
import { makePdfs } from './lib/make-pdfs.ts';
import { readContent } from './lib/read-content.ts';
import { reporters } from '../src/checks/report/report.ts';
import { run } from './lib/run.ts';

const started = performance.now();
const files = await readContent(contentFolder);
const problems = checkContent(files, new Date()).map((problem) => ({
  ...problem,
  path: `${contentFolder}/${problem.path}`,
}));
const stopping = problems.filter(({ severity }) => severity === 'error');
process.stdout.write(reporters.text(stopping, files.length));

if (stopping.length > 0) {
  process.exitCode = 1;
} else {
  console.log('Building the pages …');
  await run('astro', ['build']);
  const indexed = await indexForSearch(outFolder);
  console.log(`Indexed ${indexed} pages for search.`);
  if (site.pdfs) console.log(`Printed ${(await makePdfs(outFolder)).map(({ file }) => file).join(', ')}.`);
  const { cards, drawn, largest } = await drawCards(outFolder);
  console.log(`Cards to share: ${cards}, ${drawn} drawn, ${cards - drawn} kept; the largest has ${largest} bytes.`);
  console.log(`Built ${outFolder}/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}
