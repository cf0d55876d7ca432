import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hexLayoutSchema } from '#schemas/hex-layout.ts';
import { contentFolder } from '#site.ts';

/** What a hexagon says: of the case studies of a council, or of how like another it is. */
export type HexKind = 'named' | 'covered' | 'here' | 'alike' | 'near' | 'close' | 'far' | 'none';

/** A council on the hex map: the centre of its hexagon, in the units of the drawing. */
export interface Hex {
  gss: string;
  x: number;
  y: number;
}

/** From the centre of a hexagon to a corner. */
const size = 10;
const width = Math.sqrt(3) * size;
const round = (value: number): number => Math.round(value * 10) / 10;

const { hexes } = hexLayoutSchema.parse(
  JSON.parse(readFileSync(join(contentFolder, 'councils/uk-local-authority-districts-2023.hexjson'), 'utf8')),
);
const columns = Object.values(hexes).map(({ q }) => q);
const rows = Object.values(hexes).map(({ r }) => r);
const [left, top] = [Math.min(...columns), Math.max(...rows)];

/** Every hexagon of the layout; rows count upwards in the file and downwards on the page. */
export const hexMap: Hex[] = Object.entries(hexes).map(([gss, { q, r }]) => ({
  gss,
  x: round(width * (q - left + (r % 2 === 0 ? 0.5 : 1))),
  y: round(size * (1.5 * (top - r) + 1)),
}));

/** The size of the drawing. */
export const hexMapSize = {
  width: Math.ceil(width * (Math.max(...columns) - left + 1.5)),
  height: Math.ceil(size * (1.5 * (top - Math.min(...rows)) + 2)),
};

/** The outline of a hexagon round the origin, a little smaller than its place so that neighbours stay apart. */
export const hexPath = (() => {
  const radius = size * 0.92;
  const [x, y] = [round((Math.sqrt(3) / 2) * radius), round(radius / 2)];
  return `m0-${round(radius)} ${x} ${round(radius - y)}v${2 * y}l-${x} ${round(radius - y)}-${x}-${round(radius - y)}v-${2 * y}z`;
})();
