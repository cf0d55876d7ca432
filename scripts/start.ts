/** npm start: builds the site if anything has changed since the last build, and serves it. */
import { outFolder, port } from '../src/site.ts';
import { isBuiltFrom, noteBuiltFrom } from './lib/built-before.ts';
import { fingerprintOfSite } from './lib/fingerprint.ts';
import { run, StoppedBySystem } from './lib/run.ts';
import { serve } from './lib/serve.ts';
import { parseArgs } from './lib/parse-args.ts';

parseArgs({});

try {
  const now = fingerprintOfSite();
  if (await isBuiltFrom(outFolder, now)) {
    console.log('Nothing has changed since the last build.');
  } else {
    await run('astro', ['build']).catch((error: Error) => {
      if (error instanceof StoppedBySystem) throw new Error(`${error.message} A build takes about a gigabyte.`);
      // A build that fails has said why.
      process.exit(1);
    });
    await noteBuiltFrom(outFolder, now);
  }
  const { address } = await serve(outFolder, port);
  console.log(`\nThe site is at ${address}\nPress Ctrl+C to stop.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
