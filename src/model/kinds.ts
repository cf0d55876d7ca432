import type { Task } from './answer.ts';

/** The lists that pages of a kind may stand in. */
export const pageLists = {
  'a-to-z': 'the index by letter',
  changes: 'what is new, on the home page and in every feed',
  moved: 'addresses that a page had before',
  related: 'what another page may name as its next page',
  packable: 'what a reader may put into a pack',
  comparable: 'what a reader may set side by side',
  citable: 'what has a citation, and files of it in other formats',
  cards: 'what a card for sharing says more of than the title',
  search: 'what search finds, as a kind of its own',
  data: 'what has a table of data of its own',
} as const;
export type PageList = keyof typeof pageLists;

/** What the site calls the pages of a kind, and where they appear. */
interface KindOfPage {
  /** Beside a title: "Evidence". */
  label: string;
  one: string;
  many: string;
  /** Above a list of all of them, for tools that read the site: "Evidence summaries, one study or review each". */
  heading: string;
  /** What happened when one is new or was read again. */
  news: string;
  /** Its name in the addresses of searches. */
  search: string;
  /** How its files end. */
  files: 'mdx' | 'yaml';
  /** What readers come to do whose menu leads to its list; null where no menu does. */
  task: Task | null;
  lists: readonly PageList[];
}

/** The kinds of page that people write, by their folders in content/. Their addresses are in #schemas/addresses.ts. */
export const kinds = {
  answers: {
    label: 'Answer',
    one: 'answer',
    many: 'answers',
    heading: 'Answers to questions that people ask, each with how sure it is',
    news: 'Answer',
    search: 'answer',
    files: 'yaml',
    task: 'does it work',
    lists: ['a-to-z', 'changes', 'moved', 'related', 'packable', 'citable', 'cards', 'search', 'data'],
  },
  'case-studies': {
    label: 'Case study',
    one: 'case study',
    many: 'case studies',
    heading: 'Case studies',
    news: 'Case study read against its sources',
    search: 'case-study',
    files: 'mdx',
    task: 'who does it',
    lists: ['a-to-z', 'changes', 'moved', 'related', 'packable', 'comparable', 'citable', 'cards', 'search', 'data'],
  },
  bodies: {
    label: 'What is known',
    one: 'body of evidence',
    many: 'bodies of evidence',
    heading: 'What is known, question by question, each with its level',
    news: 'Body of evidence judged',
    search: 'known',
    files: 'yaml',
    task: 'does it work',
    lists: ['a-to-z', 'moved', 'citable', 'cards', 'search', 'data'],
  },
  evidence: {
    label: 'Evidence',
    one: 'evidence summary',
    many: 'evidence summaries',
    heading: 'Evidence summaries, one study or review each',
    news: 'Evidence read against its sources',
    search: 'evidence',
    files: 'mdx',
    task: 'does it work',
    lists: ['a-to-z', 'changes', 'moved', 'related', 'packable', 'comparable', 'citable', 'cards', 'search', 'data'],
  },
  facts: {
    label: 'Fact',
    one: 'fact',
    many: 'facts',
    heading: 'Facts that can be quoted, each with its caveat',
    news: 'New fact',
    search: 'fact',
    files: 'yaml',
    task: 'quote it',
    lists: ['a-to-z', 'changes', 'moved', 'related', 'packable', 'citable', 'cards', 'search', 'data'],
  },
  briefing: {
    label: 'Briefing',
    one: 'briefing chapter',
    many: 'briefing chapters',
    heading: 'Briefing for local government',
    news: 'Chapter of the briefing',
    search: 'briefing',
    files: 'mdx',
    task: 'do it',
    lists: ['a-to-z', 'changes', 'moved', 'related', 'packable', 'citable', 'cards', 'search'],
  },
  guides: {
    label: 'Guide',
    one: 'guide',
    many: 'guides',
    heading: 'Guides',
    news: 'Guide',
    search: 'guide',
    files: 'mdx',
    task: 'do it',
    lists: ['a-to-z', 'changes', 'moved', 'related', 'packable', 'citable', 'cards', 'search'],
  },
  packs: {
    label: 'Pack',
    one: 'pack',
    many: 'packs',
    heading: 'Packs: pages put together for one reader and one occasion',
    news: 'Pack put together',
    search: 'pack',
    files: 'yaml',
    task: null,
    lists: ['a-to-z', 'changes', 'moved', 'related', 'cards', 'search'],
  },
  pages: {
    label: 'About this site',
    one: 'page about this site',
    many: 'pages about this site',
    heading: 'About this site',
    news: 'About this site',
    search: 'about',
    files: 'mdx',
    task: null,
    lists: ['a-to-z', 'moved', 'search'],
  },
} as const satisfies Record<string, KindOfPage>;

export type Kind = keyof typeof kinds;

/** The kinds that stand in a list: a table over them is a type error until it knows each of them. */
export type KindIn<List extends PageList> = {
  [K in Kind]: List extends (typeof kinds)[K]['lists'][number] ? K : never;
}[Kind];

export const kindNames = Object.keys(kinds) as Kind[];

/** The kinds that stand in a list, in the order of the table. */
export function kindsIn<List extends PageList>(list: List): KindIn<List>[] {
  return kindNames.filter((kind) => (kinds[kind].lists as readonly PageList[]).includes(list)) as KindIn<List>[];
}

/** Whether a word is the folder of a kind of page. */
export const isKind = (word: string): word is Kind => Object.hasOwn(kinds, word);
