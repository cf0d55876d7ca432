import { availableParallelism } from 'node:os';
import { defineConfig } from 'playwright/test';
import { browserFlags, findBrowser } from './scripts/lib/find-browser.ts';
import { freePort } from './scripts/lib/free-port.ts';

// The journeys are of the small site.
process.loadEnvFile('tests/small.env');

// Every process that reads this file takes the port of the first.
const port = (process.env.TEST_PORT ??= String(await freePort()));

export default defineConfig({
  testDir: 'tests',
  testMatch: '*.e2e.ts',
  fullyParallel: true,
  // Pages wait for the network to be still: one more than the processors keeps them at work.
  workers: availableParallelism() + 1,
  // A shared runner can stand still for seconds: a journey is tried up to twice more there, and told as flaky.
  retries: process.env.CI ? 2 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['dot']],
  // Long enough for two busy processors: what is right is told as soon as it is seen, whatever the limit.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: findBrowser(), args: browserFlags },
    viewport: { width: 1280, height: 900 },
  },
  webServer: {
    command: 'node tests/serve.ts',
    url: `http://localhost:${port}/`,
    env: { TEST_PORT: port },
    reuseExistingServer: false,
  },
});
