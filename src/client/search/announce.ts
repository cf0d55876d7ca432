const pause = 900;

/** Says things through a live region once the reader has stopped typing, and nothing twice in a row. */
export function announcer(region: HTMLElement): (words: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (words) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (region.textContent !== words) region.textContent = words;
    }, pause);
  };
}
