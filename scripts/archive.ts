/**
 * npm run archive: builds the closed edition of the site from the content as it is, into dist-archive/, and looks whether
 * every page of it says so and none makes a promise. CLOSED is the day of closing, today unless it is set; OUT_DIR,
 * SITE_URL, BASE_PATH and the other settings are those of any build.
 */
import { isoDay } from '../src/model/text.ts';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestName } from '../src/model/manifest.ts';
import { faultsOfClosedPage } from '../src/publish/closed-edition.ts';
import { readSettings } from '../src/settings.ts';
import { run } from './lib/run.ts';
import { wholeBuild } from './lib/whole-build.ts';
import { parseArgs } from './lib/parse-args.ts';

parseArgs({});

const today = process.env.BUILD_DATE || isoDay(new Date());
const environment = {
  ...process.env,
  BUILD_DATE: today,
  CLOSED: process.env.CLOSED || today,
  OUT_DIR: process.env.OUT_DIR || 'dist-archive',
};
const read = readSettings(environment);

if ('mistakes' in read) {
  console.error(read.mistakes.join('\n'));
  process.exitCode = 2;
} else {
  const { outFolder, url, basePath, closed } = read.settings;
  try {
    await run('astro', ['build'], environment);
    const day = isoDay(closed!);
    const edition = { day, home: url + basePath, forms: [`${basePath}contribute/write/`] };
    const pages = (await readdir(outFolder, { recursive: true })).filter((name) => name.endsWith('.html')).toSorted();
    const faults: string[] = [];
    for (const page of pages) {
      const html = await readFile(join(outFolder, page), 'utf8');
      faults.push(...faultsOfClosedPage(html, edition).map((fault) => `${join(outFolder, page)}: ${fault}`));
    }
    const files = wholeBuild(outFolder);
    if (faults.length > 0) throw new Error(`This is no closed edition:\n${faults.join('\n')}`);
    console.log(
      `The edition closed on ${day} is in ${outFolder}: ${pages.length} pages, ${files.size} files with their checksums in ${manifestName}.`,
    );
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
