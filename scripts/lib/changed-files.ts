import { execFileSync } from 'node:child_process';

/**
 * The files that a list names, or that differ from a branch, committed or not; null where that cannot be found out.
 * @param list names, each on a line or parted by commas, or a branch such as origin/main
 * @param folder in the repository
 */
export function changedFiles(list: string, folder = '.'): ReadonlySet<string> | null {
  const names = list.split(/[\n,]/).map((name) => name.trim());
  const isList = names.length > 1 || /\.\w+$/.test(list.trim()) || list.trim() === '';
  if (isList) return new Set(names.filter((name) => name !== ''));
  const git = (...words: string[]): string[] =>
    execFileSync('git', words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\0');
  try {
    const found = [
      ...git('diff', '--name-only', '-z', '--end-of-options', `${list.trim()}...HEAD`),
      // What somebody has just written is their change before they commit it.
      ...git('diff', '--name-only', '-z', 'HEAD'),
      ...git('ls-files', '--others', '--exclude-standard', '-z', '--full-name', ':/'),
    ];
    return new Set(found.filter((name) => name !== ''));
  } catch {
    console.error(`What differs from ${list} could not be found out, so every file is reported.`);
    return null;
  }
}
