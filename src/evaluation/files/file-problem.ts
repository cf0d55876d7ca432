/** A file that cannot be read at all: why, and what would help. */
export class FileProblem extends Error {
  readonly right: string;

  constructor(wrong: string, right: string) {
    super(wrong);
    this.right = right;
  }
}
