import type { Content } from '../content.ts';
import { eachText } from '../read/entry-texts.ts';
import { sentencesIn } from '../read/sentences.ts';
import type { Finding } from '../report/problem.ts';

/** Words that mean another day whenever they are read. "The last week" of a questionnaire, and "up to date", do not. */
const vague =
  /(?<!\bthe )\b(?:(?:last|next|this|earlier this|later this) (?:year|month|week|spring|summer|autumn|winter|financial year|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|yesterday|(?<!\bcan \w+ )tomorrow|tonight|recently|currently|nowadays|presently|at present|at the moment|in recent (?:years|months|weeks)|in the coming (?:years|months|weeks))\b/i;
/** What says when a sentence holds: in it, or before it in its paragraph. */
const dated = /\b(?:19|20)\d\d\b/;
/** A question is asked again each time, and means the day on which it is asked. */
const asks = /\?|\b(?:how many|ask)\b/i;

/** Sentences that were true on the day they were written, and do not say which it was. */
export const vagueTimes = (content: Content): Finding[] =>
  eachText(content, ({ path, folder, id }, { text, at }) => {
    // Measures quote what a questionnaire asks: how somebody felt yesterday.
    if ((folder === 'lists' && id === 'measures') || !vague.test(text)) return [];
    const unquoted = text.replace(/["“][^"”]*["”]/g, ' ');
    return sentencesIn(unquoted).flatMap(({ segment, index }) => {
      const found = vague.exec(segment)?.[0];
      if (!found || dated.test(unquoted.slice(0, index + segment.length)) || asks.test(segment)) return [];
      const wrong = `"${found}" means another day whenever it is read`;
      return [{ path, ...at(), wrong, right: 'say when: "in 2025", "in May 2026", "as of 28 November 2026"' }];
    });
  });
