/** npm run measure: what a first visit to each kind of page transfers, compressed as a host would. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium, type Response } from 'playwright';
import { browserFlags, findBrowser } from './lib/find-browser.ts';
import { firstPages } from './lib/first-pages.ts';
import { serve } from './lib/serve.ts';
import { parseArgs } from './lib/parse-args.ts';

parseArgs({});

const oneOf = await firstPages();

const pages = [
  '/',
  '/case-studies/',
  oneOf('case-studies'),
  '/evidence/',
  '/evidence/map/',
  oneOf('evidence'),
  oneOf('briefing'),
  '/search/?q=exercise',
  '/places/',
  oneOf('places'),
];
const kinds = ['document', 'stylesheet', 'font', 'script', 'other'] as const;

const { server, address } = await serve('dist', 0);
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
try {
  console.log('Kilobytes on a first visit (Brotli; fonts as they are; total with gzip in brackets)\n');
  for (const page of pages) console.log(`${page}\n  ${await firstVisit(new URL(page, address).href)}`);
} finally {
  await browser.close();
  server.close();
}

async function firstVisit(url: string): Promise<string> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const responses: Response[] = [];
  tab.on('response', (response) => responses.push(response));
  await tab.goto(url, { waitUntil: 'networkidle' });
  const bodies = await Promise.all(
    responses.map(async (response) => ({ kind: response.request().resourceType(), body: await response.body() })),
  );
  await context.close();

  const sums = new Map<string, number>();
  let gzipped = 0;
  for (const { kind, body } of bodies) {
    const isFont = kind === 'font';
    const name = (kinds as readonly string[]).includes(kind) ? kind : 'other';
    sums.set(name, (sums.get(name) ?? 0) + (isFont ? body.length : brotliCompressSync(body).length));
    gzipped += isFont ? body.length : gzipSync(body).length;
  }
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  const total = [...sums.values()].reduce((sum, bytes) => sum + bytes, 0);
  const parts = kinds.flatMap((kind) => (sums.has(kind) ? [`${kind} ${kilobytes(sums.get(kind)!)}`] : []));
  return `${parts.join(', ')}; total ${kilobytes(total)} (${kilobytes(gzipped)}) in ${bodies.length} requests`;
}
