import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { missingForReaders, readSettings, type Settings } from './settings.ts';

function settingsOf(environment: NodeJS.ProcessEnv): Settings {
  const read = readSettings(environment);
  assert.ok('settings' in read, JSON.stringify(read));
  return read.settings;
}

test('where nothing is set, or only empty text, the site suits one’s own machine', () => {
  const own = {
    url: 'http://localhost:4321',
    basePath: '/',
    publisher: null,
    contact: null,
    repository: null,
    pdfs: false,
    drafts: false,
    port: 4321,
    contentFolder: 'content',
    outFolder: 'dist',
    closed: null,
  };
  const withoutToday = (environment: NodeJS.ProcessEnv): Omit<Settings, 'today'> => {
    const { today: _, ...others } = settingsOf(environment);
    return others;
  };
  assert.deepEqual(withoutToday({}), own);
  assert.deepEqual(withoutToday({ SITE_URL: '', BASE_PATH: '', SITE_CONTACT: '', PORT: '', OUT_DIR: '' }), own);
});

test('the day of the build is that of the clock, or the one that is asked for', () => {
  const [before, today, after] = [Date.now() - 86_400_000, settingsOf({}).today.getTime(), Date.now()];
  assert.ok(before < today && today <= after);
  assert.equal(settingsOf({ BUILD_DATE: '2028-04-01' }).today.toISOString(), '2028-04-01T00:00:00.000Z');
});

test('a clock that stands before this site began, as on a machine without a battery, is told of in a sentence', ({ mock }) => {
  mock.timers.enable({ apis: ['Date'], now: new Date('1970-01-02T12:00:00Z') });
  const sentence = 'The clock of this machine says 1970-01-02, and no site is of that day: set the clock, or BUILD_DATE to a day such as 2028-04-01.';
  assert.deepEqual(readSettings({}), { mistakes: [sentence] });
  assert.equal(settingsOf({ BUILD_DATE: '2028-04-01' }).today.getUTCFullYear(), 2028);
}); // prettier-ignore

test('a closed edition names its day, which may be that of the build and no later one, and no address to write to', () => {
  const environment = { BUILD_DATE: '2028-04-01', SITE_CONTACT: 'a@example.gov.uk' };
  const { closed, contact } = settingsOf({ ...environment, CLOSED: '2028-04-01' });
  assert.equal(closed?.toISOString(), '2028-04-01T00:00:00.000Z');
  assert.equal(contact, null);
  assert.equal(settingsOf(environment).contact, 'a@example.gov.uk');
  const early = readSettings({ ...environment, CLOSED: '2028-04-02' });
  assert.ok('mistakes' in early);
  assert.match(early.mistakes.join(), /^CLOSED must not be later than the day of the build/);
});

test('a slash at the end, or none, is the same address', () => {
  for (const basePath of ['/evidence', '/evidence/']) {
    assert.equal(settingsOf({ BASE_PATH: basePath }).basePath, '/evidence/');
  }
  assert.equal(settingsOf({ BASE_PATH: '/a/b-c/d.e' }).basePath, '/a/b-c/d.e/');
  for (const url of ['https://example.gov.uk', 'https://example.gov.uk/', 'https://Example.gov.uk:443']) {
    assert.equal(settingsOf({ SITE_URL: url }).url, 'https://example.gov.uk');
  }
  assert.equal(
    settingsOf({ SITE_REPOSITORY: 'https://github.com/owner/name/' }).repository,
    'https://github.com/owner/name',
  );
  assert.equal(settingsOf({ CONTENT_DIR: 'src/' }).contentFolder, 'src');
});

const wrong: [name: string, value: string][] = [
  ['SITE_URL', 'example.gov.uk'],
  ['SITE_URL', 'https://example.gov.uk/evidence'],
  ['SITE_URL', 'https://example.gov.uk?a=b'],
  ['SITE_URL', 'https://example.gov.uk/#top'],
  ['SITE_URL', 'https://exa mple.gov.uk'],
  ['SITE_URL', ' https://example.gov.uk'],
  ['SITE_URL', 'https:example.gov.uk'],
  ['SITE_URL', 'https:\\\\example.gov.uk'],
  ['SITE_URL', 'https://user:word@example.gov.uk'],
  ['SITE_URL', 'ftp://example.gov.uk'],
  ['SITE_URL', 'javascript:alert(1)'],
  ['BUILD_DATE', '2028-02-30'],
  ['BUILD_DATE', '01/04/2028'],
  ['BUILD_DATE', '2028'],
  ['BUILD_DATE', '0028-04-01'],
  ['CLOSED', 'yes'],
  ['CLOSED', '2027-02-30'],
  ['CLOSED', '2099-12-31'],
  ['BASE_PATH', 'kb'],
  ['BASE_PATH', 'kb/'],
  ['BASE_PATH', '/my evidence'],
  ['BASE_PATH', '//example.org'],
  ['BASE_PATH', '/a//b'],
  ['BASE_PATH', '/../up'],
  ['BASE_PATH', '/a/./b'],
  ['BASE_PATH', '/kb?x=1'],
  ['BASE_PATH', '/kb#x'],
  ['BASE_PATH', '/%6bb'],
  ['BASE_PATH', '/évidence'],
  ['BASE_PATH', 'https://example.gov.uk/kb'],
  ['BASE_PATH', '\\kb'],
  ['SITE_PUBLISHER', 'two\nlines'],
  ['SITE_PUBLISHER', 'a'.repeat(121)],
  ['SITE_CONTACT', 'press office'],
  ['SITE_CONTACT', 'mailto:a@example.gov.uk'],
  ['SITE_CONTACT', 'a@example.gov.uk?subject=x'],
  ['SITE_REPOSITORY', 'owner/name'],
  ['SITE_REPOSITORY', 'https://github.com'],
  ['SITE_REPOSITORY', 'https://github.com/owner/name?tab=readme'],
  ['SITE_REPOSITORY', 'git@github.com:owner/name.git'],
  ['PDFS', 'yes'],
  ['PORT', 'abc'],
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PORT', '43.21'],
  ['CONTENT_DIR', 'no-such-folder'],
  ['CONTENT_DIR', 'package.json'],
  ['OUT_DIR', '.'],
  ['OUT_DIR', '..'],
  ['OUT_DIR', '/'],
  ['OUT_DIR', 'src'],
  ['OUT_DIR', 'src/built'],
  ['OUT_DIR', 'node_modules'],
  ['OUT_DIR', 'content'],
  ['OUT_DIR', 'content/guides'],
  ['OUT_DIR', 'package.json'],
];

for (const [name, value] of wrong) {
  test(`${name}=${JSON.stringify(value).slice(0, 60)} is refused in one sentence that names it`, () => {
    const read = readSettings({ [name]: value });
    assert.ok('mistakes' in read, JSON.stringify(read));
    assert.equal(read.mistakes.length, 1);
    assert.match(read.mistakes[0]!, new RegExp(`^${name} .*must .*`));
    assert.ok(read.mistakes[0]!.endsWith(`It is now ${JSON.stringify(value)}.`), read.mistakes[0]);
    assert.doesNotMatch(read.mistakes[0]!, /\n/);
  });
}

test('several mistakes are told together', () => {
  const read = readSettings({ SITE_URL: 'x', BASE_PATH: 'y', PORT: 'z' });
  assert.ok('mistakes' in read);
  assert.deepEqual(
    read.mistakes.map((mistake) => mistake.split(' ')[0]),
    ['SITE_URL', 'BASE_PATH', 'PORT'],
  );
});

test('a folder for the built site may stand anywhere else', () => {
  for (const folder of ['dist', 'dist-two', '../elsewhere', '/var/www/evidence', 'build/kb']) {
    assert.equal(settingsOf({ OUT_DIR: folder }).outFolder, folder);
  }
});

test('a folder for the built site has one name, by which builds know of each other, whatever it is called', () => {
  const folder = mkdtempSync(join(tmpdir(), 'one-name-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const [theirs, link, ofOurs] = ['theirs', 'link', 'of ours'].map((name) => join(realpathSync(folder), name));
  mkdirSync(theirs!);
  symlinkSync(theirs!, link!);
  symlinkSync(resolve('src'), ofOurs!);
  const named: [string, string][] = [
    ['./dist', 'dist'],
    ['dist/', 'dist'],
    ['src/../dist//', 'dist'],
    [resolve('dist'), 'dist'],
    [`${resolve('build/kb')}/`, join('build', 'kb')],
    ['../elsewhere/', '../elsewhere'],
    [`${theirs}/`, theirs!],
    [link!, theirs!],
  ];
  for (const [folder, name] of named) assert.equal(settingsOf({ OUT_DIR: folder }).outFolder, name, folder);
  assert.ok('mistakes' in readSettings({ OUT_DIR: ofOurs }));
});

test('a build for publication names what its readers will miss; one on one’s own machine names nothing', () => {
  const none = { contact: null, repository: null, publisher: null };
  assert.deepEqual(missingForReaders({ ...none, url: 'http://localhost:4321' }), []);
  const said = missingForReaders({ ...none, url: 'https://example.gov.uk' });
  for (const name of ['SITE_CONTACT', 'SITE_REPOSITORY', 'SITE_PUBLISHER'])
    assert.ok(said.some((one) => one.startsWith(name)));
  assert.ok(said.some((one) => one.includes('no security.txt')));
  const all = { contact: 'a@example.gov.uk', repository: 'https://github.com/a/b', publisher: 'A council' };
  assert.deepEqual(missingForReaders({ ...all, url: 'https://example.gov.uk' }), []);
});
