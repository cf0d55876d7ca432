import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { CORE_SCHEMA, load } from 'js-yaml';
import { readContent } from '../../../scripts/lib/read-content.ts';
import { draftToEntry } from '../draft-to-entry.ts';
import { draftFromIssue } from '../issue/draft-from-issue.ts';
import { issueFormPath, issueKinds, labelOf } from '../issue/issue-form.ts';
import { exampleLineOf, issueQuestions } from '../issue/issue-questions.ts';
import { knownOf } from '../known.ts';
import { wholeDraft, wholeStudy } from '../testing/drafts.ts';
import { readContentTree } from '../../checks/read/read-content-tree.ts';
import { fieldNamed } from '../form.ts';
import { authoringFiles } from './files.ts';

const made = authoringFiles();
const at = (path: string): string => made.find((file) => file.path === path)!.text;

test('what is made from the schemas is what the repository holds', () => {
  for (const { path, text } of made) {
    assert.ok(existsSync(path) && readFileSync(path, 'utf8') === text, `${path}: run npm run authoring`);
  }
});

test('the schemas for editors take every file that they are for', async () => {
  const files = await readContent('content');
  const { 'yaml.schemas': schemas } = JSON.parse(at('.vscode/settings.json')) as { 'yaml.schemas': Record<string, string> };
  for (const [path, files_] of Object.entries(schemas)) {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const takes = ajv.compile(JSON.parse(at(path.replace('./', ''))) as object);
    const pattern = new RegExp(`^${files_.replace('content/', '').replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);
    for (const file of files.filter((each) => pattern.test(each.path))) {
      const data = load(file.text, { schema: CORE_SCHEMA });
      assert.ok(takes(data), `${file.path}: ${JSON.stringify(takes.errors?.slice(0, 2))}`);
    }
  }
}); // prettier-ignore

const saved = { 'case-studies': wholeDraft, evidence: wholeStudy } as const;

for (const kind of issueKinds) {
  const draft = saved[kind];
  test(`the form of GitHub for ${kind} asks what the page asks, and an issue made with it becomes the same entry`, async () => {
    const form = load(at(issueFormPath(kind))) as { labels: string[]; body: { type: string; id?: string; attributes: { label?: string } }[] }; // prettier-ignore
    assert.deepEqual(form.labels, [labelOf(kind)]);
    const items = form.body.filter(({ type }) => type !== 'markdown');
    const asked = issueQuestions(kind);
    assert.deepEqual(
      new Set(items.map(({ attributes }) => attributes.label)),
      new Set(asked.map(({ label }) => label)),
    );
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
    assert.equal(new Set(items.map(({ attributes }) => attributes.label)).size, items.length);
    const body = items.map(({ attributes: { label } }) => {
      const path = asked.find((field) => field.label === label)!.path;
      if (path === 'text') return `### ${label}\r\n\r\n${draft.text ?? '_No response_'}\r\n`;
      const answer = draft.answers.find(({ to }) => fieldNamed(asked, to)?.path === path)?.value;
      const columns = asked.find((field) => field.path === path)!.columns?.filter(({ rare }) => !rare);
      const words = Array.isArray(answer)
        ? answer.map((row) => columns!.map(({ label: name }) => row[name] ?? '').join(' | ')).join('\r\n')
        : (answer ?? '_No response_');
      return `### ${label}\r\n\r\n${words}\r\n`;
    });
    const today = new Date('2026-11-29T00:00:00Z');
    const known = knownOf(readContentTree(await readContent('tests/content'), today).content);
    const [fromIssue, fromForm] = [draftFromIssue(body.join('\r\n'), kind), draft].map((each) => draftToEntry(each, known, today)); // prettier-ignore
    assert.deepEqual(fromIssue!.leftOver, []);
    assert.deepEqual(fromIssue!.files, fromForm!.files);
  });
}

for (const kind of issueKinds) {
  test(`the line that the form for ${kind} shows as an example of a table can be filled in as it stands`, async () => {
    const known = knownOf(readContentTree(await readContent('tests/content'), new Date()).content);
    const rows = issueQuestions(kind).filter(({ columns, path }) => columns && path !== 'sources');
    assert.ok(rows.length > 0);
    const source = {
      to: 'Sources',
      value: exampleLineOf(issueQuestions(kind).find(({ path }) => path === 'sources')!),
    };
    const answers = [source, ...rows.map((field) => ({ to: field.label, value: exampleLineOf(field) }))];
    const { leftOver } = draftToEntry({ kind, answers }, known, new Date());
    const wrong = leftOver.filter(({ text }) => !text.startsWith('name of the '));
    assert.deepEqual(
      wrong.map(({ label, text, why }) => `${label}: ${text}: ${why}`),
      [],
    );
  });
}
