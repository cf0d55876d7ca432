/** The parts of an MDX file: its YAML, and its text with the YAML blanked out line by line. */
export interface SplitFile {
  yaml: string | null;
  body: string;
}

const frontMatterPattern = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?^---[ \t]*(?:\r?\n|$)/m;

/** Splits front matter from text. `yaml` is null where the file does not open and close with three hyphens. */
export function splitFrontMatter(text: string): SplitFile {
  const match = frontMatterPattern.exec(text);
  if (!match || match.index !== 0) return { yaml: null, body: text };
  const blank = match[0].replace(/[^\n]/g, '');
  return { yaml: match[1] ?? '', body: blank + text.slice(match[0].length) };
}
