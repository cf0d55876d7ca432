/** The site's own files, as the tools of a page ask for them. */

/** A file of the site. Rejects where the server has no such file, or nothing answers. */
export async function get(address: string | URL): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${String(address)}: ${response.status}`);
  return response;
}

/** What a file of the site holds. Rejects as `get` does. */
export const getJson = async <T>(address: string): Promise<T> => (await get(address)).json() as Promise<T>;

/** Asks once for what belongs to an address, and again after a failure. */
export function once<T>(load: (address: string) => Promise<T>): (address: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (address) => {
    let loading = known.get(address);
    if (!loading) {
      loading = load(address);
      loading.catch(() => known.delete(address));
      known.set(address, loading);
    }
    return loading;
  };
}

/** As `getJson`, however often it is asked for the same file. */
export const getJsonOnce = once(getJson) as typeof getJson;
