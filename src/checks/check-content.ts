import type { ContentFile } from './content.ts';
import { judge } from './judge.ts';
import { noMemory, type Memory } from './memory.ts';
import { nodeHost } from './node-host.ts';
import { readContentTree } from './read/read-content-tree.ts';
import type { RatedProblem } from './report/problem.ts';
import { lookedUp } from './speller.ts';

/**
 * Every problem in the content, in reading order, each with the severity of its rule.
 * @param files every file below the content folder
 * @param today the day for which dates are judged
 */
export function checkContent(files: ContentFile[], today: Date, memory: Memory = noMemory): RatedProblem[] {
  if (nodeHost.dictionary)
    lookedUp(nodeHost.dictionary).words = memory.recall('words looked up', [], () => new Map<string, boolean>());
  return judge(readContentTree(files, today, memory, nodeHost).content);
}
