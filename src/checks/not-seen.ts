/**
 * Mistakes that no rule tells of, in an author's words, as the page on the rules states them. The tests make each of
 * them once: when a rule learns one, its line here has to go.
 */
export const notSeen = {
  bareNumber: 'A number in the text that stands in no field of any page: whether its source says it.',
  otherSource: 'A cost or a result that names another of the sources of its page.',
  otherOutcome: 'A finding that is worded about another outcome than the one under which it is entered.',
  looselyLike: 'A study named as like a scheme that shares no more with it than its people or its needs.',
  namedWorker: 'The name of somebody at work, without words of theirs, an age or an address beside it.',
  harmUnlookedFor: 'Harm that is described where the field says that nobody looked for harm.',
  benefitUncounted: 'A result on people who got better where the field says that benefit was not measured.',
  softRecommendation: 'Advice to readers in what a study is said to mean.',
  scoreOfOthers: 'A mean score that is told of all who were referred, where it is of those who answered twice.',
  meanForMedian: 'A mean where the source has a median.',
  wrongEndOfScale: 'A questionnaire of which the wrong end is said to be the better one.',
  earlyYear: 'A year long before its source that is a slip of the keys: nothing says when a thing began.',
  otherPeople: 'A study that another page tells of other people or another activity than it was of.',
  howOften: 'How often people meet, where two places of a page differ.',
  otherGroup: 'A finding that is told of the group that did not take part.',
  sizeInWords: 'An effect that words call large, or small, beside a number that is neither.',
  praiseAsCaveat: 'A caveat that takes nothing back.',
  unfairSummary: 'A summary that is right in each of its words and leaves out what matters most.',
} as const;

export type NotSeen = keyof typeof notSeen;
