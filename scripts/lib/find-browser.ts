import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** First the one without windows, as Playwright's own is: a page opens in a third of the time there. */
const systemBrowsers = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
/** Debian packages of the same names: the second where the first is not to be had. */
const debianBrowsers = systemBrowsers.slice(0, 2);

/** What Chromium needs to run as root, and to stay off the network. */
export const browserFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of a Chromium, found or installed: CHROMIUM_PATH, Playwright's own, the system's, a download by
 * Playwright, and last a package of Debian's where we may install it.
 */
export function findBrowser(): string {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH is ${given}, but there is no file of that name.`);
  }
  const found = playwrightBrowser() ?? systemBrowser();
  if (found) return found;

  console.log('There is no browser on this machine; asking Playwright for one …');
  spawnSync('playwright', ['install', 'chromium'], { stdio: 'inherit', timeout: 180_000 });
  const downloaded = playwrightBrowser();
  if (downloaded) return downloaded;

  if (process.getuid?.() === 0 && commandPath('apt-get')) {
    console.log('Playwright could not get one; installing a Debian package (a minute or two) …');
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'] as const,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], options as object);
    for (const browser of debianBrowsers) {
      spawnSync('apt-get', ['install', '-y', '-qq', browser, 'fonts-liberation'], options as object);
      const installed = systemBrowser();
      if (installed) return installed;
    }
  }
  throw new Error('No browser was found: install Chromium or Chrome, or set CHROMIUM_PATH to the one you have.');
}

function playwrightBrowser(): string | null {
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

function systemBrowser(): string | null {
  return systemBrowsers.map(commandPath).find((path) => path !== null) ?? null;
}

function commandPath(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const names = process.platform === 'win32' ? [`${name}.exe`] : [name];
  return folders.flatMap((folder) => names.map((each) => join(folder, each))).find((path) => existsSync(path)) ?? null;
}
