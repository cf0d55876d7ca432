import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperOf } from '../../src/paper/paper.ts';
import { heightInPrint, twoSheets } from '../../src/paper/extent.ts';
import { readPack } from '../../src/model/pack-link.ts';
import { wordsOf, type Block, type Run } from '../../src/paper/structure.ts';
import { isAnswer } from '../../src/search/answers/answers.ts';
import { findQuantities } from '../../src/markdown/quantities.ts';
import { kindsIn } from '../../src/model/kinds.ts';
import type { PackIndex, PackItem } from '../../src/model/pack-item.ts';
import type { SearchData } from '../../src/model/search-record.ts';
import { builtFiles, builtPages, idsIn, readBuilt } from './site.ts';

const index = JSON.parse(readBuilt('pack/index.json')) as PackIndex;
const items = Object.keys(index.titles).map((ref) => JSON.parse(readBuilt(`pack/items/${ref}.json`)) as PackItem);
const making = { link: 'https://example.org/pack/', date: '1 May 2026', edition: '1 May 2026' };
const paperOfAll = (chosen: PackItem[]) =>
  paperOf({ title: '', items: chosen.map(({ ref }) => ({ ref, note: '' })) }, chosen, making);

test('every page of a kind that packs may hold can be put into one', () => {
  for (const folder of kindsIn('packable')) {
    for (const id of idsIn(folder)) {
      const ref = `${folder}/${id}`;
      assert.ok(index.titles[ref], ref);
      const item = items.find((candidate) => candidate.ref === ref)!;
      assert.equal(item.title, index.titles[ref]);
      assert.ok(builtFiles.has(`${new URL(item.address).pathname}index.html`), ref);
    }
  }
});

test('the page of each offers to add it', () => {
  for (const { ref, address } of items) {
    const page = builtPages.find((built) => built.address === new URL(address).pathname)!;
    assert.ok(page.$(`main [data-choose="${ref}"]`).length > 0, ref);
  }
});

test('an answer, and a question of evidence with studies in it, leads to its committee paper', () => {
  const isAsked = (address: string): boolean => /^\/(?:answers|evidence\/bodies)\/[^/]+\/$/.test(address);
  const pages = builtPages.filter(
    ({ address, $ }) =>
      isAsked(address) &&
      // An old address leads on, and is no page.
      $('meta[http-equiv=refresh]').length === 0 &&
      (address.startsWith('/answers/') || $('#within').length > 0),
  );
  assert.ok(pages.length > 0);
  for (const { address, $ } of pages) {
    const asked =
      new URL($('[data-paper]').attr('href') ?? '/', making.link).searchParams.get('items')?.split(',') ?? [];
    assert.ok(asked.length > 0, address);
    for (const ref of asked) assert.ok(index.titles[ref], `${address}: ${ref}`);
  }
});

test('the search offers with an answer the committee paper that its page offers', () => {
  const { records } = JSON.parse(readBuilt('search/answers.json')) as SearchData;
  const answers = records.filter(isAnswer);
  assert.ok(answers.length > 0);
  for (const { url, paper = [] } of answers) {
    const { $ } = builtPages.find(({ address }) => address === url)!;
    const offered = new URL($('[data-paper]').attr('href') ?? '/', making.link).searchParams.get('items') ?? '';
    assert.equal(paper.join(','), offered, url);
  }
});

test('the two pages of every paper that a page offers hold no more than two sheets', () => {
  const held = new Map(items.map((item) => [item.ref, item]));
  const offered = new Set(builtPages.flatMap(({ $ }) => $('[data-paper]').attr('href') ?? []));
  assert.ok(offered.size > 0);
  for (const address of offered) {
    const { pack } = readPack(address, index);
    const chosen = pack.items.map(({ ref }) => held.get(ref)!);
    const { blocks } = paperOf(pack, chosen, { ...making, link: new URL(address, making.link).href }, 'two pages');
    assert.ok(heightInPrint(blocks) <= twoSheets, address);
  }
});

test('every finding of an item keeps its certainty, and a favourable one its counter-evidence', () => {
  for (const item of items) {
    if (item.kind !== 'evidence') continue;
    const page = builtPages.find(({ address }) => address === `/${item.ref}/`)!.$;
    const shown = new Set(
      page('#differs [data-finding]')
        .map((_place, element) => page(element).attr('data-finding')!.split('#')[0]!)
        .get(),
    );
    for (const study of item.differing)
      assert.ok(shown.has(study.ref.replace('evidence/', '')), `${item.ref}: ${study.ref}`);
    for (const finding of item.findings) assert.equal(finding.direction === null, finding.strength === null);
  }
});

/** Pieces of a paper that a reader takes in as one statement. Headings and titles name pages, which cite for themselves. */
function statements(block: Block): Run[][] {
  if (block.kind === 'paragraph') return [block.runs];
  if (block.kind === 'list') return block.items;
  const isAboutPages = block.kind === 'table' && ['Pages used', 'What each part of this paper says about Wales'].includes(block.caption); // prettier-ignore
  return block.kind === 'table' && !isAboutPages ? block.rows.map((row) => row.flat()) : [];
}

test('every figure in a paper has the number of its source', () => {
  const without: string[] = [];
  let figures = 0;
  for (const item of items) {
    const { blocks } = paperOfAll([item]);
    const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Background');
    for (const runs of blocks.slice(start).flatMap(statements)) {
      if (findQuantities(wordsOf(runs)).length === 0) continue;
      figures += 1;
      // Names that hold a number; what the day makes of a status; counts of the paper itself; a summary whose sources stand in its appendix.
      const isExempt =
        /^(?:Where|Led by|Status)|sources, is in Appendix [A-Z]+\.$|^\d+ other stud(?:y|ies) on the same (?:activities|questions)/.test(
          wordsOf(runs),
        );
      // The answer of a body of evidence leads to the page with its sources.
      const isLinked = runs.some((run) => 'href' in run);
      if (!isExempt && !isLinked && !runs.some((run) => 'cite' in run))
        without.push(`${item.ref}: ${wordsOf(runs).slice(0, 140)}`);
    }
  }
  assert.ok(figures > 0);
  assert.deepEqual(without, []);
});

test('a pack of everything still makes a paper, with each source once', () => {
  const { blocks } = paperOfAll(items);
  const references = blocks.flatMap((block) => (block.kind === 'references' ? block.items : []));
  assert.equal(new Set(references.map(({ text, url }) => `${text} ${url}`)).size, references.length);
});
