import { readFileSync } from 'node:fs';

/** A package as package-lock.json has it. */
export interface Locked {
  version: string;
  integrity?: string;
  resolved?: string;
  license?: string;
  hasInstallScript?: boolean;
}

/** Every package of the lock, by the path at which it is installed. */
export const lockedPackages = (): [path: string, locked: Locked][] =>
  Object.entries(
    (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }).packages,
  ).filter(([path]) => path !== '');

/** The name of the package that is installed at a path. */
export const nameAt = (path: string): string => path.replace(/^.*node_modules\//, '');

/** What says its licence nowhere but in its own files, where it was read: `licenses` of jstat, and the file LICENSE of i. */
export const readElsewhere: Readonly<Record<string, string>> = { jstat: 'MIT', i: 'MIT' };

/** The licence of a package as it states it; null where it was found nowhere. */
export const licenceOf = (path: string, { license }: Locked): string | null =>
  license ?? readElsewhere[nameAt(path)] ?? null;
