import type { SearchRecord } from '#model/search-record.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PagefindPage } from './pagefind.ts';
import { isQuestion } from './answers/answers.ts';
import { startEngine } from './engine.ts';
import { tellLeftOut, tellUnmatched } from './tell.ts';
import { stemsOf, wordsOf } from './words.ts';

const facets = [
  {
    name: 'kind',
    label: 'Kind',
    values: [
      { id: 'evidence', label: 'Evidence' },
      { id: 'topic', label: 'Topic' },
    ],
  },
  { name: 'activity', label: 'Activity', values: [{ id: 'singing', label: 'Singing' }] },
] as const;
const records: SearchRecord[] = [
  { url: '/topics/activities/singing/', kind: 'topic', title: 'Singing', facets: [[1], [0]] },
  { url: '/evidence/a/', kind: 'evidence', title: 'Kent: singers in better spirits', page: 'a', facets: [[0], [0]] },
  { url: '/evidence/b/', kind: 'evidence', title: 'Choirs and loneliness: no effect', page: 'b', facets: [[0], [0]] },
  { url: '/evidence/c/', kind: 'evidence', title: 'Swimming in cold water', page: 'c', facets: [[0], []] },
  { url: '/evidence/d/', kind: 'evidence', title: 'Taking it up: work in mines', facets: [[0], []] },
  { url: '/evidence/e/', kind: 'evidence', title: 'Good work', facets: [[0], []] },
  { url: '/places/bath/', kind: 'place', title: 'Bath and North East Somerset', facets: [[], []] },
  {
    url: '/bodies/drumming/',
    kind: 'known',
    title: 'Does drumming ease postnatal sadness?',
    asked: ['drumming postnatal', 'results of Tynemouth Drums'],
    restsOn: [4, 3],
    facets: [[], []],
  },
  {
    url: '/guides/write/',
    kind: 'guide',
    title: 'Write up your scheme',
    asked: ['add a case study'],
    facets: [[], []],
  },
];
records.push(
  {
    url: '/guides/wages/',
    kind: 'guide',
    title: 'Pay scales',
    asked: ['where does the wage of a leader come from', 'wage of a leader'],
    facets: [[], []],
  },
  { url: '/case-studies/drums/', kind: 'case-study', title: 'Northumbria: Tynemouth Drums for all', facets: [[], []] },
  { url: '/facts/spent/', kind: 'fact', title: 'Spent on a drum', names: '£36,428', facets: [[], []] },
  {
    url: '/answers/pay/',
    kind: 'answer',
    title: 'Who pays the people who lead it?',
    asked: ['where does the wage of a leader come from'],
    facets: [[], []],
  },
  { url: '/guides/spend/', kind: 'guide', title: 'Spent on a drum: what to know of it', facets: [[], []] },
);
const texts: Record<string, string> = {
  a: 'The course had twelve sessions in a church hall.',
  b: 'Walks in groups were offered to those who waited.',
  c: 'A walking group met at the church.',
};
const synonyms = [
  { words: ['Singing', 'choir', 'choirs'], values: ['activity:singing'] },
  { words: ['loneliness', 'lonely'] },
  { words: ['Washing', 'baths'] },
  { words: ['Somershire', 'Bath and North East Somerset'], oneWay: true },
] as const;

/** A stand-in for Pagefind: pages that hold all stems of the words. */
const pagefind = {
  options: async () => undefined,
  init: async () => undefined,
  async search(query: string | null) {
    const stems = stemsOf(query ?? '');
    return {
      results: Object.entries(texts)
        .filter(([, content]) => stems.every((stem) => stemsOf(content).includes(stem)))
        .map(([id, content]) => ({
          id,
          score: 1,
          data: async (): Promise<PagefindPage> => ({ url: `/evidence/${id}/`, content, meta: {}, anchors: [] }),
        })),
    };
  },
};
function start(whenLoaded = () => {}) {
  return startEngine(
    { facets, records, synonyms },
    {
      words: async () => ({ pages: wordsOf(Object.values(texts).join(' ')).join(' '), english: 'bak' }),
      pagefind: async () => {
        whenLoaded();
        return pagefind;
      },
    },
  );
}
const engine = start();
const found = async (query: string, asWritten = false) =>
  (await engine.ask({ query, asWritten })).results.map(({ index }) => records[index]!.url);

test('a topic by its name comes first, and what is about it follows', async () => {
  assert.deepEqual((await found('singing'))[0], '/topics/activities/singing/');
  assert.deepEqual(new Set(await found('singing')), new Set(records.slice(0, 3).map(({ url }) => url)));
});

test('another word for a subject finds it, and the words of a question play no part', async () => {
  assert.deepEqual(await found('does a choir help the lonely?'), await found('choir lonely help'));
  assert.equal((await found('does a choir help the lonely?'))[0], '/evidence/b/');
});

test('a title that begins with nothing but words of a question is no name for common words', async () => {
  assert.deepEqual(await found('does it work'), ['/evidence/e/', '/evidence/d/']);
});

test('a null finding is not set back', async () => {
  assert.equal((await found('choirs loneliness'))[0], '/evidence/b/');
});

test('a word that stands only on pages is found in their text', async () => {
  assert.deepEqual(new Set(await found('church')), new Set(['/evidence/a/', '/evidence/c/']));
});

test('a misspelt word is put right, and is taken as it is where that is asked for', async () => {
  const { asked } = await engine.ask({ query: 'Swiming', asWritten: false });
  assert.deepEqual(asked.corrections, [{ from: 'swiming', to: 'swimming' }]);
  assert.equal(asked.text, 'swimming');
  assert.deepEqual((await engine.ask({ query: 'swiming', asWritten: true })).asked.corrections, []);
});

test('a word is found at every letter from the third on', async () => {
  for (const typed of ['swi', 'swim', 'swimm', 'swimmi', 'swimmin', 'swimming']) {
    assert.deepEqual(await found(typed), ['/evidence/c/'], typed);
  }
});

test('where the text of pages cannot be read, their records are found, it is said, and it is asked for again', async () => {
  let isThere = false;
  const { ask } = start(() => {
    if (!isThere) throw new ReferenceError('WebAssembly is not defined');
  });
  const missed = await ask({ query: 'singing church', asWritten: false });
  assert.deepEqual([missed.isTextRead, missed.results.length > 0], [false, true]);
  assert.match(tellUnmatched(missed), /^The full text of the pages could not be searched, and no title or summary speaks of “church”\./);
  const phrase = await ask({ query: '"walking group"', asWritten: false });
  assert.match(tellUnmatched(phrase), /^The full text of the pages could not be searched/);
  assert.equal((await ask({ query: 'singing', asWritten: false })).isTextRead, true);
  isThere = true;
  const found = await ask({ query: 'church', asWritten: false });
  assert.deepEqual([found.isTextRead, found.results.length, tellUnmatched(found)], [true, 2, '']);
}); // prettier-ignore

test('a phrase in quotes is found letter by letter', async () => {
  assert.deepEqual(await found('"walking group"'), ['/evidence/c/']);
  assert.deepEqual(await found('"group walking"'), []);
});

test('a word that nothing holds is named, and the rest is answered', async () => {
  const reply = await engine.ask({ query: 'singing zzyzx', asWritten: false });
  assert.equal(
    tellUnmatched(reply),
    'Nothing on this site speaks of “zzyzx”. These results answer the rest of your words.',
  );
  assert.ok(reply.results.length > 0);
});

test('a postcode is told apart from words that nothing holds', async () => {
  for (const query of ['LS1 1UR', 'sw1a']) {
    assert.match(tellUnmatched(await engine.ask({ query, asWritten: false })), /^That looks like a postcode\./, query);
  }
});

test('nothing but words of a question is taken as words', async () => {
  const { asked } = await engine.ask({ query: 'the of it', asWritten: false });
  assert.ok(asked.onlyQuestionWords);
});

test('a hyphenated word is the joined one where the site writes it so', async () => {
  const { asked } = await engine.ask({ query: 'post-natal', asWritten: false });
  assert.deepEqual([asked.plain, asked.corrections], ['postnatal', []]);
});

test('what stands after a minus sign or NOT is left out, and said', async () => {
  for (const query of ['swimming -cold', 'swimming NOT cold']) {
    const reply = await engine.ask({ query, asWritten: false });
    assert.equal(tellLeftOut(reply.asked), 'Left out: results about “cold”.');
    assert.ok(!(await found(query)).includes('/evidence/c/'), query);
  }
  assert.ok((await found('swimming cold')).includes('/evidence/c/'));
});

test('the name of a place is no form of another word', async () => {
  const { asked } = await engine.ask({ query: 'Bath', asWritten: false });
  assert.equal((await found('Bath'))[0], '/places/bath/');
  assert.equal(asked.concepts[0]!.ways.length, 1);
});

test('a question in other words is answered by the page that asks it, and a task is found by what it does', async () => {
  assert.equal((await found('can drumming help with postnatal sadness'))[0], '/bodies/drumming/');
  assert.equal((await found('add a case study'))[0], '/guides/write/');
  const { questions } = await engine.ask({ query: 'how do I renew a passport', asWritten: false });
  assert.equal(questions.first, undefined);
});

test('the full text is loaded once, when a word is met that hardly any record says, and not for what is answered', async () => {
  let timesLoaded = 0;
  const { ask } = await start(() => timesLoaded++);
  await ask({ query: 'does drumming ease postnatal sadness', asWritten: false });
  assert.equal(timesLoaded, 0);
  for (const query of ['church', 'twelve']) await ask({ query, asWritten: false });
  assert.equal(timesLoaded, 1);
});

test('what an answer rests on comes next to it', async () => {
  assert.deepEqual((await found('does drumming ease postnatal sadness')).slice(0, 3), [
    '/bodies/drumming/',
    '/evidence/d/',
    '/evidence/c/',
  ]);
});

test('a query that names an entry asks for the entry; a question about it, and a wording word for word, for the answer', async () => {
  assert.equal((await found('Tynemouth Drums'))[0], '/case-studies/drums/');
  assert.equal((await found('results of Tynemouth Drums'))[0], '/bodies/drumming/');
  const { questions } = await engine.ask({ query: 'Tynemouth Drums', asWritten: false });
  assert.equal(questions.first, undefined);
});

test('a figure asks for what goes by it', async () => {
  assert.equal((await found('£36,428 spent on a drum'))[0], '/facts/spent/');
  assert.equal((await found('36428'))[0], '/facts/spent/');
});

test('an English word is no mistake, though it is near a word of the site', async () => {
  const { asked, unmatched } = await engine.ask({ query: 'baks', asWritten: false });
  assert.deepEqual([asked.corrections, unmatched.map(({ words }) => words)], [[], ['baks']]);
});

test('an old name leads to the new ones, and none of them to it', async () => {
  assert.equal((await found('Somershire'))[0], '/places/bath/');
  const { asked } = await engine.ask({ query: 'Bath and North East Somerset', asWritten: false });
  assert.ok(asked.concepts.every(({ ways }) => !ways.some(({ stems }) => stems.includes('somershir'))));
});

test('a question in words that are not sure has what it likely asks first, as a result and not as the answer', async () => {
  const question = 'does swimming in cold water ease postnatal sadness';
  const { questions } = await engine.ask({ query: question, asWritten: false });
  assert.equal(questions.first, undefined);
  assert.equal((await found(question))[0], '/bodies/drumming/');
  assert.equal(
    (await found('swimming in cold water ease postnatal sadness'))[0],
    '/evidence/c/',
    'words to look for ask no question',
  );
  assert.notEqual(
    (await found(`${question} zzyzx`))[0],
    '/bodies/drumming/',
    'what nothing here speaks of is another question',
  );
  const another = await engine.ask({ query: 'does singing in cold water ease postnatal sadness', asWritten: false });
  assert.deepEqual(
    [another.questions.first, another.questions.likely],
    [undefined, undefined],
    'another activity is another question',
  );
});

test('where a sentence answers a question and a tool does too, the sentence comes first', async () => {
  const question = 'Where does the wage of a leader come from?';
  const first = async (query: string) => records[(await engine.ask({ query, asWritten: false })).questions.first!]?.url;
  assert.equal(await first(question), '/answers/pay/');
  assert.equal(await first('wage of a leader'), '/guides/wages/', 'words to look for are the tool’s own');
});

test('a wording in which a page is asked for finds it by its words too', async () => {
  assert.ok((await found('results')).includes('/bodies/drumming/'));
});

test('a question is known by how it is put, also after what leads to it', () => {
  for (const query of [
    'is it safe to drum',
    'isn’t this our job',
    "can't we do that",
    'we have no hall, where would they drum',
    'drums?',
    'show me who drums here',
    'whats the price of a drum',
    'isnt this our job',
    'no hall here how do they drum',
    'any drums near us',
  ])
    assert.ok(isQuestion(query), query);
  for (const query of [
    'what works',
    'drums, halls and how',
    'where',
    'arts, sport and leisure',
    'show me drums',
    'who',
  ])
    assert.ok(!isQuestion(query), query);
});

test('of two questions in one both are answered, each in its place, and their pages come first', async () => {
  const { ask, data } = start();
  const { questions, results } = await ask({
    query: 'Does drumming ease postnatal sadness and who pays the people who lead it?',
    asWritten: false,
  });
  const urls = (ids: readonly number[]) => ids.map((id) => data.records[id]!.url);
  assert.deepEqual(urls([questions.first!, ...questions.also]), ['/bodies/drumming/', '/answers/pay/']);
  assert.deepEqual(urls(results.slice(0, 2).map(({ index }) => index)), ['/bodies/drumming/', '/answers/pay/']);
  assert.ok(!questions.near.some((id) => id === questions.first || questions.also.includes(id)));
  assert.equal(questions.isPartOpen, false);
});

test('of two questions in one, the one without an answer is owned up to', async () => {
  const { ask, data } = start();
  const { questions } = await ask({
    query: 'Does drumming ease postnatal sadness and when did the sailors sail?',
    asWritten: false,
  });
  assert.equal(data.records[questions.first!]!.url, '/bodies/drumming/');
  assert.deepEqual([questions.also, questions.isPartOpen], [[], true]);
});

test('what is asked of one topic and answered for every topic comes right after what is about the topic', async () => {
  const { ask, data } = start();
  const { results, questions } = await ask({
    query: 'where does the wage of a leader of singing in Kent come from',
    asWritten: false,
  });
  assert.equal(questions.first, undefined);
  assert.ok(questions.next.some((id) => data.records[id]!.url === '/answers/pay/'));
  assert.ok(
    results.slice(0, 2).some(({ index }) => data.records[index]!.url === '/answers/pay/'),
    results.map(({ index }) => data.records[index]!.url).join(' '),
  );
});

test('what surely holds for every topic comes with the topic too where the words are put as no question', async () => {
  const { ask, data } = start();
  const pay = data.records.findIndex(({ url }) => url === '/answers/pay/');
  const { questions } = await ask({ query: 'wage of a leader, singing', asWritten: false });
  assert.deepEqual(questions.next, [pay]);
  const { questions: others } = await ask({ query: 'singing of a leader, something else', asWritten: false });
  assert.deepEqual(others.next, []);
});
