import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { outFolder } from '../../src/site.ts';

interface Message {
  type: 'error' | 'info' | 'non-document-error';
  subType?: string;
  message: string;
  url?: string;
  extract?: string;
}

/** What the checker has against pages on purpose, each with the reason why it stays. */
const explained: [pattern: RegExp, why: string][] = [
  [
    /^The “role” attribute must not be used on an? “(?:tr|td|th|thead|tbody)” element which has a “table” ancestor/,
    'Safari up to 16 reads no cell of a table whose rows are set as blocks, unless roles say what they are ' +
      '(https://github.com/uswds/uswds/issues/5434, https://github.com/mdn/browser-compat-data/issues/19994). It is in the ' +
      'baseline. Chromium keeps what they are with and without roles, so that they harm nobody there.',
  ],
  [
    /^(?:Attribute “autocorrect” not allowed on element “input”|Attribute “name” not allowed on element “details”|Bad value .* for attribute “content” on element “meta”: Expecting source-expression but found "'wasm-unsafe-eval'")/,
    'The last release that downloads no Java when it is installed is older than these words, which the HTML Standard and ' +
      'Content Security Policy Level 3 have.',
  ],
];

const hasJava = spawnSync('java', ['-version']).error === undefined;

test('the Nu HTML checker finds no error that is not explained', { skip: !hasJava && 'Java is not on this machine' }, () => {
  const { stderr } = spawnSync(
    'java',
    ['-Xmx1g', '-jar', 'node_modules/vnu-jar/build/dist/vnu.jar', '--format', 'json', '--errors-only', '--skip-non-html', outFolder],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const { messages } = JSON.parse(stderr.slice(stderr.indexOf('{'), stderr.lastIndexOf('}') + 1)) as { messages: Message[] };
  const left = messages.filter(({ message }) => !explained.some(([pattern]) => pattern.test(message)));
  assert.deepEqual(
    left.slice(0, 20).map(({ url = '', message, extract }) => `${url.replace(/^.*\/(?=[^/]+\/[^/]+$)/, '')}: ${message} ${extract}`),
    [],
  );
}); // prettier-ignore
