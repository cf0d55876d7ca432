import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { assertAnswersWhoeverAsksAgain } from '../../src/publish/hosting/testing/asked-again.ts';
import { serve } from './serve.ts';

let served: Awaited<ReturnType<typeof serve>>;
let port: number;
let folder: string;

before(async () => {
  const outside = mkdtempSync(join(tmpdir(), 'served-'));
  writeFileSync(join(outside, 'secret.txt'), 'a secret');
  folder = join(outside, 'dist');
  for (const below of ['', 'facts', 'embed/facts/one', 'data', '_astro', '.well-known', '.git', '.GIT'])
    mkdirSync(join(folder, below), { recursive: true });
  for (const page of ['index.html', '404.html', 'facts/index.html', 'embed/facts/one/index.html'])
    writeFileSync(join(folder, page), `<title>${page}</title>`);
  for (const history of ['.git', '.GIT'])
    for (const name of ['config', 'index.html']) writeFileSync(join(folder, history, name), '[core]');
  for (const name of ['facts.csv', 'facts.ris']) writeFileSync(join(folder, 'data', name), 'id\n1234567890\n');
  writeFileSync(join(folder, '_astro/style.abc.css'), 'p {}');
  served = await serve(folder, 0, '/kb/');
  port = Number(new URL(served.address).port);
});
after(() => served.server.close());

/** What the server says to bytes that no well-behaved client would send. */
const raw = (text: string, to = port): Promise<string> =>
  new Promise((resolve) => {
    let said = '';
    const socket = connect(to, 'localhost', () => socket.end(text));
    socket.setTimeout(2000, () => socket.destroy());
    socket.on('data', (bytes) => (said += bytes.toString('latin1')));
    socket.on('error', () => resolve(said));
    socket.on('close', () => resolve(said));
  });

const ask = (path: string, options: RequestInit = {}) =>
  fetch(new URL(path, served.address), { redirect: 'manual', ...options });

test('a folder without its slash leads to the one with it, and keeps what was asked', async () => {
  for (const [path, location] of [
    ['/kb/facts?q=1', '/kb/facts/?q=1'],
    ['/kb', '/kb/'],
  ]) {
    const { status, headers } = await ask(path!);
    assert.equal(status, 301);
    assert.equal(headers.get('location'), location);
  }
});

test('no address leads from here to another host', async () => {
  const atRoot = await serve(folder, 0, '/');
  try {
    const to = Number(new URL(atRoot.address).port);
    for (const path of ['//facts', '///facts', '//evil.example/../facts', '/\\\\facts', '/%5c%5cfacts', '//evil.example/%2e%2e/facts']) {
      const [, location] = /^location: (.*)$/im.exec(await raw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, to)) ?? [];
      assert.ok(location === undefined || /^\/[a-z]/.test(location), `${path} leads to ${location}`);
    }
  } finally {
    atRoot.server.close();
  }
}); // prettier-ignore

test('a page, its headers, and the page for what is missing, as a host sends them', async () => {
  const page = await ask('/kb/facts/');
  assert.equal(page.status, 200);
  assert.match(page.headers.get('content-security-policy')!, /frame-ancestors 'none'/);
  assert.equal(page.headers.get('x-content-type-options'), 'nosniff');
  assert.match((await ask('/kb/embed/facts/one/')).headers.get('content-security-policy')!, /frame-ancestors \*/);
  // Browsers leave this address as it is, and it leads out of the folder that it begins with.
  assert.match((await ask('/kb/embed/..%2ffacts/')).headers.get('content-security-policy')!, /frame-ancestors 'none'/);
  assert.equal((await ask('/kb/_astro/..%2ffacts/')).headers.get('cache-control'), 'no-cache');
  assert.equal((await ask('/kb/data/facts.csv')).headers.get('access-control-allow-origin'), '*');
  assert.match((await ask('/kb/_astro/style.abc.css')).headers.get('cache-control')!, /immutable/);
  assert.equal((await ask('/kb/data/facts.csv')).headers.get('content-type'), 'text/csv; charset=utf-8');
  assert.equal((await ask('/kb/data/facts.ris')).headers.get('content-type'), 'text/plain; charset=utf-8');
  assert.equal((await ask('/kb/data/gone.ris')).headers.get('content-type'), 'text/html; charset=utf-8');
  for (const missing of [
    '/kb/nowhere/',
    '/kb/index.html/',
    '/other/',
    '/kb/_astro/gone.css',
    '/kb/embed/',
    '/kb/embed',
    '/kb/.git',
    '/kb/.git/',
    '/kb/.git/config',
    '/kb/%2egit/config',
    '/kb/.GIT/config',
    '/kb/embed/..%2f.git/config',
  ]) {
    const { status, headers } = await ask(missing);
    assert.equal(status, 404, missing);
    assert.doesNotMatch(headers.get('cache-control') ?? '', /immutable/);
  }
});

test('what only reads is allowed', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])
    assert.equal((await ask('/kb/facts/', { method })).status, 405, method);
  const head = await ask('/kb/facts/', { method: 'HEAD' });
  assert.equal(await head.text(), '');
});

test('whoever has a file already, or wants a part of it, is answered as hosts answer', async () => {
  for (const path of ['facts/', 'data/facts.csv']) await assertAnswersWhoeverAsksAgain(served.address + path);
});

test('a file that goes while it is asked for stops nothing', async () => {
  const file = join(folder, 'data/going.csv');
  for (let round = 0; round < 40; round += 1) {
    writeFileSync(file, 'x'.repeat(200_000));
    const asked = Promise.allSettled(Array.from({ length: 8 }, () => ask('/kb/data/going.csv').then((said) => said.text()))); // prettier-ignore
    await new Promise((resolve) => setTimeout(resolve, round % 8));
    rmSync(file, { force: true });
    await asked;
  }
  assert.equal((await ask('/kb/facts/')).status, 200);
});

test('no request stops the server or reads a file that stands outside', async () => {
  const piece = fc.constantFrom(
    '..',
    '%2e%2e',
    '..%2f',
    '%5c..',
    '%00',
    '//',
    'facts',
    '%',
    '%zz',
    '?',
    '#',
    'é',
    ' ',
    '\r\n',
    '\0',
    'secret.txt',
  );
  const path = fc
    .array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 6 })
    .map((pieces) => `/kb/${pieces.join('/')}`);
  const method = fc.constantFrom('GET', 'HEAD', 'POST', 'TRACE', 'CONNECT', '', 'get', 'GET\t');
  const line = fc.constantFrom(
    'Range: bytes=9-1',
    'Range: bytes=99999999999999999999-',
    'If-None-Match: *',
    'Host:',
    'Content-Length: -1',
    'Transfer-Encoding: chunked',
    'X: \0',
  );
  await fc.assert(
    fc.asyncProperty(method, path, fc.array(line, { maxLength: 3 }), async (verb, address, headers) => {
      const said = await raw(
        `${verb} ${address} HTTP/1.1\r\n${['Host: localhost', 'Connection: close', ...headers].join('\r\n')}\r\n\r\n`,
      );
      assert.doesNotMatch(said, /a secret/);
    }),
    { numRuns: 300 },
  );
  assert.equal((await ask('/kb/facts/')).status, 200);
});
