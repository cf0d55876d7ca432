import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { factVersionSchema, type FactVersion } from '#schemas/fact-version.ts';
import { referenceById } from '#lib/content/collections.ts';
import { plainPageOf } from '#lib/registers/related-pages.ts';
import { fromRoot } from '#lib/site/paths.ts';
import { contentFolder } from '#site.ts';
import type { FactLead } from '#model/large-figure.ts';
import { facts, leadsWithSentence, type Fact } from './facts.ts';
import { writeVersion } from './write-version.ts';

const folder = join(contentFolder, 'facts/versions');

/** Every frozen version. The check has made sure that none was changed. */
const frozen: FactVersion[] = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((name) => name.endsWith('.json'))
  .map((name) => factVersionSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));

/**
 * The versions of a fact, latest first, whatever its name was when they were frozen. A version is frozen after it was
 * merged; until then its page is written here in the same way, so that a proposed change shows what it will publish.
 */
export function versionsOf(fact: Fact): FactVersion[] {
  const { id, data } = fact;
  const kept = frozen.filter((version) => version.id === id || data.formerly.includes(version.id));
  const present = kept.some(({ version }) => version === data.version) ? null : presentVersion(fact);
  return [...kept, ...(present ? [present] : [])].toSorted((a, b) => b.version - a.version);
}

const presentVersion = ({ id, data, basis }: Fact): FactVersion | null =>
  writeVersion(id, data, {
    basis,
    source: referenceById,
    page: (name) => {
      const { title, path } = plainPageOf(name);
      return { title, address: fromRoot(path) };
    },
  });

/** One version as its page shows it: the fact it belongs to, and the version that took its place. */
export interface VersionPage {
  fact: Fact;
  version: FactVersion;
  /** The next version, where there is one: from its day on this one was superseded. */
  next: FactVersion | null;
}

/** A page for every version of every fact. */
export const versionPages: VersionPage[] = facts.flatMap((fact) => {
  const versions = versionsOf(fact);
  return versions.map((version) => ({
    fact,
    version,
    next: versions.find((other) => other.version === version.version + 1) ?? null,
  }));
});

/**
 * What stands large where a version is shown: the sentence, too, where it was learnt after it was frozen that its figure is
 * not to be quoted alone. Its record stays as it was.
 */
export const leadOfVersion = ({ fact, version }: Pick<VersionPage, 'fact' | 'version'>): FactLead =>
  version.leads === 'sentence' || version.quotedOnly || leadsWithSentence(fact) ? 'sentence' : 'figure';
