import { createServer, request, type Server } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { serve } from './serve.ts';

const packed = /^(?:text\/|application\/(?:json|javascript|manifest\+json|xml|rss|atom)|image\/svg)/;

/** Serves a built site as `serve` does, and sends with Brotli what hosts compress, as they do. */
export async function serveCompressed(folder: string): Promise<{ close: () => void; address: string }> {
  const { server: plain, address } = await serve(folder, 0);
  const kept = new Map<string, Buffer>();
  const server: Server = createServer((asked, answer) => {
    const { accept, 'user-agent': agent } = asked.headers;
    const headers = { ...(accept ? { accept } : {}), ...(agent ? { 'user-agent': agent } : {}) };
    const forwarded = request(new URL(asked.url ?? '/', address), { method: asked.method, headers }, (given) => {
      if (given.statusCode !== 200 || !packed.test(given.headers['content-type'] ?? '')) {
        answer.writeHead(given.statusCode!, given.headers);
        given.pipe(answer);
        return;
      }
      const parts: Buffer[] = [];
      given.on('data', (part: Buffer) => parts.push(part));
      given.on('end', () => {
        const body = kept.get(asked.url!) ?? brotliCompressSync(Buffer.concat(parts));
        kept.set(asked.url!, body);
        answer
          .writeHead(200, { ...given.headers, 'content-encoding': 'br', 'content-length': body.length })
          .end(asked.method === 'HEAD' ? undefined : body);
      });
    });
    forwarded.on('error', () => answer.writeHead(502).end());
    forwarded.end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as { port: number };
  const close = (): void => {
    server.close();
    plain.close();
  };
  return { close, address: `http://localhost:${port}${new URL(address).pathname}` };
}
