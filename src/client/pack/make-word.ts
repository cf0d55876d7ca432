import type { Paper } from '#paper/structure.ts';
import { fileName, save } from '../save.ts';

/** Gives the reader the paper as a Word file. What writes it is loaded only now. */
export async function makeWord(paper: Paper, creator: string, link: string): Promise<void> {
  const { paperFile } = await import('#paper/to-word.ts');
  const file = await paperFile(paper, { creator, description: link });
  save(`${fileName(paper.title, 'committee-paper')}.docx`, file);
}
