const isDevelopment = import.meta.env?.DEV === true;

/**
 * The content security policy of every page: only files of this site, and no inline script or style.
 * 'wasm-unsafe-eval' lets the search engine run its own WebAssembly. A meta element cannot hold
 * frame-ancestors; headersFile adds it where the host reads that file.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  // The development server puts styles into the page, to change them without a reload.
  `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ''}`,
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** The policy of a page for frames on other sites: it has no script, and fetches nothing but its style and the icon of the site. */
export const embedSecurityPolicy = [
  "default-src 'none'",
  `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ''}`,
  // Some browsers ask for the icon unbidden where a frame is opened by itself.
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
