import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inPounds, inWholePounds, toThePenny } from './pounds.ts';
import { formatRange } from './text.ts';

test('pounds are written in whole pounds from £10, and to the penny below', () => {
  assert.deepEqual([0, 0.5, 9.99, 10, 841.39, 36_598.5].map(inPounds), ['£0.00', '£0.50', '£9.99', '£10', '£841', '£36,599']); // prettier-ignore
});

test('a sum below nought bears a true minus before the sign of the pound', () => {
  assert.deepEqual([toThePenny(-841.394), inWholePounds(-12_000)], ['−£841.39', '−£12,000']);
});

test('a range whose ends read the same is said once', () => {
  assert.deepEqual([formatRange('£590', '£1,110'), formatRange('£12', '£12')], ['£590 to £1,110', '£12']);
});
