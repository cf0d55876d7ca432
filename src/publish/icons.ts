import sharp from 'sharp';

/** The site's mark as a square PNG of so many pixels a side. */
export const iconPng = (pixels: number): Promise<Buffer> =>
  sharp('public/favicon.svg', { density: 72 * (pixels / 32) })
    .resize(pixels, pixels)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();

/** The site's mark as an ICO of 32 pixels, for what asks for /favicon.ico whatever the page says. */
export async function iconIco(): Promise<Buffer> {
  const png = await iconPng(32);
  // One entry of a PNG: https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(32, 6);
  head.writeUInt8(32, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
