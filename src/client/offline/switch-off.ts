import { Store } from '../../offline/store.ts';
import { siteBase } from '../site-base.ts';

/** Ends keeping: the program that answers without a network goes, and all that was kept with it. */
export async function switchOff(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  const own = registrations.filter(({ scope }) => new URL(scope).pathname === siteBase);
  await Promise.all(own.map((registration) => registration.unregister()));
  await Store.delete(siteBase);
}
