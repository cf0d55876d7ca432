/** The components an author may use in prose, and the properties each one takes. */
export const authorComponents = {
  Caveat: ['title'],
  WhileOpen: [],
  Result: ['from', 'of'],
  Finding: ['from', 'of'],
  WorkedGrade: ['from'],
  WorkedLevels: [],
  AccessibilityTest: [],
  Fact: ['of'],
  Line: ['of'],
  Number: ['of'],
  Sum: ['of'],
} as const satisfies Record<string, readonly string[]>;

/** Those that hold words of the author's own between their tags; the others draw theirs. */
export const blockComponents: readonly AuthorComponent[] = ['Caveat', 'WhileOpen'];

export type AuthorComponent = keyof typeof authorComponents;
