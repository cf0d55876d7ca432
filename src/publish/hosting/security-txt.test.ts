import assert from 'node:assert/strict';
import { test } from 'node:test';
import { securityTxt } from './security-txt.ts';

const today = new Date('2028-02-28T00:00:00Z');
const policy = 'https://example.gov.uk/about/security/';
const place = { basePath: '/', url: 'https://example.gov.uk', contact: 'evidence@example.gov.uk', today };

/** The fields of a file by the grammar of RFC 9116: "Name: value" lines, comments and empty lines. */
function fieldsOf(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return Object.fromEntries(lines.map((line) => /^([A-Za-z-]+): (\S+)$/.exec(line)!.slice(1) as [string, string]));
}

test('whoever finds a fault learns whom to tell, until when that holds, and where this was written', () => {
  const fields = fieldsOf(securityTxt(place, policy)!);
  assert.deepEqual(fields, {
    Contact: 'mailto:evidence@example.gov.uk',
    Expires: '2029-01-23T00:00:00.000Z',
    'Preferred-Languages': 'en',
    Canonical: 'https://example.gov.uk/.well-known/security.txt',
    Policy: policy,
  });
  const days = (Date.parse(fields['Expires']) - today.getTime()) / 86_400_000;
  assert.ok(days > 30 && days < 365, 'RFC 9116 asks for less than a year');
});

test('where nobody is named there is no file', () => {
  assert.equal(securityTxt({ ...place, contact: null }, policy), null);
});

test('below a path the file names the address at which it stands, and says whose the host’s own file is', () => {
  const text = securityTxt({ ...place, basePath: '/kb/' }, policy)!;
  assert.equal(fieldsOf(text)['Canonical'], 'https://example.gov.uk/kb/.well-known/security.txt');
  assert.match(text, /^# This file speaks of https:\/\/example\.gov\.uk\/kb\/ alone\./);
});

test('an address with signs that mean something in an address stays one address', () => {
  const { Contact } = fieldsOf(securityTxt({ ...place, contact: "o'neill+evidence@example.gov.uk" }, policy)!);
  assert.equal(Contact, "mailto:o'neill%2Bevidence@example.gov.uk");
  assert.equal(decodeURIComponent(new URL(Contact).pathname), "o'neill+evidence@example.gov.uk");
});
