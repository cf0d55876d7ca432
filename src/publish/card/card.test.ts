import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { drawCard } from './draw.ts';
import { cutAfter, fit } from './fit.ts';
import { specOf, type CardSpec } from './spec.ts';

const page: CardSpec = {
  title: 'Dance to Health: exercises against falls inside a dance class, not yet tested',
  description: 'Dance artists were trained to build proven exercises against falls into sociable classes.',
  section: 'Case study',
  family: 'arts',
  figure: null,
  notes: [
    { label: 'Best design behind a result', value: 'Before and after, no comparison group' },
    { label: 'Where', value: 'Armagh City, Banbridge and Craigavon, Rhondda Cynon Taf and Llŷn' },
  ],
  foot: null,
};
const fact: CardSpec = {
  ...page,
  section: 'Fact',
  title: 'w'.repeat(4).concat(' title of ninety characters at the most').padEnd(90, ' word'),
  figure: 'Quoted figure, origin not found: £4 to £11',
  description: 'A statement of three hundred and twenty characters, the longest there may be. '.repeat(4).slice(0, 320),
  notes: [
    { label: 'Rests on', value: 'Controlled comparison, not randomised; very low certainty' },
    { label: 'Caveat', value: 'What must be said with it takes two long sentences of many words. '.repeat(4).trim() },
  ],
};

test('a card is a picture of 1200 by 630 under 80 KB, the same bytes each time', async () => {
  for (const spec of [page, fact]) {
    const [first, second] = [await drawCard(spec), await drawCard(spec)];
    const { width, height, format } = await sharp(first.png).metadata();
    assert.deepEqual({ width, height, format }, { width: 1200, height: 630, format: 'png' });
    assert.ok(first.png.length < 80_000, `${first.png.length} bytes`);
    assert.ok(first.png.equals(second.png));
  }
});

test('signs of mathematics, Welsh letters and typographic marks are drawn, and no empty box stands for one', async () => {
  const drawn = async (sign: string) => (await drawCard({ ...page, title: `At ${sign} 65` })).png;
  const box = await drawn('\u{E000}');
  for (const sign of ['≥', '≤', '→', '≈', 'α', 'χ', 'ŵ', 'ŷ', '−', '½', '…']) {
    assert.ok(!(await drawn(sign)).equals(box), sign);
  }
});

test('a fact with the longest title and statement there may be fits whole, with a caveat of 260 characters', async () => {
  assert.equal((await drawCard(fact)).isCut, false);
});

test('words that cannot fit are cut at a word, the description before the title, and the caveat never', async () => {
  const long = { ...page, title: 'A long title of many words '.repeat(40).trim() };
  assert.equal((await drawCard(long)).isCut, true);
  const measure = (spec: CardSpec) => Promise.resolve(spec.title.length + spec.description.length);
  const cut = await fit({ ...page, title: 'A short title', description: 'one two, three four' }, 22, measure);
  assert.deepEqual([cut.spec.title, cut.spec.description], ['A short title', 'one two…']);
  const none = await fit({ ...page, title: 'A title that is long', description: 'text' }, 13, measure);
  assert.deepEqual([none.spec.title, none.spec.description], ['A title that…', '']);
});

test('notes that leave no room for a word of the title are drawn smaller, and are not cut', async () => {
  const long = {
    ...page,
    title: 'A title',
    description: '',
    notes: [{ label: 'Caveat', value: 'A note '.repeat(200).trim() }],
  };
  const tall = (spec: CardSpec, { note }: { note: number }) => Promise.resolve(note > 12 ? 101 : spec.title.length);
  const { spec, sizes } = await fit(long, 100, tall);
  assert.deepEqual([spec.title, spec.notes], [long.title, long.notes]);
  assert.equal(sizes.note, 12);
  await assert.rejects(
    fit(long, 100, () => Promise.resolve(101)),
    /leave no room for its title/,
  );
});

test('everything is as large as the room allows', async () => {
  const titleAt = async (room: number) => (await fit(page, room, (_, { title }) => Promise.resolve(title))).sizes.title;
  assert.deepEqual([await titleAt(100), await titleAt(66), await titleAt(60)], [68, 65, 60]);
});

test('an ellipsis takes the place of a mark', () => {
  assert.equal(cutAfter(['one', 'two,', 'three'], 2), 'one two…');
  assert.equal(cutAfter(['one', 'two'], 2), 'one two');
});

test('a card says what is shared with the link to its page', () => {
  const notes = [{ label: 'Where', value: 'Llŷn' }];
  assert.deepEqual(
    specOf('Arts & "health"', 'Words.', { section: 'Fact', figure: '£4', family: 'arts', notes, foot: 'A source' }),
    {
      title: 'Arts & "health"',
      description: 'Words.',
      section: 'Fact',
      family: 'arts',
      figure: '£4',
      notes,
      foot: 'A source',
    },
  );
  const { figure, family } = specOf('Title', 'Words.', { section: 'Guide', notes: [] });
  assert.deepEqual([figure, family], [null, null]);
});
