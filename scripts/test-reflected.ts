/**
 * npm run -s test:reflected [-- --minutes 20] [-- --tabs 3] [-- --only /facts/]: opens every page of the built site in a
 * browser with hostile addresses (scripts/lib/reflected). Exit 1 where something of an address ran, became part of a page or
 * broke it, 3 where the time was up before every page was opened.
 */
import { chromium } from 'playwright';
import { formatNumber } from '../src/model/text.ts';
import { outFolder } from '../src/site.ts';
import { pagesOf } from './lib/accessibility/built-pages.ts';
import { browserFlags, findBrowser } from './lib/find-browser.ts';
import { parseArgs } from './lib/parse-args.ts';
import { crawlReflected } from './lib/reflected/crawl.ts';
import { serve } from './lib/serve.ts';
import { stop } from './lib/stop.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    tabs: { type: 'string', default: '3' },
    only: { type: 'string', default: '/' },
  },
});
const [minutes, tabs] = [Number(values.minutes), Number(values.tabs)];
if (!(minutes > 0) || !(Number.isInteger(tabs) && tabs > 0)) {
  stop('--minutes must be a number above 0, and --tabs a whole number from 1.');
}

const pages = pagesOf(outFolder).filter((path) => path.startsWith(values.only));
const { server, address } = await serve(outFolder, 0);
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
const began = performance.now();
try {
  const { opened, reading, faults } = await crawlReflected(browser, address, pages, { tabs, until: began + minutes * 60_000 }); // prettier-ignore
  const seconds = Math.round((performance.now() - began) / 1000);
  for (const fault of faults) console.log(fault);
  console.log(
    `${formatNumber(opened)} of ${formatNumber(pages.length)} pages were opened with hostile addresses in ${formatNumber(seconds)} seconds, ${reading} of them read something from their address; ${faults.length} faults.`,
  );
  if (opened < pages.length) process.exitCode = 3;
  if (faults.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}
