/**
 * npm run -s measure:load [-- --connections 50] [-- --seconds 8]: how many times a second nginx, with the file that
 * `npm run hosting` prints, answers with the home page of the built site, packed as it answers and packed beforehand; and
 * how many bytes each answer has. The asker shares the machine with nginx, so that what it tells is the least there is.
 */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from './lib/parse-args.ts';
import { gzipSync } from 'node:zlib';
import { nginxFile } from '../src/publish/hosting/host-files.ts';
import { outFolder, site } from '../src/site.ts';
import { freePort } from './lib/free-port.ts';
import { stop } from './lib/stop.ts';
import { formatNumber } from '../src/model/text.ts';

const { values } = parseArgs({
  options: { connections: { type: 'string', default: '50' }, seconds: { type: 'string', default: '8' } },
});
const [connections, seconds] = [Number(values.connections), Number(values.seconds)];
if (![connections, seconds].every((number) => Number.isInteger(number) && number > 0)) {
  stop('--connections and --seconds must be whole numbers from 1.');
}
if (spawnSync('nginx', ['-v']).error) {
  stop('nginx is not on this machine.');
}

const request = Buffer.from(
  `GET ${site.basePath} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\nConnection: keep-alive\r\n\r\n`,
);

/** The length of an answer with its head. An answer that is packed as it is made comes in pieces, whose last has none. */
function endOf(bytes: Buffer): number | null {
  const head = bytes.indexOf('\r\n\r\n');
  if (head < 0) return null;
  const [, length] = /content-length: (\d+)/i.exec(bytes.toString('latin1', 0, head)) ?? [];
  if (length === undefined) return bytes.subarray(-5).equals(Buffer.from('0\r\n\r\n')) ? bytes.length : null;
  return bytes.length >= head + 4 + Number(length) ? head + 4 + Number(length) : null;
}

/** Asks over and over on one connection, and counts. */
const askOn = (port: number, until: number, count: { answers: number; bytes: number }): Promise<void> =>
  new Promise((resolve, reject) => {
    let waiting = Buffer.alloc(0);
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    socket.on('data', (bytes) => {
      waiting = waiting.length === 0 ? bytes : Buffer.concat([waiting, bytes]);
      const end = endOf(waiting);
      if (end === null) return;
      if (!waiting.subarray(0, 12).equals(Buffer.from('HTTP/1.1 200')))
        return reject(new Error('nginx did not answer with the page.'));
      count.answers += 1;
      count.bytes = end;
      waiting = Buffer.alloc(0);
      if (Date.now() < until) socket.write(request);
      else socket.end();
    });
    socket.on('error', reject);
    socket.on('close', () => resolve());
  });

async function measure(isPackedBefore: boolean): Promise<{ aSecond: number; bytes: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  // Started by root, nginx reads as somebody else.
  chmodSync(folder, 0o755);
  const below = join(folder, site.basePath);
  mkdirSync(below, { recursive: true });
  for (const page of ['index.html', '404.html']) copyFileSync(join(outFolder, page), join(below, page));
  if (isPackedBefore) writeFileSync(join(below, 'index.html.gz'), gzipSync(readFileSync(join(below, 'index.html')), { level: 9 })); // prettier-ignore
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`); // prettier-ignore
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; worker_processes auto; error_log ${folder}/error.log; pid ${folder}/pid; events {}\nhttp { include /etc/nginx/mime.types; access_log off; keepalive_requests 1000000; ${temporary.join(' ')}\n${nginxFile({ ...site, root: folder, listen: `127.0.0.1:${port}` })}\n}`,
  );
  const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  try {
    for (let tries = 0; tries < 50 && !(await fetch(`http://127.0.0.1:${port}/`).catch(() => null)); tries += 1)
      await wait(100);
    const count = { answers: 0, bytes: 0 };
    const until = Date.now() + seconds * 1000;
    await Promise.all(Array.from({ length: connections }, () => askOn(port, until, count)));
    return { aSecond: count.answers / seconds, bytes: count.bytes };
  } finally {
    nginx.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

const [asItAnswers, beforehand] = [await measure(false), await measure(true)];
const row = (what: string, { aSecond, bytes }: { aSecond: number; bytes: number }): string =>
  `${what} ${formatNumber(Math.round(aSecond)).padStart(8)} answers a second of ${(bytes / 1000).toFixed(1)} kB with their heads`;
console.log(`The home page, ${connections} connections, ${seconds} seconds, ${cpus().length} processors (${cpus()[0]?.model.trim()}), nginx and the asker on one machine:

${row('packed as it answers', asItAnswers)}
${row('packed beforehand   ', beforehand)}
Packing beforehand answers ${(beforehand.aSecond / asItAnswers.aSecond).toFixed(1)} times as many.`);
