import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { sourceChecksSchema } from '#schemas/source-checks.ts';
import type { SourceCheck } from '#model/source-state.ts';
import { contentFolder } from '#site.ts';

const file = join(contentFolder, 'source-checks.yaml');

/** What the addresses of sources answered when they were last asked for; empty where nobody has asked yet. */
export const sourceChecks: readonly SourceCheck[] = sourceChecksSchema.parse(
  existsSync(file) ? load(readFileSync(file, 'utf8')) : {},
).checks;

const bySource = new Map(sourceChecks.map((check) => [check.source, check]));

/** What the address of a source answered. */
export const checkOf = (source: string): SourceCheck | undefined => bySource.get(source);
