import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { ownAddresses } from '#schemas/addresses.ts';
import { featuredSchema } from '#schemas/featured.ts';
import { contentFolder } from '#site.ts';

/** The page that does each duty, as kind and file name. */
export const { roles } = featuredSchema
  .pick({ roles: true })
  .strip()
  .parse(load(readFileSync(join(contentFolder, 'featured.yaml'), 'utf8')));

/** The pages that stand at an address of their own, and not at one below their kind. */
export const own = ownAddresses(roles);
