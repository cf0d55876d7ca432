import { evidence } from '#lib/content/collections.ts';
import { vocabulary } from '#lib/content/vocabulary.ts';
import { bodies } from '#lib/evidence/bodies.ts';
import { evidenceMap } from './evidence-map.ts';

/** The map of everything on the site: the page, the CSV, the pages of topics and the home page all show this one. */
export const wholeMap = evidenceMap(bodies, evidence, vocabulary('activities').terms, vocabulary('outcomes').terms);
