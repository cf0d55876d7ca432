import { tellingPictures } from '../../find/unclaimed.ts';
import { rule } from '../../rule.ts';

export const pictureTells = rule({
  id: 'picture-tells',
  severity: 'error',
  purpose: 'A picture holds nothing besides what it shows',
  why: 'Telephones write into a picture where it was taken, and programs who is in it. Whoever has the file can read it.',
  examples: [{ part: 'told by a picture', wrong: 'where it was taken', right: '' }],
  reads: 'all content',
  check: tellingPictures,
});
