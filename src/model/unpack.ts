import { Inflate, zipSync } from 'fflate';

/** Why an archive is not unpacked. */
export class NotUnpacked extends Error {
  readonly why: 'damaged' | 'too large';

  constructor(why: 'damaged' | 'too large') {
    super(`the archive is ${why}`);
    this.why = why;
  }
}

interface Entry {
  name: string;
  isPacked: boolean;
  packed: Uint8Array;
}

/** As many bytes are unpacked at a time as cannot become more than some megabytes. */
const step = 16_384;

/** The parts of an archive by its own list at the end, which is what programs read; nothing is unpacked. */
function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) throw new NotUnpacked('damaged');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new NotUnpacked('damaged');
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [size, local] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    // A part behind a password, or packed in a way that no Office program uses.
    if (flags & 1 || ![0, 8].includes(method) || start + size > bytes.length) throw new NotUnpacked('damaged');
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      isPacked: method === 8,
      packed: bytes.subarray(start, start + size),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The names of what an archive holds. Throws NotUnpacked where it has no list that can be read. */
export const namesIn = (bytes: Uint8Array): string[] => entries(bytes).map(({ name }) => name);

/**
 * The parts of an archive whose names are wanted, by name. Bytes are counted as they come out, since an archive may state
 * a size that is not true.
 * @param most bytes of all the wanted parts together
 * @throws {NotUnpacked} before more than that is held
 */
export function unpack(bytes: Uint8Array, wanted: RegExp, most: number): Record<string, Uint8Array<ArrayBuffer>> {
  let left = most;
  const parts = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const { name, isPacked, packed } of entries(bytes)) {
    if (!wanted.test(name)) continue;
    const pieces: Uint8Array[] = [];
    const take = (piece: Uint8Array): void => {
      left -= piece.length;
      if (left < 0) throw new NotUnpacked('too large');
      pieces.push(piece);
    };
    if (isPacked) inflate(packed, take);
    else take(packed);
    parts.set(name, joined(pieces));
  }
  return Object.fromEntries(parts);
}

/** The parts as an archive that is not made smaller: what reads it believes the sizes that an archive states. */
export const packedAgain = (parts: Record<string, Uint8Array>): Uint8Array<ArrayBuffer> => zipSync(parts, { level: 0 });

function entries(bytes: Uint8Array): Entry[] {
  try {
    return entriesOf(bytes);
  } catch {
    throw new NotUnpacked('damaged');
  }
}

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate(take);
  try {
    for (let at = 0; at < packed.length; at += step)
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (error) {
    throw error instanceof NotUnpacked ? error : new NotUnpacked('damaged');
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
