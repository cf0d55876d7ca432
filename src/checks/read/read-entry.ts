import type { Root } from 'mdast';
import type { z } from 'zod';
import { drawNumbers, takesNumber, type DrawnNumber } from '#model/drawn-numbers.ts';
import { kindNames, kinds } from '#model/kinds.ts';
import { entrySchemas } from '#schemas/entries.ts';
import { lists as listPages, type ListName } from '#schemas/lists.ts';
import type { ContentFile, Entry } from '../content.ts';
import { entryKinds } from '../entry-kinds.ts';
import type { Memory } from '../memory.ts';
import type { Problem } from '../report/problem.ts';
import { isPicture, nameProblems } from './file-names.ts';
import { splitFrontMatter } from './front-matter.ts';
import { noNumbers, type Numbers } from './read-numbers.ts';
import { writeNumbers } from './prose-blocks.ts';
import { readText, sizeProblem } from './safe-mdx.ts';
import { readAs } from './schema-problems.ts';
import { coverMistakes, findTypingMistakes, findYamlMistakes, mistakeProblems, repairYaml } from './typing-mistakes.ts';
import { readYaml, whenAsked, type YamlFile } from './yaml-file.ts';

/** The folders whose entries are YAML alone. */
const yamlKinds: Record<string, z.core.$ZodType> = Object.fromEntries(
  kindNames.filter((kind) => kinds[kind].files === 'yaml').map((kind) => [kind, entrySchemas[kind]]),
);

/** What a file holds in which form: nothing where it is no entry. */
function kindOf(path: string): { schema: z.core.$ZodType; form: 'mdx' | 'yaml' } | null {
  const [folder = '', name = '', ...deeper] = path.split('/');
  if (folder === 'lists') return { schema: listPages[name.replace(/\.yaml$/, '') as ListName].schema, form: 'yaml' };
  if (isPicture(path)) return null;
  if (Object.hasOwn(yamlKinds, folder) && name.endsWith('.yaml') && deeper.length === 0)
    return { schema: yamlKinds[folder]!, form: 'yaml' };
  return Object.hasOwn(entryKinds, folder) ? { schema: entryKinds[folder]!, form: 'mdx' } : null;
}

/** What is kept of a file that was read: plain data. Where its fields stand is looked up again when it is asked for. */
interface ReadFile {
  problems: Problem[];
  entry: Pick<Entry, 'data' | 'valid' | 'drawn'>;
  /** The text below the fields, as the memory packs it: few rules look at a text that was judged before. */
  text: unknown;
}

type FreshlyRead = Omit<ReadFile, 'text'> & Pick<Entry, 'yaml' | 'tree'>;

/** The entry that a file is, if it is one, with the numbers it takes from the list of living numbers. */
export function readOne(file: ContentFile, problems: Problem[], memory: Memory, numbers = noNumbers): Entry[] {
  const { path } = file;
  const [folder = '', name = ''] = path.split('/');
  if (folder !== 'lists' && (isPicture(path) || kindOf(path))) problems.push(...nameProblems(path, name));
  const kind = kindOf(path);
  if (!kind) return [];
  let yaml: YamlFile | undefined;
  let tree: Root | null | undefined;
  const looked = takesNumber(file.text) ? [file, numbers.file] : [file];
  const read = memory.recall('read', looked, (): ReadFile => {
    const {
      yaml: fields,
      tree: fresh,
      ...rest
    } = kind.form === 'yaml' ? readFields(file, kind.schema, numbers) : readEntry(file, kind.schema, numbers);
    yaml = fields;
    tree = fresh;
    return { ...rest, text: memory.pack(fresh) };
  });
  problems.push(...read.problems);
  const id = name.replace(kind.form === 'yaml' ? /\.yaml$/ : /\.mdx$/, '');
  const fields = whenAsked(() => (yaml ??= kind.form === 'yaml' ? yamlOf(file) : frontMatterOf(file).yaml));
  return [
    {
      folder,
      id,
      path,
      schema: kind.schema,
      ...read.entry,
      yaml: fields,
      get tree() {
        if (tree === undefined) tree = memory.unpack(read.text) as Root | null;
        return tree;
      },
    },
  ];
}

const yamlOf = ({ path, text }: ContentFile): YamlFile => readYaml(path, repairYaml(text));

function readFields(file: ContentFile, schema: z.core.$ZodType, numbers: Numbers): FreshlyRead {
  const yaml = yamlOf(file);
  const { problems, ...fields } = fieldsIn(file.path, yaml, schema, numbers);
  return {
    yaml,
    problems: [...mistakeProblems(file, findYamlMistakes(file.text)), ...yaml.syntaxProblems, ...problems],
    entry: fields,
    tree: null,
  };
}

/** The fields of an MDX file, and the text below them; no text where the two cannot be told apart. */
function frontMatterOf(file: ContentFile): { yaml: YamlFile; body: string | null; problems: Problem[] } {
  const { path, text } = file;
  const tooLarge = sizeProblem(path, text);
  if (tooLarge) return { yaml: readYaml(path, ''), body: null, problems: [tooLarge] };
  const mistakes = findTypingMistakes(text);
  const slips = mistakeProblems(file, mistakes);
  const split = splitFrontMatter(coverMistakes(text, mistakes));
  // Fields that cannot be told from the text would be judged as text.
  if (split.yaml === null)
    return { yaml: readYaml(path, ''), body: null, problems: [...slips, noFrontMatter(path, text)] };
  // What a slip of typing hides is judged as if the slip were repaired: one message for it, and all the others.
  const written = splitFrontMatter(text).yaml ?? split.yaml;
  const yaml = readYaml(path, mistakes.length > 0 ? repairYaml(written) : written, 2);
  return { yaml, body: split.body, problems: [...slips, ...yaml.syntaxProblems] };
}

function readEntry(file: ContentFile, schema: z.core.$ZodType, numbers: Numbers): FreshlyRead {
  const { yaml, body, problems } = frontMatterOf(file);
  if (body === null) return { yaml, problems, entry: { data: {}, valid: false, drawn: [] }, tree: null };
  const { problems: inFields, ...fields } = fieldsIn(file.path, yaml, schema, numbers);
  const text = readText(file.path, body);
  if (text.tree) writeNumbers(text.tree, numbers.wordsOf);
  return {
    yaml,
    problems: [...problems, ...inFields, ...text.problems],
    entry: fields,
    tree: text.tree,
  };
}

/** The fields as the site will have them; where something is wrong, as they were written. */
function fieldsIn(
  path: string,
  yaml: YamlFile,
  schema: z.core.$ZodType,
  numbers: Numbers,
): { valid: boolean; data: Record<string, unknown>; drawn: DrawnNumber[]; problems: Problem[] } {
  if (yaml.syntaxProblems.length > 0) return { valid: false, data: {}, drawn: [], problems: [] };
  const { data, drawn } = drawNumbers(yaml.data, numbers.wordsOf);
  const read = readAs(path, { ...yaml, data }, schema);
  return { ...read, drawn, valid: read.problems.length === 0 };
}

function noFrontMatter(path: string, text: string): Problem {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const report = (line: number, wrong: string, right: string): Problem => ({
    path,
    line,
    column: 1,
    rule: 'front-matter',
    wrong,
    right,
  });
  if (first > 0 && lines[first]!.trim() === '---') {
    return report(1, 'there is an empty line before the fields', 'delete it, so that the file begins with ---');
  }
  const dashes = lines.findIndex(
    (line) => /^\s*(?:[—–]+-?|--|----+|[-—–](?: ?[-—–]){2})\s*$/.test(line) && line.trim() !== '---',
  );
  if (dashes >= 0) {
    return report(dashes + 1, `"${lines[dashes]!.trim()}" is not three hyphens`, 'write --- on a line of its own');
  }
  if (lines[first]?.trim() !== '---') {
    return report(
      1,
      'the file does not begin with fields between two lines of three hyphens',
      'begin with ---, then the fields, then --- on a line of its own',
    );
  }
  const blankLine = lines.findIndex((line, index) => index > 0 && line.trim() === '');
  return report(
    blankLine > 0 ? blankLine + 1 : 1,
    'the fields at the beginning are not closed',
    'write --- on a line of its own after the last field',
  );
}
