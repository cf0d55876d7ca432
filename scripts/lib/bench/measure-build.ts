import { spawn } from 'node:child_process';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';

/**
 * What one build took: seconds on the clock; seconds of processors, of all its threads and processes together; and the most
 * memory its processes held together. Null where the system does not tell.
 */
export interface Cost {
  seconds: number;
  processorSeconds: number | null;
  megabytes: number | null;
}

/** Runs commands one after another and measures them. Fails with the last that was said. */
export async function measureBuild(
  commands: readonly string[][],
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<Cost> {
  const used: Held[] = [];
  const started = performance.now();
  for (const command of commands) used.push(await run(command, folder, env));
  const seconds = (performance.now() - started) / 1000;
  const megabytes = Math.max(...used.map((one) => one.megabytes));
  if (megabytes === 0) return { seconds, processorSeconds: null, megabytes: null };
  return { seconds, processorSeconds: used.reduce((sum, one) => sum + one.processorSeconds, 0), megabytes };
}

/** What a process and all that it started hold and have used up to a moment; 0 where the system does not tell. */
interface Held {
  megabytes: number;
  processorSeconds: number;
}

function run([name, ...parameters]: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Held> {
  return new Promise((resolve, reject) => {
    const child = spawn(name!, parameters, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const keep = (data: Buffer): void => void (said = `${said}${data.toString()}`.slice(-4_000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const most: Held = { megabytes: 0, processorSeconds: 0 };
    const watch = setInterval(() => {
      void heldBy(child.pid!).then((held) => {
        for (const key of ['megabytes', 'processorSeconds'] as const) most[key] = Math.max(most[key], held[key]);
      });
    }, 250);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(watch);
      if (code === 0) resolve(most);
      else reject(new Error(`${name} ${parameters.join(' ')} failed:\n${said}`));
    });
  });
}

/** What Linux tells of a process and of all that it started: of those that are gone it tells their parent. */
async function heldBy(root: number): Promise<Held> {
  const numbers = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const read = (name: string): Promise<string> => readFile(`/proc/${name}`, 'utf8').catch(() => '');
  const processes = await Promise.all(
    numbers.map(async (id) => {
      const [status, times] = await Promise.all([read(`${id}/status`), read(`${id}/stat`)]);
      // After the name, which may hold anything: the parent is the second value, times of itself and its children follow.
      const values = times.slice(times.lastIndexOf(')') + 2).split(' ').map(Number); // prettier-ignore
      return {
        id: Number(id),
        parent: values[1],
        megabytes: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1000,
        processorSeconds: values.slice(11, 15).reduce((sum, ticks) => sum + ticks, 0) / ticksInSecond,
      };
    }),
  );
  const family = new Set([root]);
  for (let before = 0; before !== family.size;) {
    before = family.size;
    for (const { id, parent } of processes) if (parent && family.has(parent)) family.add(id);
  }
  const own = processes.filter(({ id }) => family.has(id));
  const sum = (key: keyof Held): number => own.reduce((total, one) => total + one[key], 0);
  return { megabytes: sum('megabytes'), processorSeconds: sum('processorSeconds') };
}

/** In which Linux counts processor time, on every machine that Node runs on. */
const ticksInSecond = 100;

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
