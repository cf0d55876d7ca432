import assert from 'node:assert/strict';
import { get, type IncomingHttpHeaders } from 'node:http';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

const ask = (url: string, headers: Record<string, string>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(url, { headers, agent: false }, (answer) => {
      let body = '';
      answer.setEncoding('latin1').on('data', (part: string) => (body += part));
      answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, body }));
    }).on('error', reject);
  });

const longAgo = 'Sat, 01 Jan 2000 00:00:00 GMT';

/**
 * Asks a host for a file that the reader has already, or for a part of it, as RFC 9110 (sections 13 and 14) lets a browser do,
 * and fails where it does not answer as any host of the site must.
 * @param url of a file of at least ten letters
 */
export async function assertAnswersWhoeverAsksAgain(url: string): Promise<void> {
  const { status, headers, body } = await ask(url, {});
  assert.equal(status, 200);
  const [etag, modified, length] = [headers.etag!, headers['last-modified']!, body.length];
  assert.match(etag, /^(?:W\/)?"[^"]+"$/);
  assert.ok(!Number.isNaN(Date.parse(modified)) && length >= 10);
  assert.equal(headers['accept-ranges'], 'bytes');

  const wanted: [asked: Record<string, string>, status: number, part?: [from: number, to: number]][] = [
    [{ 'if-none-match': etag }, 304],
    [{ 'if-none-match': `"another", ${etag}` }, 304],
    [{ 'if-none-match': '*' }, 304],
    [{ 'if-none-match': '"another"' }, 200],
    [{ 'if-modified-since': modified }, 304],
    [{ 'if-modified-since': longAgo }, 200],
    [{ 'if-modified-since': 'not a day' }, 200],
    [{ 'if-none-match': '"another"', 'if-modified-since': modified }, 200],
    [{ 'if-match': '"another"' }, 412],
    [{ 'if-match': '*' }, 200],
    [{ 'if-unmodified-since': longAgo }, 412],
    [{ 'if-unmodified-since': modified }, 200],
    [{ range: 'bytes=0-0' }, 206, [0, 0]],
    [{ range: 'bytes=2-5' }, 206, [2, 5]],
    [{ range: 'bytes=2-' }, 206, [2, length - 1]],
    [{ range: 'bytes=-3' }, 206, [length - 3, length - 1]],
    [{ range: `bytes=0-${length * 9}` }, 206, [0, length - 1]],
    [{ range: `bytes=${length}-` }, 416],
    [{ range: 'bytes=5-2' }, 416],
    [{ range: 'bytes=0-1', 'if-range': '"another"' }, 200],
    [{ range: 'bytes=0-1', 'if-range': modified }, 206, [0, 1]],
    [{ range: 'bytes=0-1', 'if-range': longAgo }, 200],
    [{ range: 'bytes=0-1', 'if-none-match': etag }, 304],
  ];
  for (const [asked, expected, part] of wanted) {
    const answer = await ask(url, asked);
    const what = JSON.stringify(asked);
    assert.equal(answer.status, expected, what);
    if (expected === 200) assert.equal(answer.body, body, what);
    if (expected === 304) assert.deepEqual([answer.body, answer.headers.etag], ['', etag], what);
    // Caddy says nothing of a range that ends before it begins.
    if (expected === 416) assert.equal(answer.headers['content-range'] ?? `bytes */${length}`, `bytes */${length}`, what); // prettier-ignore
    if (part) {
      assert.equal(answer.body, body.slice(part[0], part[1] + 1), what);
      assert.equal(answer.headers['content-range'], `bytes ${part[0]}-${part[1]}/${length}`, what);
    }
    // nginx repeats the headers of a range that it refuses.
    for (const name of ['x-content-type-options', 'content-security-policy'])
      assert.match(String(answer.headers[name]), new RegExp(`^${RegExp.escape(String(headers[name]))}(?:, |$)`), `${what}: ${name}`); // prettier-ignore
  }
  // Several parts at once may be answered with all of it.
  assert.ok([200, 206].includes((await ask(url, { range: 'bytes=0-1,3-4' })).status));
}
