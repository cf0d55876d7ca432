import type { Reference } from '#schemas/reference.ts';
import { exportReference } from './exported-reference.ts';

/** The sources as a file of CSL-JSON. */
export const toCslJson = (references: readonly Reference[]): string =>
  `${JSON.stringify(references.map(exportReference), null, 2)}\n`;
