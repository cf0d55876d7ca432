/** A built site that is to be read from a folder, without a host. */
export interface FromFile {
  /** The path that it was built for, with a slash at both ends. */
  base: string;
  /** The address of its home page on the web, where what the folder leaves out is found. */
  home: string;
  /** The paths of all files in the folder. */
  files: ReadonlySet<string>;
  /** The day of the build, in words. */
  day: string;
}

/** The way from one file of a folder to another: `../guides/index.html`. */
export function wayTo(from: string, to: string): string {
  const [own, other] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < own.length && shared < other.length - 1 && own[shared] === other[shared]) shared += 1;
  return [...own.slice(shared).map(() => '..'), ...other.slice(shared)].join('/');
}

/**
 * An address from the root of the host as a file on the way from another; the page on the web where the folder leaves it
 * out; anything else as it is.
 */
export function relative(address: string, from: string, { base, home, files }: FromFile): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  const path = /^[^?#]*/.exec(address)![0];
  const rest = address.slice(path.length);
  if (!path.startsWith(base)) return address;
  const below = decodeURI(path.slice(base.length));
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  return files.has(file) ? encodeURI(wayTo(from, file)) + rest : home + path.slice(base.length) + rest;
}
