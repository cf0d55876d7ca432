/** The file below `base` that answers an address; null where the address does not stand below it. */
export function fileOf(address: string, base: string): string | null {
  const { pathname } = new URL(address);
  if (!pathname.startsWith(base)) return null;
  let path: string;
  try {
    path = decodeURI(pathname.slice(base.length));
  } catch {
    return null;
  }
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The address at which a host answers with a file: a page is asked for as readers do. */
export const addressOf = (path: string, base: string): string =>
  base + encodeURI(path.replace(/(^|\/)index\.html$/, '$1'));
