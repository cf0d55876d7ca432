/** Draws cards on a thread of its own: takes a card, gives its PNG. */
import { parentPort } from 'node:worker_threads';
import sharp from 'sharp';
import { drawCard } from '../../src/publish/card/draw.ts';
import type { CardSpec } from '../../src/publish/card/spec.ts';

sharp.concurrency(1);
parentPort!.on('message', async (spec: CardSpec) => {
  parentPort!.postMessage((await drawCard(spec)).png);
});
