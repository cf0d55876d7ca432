/**
 * npm test: everything that must hold before a change lands. Every step runs, so that one run tells all; two at once, where
 * they let each other.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { findBrowser } from './lib/find-browser.ts';
import { parseArgs } from './lib/parse-args.ts';
import { runSteps, type Step } from './lib/run-steps.ts';

parseArgs({});

const script = (name: string, ...parameters: string[]): string[] => ['run', '--silent', name, ...parameters];
/** Astro keeps what it needs of the content in one folder of the project, whatever it builds; unit tests try the lock of it. */
const builds = 'builds';

const steps: (Step & { parameters: string[] })[] = [
  { name: 'Types', parameters: script('types'), turn: builds },
  { name: 'Unit tests', parameters: script('test:unit'), turn: builds },
  { name: 'Content check and build', parameters: script('build'), turn: builds },
  { name: 'Small site', parameters: script('build:small'), turn: builds },
  {
    name: 'Small site built in other ways',
    parameters: script('test:small-builds'),
    needs: 'Small site',
    turn: builds,
  },
  { name: 'Small site of other days', parameters: script('test:dated'), needs: 'Small site', turn: builds },
  { name: 'Built site', parameters: script('test:built'), needs: 'Content check and build' },
  { name: 'Built small site', parameters: script('test:small-pages'), needs: 'Small site' },
  { name: 'Lint', parameters: script('lint') },
  { name: 'Dead code', parameters: script('knip') },
  { name: 'Format', parameters: script('format:check') },
  { name: 'Search', parameters: script('search:judge', '--', '--gate'), needs: 'Content check and build' },
  { name: 'Browser journeys', parameters: script('test:browser'), needs: 'Small site', alone: true },
];

/** Told, and never a failure: the workflow Format puts code into shape after a merge. */
const onlyTold = new Set(['Format']);

/** What each failed step printed last is printed again at the end, where a log that was cut still has it. */
const lastWords = 4_000;
const said: string[] = [];
const began = performance.now();

const outcomes = await runSteps(
  steps,
  async (step) => {
    const { name } = step;
    console.log(`\n── ${name} begins`);
    const started = performance.now();
    const { passed, output } = await runStep(step);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const verdict = passed
      ? 'passed'
      : onlyTold.has(name)
        ? 'npm run format would change this; it fails nothing'
        : 'FAILED';
    console.log(`${step.alone ? '' : `\n── ${name} said\n${output}`}\n── ${name}: ${verdict}, ${seconds} s`);
    if (passed || onlyTold.has(name)) return true;
    said.push(`── ${name}, the end of what it printed\n${output.slice(-lastWords)}`);
    return false;
  },
  Math.min(2, availableParallelism()),
);

for (const { name, needs } of steps) {
  if (outcomes.get(name) === null) console.log(`\n── ${name}: not run, because "${needs}" failed`);
}
const failed = steps.filter(({ name }) => outcomes.get(name) !== 'passed').map(({ name }) => name);
if (failed.length > 0) console.log(`\n${said.join('\n')}\nFailed: ${failed.join(', ')}\n`);
console.log(
  `${steps.length - failed.length} passed, ${failed.length} failed, in ${((performance.now() - began) / 60_000).toFixed(1)} minutes`,
);
process.exitCode = failed.length > 0 ? 1 : 0;

/** Runs a step and gives back what it printed; of one that runs alone, which is shown as it comes, the end. */
async function runStep({
  name,
  parameters,
  alone,
}: (typeof steps)[number]): Promise<{ passed: boolean; output: string }> {
  const environment: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  if (name === 'Browser journeys') {
    try {
      environment.CHROMIUM_PATH = findBrowser();
    } catch (error) {
      console.error((error as Error).message);
      return { passed: false, output: (error as Error).message };
    }
  }
  const step = spawn('npm', parameters, {
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
      output += text;
      if (!alone) return;
      to.write(text);
      output = output.slice(-lastWords);
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
