import { escapeHtml } from '#model/html.ts';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SearchRecord } from '#model/search-record.ts';
import { indexForSearch } from '../index/index-for-search.ts';
import { readFragments } from '../index/pagefind-fragments.ts';
import { readData } from './search-sources.ts';

/**
 * Makes a site for measuring: the search page of a built site with so many more entries, each put together from
 * the sentences of real ones and with a place of its own, indexed as the real site is.
 * @param from the built site
 * @param to an empty folder
 */
export async function enlargeSearch(from: string, to: string, entries: number): Promise<void> {
  for (const part of ['_astro', 'search', 'favicon.svg', '404.html']) {
    await cp(join(from, part), join(to, part), { recursive: true });
  }
  const data = await readData(from);
  const texts = new Map((await readFragments(from)).map(({ url, content }) => [url, content]));
  const real = data.records.filter(({ kind, url }) => ['case-study', 'evidence'].includes(kind) && texts.has(url));
  const places = data.records.filter(({ kind }) => kind === 'place').map(({ title }) => title);
  const sentences = real.flatMap(({ url }) => texts.get(url)!.split(/(?<=[.!?]) /));
  const pick = chooser(1);

  const made = Array.from({ length: entries }, (_, number): [SearchRecord, string[]] => {
    const { page: _page, ...record } = real[number % real.length]!;
    const place = pick(places);
    const title = `${place}: ${record.title.replace(/^[^:]*: /, '')}`;
    const own = texts.get(record.url)!.split(' ').length;
    const text: string[] = [];
    for (let words = 0; words < own; words += text.at(-1)!.split(' ').length) text.push(pick(sentences));
    return [{ ...record, url: `/made/${number}/`, title, place, summary: text.slice(0, 2).join(' ') }, text];
  });
  for (const [{ url, title, summary }, text] of made)
    await writePage(join(to, url, 'index.html'), title, summary!, text);
  const records = [...data.records.map(({ page: _page, ...record }) => record), ...made.map(([record]) => record)];
  for (const { url, title, summary } of records) {
    const content = texts.get(url);
    if (content) await writePage(join(to, url, 'index.html'), title, summary ?? '', content.split(/(?<=[.!?]) /));
  }
  await writeFile(join(to, 'search/records.json'), JSON.stringify({ ...data, records }));
  await indexForSearch(to);
}

async function writePage(path: string, title: string, summary: string, sentences: readonly string[]): Promise<void> {
  const middle = Math.floor(sentences.length / 2);
  const part = (id: string, from: number, to: number) =>
    `<h2 id="${id}">${escapeHtml(title)}</h2><p>${escapeHtml(sentences.slice(from, to).join(' '))}</p>`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(
    path,
    `<!doctype html><html lang="en-GB"><head><title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(summary)}" data-pagefind-meta="summary[content]"></head>
<body><main data-pagefind-body><h1>${escapeHtml(title)}</h1>${part('a', 0, middle)}${part('b', middle, sentences.length)}</main></body></html>`,
  );
}

/** Picks from lists, by a linear congruential generator (Numerical Recipes, 3rd edition, 7.1), so that it repeats. */
function chooser(seed: number): <T>(list: readonly T[]) => T {
  let state = seed;
  return (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)]!;
  };
}
