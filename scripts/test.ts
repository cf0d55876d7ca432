/** npm test: everything that must hold before a change lands. Every step runs, so that one run tells all. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { findBrowser } from './lib/find-browser.ts';

const steps: [name: string, command: string, parameters: string[], needs?: string][] = [
  ['Types', 'npm', ['run', '--silent', 'types']],
  ['Lint', 'npm', ['run', '--silent', 'lint']],
  ['Dead code', 'npm', ['run', '--silent', 'knip']],
  ['Format', 'npm', ['run', '--silent', 'format:check']],
  ['Unit tests', 'npm', ['run', '--silent', 'test:unit']],
  ['Small site', 'npm', ['run', '--silent', 'build:small']],
  ['Built small site', 'npm', ['run', '--silent', 'test:small'], 'Small site'],
  ['Small site of other days', 'npm', ['run', '--silent', 'test:dated'], 'Small site'],
  ['Browser journeys', 'npm', ['run', '--silent', 'test:browser'], 'Small site'],
  ['Content check and build', 'npm', ['run', '--silent', 'build']],
  ['Built site', 'npm', ['run', '--silent', 'test:built'], 'Content check and build'],
  ['Search', 'npm', ['run', '--silent', 'search:judge', '--', '--gate'], 'Content check and build'],
];

/** Told, and never a failure: the workflow Format puts code into shape after a merge. */
const onlyTold = new Set(['Format']);

/** What each failed step printed last is printed again at the end, where a log that was cut still has it. */
const lastWords = 4_000;
const failed: string[] = [];
const said: string[] = [];
for (const [name, command, parameters, needs] of steps) {
  if (needs && failed.includes(needs)) {
    console.log(`\n── ${name}: not run, because "${needs}" failed`);
    failed.push(name);
    continue;
  }
  console.log(`\n── ${name}`);
  const started = performance.now();
  const { passed, output } = await runStep(name, command, parameters);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const verdict = passed
    ? 'passed'
    : onlyTold.has(name)
      ? 'npm run format would change this; it fails nothing'
      : 'FAILED';
  console.log(`── ${name}: ${verdict}, ${seconds} s`);
  if (!passed && !onlyTold.has(name)) {
    failed.push(name);
    said.push(`── ${name}, the end of what it printed\n${output}`);
  }
}

if (failed.length > 0) console.log(`\n${said.join('\n')}\nFailed: ${failed.join(', ')}\n`);
console.log(`${steps.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function runStep(
  name: string,
  command: string,
  parameters: string[],
): Promise<{ passed: boolean; output: string }> {
  const environment: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  if (name === 'Browser journeys') {
    try {
      environment.CHROMIUM_PATH = findBrowser();
    } catch (error) {
      console.error((error as Error).message);
      return { passed: false, output: (error as Error).message };
    }
  }
  const step = spawn(command, parameters, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment,
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const [from, to] of [
    [step.stdout, process.stdout],
    [step.stderr, process.stderr],
  ] as const) {
    from.setEncoding('utf8').on('data', (text: string) => {
      to.write(text);
      output = (output + text).slice(-lastWords);
    });
  }
  const closed = once(step, 'close');
  const [status] = (await once(step, 'exit')) as [number | null];
  // What a step left running may hold its output open for ever.
  await Promise.race([closed, setTimeout(5_000, undefined, { ref: false })]);
  step.stdout.destroy();
  step.stderr.destroy();
  return { passed: status === 0, output };
}
