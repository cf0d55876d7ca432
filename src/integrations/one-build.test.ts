import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'one-build-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const out = join(folder, 'out');
// This process holds the lock.
const [lock, remembered] = [join(`${out}-cache`, `building.${process.pid}.`), join(`${out}-cache`, 'data-store.json')];

/** What becomes of a command of Astro that begins in this folder. */
const begin = (command: string, into = out, from = '.') =>
  spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', `const { oneBuild } = await import('#integrations/one-build.ts'); process.chdir('${from}'); oneBuild().hooks['astro:config:setup']({ command: '${command}', updateConfig() {} });`],
    { env: { ...process.env, OUT_DIR: into, CONTENT_DIR: 'tests/content' }, encoding: 'utf8' },
  ); // prettier-ignore

test('a build trusts nothing that Astro remembers of the content; development does, since it looks again', () => {
  mkdirSync(`${out}-cache`, { recursive: true });
  writeFileSync(remembered, '[["poison"]]');
  assert.equal(begin('dev').status, 0);
  assert.ok(existsSync(remembered));
  assert.equal(begin('build').status, 0);
  assert.ok(!existsSync(remembered));
});

test('a build is made for readers, whatever the machine is for; development stays what it is', () => {
  for (const [command, made] of [
    ['build', 'production'],
    ['dev', 'development'],
  ]) {
    // prettier-ignore
    const code = `const { oneBuild } = await import('#integrations/one-build.ts');
      oneBuild().hooks['astro:config:setup']({ command: '${command}', updateConfig() {} }); console.log(process.env.NODE_ENV);`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
      env: { ...process.env, NODE_ENV: 'development', OUT_DIR: out, CONTENT_DIR: 'tests/content' },
      encoding: 'utf8',
    });
    assert.equal(stdout.trim(), made);
  }
});

test('where no build could find its files, neither a build nor development begins, and why is said', () => {
  const odd = join(folder, 'C# site');
  mkdirSync(odd);
  for (const command of ['build', 'dev']) {
    const { status, stderr } = begin(command, out, odd);
    assert.match(stderr, /^No site can be built in "[^"]*C# site": [^\n]*holds "#"[^\n]*\n$/, command);
    assert.equal(status, 1, command);
  }
});

/** What a build of tests/content/ says of a list of texts that stands where its own should. */
function saidOfTexts(...paths: string[]): string {
  const list = `\nexport default new Map([\n${paths.map((path) => `["${path}", () => import("astro:content-layer-deferred-module?${path}")]`).join(',\n')}]);\n`;
  const code = `const { ownTexts } = await import('#integrations/one-build.ts');
    ownTexts.transform.handler.call({ error: (sentence) => console.log(sentence) }, ${JSON.stringify(list)});`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    env: { ...process.env, CONTENT_DIR: 'tests/content' },
    encoding: 'utf8',
  });
  return stdout + stderr;
}

test('a build is not made of the texts of other content, which another command put where its own stood', () => {
  assert.equal(saidOfTexts('tests/content/pages/about.mdx', 'tests/content/guides/a.mdx'), '');
  const said = saidOfTexts('tests/content/pages/about.mdx', 'content/guides/a.mdx');
  assert.match(said, /^Another command of Astro reads other content in this folder \(content\/guides\/a\.mdx\)/);
  assert.match(saidOfTexts('tests/content-of-others/a.mdx'), /^Another command/);
});

test('a second build into the same folder says so in a sentence, and forgets nothing of the first', () => {
  writeFileSync(remembered, '[]');
  writeFileSync(lock, '');
  const { status, stderr } = begin('build');
  assert.equal(status, 1);
  assert.match(stderr, new RegExp(`^Another build \\(process ${process.pid}\\) is writing .*\\n$`));
  assert.ok(existsSync(remembered));
});

test('two builds outside the project would share what Astro makes for them: the second says so', () => {
  mkdirSync('.astro', { recursive: true });
  const held = join('.astro', `building.${process.pid}.`);
  writeFileSync(held, '');
  try {
    const { status, stderr } = begin('build', join(folder, 'elsewhere'));
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`^Another build \\(process ${process.pid}\\) outside the project .*\\n$`));
  } finally {
    rmSync(held);
  }
});

const otherDisk = '/dev/shm';
const hasTwoDisks = existsSync(otherDisk) && statSync(otherDisk).dev !== statSync('.').dev;

test('a build into a folder on another disk can move there what it has made', { skip: !hasTwoDisks }, () => {
  const there = mkdtempSync(join(otherDisk, 'one-build-'));
  after(() => rmSync(there, { recursive: true, force: true }));
  writeFileSync(join(folder, 'made'), 'made');
  const code = `import fs from 'node:fs';
    const { oneBuild } = await import('#integrations/one-build.ts');
    oneBuild().hooks['astro:config:setup']({ command: 'build', updateConfig() {} });
    await fs.promises.rename(process.argv[1], process.argv[2]);`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', code, join(folder, 'made'), join(there, 'made')],
    { env: { ...process.env, OUT_DIR: join(there, 'out'), CONTENT_DIR: 'tests/content' }, encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  assert.equal(readFileSync(join(there, 'made'), 'utf8'), 'made');
  assert.ok(!existsSync(join(folder, 'made')));
});

test('where nothing can be written, a sentence says so before anything is built', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const { status, stderr } = begin('build', join(file, 'out'));
  assert.equal(status, 1);
  assert.match(stderr, /^Nothing can be written into .*\(ENOTDIR\)\. .*\n$/);
});

test('a folder of somebody else is not emptied: only one that is empty, or that a build has written before', () => {
  const theirs = join(folder, 'theirs');
  mkdirSync(theirs);
  assert.equal(begin('build', theirs).status, 0);
  rmSync(`${theirs}-cache`, { recursive: true });
  writeFileSync(join(theirs, 'letters.txt'), 'Dear');
  const { status, stderr } = begin('build', theirs);
  assert.equal(status, 1);
  assert.match(stderr, /^A build empties .* \(letters\.txt\)\. .*\n$/);
  assert.ok(!existsSync(`${theirs}-cache`));
  writeFileSync(join(theirs, 'manifest.sha256'), '');
  assert.equal(begin('build', theirs).status, 0);
});

test('what a stopped build left in the usual folder is built over, though its memory went with the packages', () => {
  for (const [name, status] of [
    ['.prerender', 0],
    ['_astro', 0],
    ['holidays', 1],
  ] as const) {
    const project = join(folder, `with ${name}`);
    mkdirSync(join(project, 'dist', name), { recursive: true });
    assert.equal(begin('build', 'dist', project).status, status, name);
  }
});

test('a project that is only to be read cannot be built in, which a sentence says before anything is built', () => {
  const project = join(folder, 'read only');
  mkdirSync(project);
  // Root may write anywhere, but not into a file as if it were a folder.
  writeFileSync(join(project, '.astro'), '');
  const { status, stderr } = begin('build', out, project);
  assert.equal(status, 1);
  assert.match(stderr, /^Nothing can be written into \.astro \(EEXIST\), where Astro works, .*\n$/);
});

test('what another user built before is not built over in part, which a sentence says too', { skip: process.platform === 'win32' }, () => {
  const project = join(folder, 'of two');
  const [of, others] = [join(project, '.astro/collections'), join(project, '.astro/collections/answers.schema.json')];
  mkdirSync(of, { recursive: true });
  writeFileSync(others, '{}');
  for (const open of [folder, project, join(project, '.astro'), of]) chmodSync(open, 0o777);
  chmodSync(others, 0o444);
  // Root may write anywhere: it becomes nobody.
  const code = `const { oneBuild } = await import('#integrations/one-build.ts');
    process.chdir(process.argv[1]); if (process.getuid() === 0) { process.setgid(65534); process.setuid(65534); };
    oneBuild().hooks['astro:config:setup']({ command: 'build', updateConfig() {} });`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code, project], {
    env: { ...process.env, OUT_DIR: join(project, 'out'), CONTENT_DIR: 'tests/content' },
    encoding: 'utf8',
  });
  assert.equal(status, 1);
  assert.match(stderr, /^Nothing can be written into \.astro \(EACCES: .*answers\.schema\.json\), where Astro works, .*\n$/);
}); // prettier-ignore

/** What a build prints as a fault that ends with this code, where these lines ran last. */
const ended = (where: string, lines: string): string =>
  spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', `const { sayOnlyTheCause } = await import('#integrations/one-build.ts'); sayOnlyTheCause(['${where}']); ${lines}`],
    { env: { ...process.env, OUT_DIR: out, CONTENT_DIR: 'tests/content' }, encoding: 'utf8' },
  ).stderr; // prettier-ignore

const trace = (said: string): string => `console.error(new Error('${said}').stack); process.stderr.write('more');`;

// The folder of processes says of itself that it has no room.
test('of a full disk one sentence is said, and no trace of whoever met it', { skip: process.platform !== 'linux' }, () => {
  assert.match(ended('/proc', `${trace('any')} process.exit(1)`), /^The disk that holds \/proc is full, [^\n]*\n$/);
  assert.match(ended(folder, `${trace('any')} process.exit(1)`), /^Error: any\n[^]*more$/);
}); // prettier-ignore

test('a disk that had too little room for one file, and has some again, is told in the same sentence', () => {
  const met = ["ENOSPC: no space left on device, write", 'EDQUOT: disk quota exceeded', 'No space left on device (os error 28)']; // prettier-ignore
  for (const said of met)
    assert.match(ended(folder, `${trace(said)} process.exit(1)`), /^The disk that holds [^\n]* is full, [^\n]*\n$/, said); // prettier-ignore
  for (const how of ['throw', 'await Promise.reject'])
    assert.match(ended(folder, `setTimeout(async () => { ${how}(new Error('ENOSPC: no space')) })`), /^The disk that holds [^\n]* is full, [^\n]*\n$/, how); // prettier-ignore
});

test('of too few files, and of files that may not grow, one sentence is said too', () => {
  for (const [said, tells] of [
    ["EMFILE: too many open files, open 'a.mdx'", /^The system lets a build open too few files at once, [^\n]*\n$/],
    ['ENFILE: file table overflow', /^The system lets a build open too few files at once, [^\n]*\n$/],
    ['Too many open files (os error 24)', /^The system lets a build open too few files at once, [^\n]*\n$/],
    ['EFBIG: file too large, write', /^The system lets no file become as large [^\n]*\n$/],
  ] as const)
    assert.match(ended(folder, `${trace(said.replaceAll("'", ''))} process.exit(1)`), tells, said);
});

test('what nobody caught is shown as ever, and what did no harm where the build ended well', () => {
  assert.match(ended(folder, `setTimeout(() => { throw new Error('a fault') })`), /^Error: a fault\n\s+at /);
  assert.match(ended(folder, trace('ENOSPC: of something kept')), /^Error: ENOSPC: of something kept\n[^]*more$/);
});

test('what Astro remembers may be anything at all', () => {
  rmSync(lock, { force: true });
  rmSync(remembered, { force: true });
  mkdirSync(join(remembered, 'below'), { recursive: true });
  assert.equal(begin('build').status, 0);
  assert.ok(!existsSync(remembered));
});

test('Astro knows before it begins that it keeps nothing for telemetry: whoever builds may have no home', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const { ASTRO_TELEMETRY_DISABLED: _, ...env } = process.env;
  for (const script of ['build', 'build:small', 'dev']) {
    const [, ...command] = scripts[script]!.split(' ');
    const before = command.slice(0, command.indexOf('node_modules/astro/bin/astro.mjs'));
    const said = spawnSync(process.execPath, [...before, '-p', 'process.env.ASTRO_TELEMETRY_DISABLED'], { env, encoding: 'utf8' }); // prettier-ignore
    assert.equal(said.stdout, '1\n', script);
  }
});
