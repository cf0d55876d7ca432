import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { splitFrontMatter } from '../../src/checks/read/front-matter.ts';

/** The day on which the tests run: whatever day the content was written on, this is another. */
const today = new Date().toISOString().slice(0, 10);

/**
 * Lets a copy of the content grow as officers let it grow: a fact of another day, a second version with its correction,
 * a withdrawal, a case study and an evidence summary, which the bodies of evidence on its question name, each made from
 * one that is there.
 * @param from the folder of the content
 * @param to the folder of the copy
 */
export function growContent(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  const read = (path: string) => readFileSync(join(to, path), 'utf8');
  const write = (path: string, text: string) => writeFileSync(join(to, path), text);
  mkdirSync(join(to, 'corrections'), { recursive: true });
  const corrections = readdirSync(join(to, 'corrections'))
    .map((name) => read(`corrections/${name}`))
    .join('\n');
  const untouched = readdirSync(join(to, 'facts'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace('.yaml', ''))
    .filter((id) => !corrections.includes(`/facts/${id}/`));
  const statementOf = (id: string) => String(parseDocument(read(`facts/${id}.yaml`)).get('statement'));
  // The shortest leaves room for a few more words.
  const byLength = untouched.toSorted((a, b) => statementOf(a).length - statementOf(b).length);
  const [copied, raised, withdrawn] = byLength as [string, string, string];

  const fact = parseDocument(read(`facts/${copied}.yaml`));
  fact.set('title', 'A fact that another day brought');
  fact.set('statement', statementOf(copied).replace(/\.$/, ', told once more.'));
  fact.set('caveat', 'It stands here once more, as officers may write it on another day.');
  fact.set('statement', `${String(fact.get('statement')).trim()} It was told again on another day.`);
  fact.set('version', 1);
  fact.set('published', today);
  fact.delete('formerly');
  write('facts/of-another-day.yaml', fact.toString());

  const newer = parseDocument(read(`facts/${raised}.yaml`));
  newer.set('title', 'A title that was put right');
  newer.set('version', Number(newer.get('version')) + 1);
  newer.set('published', today);
  write(`facts/${raised}.yaml`, newer.toString());

  write('corrections/grown-title.yaml', correction('correction', raised));
  write('corrections/grown-withdrawal.yaml', correction('withdrawal', withdrawn));

  for (const folder of ['case-studies', 'evidence']) {
    const [first] = readdirSync(join(to, folder)).filter((name) => name.endsWith('.mdx'));
    write(`${folder}/of-another-day.mdx`, withoutNames(read(`${folder}/${first!}`), folder));
    if (folder !== 'evidence') continue;
    for (const name of readdirSync(join(to, 'bodies')).filter((file) => file.endsWith('.yaml'))) {
      const grown = withStudy(read(`bodies/${name}`), first!.replace('.mdx', ''), 'of-another-day');
      if (grown !== null) write(`bodies/${name}`, grown);
    }
  }
}

/** A body of evidence that names a study, with another report of it wherever it does; null where it does not. */
function withStudy(text: string, study: string, added: string): string | null {
  const body = parseDocument(text);
  const { datasets = [], excluded = [] } = body.toJS() as {
    datasets?: { evidence?: string[] }[];
    excluded?: { evidence?: string }[];
  };
  datasets.forEach(({ evidence = [] }, index) => {
    if (evidence.includes(study)) body.setIn(['datasets', index, 'evidence'], [...evidence, added]);
  });
  const left = excluded.filter(({ evidence }) => evidence === study);
  if (left.length > 0) body.set('excluded', [...excluded, ...left.map((named) => ({ ...named, evidence: added }))]);
  const isNamed = left.length > 0 || datasets.some(({ evidence = [] }) => evidence.includes(study));
  return isNamed ? body.toString() : null;
}

const correction = (kind: string, fact: string): string =>
  JSON.stringify({
    date: today,
    kind,
    concerns: `/facts/${fact}/`,
    wrong: 'It was found to be wrong.',
    right: 'Read what stands there now.',
  });

/** An entry under another title, read on another day, and without the names that only one entry may have had. */
function withoutNames(text: string, folder: string): string {
  const { yaml, yamlStart } = splitFrontMatter(text);
  const fields = parseDocument(yaml!);
  fields.set('title', `${String(fields.get('title'))}, told once more`);
  fields.set('summary', `One of the ${folder} is told once more here, as it was read on another day.`);
  fields.set('reviewed', '2026-01-02');
  fields.delete('formerly');
  return `${text.slice(0, yamlStart)}${fields.toString().trimEnd()}\n${text.slice(yamlStart + yaml!.length).trimStart()}`;
}

/** What happens after a merge: what is new is recorded. Throws where the check finds an error. */
export function merge(content: string): void {
  for (const script of ['scripts/record.ts', 'scripts/check.mjs']) {
    execFileSync(process.execPath, [script, '--content', content], { encoding: 'utf8' });
  }
}
