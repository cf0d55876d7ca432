import type { Content } from '../content.ts';
import { eachText } from '../read/entry-texts.ts';
import type { Finding } from '../report/problem.ts';

const pattern =
  /\b(?:TODO|FIXME|TBC|TBD|XXX+|REWRITE)\b|\blorem ipsum\b|\[(?:insert\b[^\]]*|xx+|\.\.\.|…|tbc|tbd)\](?!\()|\?\?\?+|\bto be (?:confirmed|completed|written)\b|\bcoming soon\b/gi;

/** Text that stands for text still to come. */
export function placeholders(content: Content): Finding[] {
  return eachText(content, ({ path }, { text, at }) =>
    [...text.matchAll(pattern)].map((match) => ({
      path,
      ...at(),
      wrong: `"${match[0]}" stands for text that is still to come`,
      right: 'write the text, or leave the sentence out',
    })),
  );
}
