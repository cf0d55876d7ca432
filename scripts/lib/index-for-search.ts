import { close, createIndex } from 'pagefind';

/** Writes the search index of a built site into its pagefind/ folder. Returns the number of pages indexed. */
export async function indexForSearch(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`The search index could not be made: ${errors.join(', ')}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
  await close();
  const failures = [...added.errors, ...written.errors];
  if (failures.length > 0) throw new Error(`The search index could not be made: ${failures.join(', ')}`);
  return added.page_count;
}
