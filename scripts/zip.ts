/**
 * npm run zip [-- --check FILE]: makes one ZIP file of the build in OUT_DIR, whose pages open from a folder, such as that
 * of a USB stick, without a host or a network. SITE_URL and BASE_PATH are those of the build. With --check, says whether
 * such a file is whole.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from './lib/parse-args.ts';
import { manifestName } from '../src/model/manifest.ts';
import { formatSize } from '../src/model/text.ts';
import { outFolder, site } from '../src/site.ts';
import { faultsOfZip, writeZip } from './lib/write-zip.ts';

const { values } = parseArgs({ options: { check: { type: 'string' } } });
const target = `${outFolder}.zip`;

try {
  if (values.check !== undefined) check(values.check);
  else if (!existsSync(join(outFolder, manifestName)))
    fail(`There is no whole build in ${outFolder}: npm run build makes one`, 2);
  else {
    const files = writeZip(outFolder, target, site);
    console.log(`${target}: ${files} files, ${formatSize(statSync(target).size)}. Unpack it and open index.html.`);
  }
} catch (error) {
  fail((error as Error).message, 1);
}

function check(file: string): void {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return fail(`There is no file ${file}`, 2);
  const faults = faultsOfZip(readFileSync(file));
  if (faults.length > 0) fail(`${file} is not to be trusted: ${faults.slice(0, 20).join('; ')}`, 1);
  else console.log(`${file} is whole: every file is what its checksum says.`);
}

function fail(sentence: string, code: number): void {
  console.error(sentence);
  process.exitCode = code;
}
