import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { authorComponents } from '../src/model/author-components.ts';
import { kindNames } from '../src/model/kinds.ts';
import { addressBelowKind } from '../src/schemas/addresses.ts';

/**
 * What each room may import from, besides itself. Imports run one way, so that a change in a page cannot break a check.
 * A room inside a room is named by its path; `type` rooms may be imported from for their types alone, which leave
 * nothing behind in what a browser loads.
 */
const rooms: Record<string, { values: string[]; types?: string[] }> = {
  'src/model': { values: [], types: ['src/schemas'] },
  'src/schemas': { values: ['src/model'] },
  'src/markdown': { values: ['src/model', 'src/schemas'] },
  'src/checks': { values: ['src/model', 'src/schemas', 'src/markdown'] },
  'src/authoring': { values: ['src/model', 'src/schemas', 'src/checks'] },
  'src/search': { values: ['src/model'], types: ['src/schemas'] },
  'src/search/records': { values: ['src/model', 'src/schemas', 'src/markdown', 'src/lib', 'src/site.ts'] },
  'src/search/index': { values: ['src/model', 'src/search', 'src/site.ts'] },
  'src/search/judge': { values: ['src/model', 'src/search', 'src/search/index'] },
  'src/paper': { values: ['src/model'], types: ['src/schemas'] },
  'src/funding': { values: ['src/model'], types: ['src/paper'] },
  'src/evaluation': { values: ['src/model'], types: ['src/paper'] },
  // What runs in a service worker, and in the page that switches it on.
  'src/offline': { values: ['src/model'] },
  'src/lib': { values: ['src/model', 'src/schemas', 'src/markdown', 'src/funding', 'src/site.ts'] },
  'src/publish': { values: ['src/model', 'src/schemas', 'src/markdown', 'src/lib', 'src/evaluation', 'src/site.ts'] },
  'src/client': {
    values: ['src/model', 'src/search', 'src/paper', 'src/evaluation', 'src/funding', 'src/authoring', 'src/offline'],
    types: ['src/schemas'],
  },
  'src/components': {
    values: [
      'src/model',
      'src/schemas',
      'src/markdown',
      'src/lib',
      'src/publish',
      'src/client',
      'src/evaluation',
      'src/funding',
      'src/authoring',
      'src/styles',
      'src/site.ts',
    ],
  },
  'src/layouts': {
    values: [
      'src/components',
      'src/model',
      'src/schemas',
      'src/markdown',
      'src/lib',
      'src/publish',
      'src/client',
      'src/styles',
      'src/site.ts',
    ],
  },
  'src/styles': { values: [] },
  // The help pages of the rules are made from the table that the check runs.
  'src/pages': {
    values: [
      'src/layouts',
      'src/components',
      'src/model',
      'src/schemas',
      'src/lib',
      'src/publish',
      'src/search/records',
      'src/client',
      'src/evaluation',
      'src/funding',
      'src/checks',
      'src/authoring',
      'src/styles',
      'src/site.ts',
      'SECURITY.md',
    ],
  },
  'src/integrations': {
    values: [
      'src/model',
      'src/schemas',
      'src/markdown',
      'src/checks',
      'src/lib',
      'src/publish',
      'src/search/index',
      'src/site.ts',
      'src/settings.ts',
      'scripts',
      'package.json',
    ],
  },
  'package.json': { values: [] },
  'SECURITY.md': { values: [] },
  'src/settings.ts': { values: [] },
  'src/site.ts': { values: ['src/settings.ts'] },
  'src/content.config.ts': { values: ['src/model', 'src/schemas', 'src/site.ts'] },
  scripts: {
    values: [
      'src/model',
      'src/schemas',
      'src/markdown',
      'src/checks',
      'src/search',
      'src/search/index',
      'src/search/judge',
      'src/paper',
      'src/authoring',
      'src/lib',
      'src/publish',
      'src/site.ts',
      'src/settings.ts',
      'tests/fuzz',
      'package.json',
    ],
  },
  'tests/fuzz': { values: ['src/model', 'src/checks'] },
};

/** The innermost room that a file stands in; a test stands in the room of what it tests. */
function roomOf(name: string): string | undefined {
  const path = name.replace(/\.test\.ts$/, '.ts');
  return Object.keys(rooms)
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

const importing = /(?:import|export)\s+(type\s)?(?:[^'";\s][^'";]*\sfrom\s+)?'([^']+)'|import\(\s*'([^']+)'/g;

/** What a file of the house imports from the house: the path, and whether only types are taken. */
function importsOf(path: string): { from: string; typesOnly: boolean }[] {
  return [...readFileSync(path, 'utf8').matchAll(importing)].flatMap(([, type, named, dynamic]) => {
    const specifier = (named ?? dynamic)!;
    const from = specifier.startsWith('#')
      ? join('src', specifier.slice(1))
      : specifier.startsWith('.')
        ? join(dirname(path), specifier)
        : null;
    return from ? [{ from, typesOnly: Boolean(type) }] : [];
  });
}

const files = ['src', 'scripts'].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .map((name) => join(top, name))
    .filter((path) => /\.(ts|mjs|astro)$/.test(path)),
);

test('every file stands in a room that this test knows', () => {
  assert.deepEqual(
    files.filter((path) => !roomOf(path)),
    [],
    'add the room and what it may import from, or move the file',
  );
});

test('every import goes down the house, never up', () => {
  const wrong: string[] = [];
  for (const path of files.filter((name) => !name.endsWith('.test.ts'))) {
    const room = roomOf(path);
    if (!room) continue;
    const { values, types = [] } = rooms[room]!;
    for (const { from, typesOnly } of importsOf(path)) {
      const target = roomOf(from);
      if (target === room) continue;
      if (target && (values.includes(target) || (typesOnly && types.includes(target)))) continue;
      wrong.push(`${path} imports ${typesOnly ? 'a type ' : ''}from ${target ?? from}`);
    }
  }
  assert.deepEqual(wrong, [], 'what each room may import from is the table at the top of this test');
});

test('what runs in a browser takes nothing of Node, Astro or zod', () => {
  const browserRooms = ['src/model', 'src/search', 'src/paper', 'src/offline', 'src/client'];
  const wrong = files
    .filter((path) => browserRooms.includes(roomOf(path) ?? '') && !path.endsWith('.test.ts'))
    .filter((path) => /^(?:import|export) (?!type)[^;]*'(?:node:|astro[:/']|zod')/m.test(readFileSync(path, 'utf8')));
  assert.deepEqual(wrong, []);
});

test('kinds of page are enumerated in one table: a list of kinds by hand forgets the next one', () => {
  const kind = `['"](?:${kindNames.join('|')})['"]`;
  // An array, a union of types, and conditions one after the other.
  const inARow = new RegExp(`${kind}(?:\\s*(?:,|\\||(?:\\|\\||&&)[^'"\\n]*[!=]==)\\s*${kind}){2,}`, 'g');
  const found = [...files, ...readdirSync('tests/built').map((name) => join('tests/built', name))]
    .filter((path) => path !== 'src/model/kinds.ts')
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(inARow)].map(([names]) => `${path}: ${names}`));
  assert.deepEqual(found, [], "ask src/model/kinds.ts: kindsIn('citable'), kinds[kind].files");
});

/** What people write, by the folders that hold one thing a file: the name of the file is its id. */
const idsInContent = ['content', 'tests/content'].flatMap((tree) =>
  ['references', ...kindNames].flatMap((folder) =>
    (existsSync(join(tree, folder)) ? readdirSync(join(tree, folder)) : []).flatMap((name) => {
      const id = /^([a-z0-9-]+)\.(?:mdx|yaml|json)$/.exec(name)?.[1];
      return id ? [{ folder, id }] : [];
    }),
  ),
);

test('no code names a page or a source that somebody wrote: content/featured.yaml says which page does which duty', () => {
  // A task of the navigation, and an activity of people who were made up, have the name of a page by chance.
  const byChance = [
    'src/model/answer.ts names what-it-costs',
    'src/publish/evaluation-sample.ts names arts-on-prescription',
    // The kind of council, which a guide is about.
    'src/schemas/council.ts names northern-ireland',
    'src/lib/places/need.ts names northern-ireland',
  ];
  const ids = new Set(idsInContent.map(({ id }) => id));
  const places = new Set(idsInContent.map(({ folder, id }) => addressBelowKind(folder, id)));
  const references = new Set(idsInContent.map(({ folder, id }) => `${folder}/${id}`));
  const named = files
    .filter((path) => !path.endsWith('.test.ts') && !path.includes('/testing/'))
    .flatMap((path) => {
      const text = readFileSync(path, 'utf8');
      // A word alone may be anything; a name of several words, a name in a path and one that is asked for by id are not.
      const long = [...text.matchAll(/['"`/#]([a-z0-9]+(?:-[a-z0-9]+)+)(?=['"`/#])/g)].map(([, word]) => word!);
      const asked = [
        ...text.matchAll(
          /\b(?:\w+ById|evidenceSummary|paths\.(?:entry|guide|page|chapter|caseStudy|fact|body))\('([a-z0-9-]+)'\)|\bentry\.id === '([a-z0-9-]+)'/g,
        ),
      ].map(([, word, other]) => (word ?? other)!);
      const inPaths = [...text.matchAll(/['"`]([a-z-]+\/[a-z0-9-]+)['"`#]/g)].map(([, reference]) => reference!);
      const addresses = [...text.matchAll(/['"`](\/(?:[a-z0-9-]+\/)+)(?=['"`#?])/g)].map(([, address]) => address!);
      return [
        ...[...long, ...asked].filter((word) => ids.has(word)),
        ...inPaths.filter((reference) => references.has(reference)),
        ...addresses.filter((address) => places.has(address)),
      ].map((name) => `${path} names ${name}`);
    });
  assert.deepEqual(
    named.filter((each) => !byChance.includes(each)),
    [],
    'give the page a role in content/featured.yaml, and name the role',
  );
});

const guides = new Map(
  [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    ...['docs', 'docs/decisions'].flatMap((folder) => readdirSync(folder).map((name) => join(folder, name))),
  ]
    .filter((path) => path.endsWith('.md'))
    .map((path) => [path, readFileSync(path, 'utf8')]),
);

test('every path that a guide names exists', () => {
  const missing = [...guides].flatMap(([guide, text]) =>
    [...text.matchAll(/`((?:src|content|scripts|tests|public|docs|\.github|\.ci)\/[\w./-]*)`/g)]
      .filter(([, path]) => !existsSync(path!))
      .map(([, path]) => `${guide}: ${path}`),
  );
  assert.deepEqual(missing, []);
});

test('every command that a guide names is there, and every command stands in a guide', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const said = [...guides.values()].join('\n');
  const named = [...said.matchAll(/npm run (?:-s )?([a-z][a-z:-]*[a-z])/g)].map(([, name]) => name!);
  assert.deepEqual(named.filter((name) => !Object.hasOwn(scripts, name)), []); // prettier-ignore
  const untold = Object.keys(scripts).filter(
    (name) => !new RegExp(`(?:\`|npm (?:run )?(?:-s )?)${name}\\b(?!:)`).test(said),
  );
  assert.deepEqual(untold, []);
});

test('CONTRIBUTING names every component that an author may use', () => {
  const rows = [...guides.get('CONTRIBUTING.md')!.matchAll(/^\| `<(\w+)/gm)].map(([, name]) => name!);
  assert.deepEqual(rows.toSorted(), Object.keys(authorComponents).toSorted());
});

test('every package has its reason, and what would stand in its place, in README', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<string, Record<string, string>>;
  const table = /## Dependencies, and why\n([\s\S]*?)\n## /.exec(readFileSync('README.md', 'utf8'))![1]!;
  const rows = table.split('\n').filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) => {
    const [names = '', ...words] = row.split('|').slice(1, -1);
    assert.equal(words.filter((word) => word.trim() !== '').length, 2, row);
    return [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);
  });
  assert.deepEqual(
    named.toSorted(),
    Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).toSorted(),
  );
});

test('every decision says its question, what was decided, what it costs, and what would change our minds', () => {
  const [index, ...records] = readdirSync('docs/decisions').toSorted().toReversed();
  assert.equal(index, 'README.md');
  const listed = readFileSync('docs/decisions/README.md', 'utf8');
  for (const name of records) {
    const text = readFileSync(join('docs/decisions', name), 'utf8');
    const [title, ...headings] = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading);
    assert.deepEqual(
      headings,
      ['The question', 'What was decided', 'What it costs', 'What would change our mind'],
      name,
    );
    assert.ok(listed.includes(`[${title}](${name})`), `${name} is not in the list`);
  }
});

test('every action that a workflow uses is pinned to a commit, with its version beside it', () => {
  const used = readdirSync('.github/workflows').flatMap((name) =>
    [...readFileSync(join('.github/workflows', name), 'utf8').matchAll(/uses: (?!\.\/)(.+)$/gm)].map(
      ([, action]) => action!,
    ),
  );
  assert.ok(used.length > 0);
  for (const action of used) assert.match(action, /^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('every style sheet stands in a layer, and the order of the layers is stated once', () => {
  const sheets = readdirSync('src/styles', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.scss$/.test(name),
  );
  const loaded = sheets.filter((name) => !/(?:^|\/)_[^/]*$/.test(name));
  const text = (name: string): string => readFileSync(join('src/styles', name), 'utf8').replace(/^\/\/.*$/gm, '');
  const order = /@layer ([\w, ]+);/.exec(text('_layers.scss'))![1]!.split(', ');
  const parts = new Set<string>();
  for (const name of loaded) {
    const outside = text(name)
      .replace(/^@use '[^']+';$/gm, '')
      .replace(
        /^@layer (\w+) \{\n((?: {2}@include meta\.load-css\('[^']+'\);\n)+)\}$/gm,
        (_, layer: string, loads: string) => {
          assert.ok(order.includes(layer), `${name}: ${layer} is no layer of _layers.scss`);
          for (const [, part] of loads.matchAll(/'([^']+)'/g)) parts.add(join(dirname(name), part!));
          return '';
        },
      );
    assert.equal(outside.trim(), '', `${name}: what a page loads only puts sheets into layers`);
    assert.match(text(name), /@use '(?:\.\.\/)?layers';/, `${name}: begin with the order of the layers`);
  }
  const known = new Set([...parts, '_layers', 'base/settings']);
  const forgotten = sheets
    .filter((name) => !loaded.includes(name))
    .map((name) => name.replace(/\.scss$/, '').replace(/\/_([^/]*)$/, '/$1'))
    .filter((name) => !known.has(name));
  assert.deepEqual(forgotten, [], 'load it from src/styles/site.scss or a sheet in src/styles/pages/');
  const imported = files
    .flatMap((path) => importsOf(path).map(({ from }) => from))
    .filter((from) => /\.scss$/.test(from));
  assert.deepEqual(
    imported.filter((from) => !loaded.includes(from.replace('src/styles/', ''))),
    [],
  );
});
