import { isKind } from '#model/kinds.ts';
import { vocabularyNames } from '#schemas/term.ts';
import { addressOf, earlierAddresses } from '../addresses.ts';
import type { Content, Entry, List } from '../content.ts';
import { ofEntry } from '../of-entry.ts';
import { folded } from '../read/folded.ts';
import { proseBlocks } from '../read/prose-blocks.ts';
import type { Finding } from '../report/problem.ts';

type Placed = Omit<Finding, 'wrong' | 'right'>;

/** Something that is there, under all by which a reader would take it for the same as another. */
interface Said {
  /** Who says it: the name that its neighbour is told. */
  by: string;
  as: readonly string[];
  at(): Placed;
}

/** Pages of a kind, and items of a list, that have the same name. */
export const sameNames = (content: Content): Finding[] => [...titlesTwice(content), ...itemsTwice(content)];

/** Studies, corrections, changes and words that are there already. */
export const toldTwice = (content: Content): Finding[] => [
  ...studiesTwice(content),
  ...correctionsTwice(content),
  ...changesTwice(content),
  ...termsTwice(content),
  ...paragraphsTwice(content),
  ...nothingCorrected(content),
  ...fieldsAgain(content),
  ...summariesTwice(content),
  ...textsAgain(content),
  ...bodiesAgain(content),
];

/** Those that say again what one before them said, each told of the first. */
function again(said: readonly Said[], tell: (first: Said) => Pick<Finding, 'wrong' | 'right'>): Finding[] {
  const first = new Map<string, Said>();
  return said.flatMap((one) => {
    const names = new Set(one.as.filter((name) => name !== ''));
    const other = [...names].map((name) => first.get(name)).find((known) => known !== undefined);
    for (const name of names) if (!first.has(name)) first.set(name, one);
    return other ? [{ ...one.at(), ...tell(other) }] : [];
  });
}

/** With fewer words two summaries may well say the same. */
const fewWords = 12;

/** Summaries of two pages that are the same: one was left behind when its page was copied. */
const summariesTwice = ({ entries }: Content): Finding[] =>
  again(
    entries
      .filter(({ folder }) => isKind(folder))
      .map(({ path, data, yaml }) => ({
        by: path,
        // "In short" may stand on many.
        as: [folded(data.summary)].filter((summary) => summary.split(' ').length >= fewWords),
        at: () => ({ path, ...yaml.locate(['summary']) }),
      })),
    ({ by }) => ({ wrong: `the summary is that of content/${by}`, right: 'say in short what stands on this page' }),
  );

/** Texts and ids that stand twice in one list, the first of each list: a caveat, a council, a source of a lesson. */
const textsAgain = ({ entries }: Content): Finding[] =>
  entries.flatMap(({ path, data, yaml }) =>
    listsIn(data).flatMap(({ items, at }): Finding[] => {
      const words = items.map((item) => (typeof item === 'string' ? item.trim().toLowerCase() : null));
      const known = new Set<string>();
      const index = words.findIndex((each) => each !== null && known.size === known.add(each).size);
      return index === -1
        ? []
        : [{ path, ...yaml.locate([...at, index]), wrong: `"${String(items[index])}" stands here a second time`, right: 'delete this one' }]; // prettier-ignore
    }),
  );

/** Fields that say in turn what was found, what it means and what a council may take from it. */
const ownWords = ['title', 'summary', 'meaning', 'relevance'] as const;

/** Fields of an entry that say what another of them says: one of the two was pasted into the place of the other. */
const fieldsAgain = ({ entries }: Content): Finding[] =>
  entries.flatMap(({ path, data, yaml }) =>
    again(
      ownWords.map((field) => ({
        by: field,
        as: [folded(data[field])],
        at: () => ({ path, ...yaml.locate([field]) }),
      })),
      ({ by }) => ({
        wrong: `this says what the ${by} says`,
        right:
          by === 'title' ? 'say in two or three sentences what the page holds' : 'say here what this field asks for',
      }),
    ),
  );

/** Bodies that stand twice among those who led a scheme or took part in it. */
const bodiesAgain = ({ entries }: Content): Finding[] =>
  entries.flatMap(({ path, data, yaml }) => {
    const named = (['lead', 'partners'] as const).flatMap((field) =>
      (Array.isArray(data[field]) ? (data[field] as ({ name?: unknown } | null)[]) : []).flatMap(
        (body, index): Said[] =>
          typeof body?.name === 'string'
            ? [{ by: body.name, as: [folded(body.name)], at: () => ({ path, ...yaml.locate([field, index, 'name']) }) }]
            : [],
      ),
    );
    return again(named, ({ by }) => ({
      wrong: `${by} stands here a second time`,
      right: 'name it once, where it did most; say under role what else it did',
    }));
  });

function titlesTwice(content: Content): Finding[] {
  const byFolder = Map.groupBy(content.entries, ({ folder }) => folder);
  return [...byFolder].flatMap(([folder, entries]) => {
    if (!isKind(folder)) return [];
    const said = entries.map((entry): Said => {
      const field = typeof entry.data.question === 'string' ? 'question' : 'title';
      return {
        by: entry.path,
        as: [folded(entry.data[field])],
        at: () => ({ path: entry.path, ...entry.yaml.locate([field]) }),
      };
    });
    return again(said, ({ by }) => ({
      wrong: `content/${by} has the same name`,
      right: 'say here what is different, or delete one of the two',
    }));
  });
}

/** A study that is summed up twice would be counted twice. */
function studiesTwice({ entries }: Content): Finding[] {
  const said = entries
    .filter(({ folder, data }) => folder === 'evidence' && typeof data.reference === 'string')
    .map(({ path, data, yaml }): Said => ({
      by: path,
      as: [String(data.reference)],
      at: () => ({ path, ...yaml.locate(['reference']) }),
    }));
  return again(said, ({ by }) => ({
    wrong: `content/${by} sums up the same publication, and every count would count it twice`,
    right: 'add what is new to that summary, and delete this file',
  }));
}

/** Old addresses that two pages claim. */
export function earlierNamesTwice(content: Content): Finding[] {
  const said = content.entries.map((entry): Said => ({
    by: addressOf(content, entry),
    as: earlierAddresses(content, entry).pages,
    at: () => ({ path: entry.path, ...entry.yaml.locate(['formerly']) }),
  }));
  return again(said, ({ by }) => ({
    wrong: `formerly names an address that leads to ${by} already`,
    right: 'take the name out here, or there',
  }));
}

/** Shorter paragraphs may well say the same on two pages. */
const words = 16;

/** Paragraphs and rows that stand twice, on one page or on two. Tables of one form have the same heads. */
function paragraphsTwice(content: Content): Finding[] {
  const said = content.entries.flatMap((entry) =>
    ofEntry(content, entry, 'its longer paragraphs', () => longParagraphs(entry)).map(
      ({ text, line, column }): Said => ({
        by: `content/${entry.path}`,
        as: [text],
        at: () => ({ path: entry.path, line, column }),
      }),
    ),
  );
  return again(said, ({ by, at }) => ({
    wrong: `this paragraph stands in ${by} already, on line ${at().line}`,
    right: 'keep it where a reader looks for it, and link to it from the other place',
  }));
}

const longParagraphs = ({ tree }: Entry): { text: string; line: number; column: number }[] =>
  (tree ? proseBlocks(tree) : []).flatMap(({ kind, text, line, column }) => {
    const plain = folded(text.replace(/\[@[^\]]*\]/g, ' '));
    return kind !== 'table head' && plain.split(' ').length >= words ? [{ text: plain, line, column }] : [];
  });

/** Corrections that say the same before and after. */
function nothingCorrected({ lists }: Content): Finding[] {
  const list = lists.get('corrections');
  return (list?.items ?? []).flatMap(({ wrong, right }, index) =>
    folded(wrong) !== '' && folded(wrong) === folded(right)
      ? [
          {
            ...list!.at(index, 'right'),
            wrong: 'wrong and right say the same',
            right: 'say under wrong what stood there, and under right what is so',
          },
        ]
      : [],
  );
}

const itemsOf = (list: List | undefined, field: string, name: (item: Record<string, unknown>) => string[]): Said[] =>
  (list?.items ?? []).map((item, index) => ({
    // Where an item stands is slow to find, and asked of none but those that are told.
    get by() {
      return list!.at(index, field).path;
    },
    as: name(item),
    at: () => list!.at(index, field),
  }));

function correctionsTwice({ lists }: Content): Finding[] {
  const said = itemsOf(lists.get('corrections'), 'concerns', ({ concerns, wrong, right }) =>
    [wrong, right].map((words) => (folded(words) === '' ? '' : `${String(concerns)} ${folded(words)}`)),
  );
  return again(said, ({ by }) => ({
    wrong: `content/${by} tells of the same correction`,
    right: 'delete one of the two files, so that a reader is told once',
  }));
}

function changesTwice({ lists }: Content): Finding[] {
  const said = itemsOf(lists.get('history'), 'what', ({ what, pages }) =>
    (Array.isArray(pages) ? pages : [pages]).map((page) => `${String(page)} ${folded(what)}`),
  );
  return again(said, ({ by }) => ({
    wrong: `content/${by} tells of the same change`,
    right: 'delete one of the two files, so that a reader is told once',
  }));
}

/** A word that two terms of a vocabulary have would find either. */
const termsTwice = ({ lists }: Content): Finding[] =>
  vocabularyNames.flatMap((name) =>
    again(
      itemsOf(lists.get(`vocabulary/${name}`), 'label', ({ label, synonyms }) =>
        [label, ...(Array.isArray(synonyms) ? synonyms : [])].map(folded),
      ),
      ({ by }) => ({
        wrong: `content/${by} has the same word or synonym`,
        right: 'leave the word to one of the two terms, or make one term of them',
      }),
    ),
  );

const names = ['question', 'term', 'title', 'name'] as const;

/** Items beside one another in a list that have the same name. */
const itemsTwice = (content: Content): Finding[] =>
  content.entries
    .filter(({ folder }) => folder === 'lists')
    .flatMap((entry) => ofEntry(content, entry, 'its items of one name', () => itemsTwiceIn(entry)));

function itemsTwiceIn({ path, data, yaml }: Entry): Finding[] {
  const within = (value: unknown, at: (string | number)[]): Finding[] => {
    if (value === null || typeof value !== 'object' || value instanceof Date) return [];
    const deeper = Object.entries(value).flatMap(([key, item]) =>
      within(item, [...at, Array.isArray(value) ? Number(key) : key]),
    );
    if (!Array.isArray(value)) return deeper;
    const said = value.map((item: Record<string, unknown> | null, index): Said => {
      const field = names.find((each) => typeof item?.[each] === 'string');
      return {
        by: String(item?.id ?? index + 1),
        as: field ? [folded(item![field])] : [],
        at: () => ({ path, ...yaml.locate([...at, index, ...(field ? [field] : [])]) }),
      };
    });
    const twice = again(said, ({ by }) => ({
      wrong: `"${by}" has the same name`,
      right: 'say here what is different, or delete one of the two',
    }));
    return [...twice, ...deeper];
  };
  return within(data, []);
}

/** Every list of an entry, with the fields that lead to it. */
function listsIn(value: unknown, at: (string | number)[] = []): { items: unknown[]; at: (string | number)[] }[] {
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  const isList = Array.isArray(value);
  const deeper = Object.entries(value).flatMap(([key, item]) =>
    item !== null && typeof item === 'object' ? listsIn(item, [...at, isList ? Number(key) : key]) : [],
  );
  return isList ? [{ items: value as unknown[], at }, ...deeper] : deeper;
}
