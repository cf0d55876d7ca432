/** node scripts/areas.ts < NAMES: the areas that changed files are about, a line each. Needs nothing installed. */
import { readFileSync } from 'node:fs';
import { areasOf } from '../src/authoring/areas.ts';
import { parseArgs } from './lib/parse-args.ts';

parseArgs({});

const names = readFileSync(0, 'utf8').split('\n').filter(Boolean);
console.log(areasOf(names).join('\n'));
