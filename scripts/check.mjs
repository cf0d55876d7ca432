/**
 * npm run check -- [--content DIR] [--format text|json|github|summary] [--changed LIST] [--fix] [--suggest FILE] [--cold]
 * exit 0 clean, 1 problems, 2 could not run
 *
 * --changed: the files of a change, separated by commas or lines, or the branch or commit that it is against.
 * --format github: annotations on lines, and in a job of GitHub the summary page besides (GITHUB_STEP_SUMMARY).
 * --cold: works everything out anew; the verdict is the same, it only takes longer.
 * --suggest: writes what --fix would change as suggestions that can be applied on GitHub, and changes nothing.
 */
import { enableCompileCache } from 'node:module';

// Reading the check's own code takes longer than looking at one changed file.
enableCompileCache('node_modules/.cache/compiled');

try {
  const { runCheck } = await import('./lib/run-check.ts');
  process.exitCode = await runCheck();
} catch (error) {
  console.error(`The check could not run: ${error.message}`);
  process.exitCode = 2;
}
