import { targetOf } from '../end-of-address.ts';

/** A link to a row that opens in place opens it, wherever the link stands. */
function openTarget(): void {
  const target = targetOf(location.hash);
  const row = target?.closest('.folded')?.querySelector('details');
  if (!row) return;
  row.open = true;
  target!.scrollIntoView();
}

addEventListener('hashchange', openTarget);
openTarget();
