import { basisOf } from '#model/fact-basis.ts';
import { factVersionSchema, factWords, manifestFile, versionFile, wordsOfVersion } from '#schemas/fact-version.ts';
import { entryAddress } from '../addresses.ts';
import type { Content, ContentFile } from '../content.ts';
import { factGround, validFacts, type ReadFact } from '../fact-ground.ts';
import type { Problem } from '../report/problem.ts';
import { sha256 } from '../sha256.ts';
import { ledgerPath } from './published.ts';

const folder = 'facts/versions/';
const freeze = 'whoever merges this runs npm run facts:freeze';

/** What is published of a fact is frozen: every version is there, is what it was, and is what the fact says. */
export function frozenVersions(content: Content): Problem[] {
  const versions = content.files.filter(({ path }) => path.startsWith(folder));
  const manifest = readManifest(content.files);
  return [
    ...changedVersions(versions, manifest),
    ...missingVersions(versions, manifest),
    ...validFacts(content).flatMap((read) => presentVersion(content, read)),
  ];
}

interface ManifestLine {
  hash: string;
  path: string;
  line: number;
}

/** The lines of the manifest; paths are from the content folder. */
export function readManifest(files: ContentFile[]): ManifestLine[] {
  const text = files.find(({ path }) => path === manifestFile)?.text ?? '';
  return text.split('\n').flatMap((written, index) => {
    const match = /^([0-9a-f]{64}) {2}(\S+)$/.exec(written.trimEnd());
    return match ? [{ hash: match[1]!, path: `facts/${match[2]!}`, line: index + 1 }] : [];
  });
}

const problem = (path: string, wrong: string, right: string, line = 1): Problem => ({
  path,
  line,
  column: 1,
  rule: 'frozen-version',
  wrong,
  right,
});

function changedVersions(versions: ContentFile[], manifest: ManifestLine[]): Problem[] {
  return versions.flatMap(({ path, text }) => {
    const recorded = manifest.find((line) => line.path === path);
    if (!recorded) return [problem(path, 'this version is not in the manifest', freeze)];
    if (recorded.hash !== sha256(text)) {
      return [
        problem(
          path,
          'this version was published and has been changed since',
          'put it back, and raise version in the fact',
        ),
      ];
    }
    return factVersionSchema.safeParse(parsed(text)).success
      ? []
      : [problem(path, 'this version cannot be read', 'put it back as it was')];
  });
}

function missingVersions(versions: ContentFile[], manifest: ManifestLine[]): Problem[] {
  const there = new Set(versions.map(({ path }) => path));
  return manifest
    .filter(({ path }) => !there.has(path))
    .map(({ path, line }) =>
      problem(manifestFile, `content/${path} was published and is not there`, 'put the file back', line),
    );
}

/** Versions keep the name that the fact had when they were frozen. */
export function findVersion(files: ContentFile[], names: readonly string[], version: number): ContentFile | undefined {
  return names
    .map((name) => files.find(({ path }) => path === versionFile(name, version)))
    .find((file) => file !== undefined);
}

function presentVersion(content: Content, { entry, fact }: ReadFact): Problem[] {
  const names = [entry.id, ...fact.formerly];
  const numbers = Array.from({ length: fact.version }, (_, index) => index + 1);
  const missing = numbers.filter((version) => !findVersion(content.files, names, version));
  if (missing.length > 0) {
    return [
      {
        ...problem(entry.path, `version ${missing[0]} of this fact is not frozen`, freeze),
        ...entry.yaml.locate(['version']),
      },
    ];
  }
  const basis = basisOf(fact, factGround(content));
  const frozen = factVersionSchema.safeParse(parsed(findVersion(content.files, names, fact.version)!.text));
  if (!basis || !frozen.success) return [];
  const now = factWords(fact, basis);
  const then = wordsOfVersion(frozen.data);
  const changed = (Object.keys(now) as (keyof typeof now)[]).find(
    (key) => JSON.stringify(now[key]) !== JSON.stringify(then[key]),
  );
  if (!changed) return [];
  return [
    {
      ...problem(
        entry.path,
        `${changed} is not what version ${fact.version} says, which was frozen`,
        isPublished(content.files, entry.id, fact.version)
          ? `raise version to ${fact.version + 1}, set published, and run npm run facts:freeze`
          : `${freeze}: this version is not published yet`,
      ),
      ...entry.yaml.locate([changed]),
    },
  ];
}

/** Whether the address of a version is on the record of what was published: from then on it never changes. */
export function isPublished(files: ContentFile[], id: string, version: number): boolean {
  const ledger = files.find(({ path }) => path === ledgerPath)?.text ?? '';
  return ledger.split('\n').includes(`${entryAddress('facts', id)}v${version}/`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
