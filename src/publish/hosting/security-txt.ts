import type { Place } from './rules.ts';

/** Where RFC 9116 has tools look for the file, below the root of a host. */
export const securityTxtPath = '.well-known/security.txt';

/** The contact is to be trusted for so many days after a build; RFC 9116 asks for less than a year. */
const trustedFor = 330;

interface Publisher extends Place {
  /** An email address. */
  contact: string | null;
  /** The day of the build. */
  today: Date;
}

/**
 * Whom to tell of a fault, as RFC 9116 words it; null where nobody is named.
 * @param policy the address of the page that says what is protected and how to report
 */
export function securityTxt({ basePath, url, contact, today }: Publisher, policy: string): string | null {
  if (!contact) return null;
  const expires = new Date(today.getTime() + trustedFor * 86_400_000);
  return [
    // The file of a host is for whoever runs all of it to put there.
    ...(basePath === '/'
      ? []
      : [
          `# This file speaks of ${url}${basePath} alone.`,
          '# Tools look for one at the root of a host, which is for whoever runs all of it to write.',
        ]),
    `Contact: mailto:${encodeURIComponent(contact).replace('%40', '@')}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: en',
    `Canonical: ${url}${basePath}${securityTxtPath}`,
    `Policy: ${policy}`,
    '',
  ].join('\n');
}
