import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import project from '../package.json' with { type: 'json' };

interface Locked {
  version: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

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
  assert.deepEqual(
    running.map(([path]) => path.replace(/^.*node_modules\//, '')).toSorted(),
    Object.keys(project.allowScripts).toSorted(),
  );
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
