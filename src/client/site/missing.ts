/** The page for what is missing: asks whether another address was meant. It says nothing where it knows none. */
import { el } from '../elements.ts';
import { siteBase } from '../site-base.ts';
import { cleanAddress, nearestAddresses, queryWithin } from './meant.ts';

const place = document.querySelector<HTMLElement>('[data-meant]');
const inSite = location.pathname.toLowerCase().startsWith(siteBase.toLowerCase());

if (place && inSite) {
  const asked = location.pathname.slice(siteBase.length - 1);
  const meant = await addressesMeant(asked);
  if (meant.length > 0) {
    const query = meant.length === 1 ? location.search || queryWithin(asked) : '';
    const links = meant.map((address) => {
      const path = siteBase + address.slice(1);
      return el('li', {}, [el('a', { href: path + query }, [path])]);
    });
    place.append(el('h2', {}, ['Did you mean']), el('ul', {}, links));
    place.hidden = false;
  }
}

async function addressesMeant(asked: string): Promise<string[]> {
  const clean = cleanAddress(asked);
  if (clean !== '/' && clean !== asked && (await isThere(clean))) return [clean];
  return nearestAddresses(clean, await listedPages());
}

async function isThere(address: string): Promise<boolean> {
  const answer = await fetch(siteBase + address.slice(1), { method: 'HEAD' }).catch(() => null);
  return answer?.ok === true;
}

/** The pages that the site lists for search engines, from its root. */
async function listedPages(): Promise<string[]> {
  const answer = await fetch(`${siteBase}sitemap-0.xml`).catch(() => null);
  const text = answer?.ok ? await answer.text() : '';
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => `/${new URL(address!).pathname.slice(siteBase.length)}`,
  );
}
