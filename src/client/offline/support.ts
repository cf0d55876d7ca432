/** Why a browser keeps nothing, in a sentence that says what can be done. */
export function whyNot(error: Error | null): string {
  if (error === null)
    return 'This browser cannot keep a site: it is too old, or in a private window, or the site is not reached by https. Every page can still be saved or printed by itself.';
  if (error.name === 'QuotaExceededError')
    return 'There is no room left on this device. What was kept so far stays; free some space and go on, or switch off and delete it.';
  return 'This browser does not let the site keep anything on the device. Allow it to store data for this site, then load this page again.';
}
