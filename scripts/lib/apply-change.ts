import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from '../../src/authoring/move-page.ts';
import { readContentTree } from '../../src/checks/read/read-content-tree.ts';
import type { Content } from '../../src/checks/content.ts';
import { readContent } from './read-content.ts';
import { replaceFile } from './replace-file.ts';

/** Changes the files of a content folder as one of the tasks says, and tells of each; or says why not. */
export async function applyChange(folder: string, plan: (content: Content) => Change): Promise<void> {
  const { content } = readContentTree(await readContent(folder), new Date());
  const change = plan(content);
  if ('refused' in change) {
    console.error(change.refused);
    process.exitCode = 1;
    return;
  }
  for (const { path, text } of change.write) {
    await replaceFile(join(folder, path), text);
    console.log(`Wrote ${join(folder, path)}`);
  }
  for (const path of change.remove) {
    await rm(join(folder, path));
    console.log(`Took away ${join(folder, path)}`);
  }
  if (change.toDo?.length) console.log(['Still to do:', ...change.toDo.map((each) => `- ${each}`)].join('\n'));
}
