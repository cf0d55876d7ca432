/** npm run fonts: cuts the typeface into the parts that src/styles/base/_tokens.scss declares, so that a first visit loads the letters it shows. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faces, fontFolder, makeFont } from './lib/make-fonts.ts';
import { parseArgs } from './lib/parse-args.ts';

parseArgs({});

mkdirSync(fontFolder, { recursive: true });
for (const face of faces()) {
  const font = await makeFont(face);
  writeFileSync(join(fontFolder, face.file), font);
  console.log(`${join(fontFolder, face.file)}: ${font.length} bytes`);
}
