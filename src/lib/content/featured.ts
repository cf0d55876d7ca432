import { getCollection } from 'astro:content';
import { closed } from '#lib/site/closing.ts';
import { paths } from '#lib/site/paths.ts';
import type { PageRole } from '#schemas/featured.ts';
import { caseStudyById, evidenceSummary } from './collections.ts';
import { roles } from './roles.ts';

const [chosen] = await getCollection('featured');
if (!chosen) throw new Error('content/featured.yaml is missing; run "npm run check".');
const { caseStudies, evidence, facts, routes } = chosen.data;

/** What the home page shows first, and where it says to begin. */
export const featured = {
  schemes: caseStudies.map(caseStudyById),
  quoted: evidence.map(evidenceSummary),
  // A closed edition takes nothing in.
  routes: routes
    .filter(({ page }) => !closed || page !== roles.writing)
    .map(({ who, page, what }) => ({ who, what, href: paths.entry(page) })),
};

/** The facts that are quoted most, by id, in the order in which the page of facts begins. */
export const mostQuoted: readonly string[] = facts;

/** The path of the page that does a certain duty. */
export const pathOfRole = (role: PageRole): string => paths.entry(roles[role]);
