import type { Paper } from '#paper/structure.ts';
import { el } from '../elements.ts';

/** Gives the reader the paper as a Word file. What writes it is loaded only now. */
export async function makeWord(paper: Paper, creator: string, link: string): Promise<void> {
  const { paperFile } = await import('#paper/to-word.ts');
  const file = await paperFile(paper, { creator, description: link });
  const address = URL.createObjectURL(file);
  el('a', { href: address, download: `${fileName(paper.title)}.docx` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name that every system takes, in any script: "social-prescribing-evidence". */
function fileName(title: string): string {
  const words = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  return words || 'committee-paper';
}
