import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';
import { site } from '../../src/site.ts';

/**
 * Serves a built site on this machine, below its base path, with its own page for what is missing.
 * @param port 0 for any that is free
 */
export async function serve(folder: string, port: number): Promise<{ server: Server; address: string }> {
  const files = sirv(folder, { dev: true, etag: true });
  const missing = await readFile(join(folder, '404.html'));
  const base = site.basePath.replace(/\/?$/, '/');

  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
    };
    if (request.url?.startsWith(base)) {
      request.url = request.url.slice(base.length - 1);
      files(request, response, notFound);
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
