import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../../src/checks/check-content.ts';
import { inKeptForm } from '../../src/authoring/write-entry.ts';
import { fixContent } from '../../src/checks/repair/fix-content.ts';
import { hasErrors, reporters, type Format } from '../../src/checks/report/report.ts';
import { lineSuggestions } from '../../src/checks/report/suggestions.ts';
import { contentFolder, today } from '../../src/site.ts';
import { memoryFile, openMemory } from './check-memory.ts';
import { changedFiles } from './changed-files.ts';
import './printed.ts';
import { readContent } from './read-content.ts';
import { replaceFile } from './replace-file.ts';

/** Checks the content and prints what was found, as the command line asks: 0 where nothing stops it, else 1. */
export async function runCheck(): Promise<0 | 1> {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: contentFolder },
      format: { type: 'string', default: 'text' },
      changed: { type: 'string' },
      suggest: { type: 'string' },
      fix: { type: 'boolean', default: false },
      cold: { type: 'boolean', default: false },
    },
  });
  if (!Object.hasOwn(reporters, values.format)) {
    throw new Error(`--format is "${values.format}"; use ${Object.keys(reporters).join(', ')}`);
  }
  if (values.fix) await fix(values.content, today);
  const files = await readContent(values.content);
  const memory = values.cold ? null : await openMemory(memoryFile(values.content));
  if (memory?.damage) console.error(memory.damage);
  const problems = checkContent(files, today, memory ?? undefined).map((problem) => ({
    ...problem,
    path: `${values.content}/${problem.path}`,
  }));
  await memory?.keep();
  if (values.suggest) {
    const suggestions = lineSuggestions(files, fixContent(files, today));
    const named = suggestions.map((each) => ({ ...each, path: `${values.content}/${each.path}` }));
    await replaceFile(values.suggest, `${JSON.stringify(named, null, 2)}\n`);
  }
  const changed = values.changed === undefined ? null : changedFiles(values.changed);
  process.stdout.write(reporters[values.format as Format](problems, files.length, { changed }));
  // GitHub shows what is written to this file as the summary page of the job.
  const page = values.format === 'github' && process.env.GITHUB_STEP_SUMMARY;
  if (page) await appendFile(page, reporters.summary(problems, files.length, { changed }));
  return hasErrors(problems) ? 1 : 0;
}

async function fix(folder: string, today: Date): Promise<void> {
  const files = await readContent(folder);
  const repaired = new Map(fixContent(files, today).map((file) => [file.path, file]));
  const written = files.map((file) => {
    const now = repaired.get(file.path) ?? file;
    return { ...now, text: file.odd ? now.text : inKeptForm(now) };
  });
  const added = [...repaired.values()].filter(({ path }) => !files.some((file) => file.path === path));
  const before = new Map(files.map(({ path, text }) => [path, text]));
  for (const { path, text } of [...written, ...added].filter((file) => before.get(file.path) !== file.text)) {
    await replaceFile(join(folder, path), text);
    console.error(`Repaired ${folder}/${path}`);
  }
}
