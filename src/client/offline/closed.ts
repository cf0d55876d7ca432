/** In a closed edition nothing new is kept; who kept an earlier one can still be rid of it. */
import { Store } from '../../offline/store.ts';
import { siteBase } from '../site-base.ts';
import { switchOff } from './switch-off.ts';

const root = document.querySelector<HTMLElement>('[data-offline]')!;
const status = root.querySelector<HTMLElement>('[data-offline-status]')!;
const off = root.querySelector<HTMLElement>('[data-offline-off]')!;

if ('serviceWorker' in navigator && 'caches' in window) {
  Store.find(siteBase).then(
    (store) => {
      off.hidden = store === null;
      if (store) status.textContent = 'An earlier edition is kept on this device.';
    },
    () => {},
  );
  off.addEventListener('click', () => {
    void switchOff().then(() => {
      off.hidden = true;
      status.textContent = 'Switched off. Nothing is kept on this device any more.';
    });
  });
}
