import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repairYaml } from './typing-mistakes.ts';
import { readYaml } from './yaml-file.ts';

test('a field stands on the line that an editor shows, whatever ends the lines', () => {
  for (const end of ['\n', '\r\n', '\r\r\n'])
    assert.equal(readYaml('a.yaml', ['title: A', 'place: B', 'year: 2020'].join(end)).locate(['year']).line, 3);
});

test('a text that cannot be read is told on the line that an editor shows', () => {
  for (const end of ['\n', '\r\n', '\r\r\n'])
    assert.equal(readYaml('a.yaml', ['title: A', 'place: B', 'year: 20: 21', ''].join(end)).syntaxProblems[0]?.line, 3);
});

test('a repair of the ends of lines leaves every line its number', () => {
  for (const end of ['\n', '\r\n', '\r\r\n']) assert.equal(repairYaml(['a: 1', 'b: 2'].join(end)), 'a: 1\nb: 2');
});
