/**
 * Who this site is. The only file a new publisher needs to read.
 *
 * What differs from one deployment to the next comes from the environment, so that nobody has to change code:
 * SITE_URL (https://example.gov.uk), BASE_PATH (/evidence), SITE_PUBLISHER, SITE_CONTACT (an email address),
 * SITE_REPOSITORY (https://github.com/<owner>/<repo>), PDFS, BUILD_DATE and CLOSED. src/settings.ts says what each may hold.
 */
import { readSettings, type Settings } from './settings.ts';

const { contentFolder: content, outFolder: out, port: listening, today: builtOn, ...identity } = settingsOrStop();

/** Where the content is read from; another folder for a build that tests it. */
export const contentFolder = content;

/** Where the built site goes. */
export const outFolder = out;

/** Where Astro keeps what it remembers from one build to the next: a build of other content has a memory of its own. */
export const cacheFolder = outFolder === 'dist' ? 'node_modules/.astro' : `${outFolder}-cache`;

/**
 * The day for which the site is built: the only place at which today enters. BUILD_DATE sets it, so that the site of another
 * day can be built and tested.
 */
export const today = builtOn;

/** Where `npm start` listens. */
export const port = listening;

export const site = {
  name: 'Social Prescribing Evidence Base',
  description:
    'Case studies and graded evidence on social prescribing to arts, culture, libraries, sport and leisure, for UK councils.',
  language: 'en-GB',
  ...identity,
  licence: {
    name: 'Creative Commons Attribution 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
} as const;

/** Nothing can be built, checked or served with a wrong setting: a sentence on each, and no stack trace. */
function settingsOrStop(): Settings {
  const read = readSettings(process.env);
  if ('settings' in read) return read.settings;
  console.error(read.mistakes.join('\n'));
  process.exit(2);
}
