import fs, { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { manifestName } from '#model/manifest.ts';
import { cacheFolder, contentFolder, outFolder } from '#site.ts';
import { takeLock } from '../../scripts/lib/one-at-a-time.ts';
import { whyNotIn } from './odd-folder.ts';

/**
 * A build begins by itself, where it can be written. Two builds into one folder would empty it under each other: the
 * second says so, and does nothing. What Astro remembers of the content is forgotten: it would be published again although
 * it was damaged since, or a schema reads it otherwise today. Nothing is built from the texts of other content.
 */
export const oneBuild = (): AstroIntegration => ({
  name: 'one-build',
  hooks: {
    'astro:config:setup'({ command, updateConfig }) {
      const whyNot = whyNotIn(process.cwd());
      if (whyNot !== null && (command === 'build' || command === 'dev')) stop(whyNot);
      if (command !== 'build') return;
      // A machine of a developer may say otherwise, and drafts would be published under the policy of development.
      process.env.NODE_ENV = 'production';
      updateConfig({ vite: { plugins: [ownTexts] } });
      const [foreign] = foreignIn(outFolder);
      if (foreign !== undefined) stop(`A build empties ${outFolder}, which holds what no build made (${foreign}). Set OUT_DIR to a new or empty folder.`); // prettier-ignore
      for (const folder of [outFolder, cacheFolder]) {
        const why = whyNotWritten(folder);
        if (why) stop(`Nothing can be written into ${folder} (${why}). Make it yours to write, or set OUT_DIR to build elsewhere.`); // prettier-ignore
      }
      const why = whyNotWritten(workshop);
      if (why) stop(`Nothing can be written into ${workshop} (${why}), where Astro works, wherever the site goes. Make the project yours to write, or build a copy of it.`); // prettier-ignore
      const holder = takeLock(join(cacheFolder, 'building'));
      if (holder !== null) stop(`Another build (process ${holder}) is writing ${outFolder}. Wait for it, or set OUT_DIR to build beside it.`); // prettier-ignore
      if (isOutside(outFolder)) {
        const other = takeLock(join(workshop, 'building'));
        if (other !== null) stop(`Another build (process ${other}) outside the project is under way. Wait for it, or set OUT_DIR to a folder of the project.`); // prettier-ignore
        moveBetweenDisks();
      }
      rmSync(join(cacheFolder, 'data-store.json'), { recursive: true, force: true });
      sayOnlyTheCause([outFolder, cacheFolder]);
    },
  },
});

/** What stands in a folder that is to be emptied, where nothing shows that a build, whole or stopped, has written there before. */
function foreignIn(folder: string): string[] {
  if (existsSync(cacheFolder) || existsSync(join(folder, manifestName))) return [];
  // The memory of the usual folder goes with the packages, when they are installed again; a build that was stopped left these.
  if (folder === 'dist' && ['.prerender', '_astro'].some((name) => existsSync(join(folder, name)))) return [];
  try {
    return readdirSync(folder).toSorted();
  } catch {
    // What is not there, or may not be read, is not emptied either.
    return [];
  }
}

/** Where Astro makes what it puts into a folder outside the project: one place for all of them. */
const workshop = '.astro';
const isOutside = (folder: string): boolean => !resolve(folder).startsWith(process.cwd());

/** From its workshop Astro moves files by renaming them, which no system does from one disk to another. */
function moveBetweenDisks(): void {
  const { rename } = fs.promises;
  fs.promises.rename = async (from, to) => {
    try {
      await rename(from, to);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
      await fs.promises.cp(from as string, to as string, { recursive: true });
      await fs.promises.rm(from, { recursive: true });
    }
  };
}

/**
 * Astro lists the texts of a build in one file of the project. Another command that reads other content meanwhile puts its own
 * list there, and the build would fail at its first page without a word of why.
 */
export const ownTexts = {
  name: 'own-texts',
  transform: {
    filter: { id: /[\\/]\.astro[\\/]content-modules\.mjs/ },
    handler(this: { error: (sentence: string) => never }, code: string): void {
      const [foreign] = textsOf(code).filter((path) => !resolve(path).startsWith(resolve(contentFolder) + sep));
      if (foreign) this.error(`Another command of Astro reads other content in this folder (${foreign}): wait for it, and build again.`); // prettier-ignore
    },
  },
};

/** The files that the list names, as paths from the project. */
const textsOf = (list: string): string[] =>
  [...list.matchAll(/^\[("(?:[^"\\]|\\.)*"), \(\) => import\(/gm)].map(([, path]) => JSON.parse(path!) as string);

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/**
 * Why a folder cannot be written into, as the system calls it, and what of it not, such as what another user built there; null
 * where all of it can.
 */
function whyNotWritten(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    return codeOf(error);
  }
  return whyNotOverwritten(folder);
}

function whyNotOverwritten(folder: string): string | null {
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      const why = entry.isDirectory() ? whyNotOverwritten(path) : null;
      if (why) return why;
      if (!entry.isSymbolicLink()) accessSync(path, constants.W_OK);
    }
    return null;
  } catch (error) {
    // What another build took away meanwhile is in nobody's way.
    const { code, path } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? null : `${codeOf(error)}: ${path ?? folder}`;
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** So many bytes and fewer are none to a build. */
const none = 100_000;

const full = (folder: string): string =>
  `The disk that holds ${folder} is full, so the build is not whole. Make room and build again.`;

/** What systems and programs say where they refuse a build what it needs, and what is said of it. */
const refusals: [said: RegExp, cause: (text: string, folders: readonly string[]) => string][] = [
  [
    /\b(?:ENOSPC|EDQUOT)\b|no space left on device|disk quota exceeded/i,
    (text, folders) => full(folders.find((folder) => text.includes(folder)) ?? folders[0]!),
  ],
  [
    /\b(?:EMFILE|ENFILE)\b|too many open files/i,
    () => 'The system lets a build open too few files at once, so the build is not whole. Allow more (ulimit -n 1024) and build again.',
  ],
  [
    /\bEFBIG\b|file too large/i,
    () => 'The system lets no file become as large as a build makes some, so the build is not whole. Allow more (ulimit -f unlimited) and build again.',
  ],
]; // prettier-ignore

/**
 * Where the system refuses a build what it needs, as on a full disk, it fails in many places at once, each with a trace of its
 * own: what is said is the cause, in a sentence.
 * @param folders where the build writes
 */
export function sayOnlyTheCause(folders: readonly string[]): void {
  const fullNow = (): string | undefined => {
    const found = folders.find((folder) => {
      const { bavail, bsize } = statfsSync(folder);
      return bavail * bsize <= none;
    });
    return found === undefined ? undefined : full(found);
  };
  const causeIn = (text: string): string | undefined => refusals.find(([said]) => said.test(text))?.[1](text, folders);
  const { stderr } = process;
  const write = stderr.write.bind(stderr) as (text: string | Uint8Array) => boolean;
  // A file may be too large for what is left, and be gone again when the trace comes.
  let cause: string | undefined;
  const withheld: (string | Uint8Array)[] = [];
  stderr.write = (text: string | Uint8Array) => {
    cause ??= fullNow() ?? causeIn(String(text));
    if (cause === undefined) return write(text);
    withheld.push(text);
    return true;
  };
  // Node itself prints what nobody caught past all this.
  process.once('uncaughtException', (error) => {
    console.error(error);
    process.exit(1);
  });
  process.once('exit', (code) => {
    cause ??= fullNow();
    // Whatever was met did no harm.
    if (code === 0) for (const text of withheld) write(text);
    else if (cause) write(`${cause}\n`);
  });
}
