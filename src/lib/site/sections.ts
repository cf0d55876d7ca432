import { paths } from './paths.ts';

/** The parts of the site, as the main navigation lists them. */
export const sections = [
  { label: 'Case studies', href: paths.caseStudies },
  { label: 'Evidence', href: paths.evidence },
  { label: 'Places', href: paths.places },
  { label: 'Facts', href: paths.facts },
  { label: 'Briefing', href: paths.briefing },
  { label: 'Guides', href: paths.guides },
  { label: 'Funding', href: paths.funding },
  { label: 'Connect', href: paths.connect },
] as const;
