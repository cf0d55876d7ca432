/** Texts kept on this device, each under a name. */
export interface KeptTexts {
  /** The text under a name; nothing where there is none. */
  read(name: string): string;
  /** Keeps a text; an empty one is forgotten. */
  keep(name: string, text: string): void;
  /** Whether a text is in the storage of the browser, and will be there on the next page. */
  isStored(name: string): boolean;
}

/**
 * Keeps texts in the browser's storage. A browser may forbid it, or have no room left; a text then lasts as long as
 * the page.
 * @param storage asked each time, since a browser that forbids storage throws where it is named
 * @param prefix put before each name, so that two sites of one host keep theirs apart
 */
export function keptTexts(storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>, prefix = ''): KeptTexts {
  /** What could not be written, with what stood in its place: what another tab has put there since counts more. */
  const unwritten = new Map<string, { text: string; over: string | null }>();
  const inStorage = (name: string): string | null => {
    try {
      return storage().getItem(prefix + name);
    } catch {
      return null;
    }
  };
  const ownOf = (name: string): string | undefined => {
    const own = unwritten.get(name);
    if (own === undefined || own.over === inStorage(name)) return own?.text;
    unwritten.delete(name);
    return undefined;
  };
  return {
    read: (name) => ownOf(name) ?? inStorage(name) ?? '',
    keep(name, text) {
      try {
        if (text === '') storage().removeItem(prefix + name);
        else storage().setItem(prefix + name, text);
        unwritten.delete(name);
      } catch {
        unwritten.set(name, { text, over: inStorage(name) });
      }
    },
    isStored: (name) => ownOf(name) === undefined && inStorage(name) !== null,
  };
}
