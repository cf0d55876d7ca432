import { spawn } from 'node:child_process';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';

/** What one build took: seconds on the clock, and the most memory its processes held together, where that can be seen. */
export interface Cost {
  seconds: number;
  megabytes: number | null;
}

/** Runs commands one after another and measures them. Fails with the last that was said. */
export async function measureBuild(
  commands: readonly string[][],
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<Cost> {
  let most = 0;
  const started = performance.now();
  for (const command of commands) most = Math.max(most, await run(command, folder, env));
  return { seconds: (performance.now() - started) / 1000, megabytes: most === 0 ? null : most };
}

function run([name, ...parameters]: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(name!, parameters, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const keep = (data: Buffer): void => void (said = `${said}${data.toString()}`.slice(-4_000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    let most = 0;
    const watch = setInterval(() => {
      void memoryOf(child.pid!).then((held) => (most = Math.max(most, held)));
    }, 250);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(watch);
      if (code === 0) resolve(most);
      else reject(new Error(`${name} ${parameters.join(' ')} failed:\n${said}`));
    });
  });
}

/** Megabytes that a process and all that it started hold, as Linux tells; 0 on other systems. */
async function memoryOf(root: number): Promise<number> {
  const numbers = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const statuses = await Promise.all(numbers.map((name) => readFile(`/proc/${name}/status`, 'utf8').catch(() => '')));
  const processes = statuses.map((text) => ({
    id: Number(/^Pid:\s+(\d+)/m.exec(text)?.[1]),
    parent: Number(/^PPid:\s+(\d+)/m.exec(text)?.[1]),
    kilobytes: Number(/^VmRSS:\s+(\d+)/m.exec(text)?.[1] ?? 0),
  }));
  const family = new Set([root]);
  for (let before = 0; before !== family.size;) {
    before = family.size;
    for (const { id, parent } of processes) if (family.has(parent)) family.add(id);
  }
  return processes.filter(({ id }) => family.has(id)).reduce((sum, { kilobytes }) => sum + kilobytes / 1000, 0);
}

/** What a build left: files, pages, megabytes; kilobytes of its search index; and what one page weighs. */
export interface Output {
  pages: number;
  megabytes: number;
  indexKilobytes: number;
  /** The page in the middle by weight, with the sheets and scripts it asks for, each packed with gzip. */
  pageKilobytes: number;
}

/** @param index which files are the search index, by their paths below the folder */
export async function measureOutput(folder: string, index: RegExp, documents: readonly string[]): Promise<Output> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        return { path: path.slice(folder.length + 1), bytes: (await stat(path)).size };
      }),
  );
  const sum = (some: typeof files): number => some.reduce((total, { bytes }) => total + bytes, 0);
  const weights: number[] = [];
  for (const address of documents.slice(0, 50)) weights.push(await weightOf(folder, address));
  weights.sort((a, b) => a - b);
  return {
    pages: files.filter(({ path }) => path.endsWith('.html')).length,
    megabytes: sum(files) / 1e6,
    indexKilobytes: sum(files.filter(({ path }) => index.test(path))) / 1e3,
    pageKilobytes: (weights[Math.floor(weights.length / 2)] ?? 0) / 1e3,
  };
}

async function weightOf(folder: string, address: string): Promise<number> {
  const html = await readFile(join(folder, address, 'index.html'));
  const $ = load(html);
  const asked = $('link[rel=stylesheet], link[rel=modulepreload], script[src]')
    .map((_, element) => $(element).attr('href') ?? $(element).attr('src'))
    .get()
    .filter((url) => url.startsWith('/'));
  const parts = await Promise.all([...new Set(asked)].map((url) => readFile(join(folder, url.replace(/[?#].*/, '')))));
  return [html, ...parts].reduce((total, bytes) => total + gzipSync(bytes).length, 0);
}
