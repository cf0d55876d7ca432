import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';
import { site } from '../../src/site.ts';

/**
 * Serves a built site on this machine, below its base path, with its own page for what is missing.
 * @param port 0 for any that is free
 * @param base the base path the site was built for
 */
export async function serve(
  folder: string,
  port: number,
  base = site.basePath,
): Promise<{ server: Server; address: string }> {
  const files = sirv(folder, { dev: true, etag: true });
  const missing = await readFile(join(folder, '404.html'));

  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
    };
    const { method, url = '/' } = request;
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (url.startsWith(base)) {
      request.url = url.slice(base.length - 1);
      // sirv throws where a range ends before it begins; files are small, and may be sent whole.
      if (!isRange(request.headers.range)) delete request.headers.range;
      files(request, response, notFound);
    } else if (`${url}/` === base) {
      response.writeHead(302, { Location: base }).end();
    } else {
      notFound();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is in use. Choose another: PORT=${port + 1} npm start`)
          : error,
      ),
    );
    server.listen(port, 'localhost', resolve);
  });
  const { port: actual } = server.address() as { port: number };
  return { server, address: `http://localhost:${actual}${base}` };
}

function isRange(header = ''): boolean {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(header) ?? [];
  return from !== undefined && (!to || Number(from) <= Number(to));
}
