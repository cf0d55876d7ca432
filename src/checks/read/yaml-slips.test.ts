import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'js-yaml';
import { readYaml } from './yaml-file.ts';

/** What is told first of fields that cannot be read. */
const told = (text: string): string => readYaml('guides/x.mdx', text).syntaxProblems[0]?.right ?? '';

/** Slips that a message mends word for word: the line, and what it says to write in its place. */
const mended: [what: string, line: string, instead: string][] = [
  ['no space behind a colon', 'region:wales', 'region: wales'],
  ['an equals sign', 'region = wales', 'region: wales'],
  ['an apostrophe in quotes', "note: 'The choir's hall'", "note: 'The choir''s hall'"],
  ['a text that begins with @', 'note: @home was its name', "note: '@home was its name'"],
  ['a text that begins with a bracket', 'note: [draft] the hall', "note: '[draft] the hall'"],
  ['a text that begins with a star', 'note: *The hall* is cold', "note: '*The hall* is cold'"],
];

for (const [what, line, instead] of mended) {
  test(`${what}: what the message says can be read`, () => {
    const right = told(`title: A\n${line}\nsummary: B\n`);
    assert.ok(right.endsWith(instead), right);
    assert.deepEqual(Object.keys(load(`title: A\n${instead}\nsummary: B\n`) as object).length, 3);
  });
}

test('a list with stars, a field too far in and a line of no field are told as what they are', () => {
  assert.match(told('people:\n  * carers\n  * children\n'), /^write - carers$/);
  assert.match(told('place:\n  name: Here\n    region: wales\n'), /^begin name and region below one another/);
  assert.match(told('place:\n  name: Here\nregion: wales\n  councils:\n    - ABC\n'), /^begin region and councils/);
  assert.match(told('note: The choir met.\nIt is a town.\nsummary: B\n'), /^put it on the line above/);
});
