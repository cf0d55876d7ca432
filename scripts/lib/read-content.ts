import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from '../../src/checks/content.ts';

/** Every file below a content folder, in the order of their paths; of pictures only the size. */
export async function readContent(folder: string): Promise<ContentFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(paths.toSorted().map((path) => readOne(folder, path)));
}

async function readOne(folder: string, path: string): Promise<ContentFile> {
  const name = relative(folder, path).split(sep).join('/');
  if (!/\.(?:mdx|md|yaml|yml|json|csv|txt|sha256)$/i.test(name))
    return { path: name, text: '', bytes: (await stat(path)).size };
  return { path: name, text: await readFile(path, 'utf8') };
}
