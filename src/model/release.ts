/** The name of the file that says what a build is: when it was made, and how much of it a reader may keep. */
export const releaseName = 'release.json';

/** What a build says of itself beside its checksums, which cover this file too. */
export interface Release {
  /** The day of the build, as 2026-12-31. */
  built: string;
  /** How many files a reader keeps who keeps the whole site, and their bytes; this file is not among them. */
  files: number;
  bytes: number;
}

/** What serves hosts and other sites, and no reader of this one: pictures to share, frames, feeds. */
const forOthers = /^(?:_headers$|release\.json$|cards\/|embed\/|feeds\/)/;

/** Whether a file, by its path below the site, is kept with the whole site. */
export const isForReaders = (path: string): boolean => !forOthers.test(path);

/** Reads what a build says of itself; null where the text is something else, such as a page of the host. */
export function readRelease(text: string): Release | null {
  try {
    const { built, files, bytes } = JSON.parse(text) as Partial<Release>;
    const isDay = typeof built === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(built);
    return isDay && Number.isInteger(files) && Number.isInteger(bytes) ? { built, files: files!, bytes: bytes! } : null;
  } catch {
    return null;
  }
}
