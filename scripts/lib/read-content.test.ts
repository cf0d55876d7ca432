import assert from 'node:assert/strict';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../src/checks/check-content.ts';
import { chapterFields, mdxFile, smallTree, today } from '../../src/checks/testing/small-tree.ts';
import { readContent } from './read-content.ts';

/** What the check says of a folder on the disk that holds the small tree, with something done to it. */
async function errorsAfter(change: (folder: string) => Promise<unknown>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    for (const [path, text] of smallTree()) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), path.endsWith('.png') ? Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') : text);
    }
    await change(folder);
    const problems = checkContent(await readContent(folder), today);
    return problems
      .filter(({ severity }) => severity === 'error')
      .map(({ path, rule, right }) => `${path} ${rule} ${right}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const chapter = mdxFile(chapterFields);

test('the small tree on the disk has no problem', async () => {
  assert.deepEqual(await errorsAfter(() => Promise.resolve()), []);
});

const attacks: [what: string, change: (folder: string) => Promise<unknown>, expected: RegExp][] = [
  ['a link to a file', (folder) => symlink('/etc/hostname', join(folder, 'guides.mdx')), /^guides\.mdx plain-file/],
  ['a link beside entries', (folder) => symlink('/etc/hostname', join(folder, 'briefing/x.mdx')), /^briefing\/x\.mdx plain-file/],
  ['a link to a folder', (folder) => symlink('/etc', join(folder, 'briefing/x')), /^briefing\/x plain-file/],
  ['a link that goes round', (folder) => symlink('..', join(folder, 'briefing/x')), /^briefing\/x plain-file/],
  ['a name that is no UTF-8', (folder) => writeFile(Buffer.concat([Buffer.from(join(folder, 'briefing/a')), Buffer.from([0xff]), Buffer.from('b.mdx')]), 'x'), /^briefing\/a\ufffdb\.mdx plain-file/],
  ['a link that leads nowhere', (folder) => symlink('no-such', join(folder, 'briefing/x.mdx')), /^briefing\/x\.mdx plain-file/],
  ['a drawing called a picture', (folder) => writeFile(join(folder, 'briefing/x.png'), '<svg><script>alert(1)</script></svg>'), /^briefing\/x\.png picture-file/],
  ['a picture of another kind', (folder) => copyFile(join(folder, 'briefing/example.png'), join(folder, 'briefing/x.webp')), /^briefing\/x\.webp picture-file call it x\.png/],
  ['UTF-16', (folder) => writeFile(join(folder, 'briefing/x.mdx'), Buffer.from(`\ufeff${chapter}`, 'utf16le')), /^briefing\/x\.mdx encoding/],
  ['Windows-1252', (folder) => writeFile(join(folder, 'briefing/x.mdx'), Buffer.from(chapter.replace('In short', '£5'), 'latin1')), /^briefing\/x\.mdx encoding/],
  ['a file of 30 megabytes', (folder) => writeFile(join(folder, 'briefing/x.mdx'), 'x'.repeat(30_000_000)), /^briefing\/x\.mdx too-large/],
  ['a list that is a link', async (folder) => { await rm(join(folder, 'vocabulary/needs.yaml')); await symlink('people.yaml', join(folder, 'vocabulary/needs.yaml')); }, /^vocabulary\/needs\.yaml plain-file/],
]; // prettier-ignore

for (const [what, change, expected] of attacks) {
  test(`${what} is refused, in one message`, async () => {
    const errors = await errorsAfter(change);
    assert.equal(errors.length, 1, errors.join('\n'));
    assert.match(errors[0]!, expected);
  });
}

test('a picture that is cut off, or would fill the memory, is told where it is shown', async () => {
  const { default: sharp } = await import('sharp');
  const shown = mdxFile(chapterFields, '![A hall with chairs](./hall.png)');
  const pixels = async (width: number, height: number): Promise<Buffer> =>
    sharp({ create: { width, height, channels: 3, background: 'white' }, limitInputPixels: false })
      .png({ compressionLevel: 9 })
      .toBuffer();
  const errorsOf = (bytes: Buffer): Promise<string[]> =>
    errorsAfter(async (folder) => {
      await writeFile(join(folder, 'briefing/why.mdx'), shown);
      await writeFile(join(folder, 'briefing/hall.png'), bytes);
    });
  const whole = await pixels(20, 20);
  assert.deepEqual(await errorsOf(whole), []);
  assert.match((await errorsOf(whole.subarray(0, whole.length - 20)))[0]!, /why\.mdx image save it again/);
  assert.match((await errorsOf(await pixels(6_000, 6_000)))[0]!, /why\.mdx image save it again/);
});

test('a picture that says where it was taken, who is in it, or more behind its end, is refused in every format', async () => {
  const { default: sharp } = await import('sharp');
  const plain = () => sharp({ create: { width: 20, height: 20, channels: 3, background: 'white' } });
  const place = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } };
  const packet = (fields: string): string =>
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/" ${fields}/></rdf:RDF></x:xmpmeta>`;
  const of = async (format: 'jpeg' | 'png' | 'webp' | 'avif', picture: ReturnType<typeof plain>, more = '') =>
    errorsAfter(async (folder) => {
      const bytes = await picture[format]().toBuffer();
      await writeFile(
        join(folder, `briefing/hall.${format.replace('jpeg', 'jpg')}`),
        Buffer.concat([bytes, Buffer.from(more)]),
      );
    });
  for (const format of ['jpeg', 'png', 'webp', 'avif'] as const) {
    assert.deepEqual(await of(format, plain()), [], format);
    assert.deepEqual(await of(format, plain().withExif({ IFD0: { Copyright: 'A council' } })), [], format);
    assert.deepEqual(await of(format, plain().withXmp(packet('exif:Flash="0"'))), [], format);
    for (const picture of [
      plain().withExif(place),
      plain().withXmp(packet('exif:GPSLatitude="51,30.0N"')),
      plain().withXmp(packet('mwg-rs:Name="A person"')),
    ]) {
      const errors = await of(format, picture);
      assert.equal(errors.length, 1, format);
      assert.match(errors[0]!, /hall\.\w+ picture-tells save it without that/);
    }
  }
  for (const format of ['jpeg', 'png', 'webp'] as const)
    assert.match((await of(format, plain(), '<script>alert(1)</script>'))[0]!, /picture-tells/, format);
});
