import { basisOf } from '#model/fact-basis.ts';
import {
  factVersionSchema,
  factWords,
  type FactVersion,
  manifestFile,
  versionFile,
  wordsOfVersion,
} from '#schemas/fact-version.ts';
import { factAddress } from '#schemas/addresses.ts';
import type { Content, ContentFile, Entry } from '../content.ts';
import { factGround, validFacts, type ReadFact } from '../fact-ground.ts';
import { kept } from '../kept.ts';
import type { Memory } from '../memory.ts';
import { fileAt } from '../of-entry.ts';
import type { Finding } from '../report/problem.ts';
import { renamedReferences } from '../read/read-references.ts';
import { ledgerPath } from './published.ts';

const folder = 'facts/versions/';

/** What is published of a fact is frozen: every version is there, is what it was, and is what the fact says. */
export function frozenVersions(content: Content): Finding[] {
  const versions = content.files.filter(({ path }) => path.startsWith(folder));
  const manifest = readManifest(content.files);
  return [
    ...changedVersions(versions, onManifest(content.files), content),
    ...missingVersions(versions, manifest),
    ...presentVersions(content).filter(({ pending }) => !pending),
  ];
}

/** Versions that nobody has seen yet, which are frozen when the change is merged. */
export const unfrozenVersions = (content: Content): Finding[] =>
  presentVersions(content).filter(({ pending }) => pending);

/** A finding about the present version of a fact; pending where the merge puts it right. */
type VersionFinding = Finding & { pending?: true };

interface ManifestLine {
  hash: string;
  path: string;
  line: number;
}

/** The lines of the manifest; paths are from the content folder. */
export const readManifest = kept((files: readonly ContentFile[]): ManifestLine[] => {
  const text = files.find(({ path }) => path === manifestFile)?.text ?? '';
  return text.split('\n').flatMap((written, index) => {
    const match = /^([0-9a-f]{64}) {2}(\S+)$/.exec(written.trimEnd());
    return match ? [{ hash: match[1]!, path: `facts/${match[2]!}`, line: index + 1 }] : [];
  });
});

const onManifest = kept(
  (files: readonly ContentFile[]) => new Map(readManifest(files).map((line) => [line.path, line])),
);

const problem = (path: string, wrong: string, right: string, line = 1): Finding => ({
  path,
  line,
  column: 1,
  wrong,
  right,
});

function changedVersions(
  versions: ContentFile[],
  recordedAt: ReadonlyMap<string, ManifestLine>,
  { host, memory }: Pick<Content, 'host' | 'memory'>,
): Finding[] {
  return versions.flatMap((file) => {
    const { path, text } = file;
    const recorded = recordedAt.get(path);
    if (!recorded) {
      return [
        problem(
          path,
          `this version is not in content/${manifestFile}`,
          'put its line back there; or, if it was never published, delete the file: versions are written on merge',
        ),
      ];
    }
    if (recorded.hash !== host.sha256(text)) {
      return [
        problem(
          path,
          'this version was published and has been changed since',
          'put it back, and raise version in the fact',
        ),
      ];
    }
    return readVersion(file, memory) ? [] : [problem(path, 'this version cannot be read', 'put it back as it was')];
  });
}

function missingVersions(versions: ContentFile[], manifest: ManifestLine[]): Finding[] {
  const there = new Set(versions.map(({ path }) => path));
  return manifest
    .filter(({ path }) => !there.has(path))
    .map(({ path, line }) =>
      problem(manifestFile, `content/${path} was published and is not there`, 'put the file back', line),
    );
}

/** Versions keep the name that the fact had when they were frozen. */
export function findVersion(files: ContentFile[], names: readonly string[], version: number): ContentFile | undefined {
  return names.map((name) => fileAt({ files }, versionFile(name, version))).find((file) => file !== undefined);
}

const presentVersions = kept((content: Content): VersionFinding[] =>
  validFacts(content).flatMap((read) => presentVersion(content, read)),
);

function presentVersion(content: Content, { entry, fact }: ReadFact): VersionFinding[] {
  const names = [entry.id, ...fact.formerly];
  const onRecord = (version: number): boolean =>
    findVersion(content.files, names, version) !== undefined ||
    names.some((name) => onManifest(content.files).has(versionFile(name, version)));
  const missing = Array.from({ length: fact.version }, (_, index) => index + 1).find((number) => !onRecord(number));
  if (missing !== undefined) return [notFrozen(content.files, entry, names, missing)];
  const version = findVersion(content.files, names, fact.version);
  const basis = basisOf(fact, factGround(content));
  const frozen = version && readVersion(version, content.memory);
  if (!basis || !frozen) return [];
  const now = factWords(fact, basis);
  const words = wordsOfVersion(frozen);
  // A source that was merged with another is the same source under another id.
  const then = { ...words, source: renamedReferences(content).get(words.source) ?? words.source };
  const changed = (Object.keys(now) as (keyof typeof now)[]).find(
    (key) => JSON.stringify(now[key]) !== JSON.stringify(then[key]),
  );
  if (!changed) return [];
  const wrong = `${changed} is not what version ${fact.version} says, which was frozen`;
  const raise = `raise version to ${fact.version + 1}, and set published to the day of the change`;
  // The design stands in the page on which the fact rests, and is no word of its own.
  const right =
    changed === 'design'
      ? `it comes from the page on which this rests: if it was changed there by mistake, put it back; otherwise ${raise}`
      : raise;
  return [
    {
      ...(isPublished(content.files, names, fact.version)
        ? problem(entry.path, wrong, right)
        : advice(entry.path, `${wrong} but not published yet`, 'nothing to do: it is frozen again on merge')),
      ...entry.yaml.locate([changed]),
    },
  ];
}

/** A version that nobody has seen yet is frozen on merge; one that was published, or skipped, is a mistake. */
function notFrozen(
  files: ContentFile[],
  { path, yaml, data }: Entry,
  names: string[],
  missing: number,
): VersionFinding {
  const at = yaml.locate(['version']);
  const present = Number(data.version);
  if (isPublished(files, names, missing)) {
    const file = `content/${versionFile(names[0]!, missing)}`;
    return { ...problem(path, `${file} was published and is not there`, 'put the file back'), ...at };
  }
  if (missing < present) {
    const wrong = `this says version ${present}, and there is no version ${missing} yet`;
    return { ...problem(path, wrong, `write version: ${missing}; versions go up by one`), ...at };
  }
  const wrong = `version ${present} of this fact is not frozen yet`;
  return { ...advice(path, wrong, 'nothing to do: it is frozen when the change is merged'), ...at };
}

const advice = (path: string, wrong: string, right: string): VersionFinding => ({
  ...problem(path, wrong, right),
  pending: true,
});

/** Whether the address of a version is on the record of what was published: from then on it never changes. */
export const isPublished = (files: ContentFile[], names: readonly string[], version: number): boolean =>
  names.some((name) => ledgerLines(files).has(`${factAddress(name)}v${version}/`));

const ledgerLines = kept(
  (files: readonly ContentFile[]) => new Set((fileAt({ files }, ledgerPath)?.text ?? '').split('\n')),
);

const versionsRead = kept((_: ContentFile): { version?: FactVersion | null } => ({}));

/** A version that was frozen; null where the file does not hold one. */
export function readVersion(file: ContentFile, memory: Memory): FactVersion | null {
  const read = versionsRead(file);
  read.version ??= memory.recall(
    'a frozen version',
    [file],
    () => factVersionSchema.safeParse(parsed(file.text)).data ?? null,
  );
  return read.version;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
