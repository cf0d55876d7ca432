/** Fails, in these words, when the code of a worker cannot be loaded; nobody has to wait for it. */
export function lossOf(worker: Worker, words: string): Promise<never> {
  const lost = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error(words)));
  });
  // It may be lost before anything is asked of it.
  lost.catch(() => undefined);
  return lost;
}
