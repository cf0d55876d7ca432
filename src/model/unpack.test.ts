import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { NotUnpacked, namesIn, unpack } from './unpack.ts';

const packed = zipSync({
  'a.xml': strToU8('<a/>'),
  'stored.xml': [strToU8('<b/>'), { level: 0 }],
  'large.xml': new Uint8Array(3_000_000),
  'picture.png': new Uint8Array(9_000_000),
});

/** The archive with other numbers in its lists: at an offset from each of the signs that begin an entry. */
function changed(bytes: Uint8Array, of: string, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === of) change(view, at);
  }
  return copy;
}

const why = (run: () => unknown): string | null => {
  try {
    run();
    return null;
  } catch (error) {
    assert.ok(error instanceof NotUnpacked, String(error));
    return error.why;
  }
};

test('the parts that are wanted come out as they went in, and no other is unpacked', () => {
  const parts = unpack(packed, /\.xml$/, 4_000_000);
  assert.deepEqual(Object.keys(parts), ['a.xml', 'stored.xml', 'large.xml']);
  assert.equal(new TextDecoder().decode(parts['a.xml']), '<a/>');
  assert.equal(new TextDecoder().decode(parts['stored.xml']), '<b/>');
  assert.equal(parts['large.xml']!.length, 3_000_000);
  assert.equal(namesIn(packed).length, 4);
});

test('what becomes larger than it may is not held, whatever size the archive states', () => {
  assert.equal(why(() => unpack(packed, /\.xml$/, 2_999_999)), 'too large'); // prettier-ignore
  const lying = changed(packed, 'large.xml', (view, at) => view.setUint32(at + 24, 10, true));
  assert.equal(why(() => unpack(lying, /\.xml$/, 2_999_999)), 'too large'); // prettier-ignore
  // Two names for the same packed bytes count twice.
  const twice = changed(packed, 'picture.png', (view, at) => {
    for (const [offset, of] of [[20, 'large.xml'], [42, 'large.xml']] as const)
      changed(packed, of, (other, there) => view.setUint32(at + offset, other.getUint32(there + offset, true), true));
  }); // prettier-ignore
  assert.equal(why(() => unpack(twice, /./, 5_000_000)), 'too large'); // prettier-ignore
});

test('an archive that is cut, locked, or packed in another way is damaged', () => {
  for (const [name, bytes] of Object.entries({
    empty: new Uint8Array(),
    cut: packed.slice(0, packed.length - 30),
    // Packed at 22:08:00, which as a number ends in a byte of 0: read as a list at the end, its beginning says that nothing is in it.
    'cut, of an even time': zipSync({ a: strToU8('a') }, { mtime: new Date(2026, 10, 30, 22, 8) }).slice(0, 40),
    'without its list': packed.slice(0, 40),
    'behind a password': changed(packed, 'a.xml', (view, at) => view.setUint16(at + 8, 1, true)),
    'packed otherwise': changed(packed, 'a.xml', (view, at) => view.setUint16(at + 10, 12, true)),
    'pointing outside': changed(packed, 'a.xml', (view, at) => view.setUint32(at + 42, 0x7fffffff, true)),
    'longer than it is': changed(packed, 'a.xml', (view, at) => view.setUint32(at + 20, 0x7fffffff, true)),
    'not packed at all': changed(packed, 'stored.xml', (view, at) => view.setUint16(at + 10, 8, true)),
  }))
    assert.equal(why(() => unpack(bytes, /\.xml$/, 9_000_000)), 'damaged', name); // prettier-ignore
});
