import { hexLayoutSchema } from '#schemas/hex-layout.ts';
import type { ContentFile } from '../content.ts';
import type { Problem } from '../report/problem.ts';
import { jsonMistake } from './json-file.ts';
import { placeOf } from './place.ts';

/** The map in which every council is one hexagon. */
export const hexesPath = 'councils/uk-local-authority-districts-2023.hexjson';

/** What keeps the map from being drawn. */
export function hexProblems({ path, text }: ContentFile): Problem[] {
  const mistake = jsonMistake(text);
  if (mistake)
    return [{ path, ...placeOf(text, mistake.offset), rule: 'yaml', wrong: mistake.wrong, right: mistake.right }];
  const [issue] = hexLayoutSchema.safeParse(JSON.parse(text)).error?.issues ?? [];
  return issue
    ? [
        {
          path,
          line: 1,
          column: 1,
          rule: 'wrong-value',
          wrong: `${issue.path.join('.') || 'the map'} is not right`,
          right: issue.message,
        },
      ]
    : [];
}
