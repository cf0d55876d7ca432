import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { SourceCheck } from '../../src/model/source-state.ts';
import { checkSources } from './check-sources.ts';

let server: Server;
let base: string;
let asked: string[] = [];
let open = 0;
let most = 0;
const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

// A server of this machine stands for the web: nothing is asked for that is not here.
before(async () => {
  server = createServer((request, response) => {
    const path = request.url!;
    asked.push(path);
    const answer = (status: number, body = '', headers: Record<string, string> = {}): void => {
      response.writeHead(status, { 'Content-Type': 'text/html', ...headers }).end(body);
    };
    if (path === '/slow') {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        answer(200, 'A report & on walking');
      }, 20);
      return;
    }
    if (path === '/here') return answer(200, '<h1>A report &amp; on&nbsp;walking</h1>');
    if (path === '/gone') return answer(404);
    if (path === '/for-good') return answer(301, '', { Location: '/here' });
    if (path === '/for-now') return answer(302, '', { Location: '/here' });
    if (path === '/circle') return answer(302, '', { Location: '/circle' });
    if (path === '/changed') return answer(200, '<h1>Buy shoes</h1>');
    if (path === '/refuses') return answer(403);
    if (path === '/broken') return answer(503);
    if (path === '/paper') return answer(200, '%PDF-1.7', { 'Content-Type': 'application/pdf' });
    if (path.startsWith('/archive')) {
      return answer(
        200,
        JSON.stringify({
          archived_snapshots: { closest: { available: true, url: 'http://web.archive.org/web/2026/x' } },
        }),
      );
    }
    // '/never' is not answered.
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const manners = () => ({ pause: 0, atOnce: 2, patience: 300, userAgent: 'test', archive: `${base}/archive` });
async function check(path: string, known: SourceCheck[] = [], on = '2026-11-29'): Promise<SourceCheck> {
  const [found] = await checkSources(
    [{ id: 'one', url: base + path, title: 'A report & on walking' }],
    known,
    day(on),
    manners(),
  );
  return found!;
}

for (const [path, state] of [
  ['/here', 'ok'],
  ['/paper', 'ok'],
  ['/gone', 'gone'],
  ['/for-now', 'ok'],
  ['/circle', 'failing'],
  ['/changed', 'changed'],
  ['/refuses', 'unsure'],
  ['/broken', 'failing'],
  ['/never', 'failing'],
] as const) {
  test(`${path} is ${state}`, async () => assert.equal((await check(path)).state, state));
}

test('what moved for good says where it is now', async () => {
  const { state, movedTo } = await check('/for-good');
  assert.equal(state, 'moved');
  assert.equal(movedTo, `${base}/here`);
});

test('one miss is of the day; after the second a copy is looked for, and it says since when', async () => {
  asked = [];
  const first = await check('/gone');
  assert.equal(first.misses, 1);
  assert.equal(first.archive, undefined);
  assert.deepEqual(asked, ['/gone']);
  const second = await check('/gone', [first], '2026-12-29');
  assert.equal(second.misses, 2);
  assert.equal(second.archive, 'https://web.archive.org/web/2026/x');
  assert.deepEqual(second.since, day('2026-11-29'));
});

test('what answers again is no longer missed, and what is not asked for stays as it was', async () => {
  const gone: SourceCheck = {
    source: 'one',
    state: 'gone',
    checked: day('2026-10-01'),
    since: day('2026-10-01'),
    misses: 3,
  };
  assert.equal((await check('/here', [gone])).misses, 0);
  const other = { ...gone, source: 'other' };
  const both = await checkSources(
    [{ id: 'one', url: `${base}/here`, title: 'A report & on walking' }],
    [other],
    day('2026-11-29'),
    manners(),
  );
  assert.deepEqual(
    both.map(({ source }) => source),
    ['one', 'other'],
  );
  assert.deepEqual(both[1], other);
});

test('one host is asked one thing at a time', async () => {
  most = 0;
  const sources = ['a', 'b', 'c'].map((id) => ({ id, url: `${base}/slow`, title: 'A report & on walking' }));
  await checkSources(sources, [], day('2026-11-29'), manners());
  assert.equal(most, 1);
});
