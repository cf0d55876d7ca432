/** The parts of an MDX file: its YAML, and its text with the YAML blanked out line by line. */
export interface SplitFile {
  yaml: string | null;
  /** Where the YAML begins in the file, in characters. */
  yamlStart: number;
  body: string;
}

const frontMatterPattern = /^(\ufeff?---[ \t]*\r?\n)([\s\S]*?)(?:\r?\n)?^---[ \t]*(?:\r?\n|$(?![\s\S]))/m;

/**
 * Splits front matter from text. `yaml` is null where the file does not open and close with three hyphens;
 * the fields are then blanked out as far as the first empty line, so that the text can still be read.
 */
export function splitFrontMatter(text: string): SplitFile {
  const match = frontMatterPattern.exec(text);
  if (!match || match.index > 0 || hasStrayFence(match[2]!)) {
    const opened = /^\s*---[ \t]*\r?\n[\s\S]*?(?:\r?\n[ \t]*\r?\n|$(?![\s\S]))/.exec(text);
    return { yaml: null, yamlStart: 0, body: opened ? blank(opened[0]) + text.slice(opened[0].length) : text };
  }
  return { yaml: match[2]!, yamlStart: match[1]!.length, body: blank(match[0]) + text.slice(match[0].length) };
}

/** A line that another reader could take for the end of the fields. */
const hasStrayFence = (yaml: string): boolean => /^(?:---|\+\+\+)/m.test(yaml);

// Every character keeps its place, so that positions in the text are positions in the file.
const blank = (text: string): string => text.replace(/[^\r\n]+/g, (line) => ' '.repeat(line.length));
