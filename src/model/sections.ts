import type { Kind } from './kinds.ts';

/**
 * The sections of a page of each kind in the order in which it shows them: the id that links lead to, and its heading.
 * Pages, papers and comparisons take their headings from here; so do the Markdown twins of answers, bodies, case studies
 * and evidence, and their order too. A test compares the built pages with it. Null is what has no heading of its own, or one that depends on the entry; `text` is
 * what the author has written below the fields.
 */
export const sections = {
  answers: {
    ask: 'Whom to ask',
    outcomes: 'Outcome by outcome',
    rests: 'What it rests on',
    money: 'Money, each sum with what it is of',
    reach: 'How many start, and how many finish',
    schemes: 'Schemes that did it',
    quote: 'To quote with it',
    'not-for': 'Whom it may not suit (our judgement)',
    monday: 'What to do on Monday',
    unknown: 'What we do not know, and what would tell',
    'pages-near': 'Near this question',
    near: 'Other questions on it',
  },
  bodies: {
    council: 'What a council can take from it',
    size: 'How large it is',
    within: 'What it rests on',
    beside: 'Other studies, which do not move the level',
    awaited: 'Not yet readable',
    excluded: 'Left out, and why',
    level: 'Why this level',
    change: 'What would change it',
    judges: 'Who judged it, and every level it had',
    history: null,
    near: 'Near questions',
  },
  'case-studies': {
    flow: null,
    take: 'What a council can take from it',
    measured: 'What was measured',
    caveats: 'Why this is not yet proof',
    text: null,
    offer: 'Who, what and where',
    lessons: 'What they learned',
    money: 'Money',
    research: 'What research says about schemes like this',
    facts: 'Facts to quote from this scheme',
    related: null,
  },
  evidence: {
    known: 'What is known, with all studies together',
    found: 'What was found',
    limits: 'What weakens it',
    meaning: 'What it means for a council',
    text: null,
    grade: 'Strength of this study',
    read: 'What we read, and who paid',
    related: 'Read this with',
    facts: 'Facts to quote from this summary',
    schemes: null,
  },
  facts: {
    say: 'How to say it',
    copy: null,
    card: 'Its card',
    history: 'Where this number comes from',
    rests: 'What it rests on',
    differs: 'What was found otherwise',
    related: 'Read it with',
    embed: 'Embed it',
    versions: 'Versions and corrections',
  },
  guides: { evidence: 'Evidence', schemes: 'Case studies', cards: null, packs: null, changes: null },
  packs: { pages: null },
} as const satisfies Partial<Record<Kind, Record<string, string | null>>>;

/** A kind whose pages have sections of their own. */
export type SectionedKind = keyof typeof sections;

/** The ids of the sections that pages of a kind have, in their order. */
export const sectionIds = (kind: string): readonly string[] =>
  Object.keys((sections as Partial<Record<string, object>>)[kind] ?? {}).filter((id) => id !== 'text');
