/**
 * npm run search:judge: how often each search puts a right page first, on the judged queries and questions, over the
 * built site, and which questions about other things get an answer; with --gate it judges ours alone and fails below
 * tests/search/floor.yaml, and above tests/search/off-topic.yaml.
 */
import { readFile } from 'node:fs/promises';
import { load } from 'js-yaml';
import { outFolder } from '../src/site.ts';
import { isAnswer } from '../src/search/answers/answers.ts';
import { startEngine, type Engine, type Reply } from '../src/search/engine.ts';
import {
  flexSearch,
  lunrSearch,
  miniSearch,
  type Search,
  type SearchDocument,
} from '../src/search/judge/other-searches.ts';
import { readFragments } from '../src/search/index/pagefind-fragments.ts';
import { loadPagefind, readData, searchSources } from '../src/search/judge/search-sources.ts';
import {
  fallsBelow,
  isHeldOut,
  questionsOf,
  scoresOf,
  type JudgedQuery,
  type QuestionFile,
  type Scores,
} from '../src/search/judge/search-scores.ts';
import { serve } from './lib/serve.ts';
import { parseArgs } from './lib/parse-args.ts';

const read = async (name: string): Promise<unknown> => load(await readFile(`tests/search/${name}.yaml`, 'utf8'));
const queries = (await read('judged')) as JudgedQuery[];
const asked = (await read('questions')) as QuestionFile;
const questions = questionsOf(asked, 'questions');
const newcomers = questionsOf(asked, 'newcomers');
const offTopic = (await read('off-topic')) as { mostAnswered: number; questions: string[] };
const judged = [...queries, ...questions, ...newcomers];
const { values: wanted } = parseArgs({ options: { gate: { type: 'boolean' }, misses: { type: 'boolean' } } });
const isGate = wanted.gate;
const { server, address } = await serve(outFolder, 0);
// Judging keeps this thread busy for longer than a connection would otherwise be kept open.
server.keepAliveTimeout = 0;

try {
  const engine = startEngine(await readData(outFolder), searchSources(outFolder, address));
  const searches = await startSearches(engine);
  const found = new Map<string, Map<string, string[]>>();
  for (const [name, search] of searches) {
    const answers = new Map<string, string[]>();
    for (const { query } of judged) answers.set(query, await search(query));
    found.set(name, answers);
  }
  const scores = (name: string, queries: JudgedQuery[]) =>
    scoresOf(name.startsWith('Pagefind') ? queries.map(toPages) : queries, ({ query }) => found.get(name)!.get(query)!);

  printTable('All queries', (name) => scores(name, queries));
  printTable('Queries held out: never tuned to', (name) => scores(name, queries.filter(isHeldOut)));
  printTable('All questions', (name) => scores(name, questions));
  printTable('Questions held out: never tuned to', (name) => scores(name, questions.filter(isHeldOut)));
  printTable('Questions of newcomers', (name) => scores(name, newcomers));
  printTable('Questions of newcomers held out: never tuned to', (name) => scores(name, newcomers.filter(isHeldOut)));
  const answered = await answeredOffTopic(engine);
  console.log(
    `\n${answered.length} of ${offTopic.questions.length} questions that the site has nothing to say on get an answer.`,
  );
  if (wanted.misses) for (const line of answered) console.log(line);
  if (isGate) {
    const floor = (await read('floor')) as Record<string, Partial<Scores>>;
    const reached = {
      queries: scores('This site', queries),
      questions: scores('This site', questions),
      newcomers: scores('This site', newcomers),
    };
    const below = fallsBelow(reached, floor);
    if (answered.length > offTopic.mostAnswered)
      below.push(
        `tests/search/off-topic.yaml: ${answered.length} questions about other things get an answer → at most ${offTopic.mostAnswered}:\n${answered.join('\n')}`,
      );
    for (const line of below) console.error(line);
    process.exitCode = below.length > 0 ? 1 : 0;
  }
  for (const kind of new Set(isGate ? [] : judged.map((query) => query.kind))) {
    const queries = judged.filter((query) => query.kind === kind);
    printTable(`Kind: ${kind}`, (name) => scores(name, queries));
  }
  if (wanted.misses) printMisses(found.get('This site')!);
  function printTable(title: string, of: (name: string) => Scores): void {
    const rows = searches.map(([name]) => ({ name, ...of(name) }));
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
    console.log(`\n${title} (${rows[0]!.queries})\n`);
    console.log('| search | right page first | among three | MRR | nDCG@10 |\n| --- | --- | --- | --- | --- |');
    for (const { name, success1, success3, mrr, ndcg10 } of rows) {
      console.log(
        `| ${name} | ${percent(success1)} | ${percent(success3)} | ${mrr.toFixed(3)} | ${ndcg10.toFixed(3)} |`,
      );
    }
  }
} finally {
  server.close();
}

/** The reply to a query; a search that goes on without the full text is judged as none. */
async function askWhole(engine: Engine, query: string): Promise<Reply> {
  const reply = await engine.ask({ query, asWritten: false });
  if (!reply.isTextRead) throw new Error('The full text of the pages could not be read.');
  return reply;
}

/** Questions about other things that have an answer above their results, each with the question it answers instead. */
async function answeredOffTopic(engine: Engine): Promise<string[]> {
  const lines: string[] = [];
  for (const query of offTopic.questions) {
    const { first } = (await askWhole(engine, query)).questions;
    const record = first === undefined ? undefined : engine.data.records[first]!;
    if (record && isAnswer(record)) lines.push(`${query} → ${record.title}`);
  }
  return lines;
}

/** Every search, over the same text: the records of the site with the full text of their pages. */
async function startSearches(engine: Engine): Promise<[string, Search][]> {
  const texts = new Map((await readFragments(outFolder)).map(({ url, content }) => [url, content]));
  const documents: SearchDocument[] = engine.data.records.map((record) => {
    const { url, title, summary, note, place, places, names, words, asked = [] } = record;
    const text = [summary, note, place, places, names, words, ...asked, texts.get(url)].filter(Boolean).join(' ');
    return { url, title, text };
  });
  const ours: [string, Search] = [
    'This site',
    async (query) => (await askWhole(engine, query)).results.map(({ index }) => engine.data.records[index]!.url),
  ];
  if (isGate) return [ours];
  const pagefind = await loadPagefind(outFolder, address);
  return [
    ours,
    [
      'Pagefind as it comes',
      async (query) => {
        const { results } = await pagefind.search(query);
        return Promise.all(
          results.slice(0, 20).map(async (result) => new URL((await result.data()).url, address).pathname),
        );
      },
    ],
    ['MiniSearch', miniSearch(documents)],
    ['FlexSearch', flexSearch(documents)],
    ['Lunr', lunrSearch(documents)],
  ];
}

/** Pagefind gives pages, not places on them: the right page is then enough. */
function toPages(query: JudgedQuery): JudgedQuery {
  return { ...query, pages: [...new Set(query.pages.map((page) => page.replace(/#.*/, '')))] };
}

function printMisses(found: Map<string, string[]>): void {
  console.log('\nNot among the first three, of those that may be looked at:');
  for (const query of judged.filter((each) => !isHeldOut(each))) {
    const results = found.get(query.query)!;
    if (!results.slice(0, 3).some((url) => query.pages.includes(url))) {
      console.log(
        `  ${query.kind}: ${query.query}\n    right: ${query.pages.slice(0, 3).join(' ')}\n    found: ${results.slice(0, 3).join(' ')}`,
      );
    }
  }
}
