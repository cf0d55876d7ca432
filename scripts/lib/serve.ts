import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import send from 'send';
import { contentType, headersOf, typeOf } from '../../src/publish/hosting/rules.ts';
import { site } from '../../src/site.ts';

/**
 * Serves a built site on this machine as a host does: below its base path, with the site's response headers, its own
 * page for what is missing, a slash put behind the address of a folder, and no more than is asked for of a file that the
 * reader has already.
 * @param port 0 for any that is free
 * @param base the base path the site was built for
 */
export async function serve(
  folder: string,
  port: number,
  base = site.basePath,
): Promise<{ server: Server; address: string }> {
  const place = { basePath: base, url: site.url };
  const missing = await readFile(join(folder, '404.html'));

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { method, url = '/' } = request;
    const reply = (status: number, headers: Record<string, string>, body?: Buffer): void => {
      response.writeHead(status, { ...headersOf('', place), ...headers }).end(method === 'HEAD' ? undefined : body);
    };
    const notFound = (): void => {
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      reply(404, { 'Content-Type': 'text/html; charset=utf-8' }, missing);
    };
    if (method !== 'GET' && method !== 'HEAD') return reply(405, { Allow: 'GET, HEAD' });

    const [path, query] = partsOf(url);
    if (`${path}/` === base) return reply(301, { Location: base + query });
    if (!path.startsWith(base)) return notFound();

    // Without the slashes that would make the host of another address of it.
    const below = path.slice(base.length).replace(/^\/+/, '');
    // What is read in the end, whatever the way to it: headers are those of a place, and not of what an address begins with.
    const file = posix.normalize(`/${decodeURIComponent(below)}`).slice(1);
    // Where the folder is kept in Git, its history is no part of the site.
    if (/(?:^|\/)\.git(?:\/|$)/i.test(file)) return notFound();
    if (isFolder(folder, below)) return reply(301, { Location: `${base}${below}/${query}` });
    for (const [name, value] of Object.entries(headersOf(file, place))) response.setHeader(name, value);
    const type = typeOf(file);
    if (type) response.setHeader('Content-Type', contentType(type));
    send(request, `/${below}`, { root: folder, dotfiles: 'allow', cacheControl: false })
      .on('directory', notFound)
      .on('error', ({ status }: { status: number }) => {
        // The file is there, but not as the reader has it, or not so much of it.
        if (status === 412 || status === 416) response.writeHead(status).end();
        else if (response.headersSent) response.destroy();
        else notFound();
      })
      .pipe(response);
  };
  const server = createServer((request, response) => {
    try {
      answer(request, response);
    } catch {
      if (response.headersSent) response.destroy();
      else response.writeHead(400).end();
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

/** The path of a request's address and its query with the question mark; of one that names a host, the path alone. */
function partsOf(url: string): [path: string, query: string] {
  const [, path = '/', query = ''] = /^(?:https?:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/.exec(url) ?? [];
  return [path, query];
}

/** Whether a page stands at a path if a slash is put behind it. No path leads out of the folder. */
function isFolder(folder: string, path: string): boolean {
  const decoded = decodeURIComponent(path);
  if (path === '' || path.endsWith('/') || /(?:^|[\\/])\.\.?(?:[\\/]|$)|\\|\0/.test(decoded)) return false;
  return existsSync(join(folder, decoded, 'index.html'));
}
