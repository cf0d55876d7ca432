/** npm run pdf: prints the briefing, its two-page version and what good looks like into dist/pdf/, after a build. */
import { makePdfs } from './lib/make-pdfs.ts';

for (const { file, bytes, sheets } of await makePdfs('dist')) {
  console.log(`dist/pdf/${file}: ${sheets} pages, ${Math.round(bytes / 1000)} KB`);
}
