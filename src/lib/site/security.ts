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

/** The policy of a page for frames on other sites: it has no script, and fetches nothing but its style. */
export const embedSecurityPolicy = [
  "default-src 'none'",
  `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ''}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * The response headers of the site, in the format that Netlify and Cloudflare Pages read from a file at the root of
 * the host. The policy repeats the one in each page and adds frame-ancestors.
 * @param basePath with a slash at both ends
 */
export function headersFile(basePath: string, url: string): string {
  // Whether all of a host may only be reached by https is for the site that has the whole of it to say.
  const isWholeHost = basePath === '/' && url.startsWith('https://');
  const rules: [pattern: string, headers: string[]][] = [
    [
      '*',
      [
        `Content-Security-Policy: ${contentSecurityPolicy}; frame-ancestors 'none'`,
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: strict-origin-when-cross-origin',
        'Permissions-Policy: camera=(), microphone=(), geolocation=()',
        'Cross-Origin-Opener-Policy: same-origin',
        ...(isWholeHost ? ['Strict-Transport-Security: max-age=31536000'] : []),
      ],
    ],
    // Facts and charts that other sites may show in a frame. "!" takes back the policy above on Cloudflare Pages, which
    // would otherwise send both; Netlify sends that of the closer path.
    [
      'embed/*',
      [
        '! Content-Security-Policy',
        `Content-Security-Policy: ${embedSecurityPolicy}; frame-ancestors *`,
        'Access-Control-Allow-Origin: *',
      ],
    ],
    // Open data, for programs that run on other sites too.
    ['data/*', ['Access-Control-Allow-Origin: *']],
    ['feeds/*', ['Access-Control-Allow-Origin: *']],
    // The name of such a file changes with what it holds.
    ['_astro/*', ['Cache-Control: public, max-age=31536000, immutable']],
  ];
  return rules
    .map(([pattern, headers]) => `${basePath}${pattern}\n${headers.map((header) => `  ${header}\n`).join('')}`)
    .join('\n');
}
