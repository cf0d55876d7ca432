import { contentAddresses } from '../../src/checks/addresses.ts';
import { withoutDrafts, type ContentFile } from '../../src/checks/content.ts';
import { readContentTree } from '../../src/checks/read/read-content-tree.ts';
import { ledgerPath } from '../../src/checks/find/published.ts';
import { freezeFacts } from './freeze-facts.ts';

/**
 * What is written down of content that is published: new versions of facts with their hashes, and new addresses. No
 * address is ever taken out, and no published version written again. Content that has mistakes is not for recording.
 * @returns only the files that differ from what was given
 */
export function recordContent(files: ContentFile[], today: Date): ContentFile[] {
  const ledger = withAddresses(files, today);
  const isNew = files.find(({ path }) => path === ledgerPath)?.text !== ledger.text;
  return [...freezeFacts(files, today), ...(isNew ? [ledger] : [])];
}

function withAddresses(files: ContentFile[], today: Date): ContentFile {
  const content = withoutDrafts(readContentTree(files, today).content);
  const addresses = [...content.sitePages, ...contentAddresses(content)];
  const text = files.find(({ path }) => path === ledgerPath)?.text ?? '';
  const lines = text.split('\n').map((line) => line.trim());
  const notes = lines.filter((line) => line.startsWith('#'));
  const recorded = new Set([...lines.filter((line) => line.startsWith('/')), ...addresses]);
  return { path: ledgerPath, text: [...notes, ...[...recorded].toSorted()].join('\n') + '\n' };
}
