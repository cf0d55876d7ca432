import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Renderer, type Node } from '@takumi-rs/core';
import { colours } from '#model/colours.ts';
import { site } from '#site.ts';
import { box, slip, type CardSizes } from './elements.ts';
import { fit } from './fit.ts';
import type { CardSpec } from './spec.ts';

/** The size that networks ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

const edge = 48;
const top = 108;
const padding = { x: 52, top: 40, bottom: 34 };
const inner = {
  width: cardSize.width - 2 * edge - 2 * padding.x,
  height: cardSize.height - top - padding.top - padding.bottom,
};

const renderer = new Renderer();
const require = createRequire(import.meta.url);
const addFont = async (name: string, weight: 400 | 700, path: string): Promise<void> => {
  await renderer.registerFont({ name, weight, style: 'normal', data: readFileSync(require.resolve(path)) });
};
for (const subset of ['latin', 'latin-ext'] as const) {
  for (const weight of [400, 700] as const)
    await addFont('Public Sans', weight, `@fontsource/public-sans/files/public-sans-${subset}-${weight}-normal.woff2`);
}
// Signs that the typeface has not, such as "≥", come from the next one.
await addFont('Noto Sans Math', 400, '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2');

/** A card as a PNG file, and whether words had to be cut to fit. */
export async function drawCard(whole: CardSpec): Promise<{ png: Buffer; isCut: boolean }> {
  const { spec, sizes, isCut } = await fit(withoutFigureTwice(whole), inner.height, heightOf);
  const png = await renderer.render(layout(spec, sizes), {
    ...cardSize,
    format: 'png',
    images: [{ src: 'paper', data: Buffer.from(paper(spec)) }],
  });
  return { png, isCut };
}

/** The description of a fact begins with its figure, which stands above it on the card. */
function withoutFigureTwice(spec: CardSpec): CardSpec {
  const { figure, description } = spec;
  if (figure === null || !description.toLowerCase().startsWith(figure.toLowerCase())) return spec;
  return { ...spec, description: description.slice(figure.length).replace(/^\.? */, '') };
}

async function heightOf(spec: CardSpec, sizes: CardSizes): Promise<number> {
  return (await renderer.measure(slip(spec, sizes), { width: inner.width })).height;
}

function layout(spec: CardSpec, sizes: CardSizes): Node {
  const words = site.name.split(' ');
  const half = Math.ceil(words.length / 2);
  return box(
    { flexDirection: 'column', ...cardSize, fontFamily: 'Public Sans', backgroundImage: 'url(paper)' },
    box(
      {
        height: top,
        paddingLeft: edge,
        paddingRight: edge,
        paddingBottom: 8,
        justifyContent: 'space-between',
        alignItems: 'center',
        color: colours.page,
        fontSize: 30,
        fontWeight: 700,
      },
      box(
        { gap: 9 },
        box({}, words.slice(0, half).join(' ')),
        box({ color: colours.lamp }, words.slice(half).join(' ')),
      ),
      spec.section !== site.name &&
        box({ padding: '6px 20px', border: `2px solid ${colours.page}`, borderRadius: 30, fontSize: 24 }, spec.section),
    ),
    box({ width: inner.width, marginLeft: edge + padding.x, marginTop: padding.top }, slip(spec, sizes, inner.height)),
  );
}

/** The ground as SVG. The slip is paper with a torn upper edge that runs off the card below, and the colour of its family at the side. */
function paper({ family }: CardSpec): string {
  const width = cardSize.width - 2 * edge;
  const teeth = 36;
  const step = width / teeth;
  const bite = step * 0.3;
  const flat = (step - 2 * bite) / 2;
  // Half circles bitten out of the paper, from right to left.
  const torn = `h${-flat}a${bite} ${bite} 0 0 1 ${-2 * bite} 0h${-flat}`.repeat(teeth);
  const side = family
    ? `<rect x="${edge}" y="${top}" width="12" height="${cardSize.height}" fill="${colours[family]}"/>`
    : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">` +
    `<rect width="100%" height="100%" fill="${colours.band}"/>` +
    `<clipPath id="slip"><path d="M${edge} ${cardSize.height}H${edge + width}V${top}${torn}Z"/></clipPath>` +
    `<g clip-path="url(#slip)"><rect x="${edge}" y="${top - 20}" width="${width}" height="${cardSize.height}" fill="${colours.page}"/>${side}</g></svg>`
  );
}
