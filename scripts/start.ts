/** npm start: builds the site if anything has changed since the last build, and serves it. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder, outFolder } from '../src/site.ts';
import { fingerprint } from './lib/fingerprint.ts';
import { run } from './lib/run.ts';
import { serve } from './lib/serve.ts';

const stamp = join(outFolder, '.built-from');
const port = Number(process.env.PORT ?? 4321);

try {
  const now = await fingerprint([contentFolder, 'src', 'public', 'scripts', 'astro.config.ts', 'package-lock.json']);
  const built = existsSync(stamp) ? await readFile(stamp, 'utf8') : null;
  if (built === now) {
    console.log('Nothing has changed since the last build.');
  } else {
    await run('node', ['scripts/build.ts']);
    await writeFile(stamp, now);
  }
  const { address } = await serve(outFolder, port);
  console.log(`\nThe site is at ${address}\nPress Ctrl+C to stop.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
