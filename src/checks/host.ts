/** A Hunspell dictionary: its rules and its words. */
export interface Dictionary {
  aff: string;
  dic: string;
}

/** What the check needs of the machine that it runs on, so that its rules run in a browser too. */
export interface Host {
  /** The dictionary of British English; null where spelling is not looked at. */
  readonly dictionary: Dictionary | null;
  /** The SHA-256 of a text, in hexadecimal. */
  sha256(text: string): string;
}

const without = (): never => {
  throw new Error('no host was given to the check');
};

/** For those who only read. A rule that asks it for something fails at once. */
export const noHost: Host = {
  get dictionary() {
    return without();
  },
  sha256: without,
};
