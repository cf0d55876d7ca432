import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../src/checks/read/front-matter.ts';
import { drawNumbers, idOfNumber, wordsOfNumber } from '../../src/model/drawn-numbers.ts';
import { correctionFileSchema } from '../../src/schemas/correction.ts';
import { numbersOfList } from '../../src/schemas/living-number.ts';
import { isKind, kinds } from '../../src/model/kinds.ts';
import { contentFolder, outFolder } from '../../src/site.ts';

/** A built page: its address, its text and its parsed tree. */
export interface BuiltPage {
  address: string;
  file: string;
  html: string;
  $: CheerioAPI;
}

/** Every page of the built site: of the real one, or of the one that CONTENT_DIR and OUT_DIR name. */
export const builtPages: BuiltPage[] = readdirSync(outFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .toSorted()
  .map((file) => {
    const html = readFileSync(join(outFolder, file), 'utf8');
    return { address: `/${file.replace(/index\.html$/, '')}`, file: join(outFolder, file), html, $: load(html) };
  });

const byAddress = new Map(builtPages.map((page) => [page.address, page]));

/** The tree of the page at an address; fails with the address where there is none. */
export function pageAt(address: string): CheerioAPI {
  const page = byAddress.get(address);
  if (!page) throw new Error(`${address} is not built`);
  return page.$;
}

/** Every file of the built site, as an address from its root. */
export const builtFiles = new Set(
  readdirSync(outFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${join(entry.parentPath, entry.name).slice(outFolder.length + 1)}`),
);

/** The text of a built file, by its path below the site. */
export const readBuilt = (path: string): string => readFileSync(join(outFolder, path), 'utf8');

/** The text of a file of the content from which the site was built. */
export const readContent = (path: string): string => readFileSync(join(contentFolder, path), 'utf8');

/** The ids of the entries in a folder of the content: their file names without the ending. */
export const idsIn = (folder: string): string[] =>
  (existsSync(join(contentFolder, folder)) ? readdirSync(join(contentFolder, folder)) : [])
    .flatMap((name) => /^(.+)\.(?:mdx|yaml)$/.exec(name)?.[1] ?? [])
    .toSorted();

const numbers = new Map(
  numbersOfList(parse(readContent('lists/living-numbers.yaml'))).map((number) => [number.id, number]),
);

/** Fields as a reader meets them: a living number stands in its place with its value. */
export const withNumbers = <T>(fields: T): T =>
  drawNumbers(fields, (of) => wordsOfNumber(numbers.get(idOfNumber(of)), of)).data;

/** The fields of every entry in a folder, as a reader meets them. */
export const fieldsIn = (folder: string): { id: string; data: unknown }[] =>
  idsIn(folder).map((id) => ({
    id,
    data: withNumbers(
      parse(
        isKind(folder) && kinds[folder].files === 'yaml'
          ? readContent(`${folder}/${id}.yaml`)
          : splitFrontMatter(readContent(`${folder}/${id}.mdx`)).yaml!,
      ),
    ) as unknown,
  }));

/** The ids of withdrawn facts: a fact may be concerned under a name that it had before. */
export const withdrawnFacts: ReadonlySet<string> = new Set(
  idsIn('corrections')
    .map((id) => correctionFileSchema.parse(parse(readContent(`corrections/${id}.yaml`))))
    .filter(({ kind }) => kind === 'withdrawal')
    .flatMap(({ concerns }) => /^\/facts\/([^/]+)\/$/.exec(concerns)?.[1] ?? [])
    .flatMap((name) =>
      (fieldsIn('facts') as { id: string; data: { formerly?: string[] } }[]).filter(
        ({ id, data }) => id === name || data.formerly?.includes(name),
      ),
    )
    .map(({ id }) => id),
);
