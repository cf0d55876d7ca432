/** Lets what a reader does meanwhile come first. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A list in parts of so many, with a breath before each: a telephone answers to a touch in between. */
export async function* inParts<T>(list: readonly T[], size: number): AsyncGenerator<readonly T[]> {
  for (let from = 0; from < list.length; from += size) {
    await breath();
    yield list.slice(from, from + size);
  }
}
