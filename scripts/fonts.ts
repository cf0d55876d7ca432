/** npm run fonts: cuts the typeface into the parts that src/styles/base/_tokens.scss declares, so that a first visit loads the letters it shows. */
import { join } from 'node:path';
import { faces, fontFolder, makeFont } from './lib/make-fonts.ts';
import { parseArgs } from './lib/parse-args.ts';
import { replaceFile } from './lib/replace-file.ts';

parseArgs({});

for (const face of faces()) {
  const font = await makeFont(face);
  await replaceFile(join(fontFolder, face.file), font);
  console.log(`${join(fontFolder, face.file)}: ${font.length} bytes`);
}
