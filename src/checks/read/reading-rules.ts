/** The rules that are seen to while files are read, before anything else can be judged. */
export const readingRules = [
  'front-matter', 'yaml', 'colon-in-text', 'lost-text', 'tab', 'hidden-space', 'hidden-character', 'byte-order-mark', 'line-ends',
  'missing-field', 'unknown-field', 'unknown-value', 'wrong-type', 'too-long', 'wrong-value', 'file-name', 'html-comment',
  'curly-quotes', 'less-than', 'curly-brackets', 'tilde', 'mdx', 'code-in-content', 'html-in-content',
  'unknown-component', 'unknown-property', 'unsafe-link', 'too-large', 'duplicate-id', 'pasted-table', 'word-bullets', 'missing-space',
] as const; // prettier-ignore
export type ReadingRule = (typeof readingRules)[number];
