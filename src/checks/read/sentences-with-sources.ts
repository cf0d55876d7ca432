import type { Fact } from '#schemas/fact.ts';
import { findCitations } from '../../markdown/citation-marks.ts';
import type { Entry } from '../content.ts';
import type { EntryText } from './entry-texts.ts';
import { sentencesIn } from './sentences.ts';

/** The end of a sentence before a citation, with the sources that it names. */
export interface SourcedSentence {
  sentence: string;
  refs: readonly string[];
}

/** The sentences of a text before its citations, with the sources that each cites. */
export function sentencesWithSources(text: string): SourcedSentence[] {
  let from = 0;
  return findCitations(text).map(({ start, end, refs }) => {
    const before = text.slice(from, start);
    from = end;
    return { sentence: sentencesIn(before).at(-1)?.segment ?? '', refs };
  });
}

/** The fields of a fact that tell of its own source alone. */
const ownWords = new Set<string>(['title', 'statement', 'say'] satisfies (keyof Fact)[]);

/** The same of a text of an entry: a fact has one source, which its own words do not name again. */
export const saidOfSources = ({ folder, data }: Entry, { text, path }: EntryText): SourcedSentence[] =>
  folder === 'facts' && typeof data.source === 'string' && ownWords.has(String(path[0]))
    ? sentencesIn(text).map(({ segment }) => ({ sentence: segment, refs: [data.source as string] }))
    : sentencesWithSources(text);
