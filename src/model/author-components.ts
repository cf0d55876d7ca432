/** The components an author may use in prose, and the properties each one takes. */
export const authorComponents = {
  Caveat: ['title'],
  Result: ['from', 'of'],
  Finding: ['from', 'of'],
  WorkedGrade: ['from'],
  WorkedLevels: [],
  Fact: ['of'],
  Line: ['of'],
  Number: ['of'],
  Sum: ['of'],
} as const satisfies Record<string, readonly string[]>;

export type AuthorComponent = keyof typeof authorComponents;
