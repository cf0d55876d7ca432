/**
 * npm run check:change -- HEAD^1: for a pull request: the check, told on the lines of the files that changed since a
 * commit, and on a page in plain words (GITHUB_STEP_SUMMARY; else printed). Exit codes as those of npm run check.
 */
import { execFileSync } from 'node:child_process';
import { appendFile } from 'node:fs/promises';
import { checkContent } from '../src/checks/check-content.ts';
import { changeSummary, problemsOfChange } from '../src/checks/report/change-summary.ts';
import { hasErrors, reporters } from '../src/checks/report/report.ts';
import { contentFolder } from '../src/site.ts';
import { readContent } from './lib/read-content.ts';

try {
  process.exitCode = await main(process.argv[2]);
} catch (error) {
  console.error(`The check could not run: ${(error as Error).message}`);
  process.exitCode = 2;
}

async function main(since: string | undefined): Promise<0 | 1> {
  if (!since) throw new Error('name the commit before the change: npm run check:change -- HEAD^1');
  const files = await readContent(contentFolder);
  const problems = checkContent(files, new Date()).map((problem) => ({
    ...problem,
    path: `${contentFolder}/${problem.path}`,
  }));
  const changed = changedSince(since);
  const { own, elsewhere } = problemsOfChange(problems, changed);
  process.stdout.write(reporters.github([...own, ...elsewhere], files.length));
  const summary = changeSummary(problems, changed);
  if (process.env.GITHUB_STEP_SUMMARY) await appendFile(process.env.GITHUB_STEP_SUMMARY, summary);
  else process.stdout.write(`\n${summary}`);
  return hasErrors(problems) ? 1 : 0;
}

function changedSince(commit: string): Set<string> {
  const names = execFileSync('git', ['diff', '--name-only', '-z', commit, '--', contentFolder], { encoding: 'utf8' });
  return new Set(names.split('\0').filter(Boolean));
}
