/**
 * npm run -s hosting -- nginx|caddy [--root DIR] [--listen WHERE]: prints a configuration for a host that serves the
 * built site itself, with the response headers that the site needs. SITE_URL and BASE_PATH are those of the build.
 */
import { parseArgs } from './lib/parse-args.ts';
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

if (Object.hasOwn(makers, name)) {
  const { make, listen } = makers[name as keyof typeof makers];
  console.log(make({ ...site, root: values.root, listen: values.listen ?? listen }).trimEnd());
} else {
  console.error(`Say for which host: ${Object.keys(makers).join(' or ')}. For example: npm run -s hosting -- nginx`);
  process.exitCode = 1;
}
