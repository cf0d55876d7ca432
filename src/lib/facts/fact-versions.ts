import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { factVersionSchema, type FactVersion } from '#schemas/fact-version.ts';
import { facts, type Fact } from './facts.ts';
import { contentFolder } from '#site.ts';

const folder = join(contentFolder, 'facts/versions');

/** Every frozen version. The check has made sure that none was changed. */
const frozen: FactVersion[] = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((name) => name.endsWith('.json'))
  .map((name) => factVersionSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));

/** The versions of a fact, latest first, whatever its name was when they were frozen. */
export function versionsOf({ id, data }: Fact): FactVersion[] {
  return frozen
    .filter((version) => version.id === id || data.formerly.includes(version.id))
    .toSorted((a, b) => b.version - a.version);
}

/** One frozen version as its page shows it: the fact it belongs to, and the version that took its place. */
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
