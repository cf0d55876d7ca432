import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from '../scripts/lib/accessibility/built-pages.ts';
import { templateOf } from '../scripts/lib/accessibility/routes.ts';
import { outFolder } from '../src/site.ts';

const sizeOf = (address: string): number => statSync(join(outFolder, address.replace(/\/$/, '/index.html'))).size;

/** The largest page of each template of the small site. */
const largest = [...Map.groupBy(pagesOf(outFolder), templateOf).values()].map(
  (addresses) => addresses.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]!,
);

/** Pages that show something of their own in a state that the largest of their template is not in. */
const states = [
  '/case-studies/testshire-singing-for-breath/',
  '/evidence/ample-2020-singing-trial/',
  '/facts/singing-ten-weeks/',
  '/facts/museums-gp-visits/',
  '/compare/?items=evidence/bland-2021-walking-no-difference,evidence/ample-2020-singing-trial',
  '/pack/?items=case-studies/testshire-singing-for-breath,facts/singing-ten-weeks',
  '/search/?q=singing',
  '/no-such-page/',
];

/** A page of each template of the small site, and templates in more than one state. */
export const templates: readonly string[] = [...new Set([...largest, ...states])];
