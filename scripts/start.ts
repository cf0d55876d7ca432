/** npm start: builds the site if anything has changed since the last build, and serves it. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outFolder, port } from '../src/site.ts';
import { fingerprintOfSite } from './lib/fingerprint.ts';
import { run } from './lib/run.ts';
import { serve } from './lib/serve.ts';
import { parseArgs } from './lib/parse-args.ts';

parseArgs({});

const stamp = join(outFolder, '.built-from');

try {
  const now = fingerprintOfSite();
  const built = existsSync(stamp) ? await readFile(stamp, 'utf8') : null;
  if (built === now) {
    console.log('Nothing has changed since the last build.');
  } else {
    // A build that fails has said why.
    await run('astro', ['build']).catch(() => process.exit(1));
    await writeFile(stamp, now);
  }
  const { address } = await serve(outFolder, port);
  console.log(`\nThe site is at ${address}\nPress Ctrl+C to stop.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
