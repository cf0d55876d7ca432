/**
 * npm run -s sbom: prints what the site is made with as a CycloneDX document, from package-lock.json: every package with its
 * version, licence and checksum. `npm run -s sbom -- --with-development` adds what tests need. It says the same for the same
 * lock on every day and machine.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { licenceOf, lockedPackages, nameAt } from './lib/locked-licence.ts';
import { parseArgs } from './lib/parse-args.ts';
import { site, today } from '../src/site.ts';
import project from '../package.json' with { type: 'json' };

interface Document {
  serialNumber: string;
  metadata: { timestamp: string; component: { type: string; name: string } };
  components: { name: string; version: string; licenses?: { license: { name: string } }[] }[];
}

const { values } = parseArgs({ options: { 'with-development': { type: 'boolean', default: false } } });
const parameters = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
if (!values['with-development']) parameters.push('--omit', 'dev');
const document = JSON.parse(
  execFileSync('npm', parameters, { encoding: 'utf8', maxBuffer: 2 ** 28, shell: process.platform === 'win32' }),
) as Document;

// npm names the document after the folder, the moment and a number by chance.
Object.assign(document.metadata.component, { type: 'application', name: project.name, description: site.description });
document.metadata.timestamp = today.toISOString();
// npm leaves out what is no SPDX licence, such as "BSD", and what a package says in the way of former years.
const licences = new Map(lockedPackages().map(([path, locked]) => [`${nameAt(path)}@${locked.version}`, licenceOf(path, locked)])); // prettier-ignore
for (const component of document.components) {
  const name = licences.get(`${component.name}@${component.version}`);
  if (!component.licenses && name) component.licenses = [{ license: { name } }];
}
document.serialNumber = '';
const hash = createHash('sha256').update(JSON.stringify(document)).digest('hex');
document.serialNumber = `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
console.log(JSON.stringify(document, null, 2));
