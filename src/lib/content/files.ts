import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '#site.ts';

/** The text of a file of content, as people wrote it. */
export const contentText = (path: string): string => readFileSync(join(contentFolder, path), 'utf8');

/** Every file of content that is text, by its path below the folder. */
export const contentTexts = (): { path: string; text: string }[] =>
  readdirSync(contentFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:mdx|yaml|json|csv|txt)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(contentFolder).length + 1))
    .toSorted()
    .map((path) => ({ path, text: contentText(path) }));
