/**
 * Who this site is. The only file a new publisher needs to read.
 *
 * What differs from one deployment to the next comes from the environment, so that nobody has to change code:
 * SITE_URL (https://example.gov.uk), BASE_PATH (/evidence), SITE_PUBLISHER, SITE_CONTACT (an email address)
 * and SITE_REPOSITORY (https://github.com/<owner>/<repo>).
 */
const environment = process.env;

/** Where every step reads the content from: CONTENT_DIR, for a build of other content. */
export const contentFolder = environment.CONTENT_DIR || 'content';

/** Where every step writes the built site, and looks for it: OUT_DIR, for a build beside the real one. */
export const outFolder = environment.OUT_DIR || 'dist';

export const site = {
  name: 'Social Prescribing Evidence Base',
  description:
    'Case studies and graded evidence on social prescribing to arts, culture, libraries, sport and leisure, for UK councils.',
  language: 'en-GB',
  url: environment.SITE_URL || 'http://localhost:4321',
  basePath: environment.BASE_PATH || '/',
  publisher: environment.SITE_PUBLISHER || null,
  contact: environment.SITE_CONTACT || null,
  repository: environment.SITE_REPOSITORY || null,
  /** Whether the build also prints PDFs, and pages link to them: PDFS=1. */
  pdfs: environment.PDFS === '1',
  licence: {
    name: 'Creative Commons Attribution 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
} as const;
