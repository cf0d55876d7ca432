/** npm run pdf: prints the briefing, its two-page version and what good looks like into the folder pdf/ of the built site, after a build. */
import { outFolder } from '../src/site.ts';
import { makePdfs } from './lib/make-pdfs.ts';
import { parseArgs } from './lib/parse-args.ts';

parseArgs({});

for (const { file, bytes, sheets } of await makePdfs(outFolder)) {
  console.log(`${outFolder}/pdf/${file}: ${sheets} pages, ${Math.round(bytes / 1000)} KB`);
}
