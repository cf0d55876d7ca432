import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { after, test } from 'node:test';
import { freePort } from '../../../scripts/lib/free-port.ts';
import { assertAnswersWhoeverAsksAgain } from './testing/asked-again.ts';
import { caddyFile, netlifyHeaders, nginxFile } from './host-files.ts';
import { contentType, fileTypes, foldersOfOneType, headerRules } from './rules.ts';

const host = { basePath: '/', url: 'https://example.gov.uk' };

/** The headers of a file by the pattern they are for. */
function rulesOf(text: string): Map<string, string[]> {
  const blocks = text.split(/\n(?=\/)/);
  return new Map(
    blocks.map((block) => {
      const [pattern, ...headers] = block.trim().split('\n');
      return [pattern!, headers.map((header) => header.trim())];
    }),
  );
}

test('what is made for frames may be framed by anybody, and no other page by any', () => {
  const rules = rulesOf(netlifyHeaders(host));
  assert.match(rules.get('/*')![0]!, /^Content-Security-Policy: .*; frame-ancestors 'none'$/);
  const [takenBack] = rules.get('/embed/*')!;
  assert.equal(takenBack, '! Content-Security-Policy');
  const policy = rules.get('/embed/*')!.find((line) => line.startsWith('Content-Security-Policy'))!;
  assert.match(policy, /frame-ancestors \*$/);
  assert.doesNotMatch(policy, /script-src/);
});

test('below a path every rule is for that path, for every host', () => {
  const below = { basePath: '/kb.2/', url: 'https://example.gov.uk' };
  const patterns = [...rulesOf(netlifyHeaders(below)).keys()];
  assert.equal(patterns.length, headerRules(below).length + Object.keys(foldersOfOneType).length);
  for (const pattern of patterns) assert.ok(pattern.startsWith('/kb.2/'), pattern);
  const server = { ...below, root: '/srv', listen: '8080' };
  assert.match(nginxFile(server), /"~\^\/kb\\\.2\/embed\/" /);
  assert.match(nginxFile(server), /error_page 404 \/kb\.2\/404\.html;/);
  assert.match(caddyFile(server), /header \/kb\.2\/embed\/\* \{/);
});

test('only a site that has the whole of a host says that the host is reached by https alone', () => {
  const promises = (basePath: string, url: string) => netlifyHeaders({ basePath, url }).includes('Strict-Transport');
  assert.equal(promises('/', 'https://example.gov.uk'), true);
  assert.equal(promises('/evidence/', 'https://example.gov.uk'), false);
  assert.equal(promises('/', 'http://localhost:4321'), false);
});

test('every header of the rules is in the file of every host', () => {
  const server = { ...host, root: '/srv', listen: '8080' };
  for (const file of [netlifyHeaders(host), nginxFile(server), caddyFile(server)])
    for (const { headers } of headerRules(host))
      for (const [name, value] of Object.entries(headers)) {
        assert.ok(file.includes(name), name);
        assert.ok(file.includes(value), value);
      }
});

const asked = (...options: string[]) =>
  spawnSync(process.execPath, ['scripts/hosting.ts', ...options], { encoding: 'utf8' });

test('a folder is named to a host from the root of the machine, and nothing that is asked for becomes its words', () => {
  for (const name of ['nginx', 'caddy'])
    assert.match(asked(name, '--root', 'dist').stdout, new RegExp(`^ *root [^\n]*"${RegExp.escape(resolve('dist'))}"`, 'm')); // prettier-ignore
  for (const options of [['--root', '/srv/$evidence_x'], ['--root', '/srv/a"; autoindex on; #'], ['--root', '/srv/{env.HOME}'], ['--listen', '80; autoindex on']]) {
    const { status, stdout, stderr } = asked('nginx', ...options);
    assert.deepEqual([status, stdout, stderr.split('\n').length], [2, '', 2], options.join(' '));
  }
}); // prettier-ignore

const files = {
  '404.html': 'the page for what is missing',
  'index.html': 'home',
  'facts/index.html': 'facts £',
  'facts/one.md': '# £8 for each person',
  'embed/facts/one/index.html': 'a frame',
  'data/facts.csv': 'id\n1234567890\n',
  '_astro/style.abc.css': 'p {}',
  '.well-known/security.txt': 'Contact: mailto:a@example.gov.uk\n',
  ...Object.fromEntries(Object.values(fileTypes).flat().map((ending) => [`kinds/one.${ending}`, '£8'])), // prettier-ignore
};

/** How a host is started with the file that is made for it, in a folder of its own. */
const hosts: Record<string, (folder: string, port: number) => string[]> = {
  nginx(folder, port) {
    const site = nginxFile({ ...below, root: join(folder, 'a site'), listen: `127.0.0.1:${port}` });
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off; error_log ${folder}/error.log; pid ${folder}/pid; events {}\nhttp { include /etc/nginx/mime.types; access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fast; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;\n${site}\n}`,
    );
    return ['-c', join(folder, 'nginx.conf')];
  },
  caddy(folder, port) {
    const site = caddyFile({ ...below, root: join(folder, 'a site'), listen: `http://127.0.0.1:${port}` });
    writeFileSync(join(folder, 'Caddyfile'), `{\n  admin off\n  auto_https off\n}\n${site}`);
    return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
  },
};
const below = { basePath: '/kb/', url: 'https://example.gov.uk' };
const running: ChildProcess[] = [];
after(() => running.forEach((host) => host.kill()));

for (const [name, prepare] of Object.entries(hosts)) {
  const isHere = spawnSync(name, [name === 'caddy' ? 'version' : '-v']).error === undefined;
  test(`${name} reads its file and answers by it`, { skip: !isHere && `${name} is not on this machine` }, async () => {
    const folder = mkdtempSync(join(tmpdir(), `${name}-`));
    // Started by root, nginx reads as somebody else.
    chmodSync(folder, 0o755);
    after(() => rmSync(folder, { recursive: true, force: true }));
    for (const [path, text] of Object.entries(files)) {
      const file = join(folder, 'a site/kb', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    // On some disks the other way to write it is the same folder.
    for (const history of ['.git', '.GIT']) {
      mkdirSync(join(folder, 'a site/kb', history), { recursive: true });
      for (const name of ['config', 'notes.txt', 'index.html']) writeFileSync(join(folder, 'a site/kb', history, name), '[core]'); // prettier-ignore
    }
    // What a build remembers, where it was built into the folder that is served.
    mkdirSync(join(folder, 'a site/kb-cache'));
    writeFileSync(join(folder, 'a site/kb-cache/data-store.json'), 'a draft');
    const port = await freePort();
    running.push(spawn(name, prepare(folder, port), { stdio: 'ignore', env: { ...process.env, HOME: folder } }));
    const ask = async (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
    for (let tries = 0; tries < 50 && !(await ask('/kb/').catch(() => null)); tries += 1) await wait(100);

    const header = async (path: string, named: string) => (await ask(path)).headers.get(named);
    assert.equal(await (await ask('/kb/facts/')).text(), 'facts £');
    assert.match((await header('/kb/facts/', 'content-security-policy'))!, /frame-ancestors 'none'/);
    assert.match((await header('/kb/embed/facts/one/', 'content-security-policy'))!, /frame-ancestors \*/);
    // An address that browsers leave as it is, although it leads out of the folder that it begins with.
    assert.match((await header('/kb/embed/..%2ffacts/', 'content-security-policy'))!, /frame-ancestors 'none'/);
    assert.equal(await header('/kb/_astro/..%2ffacts/', 'cache-control'), 'no-cache');
    assert.equal(await header('/kb/data/facts.csv', 'access-control-allow-origin'), '*');
    assert.equal(await header('/kb/facts/', 'access-control-allow-origin'), null);
    for (const [type, endings] of Object.entries(fileTypes))
      for (const ending of endings)
        assert.equal(await header(`/kb/kinds/one.${ending}`, 'content-type'), contentType(type), ending);
    assert.equal(await header('/kb/.well-known/security.txt', 'content-type'), 'text/plain; charset=utf-8');
    assert.match((await header('/kb/_astro/style.abc.css', 'cache-control'))!, /immutable/);
    assert.equal(await header('/kb/_astro/style.abc.css', 'cross-origin-resource-policy'), 'cross-origin');
    assert.equal(await header('/kb/facts/', 'cross-origin-resource-policy'), 'same-origin');
    assert.equal(await header('/kb/facts/', 'cache-control'), 'no-cache');
    assert.equal((await ask('/kb/facts')).headers.get('location'), '/kb/facts/');
    assert.equal((await ask('/kb/facts?q=1')).headers.get('location'), '/kb/facts/?q=1');
    for (const path of ['//kb/facts', '//kb/facts?q=1', '/kb//facts?q=1', '/%2fkb/facts?q=1'])
      assert.doesNotMatch((await ask(path)).headers.get('location') ?? '', /^(?:\/\/|\w+:)/, path);
    for (const method of ['POST', 'PUT', 'DELETE'])
      assert.equal((await fetch(`http://127.0.0.1:${port}/kb/facts/`, { method })).status, 405, method);
    for (const path of ['facts/one.md', 'data/facts.csv'])
      await assertAnswersWhoeverAsksAgain(`http://127.0.0.1:${port}/kb/${path}`);
    // What no file can be called is the reader's mistake, and never the host's.
    for (const odd of [
      '%00',
      'facts%00',
      'facts/%00/',
      'a'.repeat(300),
      '%C5%B5'.repeat(150),
      'a/'.repeat(3000),
      '%0a',
      '%0d%0aX: y',
      '%ff',
      '%',
      '..%2f..%2fetc/passwd',
      '%5c..%5c..',
      '.git/config',
      'con',
      '*',
    ]) {
      const answer = await ask(`/kb/${odd}`);
      assert.ok([400, 404].includes(answer.status), `${odd.slice(0, 30)}: ${answer.status}`);
      assert.doesNotMatch(await answer.text(), /root:|\[core\]/);
    }
    // The last is a folder without a page of its own.
    for (const missing of [
      '/kb-cache/data-store.json',
      '/kb/.git/config',
      '/kb/.git/notes.txt',
      '/kb/.git',
      '/kb/.git/',
      '/kb/%2egit/config',
      '/kb/facts/../.git/config',
      '/kb/nowhere/',
      '/kb/_astro/gone.css',
      '/kb/gone.md',
      '/kb/pagefind/gone.pf_index',
      '/kb/.GIT/config',
      '/kb/embed/gone/',
      '/kb/embed/',
    ]) {
      const answer = await ask(missing);
      assert.equal(answer.status, 404, missing);
      assert.match(answer.headers.get('content-security-policy')!, /frame-ancestors 'none'/, missing);
      assert.equal(await answer.text(), files['404.html']);
      assert.equal(answer.headers.get('cache-control'), 'no-cache');
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
      assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8', missing);
    }
  });
}
