import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { readContent } from '../scripts/lib/read-content.ts';
import { recordContent } from '../scripts/lib/record-content.ts';
import { checkContent } from '../src/checks/check-content.ts';
import { formatProblem } from '../src/checks/report/problem.ts';
import { capitalise } from '../src/model/text.ts';
import {
  caseStudyFields,
  evidenceFields,
  factFields,
  mdxFile,
  smallTree,
  today,
  withFields,
} from '../src/checks/testing/small-tree.ts';

// Two people write at the same time, each on a branch of their own, and neither runs a command.

const syntheses = `title: Syntheses
summary: In short.
updated: 2026-11-23
reviewBy: 2027-11-23
syntheses:
  - id: activities-example-term
    vocabulary: activities
    term: example-term
    text: In short {there are evidence summaries} and {case studies}. They hold {findings}.
`;

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A repository whose main branch holds a small content, on record. */
async function newRepository(): Promise<Repository> {
  const folder = mkdtempSync(join(tmpdir(), 'merge-'));
  folders.push(folder);
  const repository = new Repository(folder);
  repository.git('init', '--quiet', '--initial-branch=main');
  const tree = smallTree().set('lists/syntheses.yaml', syntheses);
  // A picture of the tree has a name and no bytes.
  tree.delete('briefing/example.png');
  // Whoever adds a study on a body's question has to place it there; these studies are on no such question.
  tree.delete('bodies/example-body.yaml');
  tree.delete('answers/example-answer.yaml');
  tree.delete('packs/example-pack.yaml');
  tree.set('published.txt', tree.get('published.txt')!.replace(/^\/(?:answers|evidence\/bodies|pack)\/.*\n/gm, ''));
  repository.write(tree);
  repository.commit('Begin');
  await repository.record();
  return repository;
}

class Repository {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  git(...parameters: string[]): string {
    const nobody = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org', '-c', 'commit.gpgsign=false'];
    const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
    return execFileSync('git', [...nobody, ...parameters], { cwd: this.folder, env, encoding: 'utf8', stdio: 'pipe' });
  }

  write(files: ReadonlyMap<string, string>): void {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
  }

  commit(message: string): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
  }

  /** A branch from the present main that adds some files. */
  branch(name: string, files: ReadonlyMap<string, string>): void {
    this.git('switch', '--quiet', '--create', name, 'main');
    this.write(files);
    this.commit(`Add ${name}`);
    this.git('switch', '--quiet', 'main');
  }

  merge(name: string): void {
    this.git('merge', '--quiet', '--no-ff', '--no-edit', name);
  }

  /** The files in which a branch and main are in each other's way. */
  conflicts(name: string): string[] {
    assert.throws(() => this.merge(name));
    return this.git('diff', '--name-only', '--diff-filter=U').trim().split('\n');
  }

  async files() {
    return (await readContent(this.folder)).filter(({ path }) => !path.startsWith('.git/'));
  }

  /** What the check says where a branch stands: errors alone, or all advice too. */
  async problems(ref: string, { withAdvice }: { withAdvice: boolean }): Promise<string[]> {
    this.git('switch', '--quiet', ref);
    const found = checkContent(await this.files(), today).filter(({ severity }) => withAdvice || severity === 'error');
    this.git('switch', '--quiet', 'main');
    return found.map(formatProblem);
  }

  /** What record.yml does on main. */
  async record(): Promise<void> {
    this.write(new Map(recordContent(await this.files(), today).map(({ path, text }) => [path, text])));
    this.commit('Record what was published');
  }
}

/** A case study, an evidence summary, a fact, the source of all three and a term of theirs, with a correction, a change on record and a page that went, as one person would add them. */
function additions(id: string): Map<string, string> {
  const place = capitalise(id);
  const cited = (fields: string) => fields.replaceAll('example-report', `${id}-report`);
  return new Map([
    [
      `references/${id}-report.json`,
      `{"id": "${id}-report", "type": "report", "title": "A report on ${id}", "author": [{"literal": "A body"}]}\n`,
    ],
    [
      `case-studies/${id}-scheme.mdx`,
      mdxFile(withFields(cited(caseStudyFields), `title: A scheme of ${place}\nneeds: [${id}-need]`)),
    ],
    [`evidence/${id}-study.mdx`, mdxFile(withFields(cited(evidenceFields), `title: A study of ${place}`))],
    [`vocabulary/needs/${id}-need.yaml`, `label: A need of ${id}\ndefinition: A thing.\n`],
    [
      `corrections/${id}-slip.yaml`,
      `date: 2026-11-23\nkind: clarification\nconcerns: /briefing/why/\nwrong: It was short of ${id}.\nright: Read ${id}.\n`,
    ],
    [`history/${id}-change.yaml`, `date: 2026-11-23\nwhat: A line on ${id} was added.\npages: [/briefing/why/]\n`],
    [
      `removed/guides-${id}.yaml`,
      `address: /guides/${id}/\nremoved: 2026-11-23\nreason: It was merged with another.\n`,
    ],
    [
      `facts/${id}.yaml`,
      cited(withFields(factFields, `title: What ${place} did\nrestsOn: {evidence: ${id}-study, finding: finding}`)),
    ],
  ]);
}

test('ten pairs of branches that add neighbours merge without a conflict, and main stays green', async () => {
  const repository = await newRepository();
  for (let pair = 1; pair <= 10; pair++) {
    const names = [`rutland-${pair}-moor`, `rutland-${pair}-shire`];
    for (const name of names) repository.branch(name, additions(name));
    for (const name of names) {
      assert.deepEqual(
        await repository.problems(name, { withAdvice: false }),
        [],
        `${name} is red before it is merged`,
      );
    }
    for (const name of names) {
      repository.merge(name);
      assert.deepEqual(await repository.problems('main', { withAdvice: false }), [], `main is red after ${name}`);
      // Others may merge before the first is on record, so half of the time nothing is recorded between the two.
      if (pair % 2 === 0) await repository.record();
    }
    await repository.record();
    assert.deepEqual(
      await repository.problems('main', { withAdvice: true }),
      [],
      `something of pair ${pair} is not on record`,
    );
  }
});

test('two corrected facts, each beside a new study, merge too', async () => {
  const repository = await newRepository();
  for (const name of ['rutmoor', 'rutshire']) {
    repository.branch(name, additions(name));
    repository.merge(name);
  }
  await repository.record();
  for (const name of ['rutmoor', 'rutshire']) {
    const fact = additions(name).get(`facts/${name}.yaml`)!;
    const corrected = withFields(fact, 'version: 2\ncaveat: One trial, and a small one.');
    repository.branch(`${name}-corrected`, additions(`${name}-later`).set(`facts/${name}.yaml`, corrected));
  }
  for (const name of ['rutmoor-corrected', 'rutshire-corrected']) {
    assert.deepEqual(await repository.problems(name, { withAdvice: false }), []);
    repository.merge(name);
  }
  await repository.record();
  assert.deepEqual(await repository.problems('main', { withAdvice: true }), []);
  const versions = (await repository.files()).filter(({ path }) =>
    /versions\/rut(?:moor|shire)\.v\d\.json$/.test(path),
  );
  assert.equal(versions.length, 4, 'the versions of before stand beside the new ones');
});

test('the same fact changed by two people is a conflict that git tells, not one that is lost', async () => {
  const repository = await newRepository();
  for (const caveat of ['One trial.', 'A small trial.']) {
    const changed = withFields(factFields, `version: 2\ncaveat: ${caveat}`);
    repository.branch(caveat.replaceAll(/\W/g, ''), new Map([['facts/example-fact.yaml', changed]]));
  }
  repository.merge('Onetrial');
  assert.deepEqual(repository.conflicts('Asmalltrial'), ['facts/example-fact.yaml']);
});

test('neighbours in one list would conflict: the simulation can fail', async () => {
  const repository = await newRepository();
  const list = (...ids: string[]) =>
    new Map([
      [
        'list.json',
        JSON.stringify(
          ids.map((id) => ({ id })),
          null,
          2,
        ),
      ],
    ]);
  repository.write(list('a', 'z'));
  repository.commit('A list');
  repository.branch('one', list('a', 'rutmoor', 'z'));
  repository.branch('other', list('a', 'rutshire', 'z'));
  repository.merge('one');
  assert.deepEqual(repository.conflicts('other'), ['list.json']);
});
