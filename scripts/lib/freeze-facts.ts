import { addressOf } from '../../src/checks/addresses.ts';
import { withoutDrafts, type Content, type ContentFile } from '../../src/checks/content.ts';
import { factGround, validFacts, type ReadFact } from '../../src/checks/fact-ground.ts';
import { readContentTree } from '../../src/checks/read/read-content-tree.ts';
import { findVersion, isPublished, readManifest } from '../../src/checks/find/fact-versions.ts';
import { sha256 } from '../../src/checks/sha256.ts';
import { writeVersion } from '../../src/lib/facts/write-version.ts';
import { basisOf } from '../../src/model/fact-basis.ts';
import { manifestFile, versionFile, type FactVersion } from '../../src/schemas/fact-version.ts';
import { referenceSchema } from '../../src/schemas/reference.ts';

/**
 * The files that freeze the present version of every fact, and the manifest of their hashes. A version whose address
 * is recorded as published is never written again; one that is not may still change.
 * @returns only the files that differ from what was given
 */
export function freezeFacts(files: ContentFile[], today: Date): ContentFile[] {
  const content = withoutDrafts(readContentTree(files, today).content);
  const frozen = validFacts(content).flatMap((read) => {
    const { entry, fact } = read;
    const names = [entry.id, ...fact.formerly];
    const kept = findVersion(files, names, fact.version);
    if (kept && isPublished(files, names, fact.version)) return [];
    const version = versionOf(content, read);
    if (!version) return [];
    return [{ path: kept?.path ?? versionFile(entry.id, fact.version), text: `${JSON.stringify(version, null, 2)}\n` }];
  });
  return [...frozen, withManifest(files, frozen)].filter(
    (file) => files.find(({ path }) => path === file.path)?.text !== file.text,
  );
}

/** A line for every version: those that stand are kept as they are, so that a change made by hand still shows. */
function withManifest(files: ContentFile[], frozen: ContentFile[]): ContentFile {
  const lines = new Map(readManifest(files).map(({ path, hash }) => [path, hash]));
  for (const { path, text } of frozen) lines.set(path, sha256(text));
  const text = [...lines]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, hash]) => `${hash}  ${path.replace(/^facts\//, '')}\n`);
  return { path: manifestFile, text: text.join('') };
}

/** A fact with all that it draws from other files written out; null where something it needs is not there. */
function versionOf(content: Content, { entry, fact }: ReadFact): FactVersion | null {
  const basis = basisOf(fact, factGround(content));
  if (!basis) return null;
  return writeVersion(entry.id, fact, {
    basis,
    source: (id) =>
      referenceSchema.safeParse(content.lists.get('references')?.items.find((item) => item.id === id)).data ?? null,
    page: (name) => {
      const page = content.entries.find(({ folder, id }) => `${folder}/${id}` === name);
      if (typeof page?.data.title !== 'string') return null;
      return { title: page.data.title, address: addressOf(content, page) };
    },
  });
}
