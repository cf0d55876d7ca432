import type { Content } from '../content.ts';
import { eachText } from '../read/entry-texts.ts';
import { sentencesIn } from '../read/sentences.ts';
import type { Finding } from '../report/problem.ts';

/** What is still to come, and the year in which it is: "is due in autumn 2028", "will open in May 2027", "are to end by 2028". */
const toCome =
  /\b(?:(?:is|are) (?:now |still )?(?:due|expected|planned|scheduled|(?:meant |set )?to \w+)|will \w+)\b(?:(?!\b(?:was|were|had|has|have|\w+ed)\b)[^.;:?])*?\b20\d\d\b/i;

/** Sentences that tell of a year as still to come, and are wrong when it is over. */
export const stillToCome = (content: Content): Finding[] =>
  eachText(content, ({ path }, { text, at }) => {
    if (!/\b20\d\d\b/.test(text)) return [];
    const unquoted = text.replace(/["“][^"”]*["”]/g, ' ');
    return sentencesIn(unquoted).flatMap(({ segment }) => {
      const found = toCome.exec(segment)?.[0];
      if (!found || segment.includes('?')) return [];
      const wrong = `"${found}" is wrong when that time has come, and the page is read on`;
      return [
        {
          path,
          ...at(),
          wrong,
          right: 'say what was announced: "was announced for autumn 2028", "was to open in May 2027"',
        },
      ];
    });
  });
