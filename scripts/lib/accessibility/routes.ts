import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

interface Route {
  /** Its file in src/pages. */
  file: string;
  pattern: RegExp;
  /** How much of its addresses is left open: whole ends weigh more than single parts. */
  open: number;
}

/** The addresses that a file of src/pages makes: `[id]` is one part, `[...id]` any number or none. */
function routeOf(file: string): Route {
  const parts = file
    .split(sep)
    .join('/')
    .replace(/\.astro$/, '')
    .split('/')
    .filter((part) => part !== 'index');
  const pattern = parts
    .map((part) => (part.startsWith('[...') ? '(?:/.+)?' : `/${part.replace(/\[\w+\]/g, '[^/]+')}`))
    .join('');
  const open = parts.reduce((sum, part) => sum + (part.startsWith('[...') ? 100 : part.includes('[') ? 1 : 0), 0);
  return { file, pattern: new RegExp(`^${pattern}/?$`), open };
}

const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.astro'))
  .map(routeOf)
  .toSorted((a, b) => a.open - b.open || b.file.length - a.file.length);

/** Every template, by its file in src/pages. */
export const templateFiles: readonly string[] = routes.map(({ file }) => file);

/** The template of a page: the file in src/pages that makes it. */
export function templateOf(address: string): string {
  const path = address.replace(/[?#].*$/, '').replace(/\.html$/, '');
  const route = routes.find(({ pattern }) => pattern.test(path));
  if (!route) throw new Error(`No file of src/pages makes ${address}.`);
  return route.file;
}
