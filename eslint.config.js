import astro from 'eslint-plugin-astro';
import compat from 'eslint-plugin-compat';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

// What a machine's language decides differs from one machine to the next, and so would the site.
const ofTheMachine = [
  'CallExpression[callee.property.name="localeCompare"][arguments.length<2]',
  'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
  'NewExpression[callee.object.name="Intl"][arguments.length=0]',
].map((selector) => ({ selector, message: "Name the language: 'en-GB'." }));

export default [
  { ignores: ['dist/', 'dist-small*/', 'dist-archive*/', '.astro/', 'node_modules/', 'test-results/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    plugins: { regexp },
    rules: {
      // No text that an author or reader writes can make a pattern run long.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // An index that the line before has checked is certain; a type system cannot see that.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'off',
      'no-duplicate-imports': 'error',
      'no-restricted-syntax': ['error', ...ofTheMachine],
    },
  },
  {
    // A function that does not fit on a screen hides what it shares: state, drawing and wiring are separate.
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    ignores: ['**/*.test.ts', 'src/**/testing/**'],
    rules: { 'max-lines-per-function': ['error', { max: 80 }] },
  },
  {
    // A command runs from its top: what it calls there must have what it needs by then.
    files: ['scripts/*.ts'],
    rules: { 'no-use-before-define': ['error', { functions: false }] },
  },
  {
    // What readers bring has no bound: a pattern that is tried again at each letter takes minutes over a long text.
    files: ['src/{client,model,paper,offline,evaluation,funding,authoring}/**/*.ts'],
    ignores: ['**/*.test.ts', '**/testing/**'],
    rules: { 'regexp/no-super-linear-move': ['error', { report: 'potential' }] },
  },
  {
    // A server that has no such file answers all the same: src/client/load.ts tells.
    files: ['src/client/**/*.ts'],
    ignores: ['src/client/load.ts', 'src/client/offline/**', 'src/client/site/missing.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Use get or getJson of src/client/load.ts.' }],
    },
  },
  {
    // What runs in readers' browsers uses only what the oldest of them have: "browserslist" in package.json.
    files: ['src/{client,model,search,paper,offline}/**/*.ts'],
    ignores: ['**/*.test.ts', 'src/search/{index,judge,records}/**'],
    ...compat.configs['flat/recommended'],
    rules: {
      ...compat.configs['flat/recommended'].rules,
      // Members of objects, which the plugin cannot tell from members of others.
      'no-restricted-properties': [
        'error',
        ...[
          'checkVisibility',
          'difference',
          'intersection',
          'isDisjointFrom',
          'isSubsetOf',
          'isSupersetOf',
          'setHTMLUnsafe',
          'showPopover',
          'startViewTransition',
          'symmetricDifference',
          'toBase64',
          'union',
        ].map((property) => ({ property, message: 'Browsers of our baseline (package.json) lack it.' })),
        {
          object: 'navigator',
          property: 'clipboard',
          message: 'A page that is not reached by https has none: use src/client/copy/to-clipboard.ts.',
        },
      ],
      'no-restricted-syntax': [
        'error',
        ...ofTheMachine,
        {
          selector: ':matches(Literal[regex.flags=/v/])',
          message: 'Browsers of our baseline (package.json) lack the flag v.',
        },
        {
          selector:
            'MemberExpression[property.name="size"]:matches([object.callee.name="URLSearchParams"], [object.name=/^(query|params|words|search)$/])',
          message: 'URLSearchParams has a size only in later browsers than our baseline (package.json): use String(…).',
        },
        {
          selector:
            'CallExpression[callee.property.name=/^(map|filter|flatMap|take|drop|toArray)$/][callee.object.type="CallExpression"][callee.object.callee.property.name=/^(values|keys|entries)$/][callee.object.callee.object.name!="Object"]',
          message: 'Browsers of our baseline (package.json) lack helpers of iterators: spread into a list first.',
        },
      ],
    },
  },
  { files: ['src/client/copy/to-clipboard.ts'], rules: { 'no-restricted-properties': 'off' } },
];
