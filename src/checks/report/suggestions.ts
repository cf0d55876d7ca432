import type { ContentFile } from '../content.ts';

/** A change of one line that a reviewer can apply on GitHub with a click: the body of a review comment. */
export interface LineSuggestion {
  path: string;
  line: number;
  body: string;
}

/** What --fix would change, line by line; files in which it adds or takes away lines are left out. */
export function lineSuggestions(before: readonly ContentFile[], after: readonly ContentFile[]): LineSuggestion[] {
  return after.flatMap(({ path, text }) => {
    const old = before.find((file) => file.path === path)?.text.split('\n') ?? [];
    const lines = text.split('\n');
    if (lines.length !== old.length) return [];
    return lines.flatMap((line, index) => {
      // A fence longer than any in the line, so that the line cannot close it.
      const fence = '`'.repeat(Math.max(3, ...[...line.matchAll(/`+/g)].map(([run]) => run.length + 1)));
      return line === old[index] ? [] : [{ path, line: index + 1, body: `${fence}suggestion\n${line}\n${fence}` }];
    });
  });
}
