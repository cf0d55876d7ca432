/** Ends a command that was asked for something it cannot do: says why in a sentence, and ends with 2. */
export function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
