import { dayOf } from '../../src/model/text.ts';
import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { draftToEntry } from '../../src/authoring/draft-to-entry.ts';
import { draftKinds, type Draft, type DraftKind } from '../../src/authoring/draft.ts';
import type { FormField } from '../../src/authoring/form.ts';
import { draftFromIssue, kindOfIssue } from '../../src/authoring/issue/draft-from-issue.ts';
import { exampleLineOf, lineOf } from '../../src/authoring/issue/issue-questions.ts';
import { judgeDraft } from '../../src/authoring/judge-draft.ts';
import { knownOf } from '../../src/authoring/known.ts';
import { questions } from '../../src/authoring/questions.ts';
import { skeletonOf } from '../../src/authoring/skeleton.ts';
import { draftFromDocument } from '../../src/authoring/word/draft-from-document.ts';
import { writeEntry } from '../../src/authoring/write-entry.ts';
import { fileNameFor } from '../../src/checks/read/file-names.ts';
import { readContentTree } from '../../src/checks/read/read-content-tree.ts';
import { isKind, kindNames, kinds, type Kind } from '../../src/model/kinds.ts';
import { slug } from '../../src/model/slug.ts';
import { entrySchemas } from '../../src/schemas/entries.ts';
import type { ContentFile } from '../../src/checks/content.ts';
import { readContent } from './read-content.ts';
import { makeFile } from './replace-file.ts';

/** What somebody asked for on the command line. */
export interface NewOptions {
  content: string;
  /** Of an issue it may be left out: its questions tell. Else it is a case study where none is named. */
  kind?: string | undefined;
  id?: string | undefined;
  from?: string | undefined;
  fromIssue?: string | undefined;
  /** "Title=…", one answer each; rows of a table have their columns parted by upright strokes. */
  set: readonly string[];
}

/** Answers one question; null where nobody is there to ask. */
export type Ask = ((question: string) => Promise<string>) | null;

/** A sentence that tells why nothing was made. */
export class Refused extends Error {}

/** Makes the files of a new entry, and never writes over one. @returns what was written, and what is left to do */
export async function newEntry(
  options: NewOptions,
  ask: Ask,
  today: Date,
): Promise<{ written: string[]; toMend: string[] }> {
  const { content: folder } = options;
  const kind = options.kind ?? (await kindAsked(options));
  if (!isKind(kind)) throw new Refused(`--kind is "${kind}"; use ${kindNames.join(', ')}`);
  const files = await readContent(folder);
  const { content } = readContentTree(files, today);
  if (!isDraftKind(kind)) return skeleton(kind, options, files, today);
  const known = knownOf(content);
  const { draft, notes } = await draftFrom(kind, options, ask);
  if (draft.answers.length === 0 && !draft.text)
    throw new Refused('Nothing was answered, so nothing was made. Give --from, --set, or answer the questions.');
  const made = draftToEntry({ ...draft, ...(options.id ? { id: options.id } : {}) }, known, today);
  if (options.id && made.id !== slug(options.id)) throw new Refused(`--id is "${options.id.slice(0, 60)}": there is such a page already, or no file can be called so. Choose another, such as ${made.id}.`); // prettier-ignore
  const written = await write(folder, made.files, files);
  const problems = judgeDraft(kind, made, known, today).filter(({ weight }) => weight !== 'advice');
  const toMend = problems.map(({ label, path, wrong, right }) => `${label || path}: ${wrong} → ${right}`);
  return { written, toMend: [...notes, ...toMend] };
}

async function kindAsked({ fromIssue }: NewOptions): Promise<DraftKind> {
  if (!fromIssue) return 'case-studies';
  const kind = kindOfIssue((await readGiven(fromIssue)).toString());
  if (!kind)
    throw new Refused('This was not written in a form of this site, so no page can be made of it. Open a new issue, choose one of its forms, and copy the answers over.');
  return kind;
} // prettier-ignore

const isDraftKind = (kind: Kind): kind is DraftKind => Object.hasOwn(draftKinds, kind);

async function draftFrom(kind: DraftKind, options: NewOptions, ask: Ask): Promise<{ draft: Draft; notes: string[] }> {
  const set = options.set.map((pair): Draft['answers'][number] => {
    const at = pair.indexOf('=');
    if (at < 1) throw new Refused(`--set is "${pair}"; write the question, an equals sign, and the answer: "Title=Rutland: walks"`);
    return { to: pair.slice(0, at), value: pair.slice(at + 1) };
  }); // prettier-ignore
  if (options.from) {
    const read = await draftFromDocument(new Uint8Array(await readGiven(options.from)), basename(options.from), kind);
    if ('refused' in read) throw new Refused(read.refused);
    return { draft: { ...read.draft, answers: [...read.draft.answers, ...set] }, notes: read.notes };
  }
  if (options.fromIssue) {
    const draft = draftFromIssue((await readGiven(options.fromIssue)).toString(), kind);
    return { draft: { ...draft, answers: [...draft.answers, ...set] }, notes: [] };
  }
  if (set.length > 0 || !ask) return { draft: { kind, answers: set }, notes: [] };
  return { draft: { kind, answers: await askAll(questions[kind], ask) }, notes: [] };
}

/** A file that somebody named. */
const readGiven = (path: string): Promise<Buffer> =>
  readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Refused(error.code === 'ENOENT' ? `There is no file ${path}. Say where it is, for example --from Documents/scheme.docx` : `${path} cannot be read: ${error.message}`);
  }); // prettier-ignore

/** Asks every question that is not seldom; an empty answer leaves one out. */
async function askAll(form: readonly FormField[], ask: NonNullable<Ask>): Promise<Draft['answers']> {
  const answers: Draft['answers'] = [];
  for (const field of form.filter(({ rare }) => !rare)) {
    const optional = field.level === 'draft' ? '' : ' (may be left empty)';
    const how = field.columns
      ? ` One line each, columns parted by |: ${lineOf(field)}\n  For example: ${exampleLineOf(field)}`
      : '';
    const value = await ask(`${field.label}${optional}\n  ${field.help}.${how}\n> `);
    if (value.trim() !== '') answers.push({ to: field.path, value });
  }
  return answers;
}

/** For the kinds that no form asks for: a file with every question in its place. */
async function skeleton(kind: Kind, { content: folder, id, set }: NewOptions, files: ContentFile[], today: Date) {
  const name = fileNameFor(slug(id ?? set.find((pair) => /^title=/i.test(pair))?.slice(6) ?? ''));
  if (name === '') throw new Refused('Say what it is to be called: --id a-study-of-walking');
  const path = `${kind}/${name}.${kinds[kind].files}`;
  if (files.some((file) => file.path === path)) throw new Refused(`There is a page ${kind}/${name} already: choose another --id.`); // prettier-ignore
  const data = skeletonOf(entrySchemas[kind], dayOf(today));
  const written = await write(folder, [{ path, text: writeEntry(kind, data) }], files);
  return { written, toMend: ['Write over what stands in square brackets; npm run check says what is still to do.'] };
}

async function write(folder: string, made: readonly ContentFile[], files: readonly ContentFile[]): Promise<string[]> {
  const refused = (path: string): Refused =>
    new Refused(`${folder}/${path} is there already, and is never written over: choose another name with --id.`);
  const there = made.find(({ path }) => files.some((file) => file.path === path));
  if (there) throw refused(there.path);
  const written: string[] = [];
  for (const { path, text } of made) {
    if (!(await makeFile(join(folder, path), text))) {
      for (const each of written) await rm(each);
      throw refused(path);
    }
    written.push(join(folder, path));
  }
  return written;
}
