import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs the program of an installed package and shows what it prints. This Node runs it, so that neither a shell nor a script
 * of the system stands between. Fails with one sentence, not a stack trace. It is stopped when this process is.
 */
export function run(program: string, parameters: string[], environment: NodeJS.ProcessEnv = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileOf(program), ...parameters], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    });
    const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
    for (const signal of signals) process.on(signal, pass);
    child.on('error', (error) => reject(new Error(`${program} could not be started: ${error.message}`)));
    child.on('exit', (code, signal) => {
      for (const signal of signals) process.off(signal, pass);
      if (code === 0) resolve();
      else if (signal && !signals.some((own) => own === signal)) reject(new StoppedBySystem(program, signal));
      else reject(new Error(`${program} ${parameters.join(' ')} failed`));
    });
  });
}

/** A program that could say nothing of its end. */
export class StoppedBySystem extends Error {
  constructor(program: string, signal: NodeJS.Signals) {
    const why = signal === 'SIGKILL' || signal === 'SIGABRT' ? ', most likely for want of memory' : '';
    super(`${program} was stopped by the system (${signal})${why}.`);
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function fileOf(program: string): string {
  const folder = join('node_modules', program);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  return join(folder, typeof bin === 'string' ? bin : bin[program]!);
}
