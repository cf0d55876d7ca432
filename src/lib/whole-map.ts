import { evidenceMap } from '#lib/evidence-map.ts';
import { evidence } from '#lib/collections.ts';
import { vocabulary } from '#lib/vocabulary.ts';

/** The map of everything on the site: the page, the CSV, the pages of topics and the home page all show this one. */
export const wholeMap = evidenceMap(evidence, vocabulary('activities').terms, vocabulary('outcomes').terms);
