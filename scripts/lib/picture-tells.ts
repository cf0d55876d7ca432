import type { Metadata } from 'sharp';

/**
 * What a picture says besides what it shows: where it was taken, who is in it, or what was put behind its end.
 * @param bytes the whole file
 * @param metadata of it, as sharp reads it
 */
export function pictureTells(bytes: Buffer, { exif, xmp }: Pick<Metadata, 'exif' | 'xmp'>): string[] {
  const packet = xmp?.toString('utf8') ?? '';
  return [
    ...((exif && hasPlace(exif)) || /\bexif:GPS(?:Latitude|Longitude)\b/.test(packet) ? ['where it was taken'] : []),
    ...(/\b(?:mwg-rs:Name|MPReg:PersonDisplayName|Iptc4xmpExt:PersonInImage)\b/.test(packet) ? ['who is in it'] : []),
    ...(endOf(bytes) < bytes.length ? ['what was put behind its end'] : []),
  ];
}

/** Whether the EXIF of a picture has a group of GPS fields with a latitude or a longitude: Exif 2.32, section 4.6. */
function hasPlace(exif: Buffer): boolean {
  const tiff = exif.subarray(exif.toString('latin1', 0, 4) === 'Exif' ? 6 : 0);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)); // prettier-ignore
  const long = (at: number): number => (at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at)); // prettier-ignore
  const fieldsAt = (group: number): { tag: number; value: number }[] =>
    Array.from({ length: group === 0 ? 0 : short(group) }, (_, index) => {
      const at = group + 2 + 12 * index;
      return { tag: short(at), value: long(at + 8) };
    });
  const place = fieldsAt(long(4)).find(({ tag }) => tag === tags.gps);
  return (
    place !== undefined && fieldsAt(place.value).some(({ tag }) => tag === tags.latitude || tag === tags.longitude)
  );
}

const tags = { gps: 0x8825, latitude: 2, longitude: 4 } as const;

/** Where a picture ends, by its own marks; some programs leave a line end or noughts behind it. */
function endOf(bytes: Buffer): number {
  const last =
    bytes.length - (/[\0\r\n]*$/.exec(bytes.toString('latin1', Math.max(0, bytes.length - 64)))?.[0].length ?? 0);
  if (bytes.toString('latin1', 1, 4) === 'PNG')
    return bytes.indexOf('IEND', 0, 'latin1') + 8 >= last ? bytes.length : 0;
  if (bytes.toString('latin1', 0, 4) === 'RIFF') return bytes.readUInt32LE(4) + 8 >= last ? bytes.length : 0;
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return bytes.indexOf('ffd9', last - 2, 'hex') >= 0 ? bytes.length : 0;
  return bytes.length;
}
