import type { SearchData, SearchRecord } from '#model/search-record.ts';
import { lexiconOf } from '../lexicon.ts';
import { namesOf } from '../names.ts';
import { understand } from '../query.ts';
import { askedOf, isAnswer, isQuestion } from './answers.ts';
import { wholeQuestionsIn } from './two-questions.ts';

/**
 * Answers a question from the answers alone, before the other records have come: undefined where what was asked is not
 * put as a question, or not surely one of those here.
 */
export function answerAtOnce(answers: SearchData): (query: string) => SearchRecord | undefined {
  const lexicon = lexiconOf(answers);
  const questionsFor = askedOf(answers, lexicon, namesOf(answers));
  return (query) => {
    if (!isQuestion(query)) return undefined;
    // Words that are not known here may be known to the other records: nothing is corrected yet.
    const answersTo = (question: string) => questionsFor(question, understand(question, lexicon, true), undefined);
    const whole = answersTo(query);
    const parts = whole.isExact ? [] : wholeQuestionsIn(query, lexicon).map((part) => answersTo(part).first);
    const [one, ...others] = parts;
    // Of several questions in one, the first is sure to come first only where another has an answer too.
    const isSeveral = others.length > 0;
    const first = isSeveral ? (others.some((other) => other !== undefined) ? one : undefined) : whole.first;
    const record = first === undefined ? undefined : answers.records[first]!;
    return record && isAnswer(record) ? record : undefined;
  };
}
