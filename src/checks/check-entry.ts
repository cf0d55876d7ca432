import { z } from 'zod';
import { ownWordsPath } from './alone.ts';
import type { Content, ContentFile, Entry } from './content.ts';
import { noHost, type Dictionary } from './host.ts';
import { judge } from './judge.ts';
import { noMemory } from './memory.ts';
import type { Former } from './read/former-councils.ts';
import type { CouncilRow } from './read/read-councils.ts';
import type { LivingNumber } from '#schemas/living-number.ts';
import { readOne } from './read/read-entry.ts';
import { toBeTaken } from './read/read-numbers.ts';
import { whenAsked } from './read/yaml-file.ts';
import type { Problem, RatedProblem } from './report/problem.ts';
import { isOnOneEntry } from './rule.ts';
import { rules } from './rule-table.ts';

/** What has to be known of all the content to judge one entry: names to point to, and nothing else. Plain data. */
export interface CorpusFacts {
  /** By what a pointer points to: ids, with the other names by which an author may know them. */
  lists: Record<string, { id: string; label?: string; synonyms?: string[] }[]>;
  entries: { folder: string; id: string; design?: string; reference?: string }[];
  councils: CouncilRow[];
  /** Councils that are gone, with what took over from them. */
  former: readonly Former[];
  /** The living numbers that a text may take. */
  numbers: readonly LivingNumber[];
  /** Words of the field that no dictionary has, a line each. */
  ownWords: string;
}

/** What `checkEntry` needs to know of content that has been read. */
export function corpusFactsOf({ lists, entries, councils, former, numbers, files }: Content): CorpusFacts {
  const listed = [...lists].map(([name, { items }]) => [
    name,
    items.map(({ id, label, synonyms }) => ({
      id: String(id),
      ...(typeof label === 'string' ? { label } : {}),
      ...(Array.isArray(synonyms) ? { synonyms: synonyms.map(String) } : {}),
    })),
  ]);
  return {
    lists: Object.fromEntries(listed) as CorpusFacts['lists'],
    entries: entries.map(({ folder, id, data }) => ({
      folder,
      id,
      ...optional('design', folder === 'case-studies' ? data.strongestDesign : data.design),
      ...optional('reference', data.reference),
    })),
    councils,
    former,
    numbers,
    ownWords: files.find(({ path }) => path === ownWordsPath)?.text ?? '',
  };
}

const optional = (name: string, value: unknown): Record<string, string> =>
  typeof value === 'string' ? { [name]: value } : {};

/**
 * What is wrong with one entry, as an author writes it: every rule that needs no more of the rest than its names.
 * Nothing of it needs Node: the form page and the commands run the same rules.
 * @param today the day for which dates are judged
 * @param dictionary British English; null leaves spelling out
 */
export function checkEntry(
  file: ContentFile,
  corpus: CorpusFacts,
  today: Date,
  dictionary: Dictionary | null = null,
): RatedProblem[] {
  const unreadable: Problem[] = [];
  const own = readOne(file, unreadable, noMemory, toBeTaken(corpus.numbers));
  const others = corpus.entries
    .map(namedOnly)
    .filter(({ folder, id }) => folder !== own[0]?.folder || id !== own[0].id);
  const content: Content = {
    files: [file, { path: ownWordsPath, text: corpus.ownWords }],
    entries: [...own, ...others],
    ...registersOf(corpus),
    numbers: corpus.numbers,
    unread: new Set(),
    unreadable,
    sitePages: [],
    today,
    host: { dictionary, sha256: (text) => noHost.sha256(text) },
    memory: noMemory,
  };
  return judge(content, Object.values(rules).filter(isOnOneEntry)).filter(({ path }) => path === file.path);
}

/** What names can be looked up in, of what is known of the content. */
export const registersOf = ({
  councils,
  former,
  lists,
}: Pick<CorpusFacts, 'councils' | 'former' | 'lists'>): Pick<Content, 'councils' | 'former' | 'lists'> => ({
  councils,
  former,
  lists: new Map(
    Object.entries(lists).map(([name, items]) => [
      name,
      { files: [], items: items.map((item) => ({ ...item })), at: () => ({ path: '', line: 1, column: 1 }) },
    ]),
  ),
});

/** An entry of which only the name, the design and the publication are known. */
function namedOnly({ folder, id, design, reference }: CorpusFacts['entries'][number]): Entry {
  return {
    folder,
    id,
    path: `${folder}/${id}`,
    schema: z.object({}),
    yaml: whenAsked(() => {
      throw new Error(`a rule on one entry asks where something stands in ${folder}/${id}`);
    }),
    data: { ...(folder === 'case-studies' ? { strongestDesign: design } : { design }), reference },
    valid: false,
    drawn: [],
    tree: null,
  };
}
