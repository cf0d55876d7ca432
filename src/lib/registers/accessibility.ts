import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { accessibilitySchema } from '#schemas/accessibility.ts';
import type { AccessRecord } from '#model/accessibility.ts';
import { contentFolder } from '#site.ts';

const file = join(contentFolder, 'accessibility.yaml');

/** What the last test of every page found; null where none is on record. */
export const accessRecord: AccessRecord | null = existsSync(file)
  ? accessibilitySchema.parse(load(readFileSync(file, 'utf8')))
  : null;
