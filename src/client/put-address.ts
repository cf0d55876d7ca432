/** So long it takes until a browser that refused an address is asked again, in milliseconds. */
const patience = 2000;
let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Puts an address in the place of that of the page, with or without a step back for the reader. Safari and Firefox refuse
 * more than some hundred in half a minute, which is less than somebody types: then the last is put there when they do again.
 */
export function putAddress(how: 'pushState' | 'replaceState', address: string, state: unknown = history.state): void {
  clearTimeout(waiting);
  try {
    history[how](state, '', address);
  } catch {
    const { href } = location;
    waiting = setTimeout(() => {
      // Whoever has gone elsewhere meanwhile stays there.
      if (location.href === href) putAddress(how, address, state);
    }, patience);
  }
}
