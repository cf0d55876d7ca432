import { entryAddress } from '../../src/checks/addresses.ts';
import type { Content, ContentFile } from '../../src/checks/content.ts';
import { factGround, validFacts, type ReadFact } from '../../src/checks/fact-ground.ts';
import { readContentTree } from '../../src/checks/read/read-content-tree.ts';
import { findVersion, isPublished, readManifest } from '../../src/checks/rules/fact-versions.ts';
import { sha256 } from '../../src/checks/sha256.ts';
import { harvardText, linkOf } from '../../src/lib/text/harvard.ts';
import { basisOf, type FactBasis } from '../../src/model/fact-basis.ts';
import { factVersionSchema, manifestFile, versionFile, type FactVersion } from '../../src/schemas/fact-version.ts';
import { readings } from '../../src/schemas/source.ts';
import { referenceSchema, type Reference } from '../../src/schemas/reference.ts';

/**
 * The files that freeze the present version of every fact, and the manifest of their hashes. A version whose address
 * is recorded as published is never written again; one that is not may still change.
 * @returns only the files that differ from what was given
 */
export function freezeFacts(files: ContentFile[], today: Date): ContentFile[] {
  const { content } = readContentTree(files, today);
  const frozen = validFacts(content).flatMap((read) => {
    const { entry, fact } = read;
    const kept = findVersion(files, [entry.id, ...fact.formerly], fact.version);
    if (kept && isPublished(files, entry.id, fact.version)) return [];
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
  const reference = referenceOf(content, fact.source);
  if (!basis || !reference) return null;
  return factVersionSchema.parse({
    id: entry.id,
    version: fact.version,
    published: fact.published.toISOString().slice(0, 10),
    title: fact.title,
    statement: fact.statement,
    valueText: fact.valueText,
    value: fact.value,
    unit: fact.unit,
    denominator: fact.denominator,
    period: fact.period,
    geography: fact.geography,
    date: fact.date,
    pinpoint: fact.pinpoint,
    caveat: fact.caveat,
    say: fact.say,
    doNotSay: fact.doNotSay,
    history: fact.history ?? null,
    quotedOnly: fact.quotedOnly ?? null,
    restsOn: {
      page: pageOfBasis(basis),
      design: basis.design,
    },
    source: {
      id: fact.source,
      citation: harvardText(reference),
      url: linkOf(reference),
      read: basis.read && readings[basis.read],
    },
    contradictedBy: fact.contradictedBy.map(({ text, evidence, source }) => {
      const other = source === undefined ? undefined : referenceOf(content, source);
      return {
        text,
        page: evidence === undefined ? null : namedPage(content, `evidence/${evidence}`),
        citation: other ? harvardText(other) : null,
      };
    }),
    related: fact.related.flatMap((entryName) => namedPage(content, entryName) ?? []),
  });
}

const pageOfBasis = ({ entry, anchor, title }: FactBasis): FactVersion['restsOn']['page'] =>
  entry && title ? { title, address: `/${entry}/#${anchor}` } : null;

function namedPage({ entries }: Content, name: string): FactVersion['restsOn']['page'] {
  const entry = entries.find(({ folder, id }) => `${folder}/${id}` === name);
  if (typeof entry?.data.title !== 'string') return null;
  return { title: entry.data.title, address: entryAddress(entry.folder, entry.id) };
}

function referenceOf({ lists }: Content, id: string): Reference | null {
  const item = lists.get('references')?.items.find((reference) => reference.id === id);
  return referenceSchema.safeParse(item).data ?? null;
}
