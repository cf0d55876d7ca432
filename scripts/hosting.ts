/**
 * npm run -s hosting -- nginx|caddy [--root DIR] [--listen WHERE]: prints a configuration for a host that serves the
 * built site itself, with the response headers that the site needs. SITE_URL and BASE_PATH are those of the build.
 */
import { resolve } from 'node:path';
import { parseArgs } from './lib/parse-args.ts';
import { stop } from './lib/stop.ts';
import { caddyFile, nginxFile } from '../src/publish/hosting/host-files.ts';
import { site } from '../src/site.ts';

const makers = {
  nginx: { make: nginxFile, listen: '8080' },
  caddy: { make: caddyFile, listen: new URL(site.url).host },
};
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: '/usr/share/evidence' }, listen: { type: 'string' } },
});
const [name = ''] = positionals;
// nginx would look for a relative folder below its own, and both take some signs for words of their language.
const root = resolve(values.root);
if (/["\\$`{}\p{Cc}]/u.test(root)) stop(`${JSON.stringify(root)} holds signs that mean something else to nginx and Caddy. Call the folder otherwise.`); // prettier-ignore
if (values.listen !== undefined && !/^[\w.:*[\]/ -]+$/.test(values.listen)) stop(`--listen is ${JSON.stringify(values.listen)}; it may be 8080, "443 ssl", or the name of a host.`); // prettier-ignore

if (Object.hasOwn(makers, name)) {
  const { make, listen } = makers[name as keyof typeof makers];
  console.log(make({ ...site, root, listen: values.listen ?? listen }).trimEnd());
} else {
  console.error(`Say for which host: ${Object.keys(makers).join(' or ')}. For example: npm run -s hosting -- nginx`);
  process.exitCode = 1;
}
