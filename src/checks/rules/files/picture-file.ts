import { disguisedPictures } from '../../find/unclaimed.ts';
import { rule } from '../../rule.ts';

export const pictureFile = rule({
  id: 'picture-file',
  severity: 'error',
  purpose: 'A picture is what its ending says',
  why: 'A drawing in SVG may carry a script, whatever its file is called. Pictures are judged by how they begin, not by their names.',
  examples: [{ part: 'picture', wrong: '<svg xmlns="http://www.w3.org/2000/svg">', right: '\x89PNG\r\n\x1a\n' }],
  reads: 'all content',
  check: disguisedPictures,
});
