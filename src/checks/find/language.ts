import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { ownWordsPath } from '../alone.ts';
import type { Content, ContentFile, Entry } from '../content.ts';
import type { Dictionary } from '../host.ts';
import { kept } from '../kept.ts';
import { eachText, entryTexts } from '../read/entry-texts.ts';
import { proseBlocks } from '../read/prose-blocks.ts';
import { sentencesIn } from '../read/sentences.ts';
import type { Finding } from '../report/problem.ts';
import { createSpeller } from '../speller.ts';

/** Words that a councillor has to translate, and what to write instead. */
export const plainWords: Record<string, string> = {
  utilise: 'use',
  utilised: 'used',
  utilisation: 'use',
  leverage: 'use',
  commence: 'begin',
  commenced: 'began',
  facilitate: 'help, run or lead',
  facilitated: 'led',
  'in order to': 'to',
  'with regard to': 'about',
  'in relation to': 'about',
  'going forward': 'from now on',
  stakeholders: 'the people concerned, by name',
  deliverables: 'what is to be done',
  synergy: 'what the two gain from each other',
  robust: 'say what makes it strong',
  holistic: 'whole, or say what it takes in',
  'cutting-edge': 'new',
  empower: 'let, or help',
  empowered: 'able',
  'service users': 'people',
  'hard to reach': 'people the service does not reach',
  'the elderly': 'older people',
  'the disabled': 'disabled people',
  'the mentally ill': 'people with a mental illness',
  'hard-to-reach': 'people the service does not reach',
  'wheelchair-bound': 'a wheelchair user',
  'committed suicide': 'died by suicide',
  'commit suicide': 'die by suicide',
  sufferers: 'people with …',
  'suffering from': 'with',
  'prior to': 'before',
  'subsequent to': 'after',
  'in the event that': 'if',
  'a number of': 'some, or say how many',
  wraparound: 'say what it takes in',
  'key learnings': 'what was learned',
  learnings: 'lessons',
  'deep dive': 'a closer look',
  groundbreaking: 'say what was new',
  'ground-breaking': 'say what was new',
  'award-winning': 'name the award and its year, or leave it out',
  'world-class': 'say what makes it good',
  'state-of-the-art': 'new',
  'game-changing': 'say what changed',
  'game changer': 'say what changed',
};

const longestSentence = 40;
/** Ages of about 14 and 17. */
const highestReadingGrade = 9.5;
const highestGradeOfText = 12.5;

// Holistic therapies are what some places call massage and the like: a name.
const plainWordPattern = new RegExp(String.raw`\b(?:${Object.keys(plainWords).join('|')})\b(?! therap)`, 'gi');
const words = (text: string): string[] => text.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? [];

const withoutQuotes = (text: string): string => text.replace(/\[@[^\]]*\]/g, '').replace(/["“][^"”]*["”]/g, ' ');

/** Figures in brackets are looked up, not read: they do not make a sentence long. */
const withoutAsides = (text: string): string => text.replace(/\([^()\d]*\d[^()]*\)/g, '');

/** Words that most readers would have to translate. */
export function hardWords(content: Content): Finding[] {
  return eachText(content, ({ path }, { text, at }) =>
    [...withoutQuotes(text).matchAll(plainWordPattern)].map((match) => ({
      path,
      ...at(),
      wrong: `"${match[0]}" is not plain English`,
      right: `write ${plainWords[match[0].toLowerCase()]}`,
    })),
  );
}

/** Sentences that nobody reads to their end. */
export function longSentences(content: Content): Finding[] {
  return eachText(content, ({ path }, { text, at }) =>
    (words(text).length <= longestSentence ? [] : sentencesIn(withoutAsides(withoutQuotes(text))))
      .map(({ segment }) => words(segment).length)
      .filter((count) => count > longestSentence)
      .map((count) => ({
        path,
        ...at(),
        wrong: `a sentence here has ${count} words`,
        right: `make two of it: ${longestSentence} words are the most`,
      })),
  );
}

/**
 * Summaries that would need more years of schooling than most readers want to spend.
 * Flesch-Kincaid grade level (Kincaid and others, 1975, US Navy Research Branch Report 8-75).
 */
export function hardTexts({ entries }: Content): Finding[] {
  return [...hardSummaries(entries), ...entries.flatMap(hardBody)];
}

/** The grade that a text asks for, and how many words it has. */
function gradeOf(text: string): { grade: number; length: number } {
  const prose = withoutQuotes(text);
  const counts = {
    sentence: sentencesIn(prose).length,
    word: words(prose).length,
    syllable: syllable(prose),
  };
  return { grade: fleschKincaid(counts), length: counts.word };
}

/** Paragraphs of a page taken together, where there are enough to judge by. Lists, tables and headings are no sentences. */
function hardBody({ path, tree }: Entry): Finding[] {
  const paragraphs = (tree ? proseBlocks(tree) : []).filter(
    ({ kind, text }) => kind === 'paragraph' && /[.!?](?:\s*\[@[^\]]*\])*\s*$/.test(text),
  );
  const { grade, length } = gradeOf(paragraphs.map(({ text }) => text).join('\n'));
  const [first] = paragraphs;
  if (!first || length < 100 || grade <= highestGradeOfText) return [];
  return [
    {
      path,
      line: first.line,
      column: 1,
      wrong: `the text of this page is hard to read: it asks for ${Math.round(grade + 5)} years of age`,
      right: 'shorter sentences and shorter words: begin with the longest paragraph',
    },
  ];
}

function hardSummaries(entries: readonly Entry[]): Finding[] {
  return entries.flatMap(({ path, yaml, data }) => {
    if (typeof data.summary !== 'string') return [];
    const { grade, length } = gradeOf(data.summary);
    if (length < 12 || grade <= highestReadingGrade) return [];
    return [
      {
        path,
        ...yaml.locate(['summary']),
        wrong: `the summary is hard to read: it asks for ${Math.round(grade + 5)} years of age`,
        right: `shorter sentences and shorter words, for readers of about 14`,
      },
    ];
  });
}

const noWords: ContentFile = { path: ownWordsPath, text: '' };
const spellers = kept((dictionary: Dictionary) => kept(({ text }: ContentFile) => createSpeller(text, dictionary)));

/** Words that a British dictionary does not know. Names are taken as they are. */
export function misspeltWords(content: Content): Finding[] {
  const ownWords = content.files.find(({ path }) => path === ownWordsPath);
  if (content.host.dictionary === null) return [];
  const speller = spellers(content.host.dictionary)(ownWords ?? noWords);
  return content.entries.flatMap((entry) => {
    const found = entryTexts(entry).flatMap(({ text, at }) => speller.misspelt(text).map((word) => ({ word, at })));
    const others = found.slice(mostWords);
    return [
      ...found.slice(0, mostWords).map(({ word, at }) => ({
        path: entry.path,
        ...at(),
        wrong: `"${word.length > 60 ? `${word.slice(0, 60)}…` : word}" is not in the British dictionary`,
        right: speller.suggest(word),
      })),
      ...others.slice(0, 1).map(({ at }) => ({
        path: entry.path,
        ...at(),
        wrong: `from here on ${others.length} more words are not in the British dictionary`,
        right: 'read the text through: it may be in another language, or its words may have run together or apart',
      })),
    ];
  });
}

/** As many words of a page as are told one by one: to look for what each may be takes a while. */
const mostWords = 20;
