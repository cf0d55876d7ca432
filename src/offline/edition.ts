import { manifestName, readManifest, type Manifest } from '#model/manifest.ts';
import { readRelease, releaseName, type Release } from '#model/release.ts';
import { hashOf } from './hash.ts';

/** One build of the site, as its list of checksums states it. */
export interface Edition extends Release {
  /** The checksum of the list of checksums: what tells one build from another. */
  id: string;
  files: number;
  manifest: Manifest;
  /** The list of checksums as it is published. */
  text: string;
}

const bytesOf = async (address: string): Promise<ArrayBuffer> => {
  const answer = await fetch(address, { cache: 'no-store' });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.arrayBuffer();
};

/** An edition from its two files; null where they are damaged, or not of one build. */
export async function editionOf(list: BufferSource, release: BufferSource): Promise<Edition | null> {
  const text = new TextDecoder().decode(list);
  const manifest = readManifest(text);
  const stated = readRelease(new TextDecoder().decode(release));
  if (!manifest || !stated || manifest.get(releaseName) !== (await hashOf(release))) return null;
  return { ...stated, id: await hashOf(list), manifest, text };
}

/**
 * The edition that is published now below `base`; null where its files are not of one build, as in the moment of a
 * deployment. Throws where the network does not answer.
 */
export async function publishedEdition(base: string): Promise<Edition | null> {
  const [list, release] = await Promise.all([bytesOf(base + manifestName), bytesOf(base + releaseName)]);
  return editionOf(list, release);
}
