/** Puts a text on the clipboard; false where the browser does not let it, or has none for a page that is not reached by https. */
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
