/**
 * The most characters of what a reader types or pastes, by what it is. Fields take no more and say so when they are full;
 * what an address brings is read no further.
 */
export const longest = {
  /** A question to the search. */
  question: 300,
  /** The name of a place. */
  place: 100,
  /** Words that rows of a list must hold. */
  words: 80,
  number: 40,
  /** The title of a paper, the name of a scheme. */
  title: 120,
  note: 600,
  /** A box of a logic model, a text of a business case. */
  text: 6_000,
  /** A link of another page of the site, with all that page keeps behind its #. */
  link: 60_000,
  /** One line of a page that somebody writes, and one text: the rules for pages say which are too long to be published. */
  line: 4_000,
  page: 400_000,
} as const;
