import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileName } from './save.ts';

test('a file is called by its title, as every system can hold it', () => {
  const names: [title: string, name: string][] = [
    ['Social prescribing in Ynys Môn', 'social-prescribing-in-ynys-môn'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Report.', 'report'],
    ['  ...  ', 'scheme'],
    ['CON', 'con-file'],
    ['nul.', 'nul-file'],
    ['COM¹', 'com¹-file'],
    ['Lpt9', 'lpt9-file'],
    ['Console', 'console'],
    ['社会处方', '社会处方'],
    ['x'.repeat(500), 'x'.repeat(60)],
    ['𠮷'.repeat(99), '𠮷'.repeat(60)],
    [`${'x'.repeat(59)} y`, 'x'.repeat(59)],
  ];
  for (const [title, name] of names) assert.equal(fileName(title, 'scheme'), name);
});
