import { harmsInWords, type HarmStatus } from '#model/harms.ts';
import type { KnownForCase } from '#paper/business-case.ts';

/** A body of evidence as its file gives it, as far as a business case needs it. */
export type BodyFile = Omit<KnownForCase, 'harms'> & { harms: { status: HarmStatus; what: string } };

/** What is known, as the paper says it. */
export const knownOf = ({ harms, ...body }: BodyFile): KnownForCase => ({ ...body, harms: harmsInWords(harms) });
