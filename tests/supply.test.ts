import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { licenceOf, lockedPackages, nameAt, readElsewhere } from '../scripts/lib/locked-licence.ts';
import project from '../package.json' with { type: 'json' };

const locked = lockedPackages();
const packages = Object.fromEntries(locked);

test('everything that is installed is compared with a checksum, on every kind of machine', () => {
  assert.ok(locked.length > 100);
  assert.deepEqual(
    locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
    [],
    'npm view NAME@VERSION dist.integrity tells it',
  );
});

test('the lock names no address, so that it holds for every registry', () => {
  assert.deepEqual(locked.filter(([, { resolved }]) => resolved).map(([path]) => path), []); // prettier-ignore
});

test('nothing runs when it is installed but what package.json judged', () => {
  const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
  assert.deepEqual(running.map(([path]) => nameAt(path)).toSorted(), Object.keys(project.allowScripts).toSorted());
});

test('every dependency is named by one exact version', () => {
  const named = { ...project.dependencies, ...project.devDependencies, ...project.optionalDependencies };
  for (const [name, version] of Object.entries(named)) {
    assert.match(version, /^\d+\.\d+\.\d+$/, name);
    assert.equal(packages[`node_modules/${name}`]?.version, version, name);
  }
});

test('the Node that runs everything is one and the same on every kind of machine, and is the one that runs this', () => {
  const versions = Object.entries(project.optionalDependencies).filter(([name]) => name.startsWith('node-'));
  assert.deepEqual([...new Set(versions.map(([, version]) => `v${version}`))], [process.version]);
  assert.equal(process.version.split('.')[0], `v${readFileSync('.nvmrc', 'utf8').trim()}`);
});

/** Licences under which a package may be used, and sent on where it goes to browsers. */
const free = ['MIT', 'ISC', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Python-2.0', 'OFL-1.1', 'Zlib']; // prettier-ignore
/** Those that ask for changes to be given back: for tools that are used as they come, and of which nothing is sent. */
const forTools = ['MPL-2.0', 'LGPL-3.0-or-later', 'CC-BY-4.0'];
/** Which tools these are, by the beginning of their names. */
const tools = ['lightningcss', '@img/sharp-', 'axe-core', '@axe-core/playwright', 'ical.js', 'caniuse-lite'];

/** Whether a licence, as SPDX writes it, is one of these: all parts of an AND, one of an OR. */
const isOneOf = (licence: string, allowed: readonly string[]): boolean =>
  licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => allowed.includes(part)));

test('every package that is installed is under a licence that fits, and none under an unknown one', () => {
  const named = locked.map(([path, each]) => ({ name: nameAt(path), licence: licenceOf(path, each) ?? 'unknown' }));
  const isTool = (name: string) => tools.some((begin) => name.startsWith(begin));
  assert.deepEqual(
    named.filter(({ name, licence }) => !isOneOf(licence, isTool(name) ? [...free, ...forTools] : free)),
    [],
  );
  for (const name of [...tools, ...Object.keys(readElsewhere)])
    assert.ok(named.some((each) => each.name.startsWith(name)), `${name} is gone: take it off the list`); // prettier-ignore
  // Of the tools nothing goes to readers: licences.txt, which tests/built/security.test.ts reads, names none of them.
  for (const [licence, isFree] of [['GPL-3.0-or-later', false], ['MIT AND GPL-2.0', false], ['MIT OR GPL-3.0-or-later', true], ['SEE LICENSE IN x', false], ['MPL-2.0', false]] as const)
    assert.equal(isOneOf(licence, free), isFree, licence); // prettier-ignore
});

test('the list of what the site is made with says version, licence and checksum of every package', () => {
  const said = execFileSync(process.execPath, ['scripts/sbom.ts', '--with-development'], { encoding: 'utf8', maxBuffer: 2 ** 28 }); // prettier-ignore
  const { components } = JSON.parse(said) as {
    components: { name: string; version?: string; licenses?: unknown[]; hashes?: unknown[] }[];
  };
  assert.ok(components.length > 100);
  assert.deepEqual(
    components.filter(({ version, licenses, hashes }) => !version || !licenses?.length || !hashes?.length).map(({ name }) => name), // prettier-ignore
    [],
  );
});

test('whatever a machine leaves out elsewhere, here everything is installed: what builds for it, and what tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'installed-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['builds', 'tests']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'package.json'), JSON.stringify({ name, version: '1.0.0' }));
  }
  const wanted = { optionalDependencies: { builds: 'file:./builds' }, devDependencies: { tests: 'file:./tests' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'project', version: '1.0.0', ...wanted }));
  cpSync('.npmrc', join(folder, '.npmrc'));
  const npm = (command: string, environment = {}) =>
    execFileSync('npm', [command, '--offline', '--no-audit', '--no-fund'], {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: 'ignore',
    });
  npm('install');
  for (const environment of [{ NODE_ENV: 'production' }, { npm_config_omit: 'optional' }]) {
    npm('ci', environment);
    const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    assert.deepEqual(installed, ['builds', 'tests'], JSON.stringify(environment));
  }
});
