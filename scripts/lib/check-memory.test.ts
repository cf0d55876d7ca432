import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { z } from 'zod';
import { isDraft } from '../../src/schemas/draft.ts';
import { alone } from '../../src/checks/alone.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import { judge } from '../../src/checks/judge.ts';
import type { ContentFile } from '../../src/checks/content.ts';
import type { Recaller } from '../../src/checks/memory.ts';
import { readContentTree } from '../../src/checks/read/read-content-tree.ts';
import { eachEntry, rule, type ContentOfFiles } from '../../src/checks/rule.ts';
import { chapterFields, filesOf, mdxFile, smallTree, today } from '../../src/checks/testing/small-tree.ts';
import { readContent } from './read-content.ts';
import { importedFrom } from './testing/imported-from.ts';
import { checkedWith, memoryFile, openMemory, type LastingMemory } from './check-memory.ts';

const somewhere = async (): Promise<string> => join(await mkdtemp(join(tmpdir(), 'check-')), 'memory.bin');

/** The verdict of a run that remembers, and is remembered. */
async function verdict(files: ContentFile[], path: string, madeBy = 'this code') {
  const memory = await openMemory(path, madeBy);
  const problems = checkContent(files, today, memory);
  await memory.keep();
  return { problems, memory };
}

/** The pieces of work that a run had to do: of each the file that it looked at first. */
function counted(memory: LastingMemory): { memory: LastingMemory; done(): (string | undefined)[] } {
  const done: (string | undefined)[] = [];
  const counting =
    (recall: Recaller): Recaller =>
    (of, workOut) =>
      recall(of, () => {
        done.push(of[0]?.path);
        return workOut();
      });
  const recaller = (what: string, beside?: unknown) => counting(memory.recaller(what, beside));
  return {
    memory: { ...memory, recaller, recall: (what, of, workOut, beside) => recaller(what, beside)(of, workOut) },
    done: () => done,
  };
}

const paths = [...smallTree().keys()];
const fragments = [
  'x', '“', '\t', '# ', '28% of people', '18% improved.', ' East Exampleshre Council', '\u{1f600}', '&#8238;', ' www.example.org ', 'TODO', '[@no-such]', '[@example-report]', '{a}', '<Caveat>', '\n\n', ': ', '03/05/2024', 'center', '__proto__: 1\n', '\u200b', '- ',
]; // prettier-ignore
const edits = fc.array(
  fc.record({
    path: fc.constantFrom(...paths),
    where: fc.noBias(fc.double({ min: 0, max: 1, noNaN: true })),
    cut: fc.integer({ min: 0, max: 12 }),
    put: fc.constantFrom('', ...fragments),
    gone: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
);

test('whatever was edited, the remembered verdict is the verdict', async () => {
  const path = await somewhere();
  await fc.assert(
    fc.asyncProperty(edits, async (done) => {
      const tree = smallTree();
      for (const { path: name, where, cut, put, gone } of done) {
        const text = tree.get(name);
        if (text === undefined) continue;
        const at = Math.floor(where * text.length);
        if (gone && cut === 0) tree.delete(name);
        else tree.set(name, text.slice(0, at) + put + text.slice(at + cut));
        const files = filesOf(tree);
        assert.deepEqual((await verdict(files, path)).problems, checkContent(files, today));
      }
    }),
    { numRuns: 60 },
  );
});

test('one changed file is looked at again, and no other', async () => {
  const path = await somewhere();
  const tree = smallTree();
  await verdict(filesOf(tree), path);
  const again = counted(await openMemory(path, 'this code'));
  checkContent(filesOf(tree), today, again.memory);
  assert.deepEqual(again.done(), []);
  tree.set('briefing/why.mdx', `${tree.get('briefing/why.mdx')}\nMore.\n`);
  const changed = counted(await openMemory(path, 'this code'));
  checkContent(filesOf(tree), today, changed.memory);
  assert.deepEqual([...new Set(changed.done())], ['briefing/why.mdx']);
});

test('on a whole site, whatever of it changes or goes, the remembered verdict is the verdict', async () => {
  const path = await somewhere();
  const files = await readContent('tests/content');
  await verdict(files, path);
  const folders = Map.groupBy(files, ({ path: name }) => name.split('/').slice(0, -1).join('/'));
  for (const [index, among] of [...folders.values()].entries()) {
    const { path: name, text } = among[index % among.length]!;
    const other = text.replace(/\d/g, (digit) => String((Number(digit) + 1) % 10));
    const rest = files.filter((file) => file.path !== name);
    for (const now of [rest, [...rest, { path: name, text: other }]]) {
      assert.deepEqual((await verdict(now, path)).problems, checkContent(now, today), name);
    }
  }
});

const chapter = 'briefing/why.mdx';
/** A page, and what changes in another file after it was judged, so that another verdict is right. */
const turns: Record<string, { says: string; in: string; from: string | RegExp; to: string }> = {
  'the design of a study': {
    says: 'Walking reduces loneliness.[@example-study]',
    in: 'evidence/example-study.mdx',
    from: 'design: RCT',
    to: 'design: uncontrolled before-after',
  },
  'the name of a council': {
    says: 'It was run by East Exampleshire Council.',
    in: 'councils/councils.csv',
    from: 'East Exampleshire',
    to: 'East Exampleshere',
  },
  'a living number': {
    says: 'The charge is £9.90 an item.[@example-report]',
    in: 'lists/living-numbers.yaml',
    from: '9.9',
    to: '9.8',
  },
  'a figure of a case study': {
    says: 'In all, 64 people finished the course.[@example-report]',
    in: 'case-studies/example-scheme.mdx',
    from: /\n---\n\n/,
    to: `
results: [{id: finished, statement: People finished the course., value: 65, valueText: 65 of 97, unit: people, denominator: 97 people, source: example-report, period: null, measure: register, design: service monitoring data, reportedBy: the service}]
---

`,
  },
};

for (const [what, turn] of Object.entries(turns)) {
  test(`what was found in a page is not kept where something beside it changes: ${what}`, async () => {
    const path = await somewhere();
    const tree = smallTree().set(chapter, mdxFile(chapterFields, turn.says));
    const before = (await verdict(filesOf(tree), path)).problems;
    const text = tree.get(turn.in)!;
    tree.set(turn.in, text.replace(turn.from, turn.to));
    assert.notEqual(tree.get(turn.in), text);
    const now = (await verdict(filesOf(tree), path)).problems;
    assert.deepEqual(now, checkContent(filesOf(tree), today));
    const inChapter = (problems: typeof now) => problems.filter((problem) => problem.path === chapter);
    assert.notDeepEqual(inChapter(now), inChapter(before));
  });
}

test('the words of the field are part of what a verdict rests on', async () => {
  const path = await somewhere();
  const tree = smallTree();
  tree.set('briefing/why.mdx', `${tree.get('briefing/why.mdx')}\nThe zzwords met.\n`);
  const misspelt = (files: ContentFile[]) =>
    verdict(files, path).then(({ problems }) => problems.filter(({ rule: id }) => id === 'spelling').length);
  assert.equal(await misspelt(filesOf(tree)), 1);
  tree.set('vocabulary/spelling.txt', 'zzwords\n');
  assert.equal(await misspelt(filesOf(tree)), 0);
});

test('a memory that is damaged or was made by other code is not used', async () => {
  const path = await somewhere();
  const files = filesOf(smallTree()).map((file) =>
    file.path === 'briefing/why.mdx' ? { ...file, text: `${file.text}\nTODO\n` } : file,
  );
  const right = checkContent(files, today);
  const work = async (madeBy = 'this code') => {
    const { memory, done } = counted(await openMemory(path, madeBy));
    assert.deepEqual(checkContent(files, today, memory), right);
    return { done: done().length, damage: memory.damage };
  };
  const all = (await work()).done;
  assert.ok(all > 100);
  await verdict(files, path);
  const whole = await readFile(path);
  assert.deepEqual(await work(), { done: 0, damage: null });
  assert.deepEqual(await work('other code'), { done: all, damage: null });
  const damages: Record<string, Buffer> = {
    empty: Buffer.alloc(0),
    short: whole.subarray(0, 20),
    cut: whole.subarray(0, whole.length - 1),
    longer: Buffer.concat([whole, Buffer.from('x')]),
    other: Buffer.from('a file of another tool, which is longer than any mark that could stand before it'),
    changed: Buffer.from(whole.map((byte, index) => (index === Math.floor(whole.length / 2) ? byte ^ 1 : byte))),
  };
  for (const [what, bytes] of Object.entries(damages)) {
    await writeFile(path, bytes);
    const { done, damage } = await work();
    assert.equal(done, all, what);
    assert.match(damage ?? '', /damaged/, what);
  }
  await verdict(files, path);
  assert.deepEqual(await work(), { done: 0, damage: null });
  assert.deepEqual(await readdir(dirname(path)), ['memory.bin'], 'nothing is left beside it');
});

test('each content folder of the project has a memory of its own, and all that are elsewhere share one', () => {
  const own = ['content', 'tests/content', '../content'].map((folder) => memoryFile(folder));
  assert.equal(new Set(own).size, 3);
  assert.equal(memoryFile('content/'), own[0]);
  assert.equal(memoryFile(join(tmpdir(), 'a')), own[2]);
  for (const path of [...own, memoryFile('.')]) assert.equal(dirname(path), dirname(own[0]!));
});

test('a word that was looked up once is known in the next run, and a new one is looked up', async () => {
  const path = await somewhere();
  const tree = smallTree();
  const misspelt = async () =>
    (await verdict(filesOf(tree), path)).problems.filter(({ rule: id }) => id === 'spelling').map(({ wrong }) => wrong);
  assert.deepEqual(await misspelt(), []);
  for (const word of ['zzword', 'zzother']) {
    tree.set(chapter, mdxFile(chapterFields, `The ${word} met on a lovely morning.`));
    const found = await misspelt();
    assert.equal(found.length, 1);
    assert.match(found[0]!, new RegExp(`"${word}"`));
  }
});

test('what cannot be written is worked out again, and nobody is told', async () => {
  const folder = dirname(await somewhere());
  const { problems } = await verdict(filesOf(smallTree()), join(folder, 'not', '\0', 'here'));
  assert.deepEqual(problems, checkContent(filesOf(smallTree()), today));
});

const aboutTests = {
  id: 'looks-further',
  severity: 'error',
  purpose: 'A rule for this test',
  why: 'It looks at more than it says.',
  examples: [{ part: 'text', wrong: 'a', right: 'b' }],
} as const;

test('a rule that says it reads one entry, and looks further, fails at once', () => {
  const { content } = readContentTree(filesOf(smallTree()), today);
  const looksFurther = rule({
    ...aboutTests,
    reads: 'one entry',
    check: ({ lists }) => [...lists.keys()].map((path) => ({ path, line: 1, column: 1, wrong: 'a', right: 'b' })),
  });
  assert.throws(() => judge(content, [looksFurther]), /reads one entry, and looks beyond it/);
  assert.equal(alone(content.entries[0]!, [], content.host).entries.length, 1);
});

test('a rule on some files that looks at councils which it does not name fails at once', () => {
  const { content } = readContentTree(filesOf(smallTree()), today);
  const check = ({ councils }: ContentOfFiles) =>
    councils.map(({ code: path }) => ({ path, line: 1, column: 1, wrong: 'a', right: 'b' }));
  assert.throws(() => judge(content, [{ ...aboutTests, reads: ['references/'], check }]), /looks at the councils/);
  assert.ok(judge(content, [{ ...aboutTests, reads: ['councils/'], check }]).length > 0);
});

test('a rule that takes beside its entries what is no plain data is not remembered wrongly: it fails', async () => {
  const { content } = readContentTree(filesOf(smallTree()), today, await openMemory(await somewhere(), 'this code'));
  const check = eachEntry({ beside: ({ lists }) => ({ ask: () => lists.size }), inEntry: () => [] });
  assert.throws(() => judge(content, [{ ...aboutTests, reads: 'all content', check }]), /no plain data/);
});

test('what was read as its schema asks is the same when it is read again', async () => {
  for (const files of [filesOf(smallTree()), await readContent('tests/content')]) {
    const { content } = readContentTree(files, today);
    const whole = content.entries.filter(({ valid, data }) => valid && !isDraft(data));
    assert.ok(whole.length > 5);
    for (const { schema, data, path } of whole) {
      assert.deepEqual((schema as z.ZodType).safeParse(data).data, data, path);
    }
  }
});

test('everything that the check imports is part of what its memory was made by', async () => {
  const seen = await importedFrom(['src/checks/check-content.ts']);
  assert.ok(seen.size > 100);
  const outside = [...seen].filter((path) => !checkedWith.some((part) => path.startsWith(`${part}/`)));
  assert.deepEqual(outside, [], 'add it to checkedWith');
  for (const part of checkedWith) assert.ok(await stat(part));
});

test('what takes its time is worked out once for all that it looks at, and known in the next run', async () => {
  const path = await somewhere();
  let done = 0;
  const ask = async (of: unknown) => {
    const memory = await openMemory(path, 'this code');
    const answer = await memory.recallLater('the number', () => Promise.resolve((done += 1)), of);
    assert.equal(await memory.recallLater('the number', () => assert.fail('was known'), of), answer);
    await memory.keep();
    return answer;
  };
  assert.equal(await ask({ day: new Date(0) }), 1);
  assert.equal(await ask({ day: new Date(0) }), 1);
  assert.equal(await ask({ day: new Date(0).toISOString() }), 2);
  assert.equal(await ask({ day: new Date(0) }), 3, 'what the last run did not ask for is forgotten');
});
