const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The sentences of a text, each with the place at which it begins. */
export const sentencesIn = (text: string): Intl.SegmentData[] => [...sentences.segment(text)];
