import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, normalize, relative, resolve, sep } from 'node:path';
import { z } from 'zod';

/** What a publisher sets for one deployment. Anything unset, or empty, takes the value that suits one's own machine. */
export interface Settings {
  /** The host, without a slash at the end: https://example.gov.uk. */
  url: string;
  /** The path below the host, with a slash at both ends: /evidence/. */
  basePath: string;
  publisher: string | null;
  /** An email address. */
  contact: string | null;
  /** The address of the repository, without a slash at the end. */
  repository: string | null;
  pdfs: boolean;
  /** Whether drafts are shown, as in a preview of a change. */
  drafts: boolean;
  /** Where `npm start` listens. */
  port: number;
  contentFolder: string;
  outFolder: string;
  /** The day for which the site is built: midnight in UTC. */
  today: Date;
  /** The day from which nobody keeps the site up, for its closed edition. */
  closed: Date | null;
}

const lineOfText = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u;

/** Folders of the project that a build would empty, or write into what it reads. */
const ownFolders = ['src', 'scripts', 'tests', 'public', 'docs', 'node_modules', '.git', '.github', '.ci'];

/** Where the built site goes unless another folder is named. */
const usual = 'dist';

const [firstYear, lastYear] = [2026, 2100];

/** A calendar day written as 2028-04-01, as midnight in UTC. */
function dayOf(name: string) {
  const error = `${name} must be a day of the years ${firstYear} to ${lastYear}, year-month-day, such as 2028-04-01`;
  return z
    .string({ error })
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error })
    .refine((text) => isDay(text), { error })
    .transform((text) => new Date(`${text}T00:00:00Z`))
    .refine((date) => date.getUTCFullYear() >= firstYear && date.getUTCFullYear() <= lastYear, { error });
}

/** The 31st of April would be read as the 1st of May. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const thisDay = (): string => new Date().toISOString().slice(0, 10);

const fields = {
  SITE_URL: z
    .string()
    .refine((text) => isAddress(text) && new URL(text).pathname === '/', {
      error:
        'SITE_URL must be the address of the host and nothing more, such as https://example.gov.uk; a path below it goes into BASE_PATH',
    })
    .transform((text) => new URL(text).origin)
    .default('http://localhost:4321'),
  BASE_PATH: z
    .string()
    .transform((text) => text.replace(/\/?$/, '/'))
    .refine((text) => /^\/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)*$/.test(text), {
      error:
        'BASE_PATH must begin with a slash and hold only letters without accents, digits, hyphens, dots and slashes, such as /evidence',
    })
    .default('/'),
  SITE_PUBLISHER: z
    .string()
    .trim()
    .refine((text) => text.length <= 120 && lineOfText.test(text), {
      error: 'SITE_PUBLISHER must be one line of at most 120 characters, such as Example Borough Council',
    })
    .nullable()
    .default(null),
  SITE_CONTACT: z
    .email({ error: 'SITE_CONTACT must be an email address and nothing more, such as evidence@example.gov.uk' })
    .nullable()
    .default(null),
  SITE_REPOSITORY: z
    .string()
    .transform((text) => text.replace(/\/$/, ''))
    .refine((text) => isAddress(text) && /^https:\/\/[^/@]+(?:\/[\w.-]+){2,}$/.test(text), {
      error: 'SITE_REPOSITORY must be the address of a repository, such as https://github.com/owner/name',
    })
    .nullable()
    .default(null),
  PDFS: z
    .enum(['0', '1'], { error: 'PDFS must be 1, to print PDFs, or 0' })
    .transform((text) => text === '1')
    .default(false),
  DRAFTS: z
    .enum(['0', '1'], { error: 'DRAFTS must be 1, to show what is not finished in a preview, or 0' })
    .transform((text) => text === '1')
    .default(false),
  PORT: z
    .string()
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, {
      error: 'PORT must be a whole number from 0 to 65535, such as 4321',
    })
    .transform(Number)
    .default(4321),
  BUILD_DATE: dayOf('BUILD_DATE').prefault(thisDay),
  CLOSED: dayOf('CLOSED').nullable().default(null),
  CONTENT_DIR: z
    .string()
    .refine(isFolder, { error: 'CONTENT_DIR must be a folder that exists, such as content' })
    .transform((text) => text.replace(/(?!^)\/+$/, ''))
    .default('content'),
  OUT_DIR: z
    .string()
    .refine((text) => !statOf(text) || isFolder(text), { error: 'OUT_DIR must be a folder, such as dist' })
    .transform(oneName)
    .refine((text) => !touches(text, '.', ...ownFolders), {
      error: 'OUT_DIR is emptied by every build, so it must be a folder of its own, such as dist',
    })
    .default(usual),
};

const environmentSchema = z.object(fields).superRefine(({ CONTENT_DIR, OUT_DIR, BUILD_DATE, CLOSED }, context) => {
  if (CLOSED && CLOSED > BUILD_DATE) {
    const message = 'CLOSED must not be later than the day of the build: pages would say what has not happened yet';
    context.addIssue({ code: 'custom', path: ['CLOSED'], message });
  }
  if (touches(OUT_DIR, CONTENT_DIR)) {
    const message = 'OUT_DIR is emptied by every build, so it must stand apart from CONTENT_DIR';
    context.addIssue({ code: 'custom', path: ['OUT_DIR'], message });
  }
});

/** The settings in an environment, or a sentence on each one that is wrong. */
export function readSettings(environment: NodeJS.ProcessEnv): { settings: Settings } | { mistakes: string[] } {
  const given = Object.fromEntries(Object.keys(fields).map((name) => [name, environment[name] || undefined]));
  const read = environmentSchema.safeParse(given);
  if (!read.success) {
    const first = new Map(read.error.issues.map(({ path, message }) => [String(path[0]), message] as const).reverse());
    return {
      mistakes: Object.keys(fields)
        .filter((name) => first.has(name))
        .map((name) =>
          name === 'BUILD_DATE' && given[name] === undefined
            ? `The clock of this machine says ${thisDay()}, and no site is of that day: set the clock, or BUILD_DATE to a day such as 2028-04-01.`
            : `${first.get(name)}. It is now ${JSON.stringify(given[name])}.`,
        ),
    };
  }
  const { data } = read;
  return {
    settings: {
      url: data.SITE_URL,
      basePath: data.BASE_PATH,
      publisher: data.SITE_PUBLISHER,
      // Nobody answers when a site is closed.
      contact: data.CLOSED ? null : data.SITE_CONTACT,
      repository: data.SITE_REPOSITORY,
      pdfs: data.PDFS,
      drafts: data.DRAFTS,
      port: data.PORT,
      contentFolder: data.CONTENT_DIR,
      outFolder: data.OUT_DIR,
      today: data.BUILD_DATE,
      closed: data.CLOSED,
    },
  };
}

/** An address of the web as people write it: `new URL` alone would repair spaces, backslashes and missing slashes. */
function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s\\/?#@]+(?:\/[^\s\\?#]*)?$/.test(text) && URL.canParse(text);
}

const statOf = (path: string) => statSync(path, { throwIfNoEntry: false });

function isFolder(path: string): boolean {
  return statOf(path)?.isDirectory() ?? false;
}

const realOf = (path: string): string => (statOf(path) ? realpathSync(path) : resolve(path));

/**
 * The one name of a folder that may be called by several (`dist`, `./dist/`, `/…/dist`, a link to it): from the project where it
 * stands in it, so that two builds into it know of each other.
 */
function oneName(path: string): string {
  const whole = resolve(path);
  const real = realOf(path);
  // The usual folder may be a link itself.
  if (real === realOf(usual)) return usual;
  if (isWithin(real, '.')) return relative('', real);
  return real === whole ? normalize(path).replace(/(?!^)[\\/]+$/, '') : real;
}

/** Whether a folder holds one of the others; or, for all but the project itself, stands inside it. */
function touches(path: string, ...others: string[]): boolean {
  return others.some((other) => isWithin(other, path) || (other !== '.' && isWithin(path, other)));
}

const isWithin = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/** What readers of a published copy will miss because it was not set, a sentence each; nothing on one's own machine. */
export function missingForReaders({
  url,
  contact,
  repository,
  publisher,
  closed = null,
}: Pick<Settings, 'url' | 'contact' | 'repository' | 'publisher'> & Partial<Pick<Settings, 'closed'>>): string[] {
  if (/^https?:\/\/(?:localhost|127\.|\[::1\])/.test(url)) return [];
  return [
    ...(contact || closed
      ? []
      : [
          'SITE_CONTACT is not set: nobody can write to you, pages say that no address is named, and there is no security.txt.',
        ]),
    ...(repository || closed
      ? []
      : ['SITE_REPOSITORY is not set: nobody can propose a change on GitHub; pages offer a file to send instead.']),
    ...(publisher ? [] : ['SITE_PUBLISHER is not set: no page says who publishes this copy.']),
  ];
}
