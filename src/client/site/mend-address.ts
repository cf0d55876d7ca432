/** Puts right what a mail or a chat program has done to the address, before anything on the page reads it. */
import { putAddress } from '../put-address.ts';
import { mendedEnd } from './mended-end.ts';

const { pathname, search, hash } = location;
const mended = mendedEnd(search, hash);
if (mended !== search + hash) putAddress('replaceState', pathname + mended);
