/** What counts readers and campaigns, and changes nothing about the page. */
const trackers =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|_hs\w+|hsCtaTracking|yclid|twclid|ttclid|si|ref_src|s_kwcid|vero_id|mkt_tok|trk|CMP|ocid)$/i;

/** Addresses of mail programs and search engines that hold the real one, and the name of the part that holds it. */
const wrappers: [host: RegExp, part: string][] = [
  [/\.safelinks\.protection\.outlook\.com$/, 'url'],
  [/^www\.google\.[a-z.]+$/, 'q'],
  [/^www\.google\.[a-z.]+$/, 'url'],
  [/^l\.facebook\.com$|^lm\.facebook\.com$/, 'u'],
  [/^urldefense\.proofpoint\.com$/, 'u'],
  [/^statics\.teams\.cdn\.office\.net$/, 'url'],
  [/^www\.linkedin\.com$/, 'url'],
];

/** An address without what follows its readers, and out of what it is wrapped in; the same where there is nothing. */
export function cleanAddress(address: string): string {
  const url = URL.parse(address);
  if (!url || !url.protocol.startsWith('http')) return address;
  for (const [host, part] of wrappers) {
    const inner =
      host.test(url.hostname) &&
      /^\/(?:url|l\.php|v2\/url|redir\/redirect|evergreen-assets\/safelinks\/.*)?$/.test(url.pathname)
        ? url.searchParams.get(part)
        : null;
    if (inner && URL.canParse(inner)) return cleanAddress(inner);
  }
  // Proofpoint's third form keeps the address in its path: /v3/__https://example.org/__;!!…
  const [, inPath] = /^https:\/\/urldefense\.com\/v3\/__(https?:\/\/.+?)__;/.exec(address) ?? [];
  if (inPath && URL.canParse(inPath)) return cleanAddress(inPath);
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !trackers.test(pair.split('=')[0]!));
  const all = url.search.slice(1).split('&').filter(Boolean);
  if (kept.length === all.length) return address;
  const fragment = address.includes('#') ? address.slice(address.indexOf('#')) : '';
  const page = address.replace(/[?#].*$/, '');
  return `${page}${kept.length > 0 ? `?${kept.join('&')}` : ''}${fragment}`;
}
