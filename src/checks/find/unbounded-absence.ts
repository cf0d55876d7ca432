import { isKind, kinds } from '#model/kinds.ts';
import type { Content } from '../content.ts';
import { eachText } from '../read/entry-texts.ts';
import { sentencesIn } from '../read/sentences.ts';
import type { Finding } from '../report/problem.ts';

/** Whether an entry speaks of everything that is known. A summary or a case study says what its own study has not. */
const isOfAllResearch = (folder: string): boolean =>
  folder === 'lists' || (isKind(folder) && !kinds[folder].lists.some((list) => list === 'comparable'));

/** Words that no search can carry. "A question that nobody has measured" says which questions are meant, and claims nothing. */
const absent =
  /\b(?:no known (?:study|studies|trials?|comparisons?|evaluations?|reviews?|research)|no (?:study|studies|trials?|evaluations?|reviews?|research) exists?|there (?:is|are) no (?:study|studies|trials?|evaluations?|reviews?|research)|(?<!\b(?:that|if|where|when|which|whether) )nobody has (?:studied|tested|measured|compared|evaluated|counted|tried)|(?:has|have) never been (?:studied|tested|measured|compared|evaluated))\b/i;
/** What bounds it: that somebody looked, where, or until when. */
const bounded = /\b(?:found|find|read|seen|saw|searched|looked|we (?:know|knew) of|known to us|here|19\d\d|20\d\d)\b/i;

/** Sentences that say that no study exists, where all that anybody can know is that none was found. */
export const unboundedAbsences = (content: Content): Finding[] =>
  eachText(content, ({ path, folder }, { text, at }) => {
    if (!isOfAllResearch(folder) || !absent.test(text)) return [];
    const unquoted = text.replace(/["“][^"”]*["”]/g, ' ');
    return sentencesIn(unquoted).flatMap(({ segment }) => {
      const found = absent.exec(segment)?.[0];
      if (!found || bounded.test(segment)) return [];
      const wrong = `"${found}" says that none exists, and a search can only say that none was found`;
      return [{ path, ...at(), wrong, right: 'say "we found no …", with the day to which was searched' }];
    });
  });
