/** Regions of England and nations that share a border, by their ids in the vocabulary; each pair once. */
const borders: Record<string, readonly string[]> = {
  'north-east': ['north-west', 'yorkshire-and-the-humber', 'scotland'],
  'north-west': ['yorkshire-and-the-humber', 'east-midlands', 'west-midlands', 'wales', 'scotland'],
  'yorkshire-and-the-humber': ['east-midlands'],
  'east-midlands': ['west-midlands', 'east-of-england', 'south-east'],
  'west-midlands': ['south-east', 'south-west', 'wales'],
  'east-of-england': ['london', 'south-east'],
  london: ['south-east'],
  'south-east': ['south-west'],
  'south-west': ['wales'],
};

/** Whether two regions have a border in common. */
export function areNeighbours(a: string, b: string): boolean {
  return (borders[a]?.includes(b) || borders[b]?.includes(a)) ?? false;
}
