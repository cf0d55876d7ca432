import { contentAddresses } from '../../src/checks/addresses.ts';
import { readContentTree } from '../../src/checks/read/read-content-tree.ts';
import { contentFolder } from '../../src/site.ts';
import { readContent } from './read-content.ts';

/** Finds the address of the first page in a folder of the site; of its list where it has none. */
export async function firstPages(): Promise<(folder: string) => string> {
  const addresses = contentAddresses(readContentTree(await readContent(contentFolder), new Date()).content);
  return (folder) => addresses.find((address) => new RegExp(`^/${folder}/[a-z0-9-]+/$`).test(address)) ?? `/${folder}/`;
}
