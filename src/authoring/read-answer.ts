import { registersOf } from '#checks/check-entry.ts';
import { choiceMeant } from '#checks/everyday-words.ts';
import { councilNear, meantBy, type Meant } from '#checks/find/meant.ts';
import { dayMeant } from '#checks/repair/day-meant.ts';
import { nearest, sharingWords } from '#checks/suggest.ts';
import { readIsoDay } from '#model/dates.ts';
import { cleanText, linesOf, oneLine } from './clean-text.ts';
import { figureInWords } from './figure-in-words.ts';
import type { FormField } from './form.ts';
import type { Known } from './known.ts';
import { namesOf } from './names.ts';

/** What an answer comes to: a value, and what could not be placed, word for word, with the reason. */
export interface ReadAnswer {
  value?: unknown;
  unplaced?: { text: string; why: string }[];
}

/** One answer as the entry holds it. An empty answer has no value. */
export function readAnswer(field: FormField, written: string, known: Known): ReadAnswer {
  const text = cleanText(written);
  if (text === '') return {};
  const refuse = (why: string): ReadAnswer => ({ unplaced: [{ text, why }] });
  switch (field.widget) {
    case 'number': {
      const figure = figureInWords(text);
      return figure ? { value: figure.value } : refuse('write one number, for example 64');
    }
    case 'day': {
      const day = readIsoDay(dayMeant(text) ?? text);
      return day ? { value: day } : refuse('write the day with its month in words, for example 3 May 2024');
    }
    case 'yes or no': {
      const said = /^(?:yes|true|y)$/i.test(text) ? true : /^(?:no|false|n)$/i.test(text) ? false : null;
      return said === null ? refuse('write yes or no') : { value: said };
    }
    case 'choice': {
      const { found, why } = choose(field, text, known);
      return found === undefined ? refuse(why) : { value: found };
    }
    case 'choices':
      return readChoices(field, text, known);
    case 'lines':
      return { value: linesOf(text) };
    default:
      return { value: oneLine(text) };
  }
}

const partsOf = (line: string, at: RegExp): string[] => line.split(at).map((part) => part.trim());

function readChoices(field: FormField, text: string, known: Known): ReadAnswer {
  const values = new Set<string>();
  const unplaced: { text: string; why: string }[] = [];
  for (const line of linesOf(text)) {
    // A name may hold a comma or an "and": whole lines are tried before their parts.
    const parts = [[line], partsOf(line, /;/), partsOf(line, /[;,]/), partsOf(line, /[;,&]|\band\b/)];
    const readings = parts.map((each) =>
      each.filter((part) => part !== '').map((part) => ({ part, ...choose(field, part, known) })),
    );
    const best =
      readings.find((reading) => reading.every(({ found }) => found !== undefined)) ??
      readings.findLast((reading) => reading.some(({ found }) => found !== undefined)) ??
      readings[0]!;
    for (const { part, found, why } of best) {
      if (found === undefined) unplaced.push({ text: part, why });
      else values.add(found);
    }
  }
  return { ...(values.size > 0 ? { value: [...values] } : {}), ...(unplaced.length > 0 ? { unplaced } : {}) };
}

interface Chosen {
  found?: string;
  why: string;
}

/** The one choice, council, term or page that a word means. */
function choose(field: FormField, word: string, known: Known): Chosen {
  if (field.choices) {
    const values = field.choices.map(({ value }) => value);
    const byLabel = field.choices.find(({ label }) => label.toLowerCase() === word.trim().toLowerCase());
    const found = byLabel?.value ?? choiceMeant(word, values);
    return found === null ? { why: `choose one of: ${values.join(', ')}` } : { found, why: '' };
  }
  const to = field.pointsTo ?? '';
  const named = namesOf(to, known).filter(({ id, name }) => same(id, word) || same(name, word));
  const meant: Meant[] =
    named.length > 0
      ? named
      : meantBy(registersOf(known), to, word); // prettier-ignore
  if (meant.length === 1) return { found: meant[0]!.id, why: '' };
  if (meant.length > 1)
    return { why: `it may be ${meant.map(({ name, id }) => `${name} (${id})`).join(' or ')}: write the code` };
  return { why: notKnown(to, word, known) };
}

/** Why a word has no place: the name that is nearest to it, or is part of it, and where all names stand. */
function notKnown(to: string, word: string, known: Known): string {
  const near = to === 'councils' ? councilNear(known, word)?.name : nameNear(to, word, known);
  const where =
    to === 'councils' ? '/contribute/councils/' : to.startsWith('vocabulary/') ? '/contribute/terms/' : null;
  return [
    'no such name is known',
    near && `; did you mean ${near}?`,
    where && `${near ? ' The' : ': the'} names are listed on the page ${where}`,
  ]
    .filter(Boolean)
    .join('');
}

/** A name that is spelt nearly so, that stands in what was written, or that shares most words with it. */
function nameNear(to: string, word: string, known: Known): string | null {
  const named = namesOf(to, known);
  const names = named.map(({ name }) => name);
  const synonyms = new Map((known.lists[to] ?? []).map((term) => [term.id, term.synonyms ?? []]));
  const sharing = () => sharingWords(word, named.map(({ id, name }) => ({ name, words: [name, ...(synonyms.get(id) ?? [])] }))).map(({ name }) => name); // prettier-ignore
  return nearest(word, names) ?? withinOf(word, names) ?? (sharing().join(', or ') || null);
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** The longest name of which every word stands in what was written, or in which all of that stands: "Older people" in "older people who live alone". */
const withinOf = (written: string, names: readonly string[]): string | null => {
  const words = wordsIn(written);
  const isIn = (some: string[], all: string[]) => some.length > 0 && some.every((word) => all.includes(word));
  const within = names.filter((name) => isIn(wordsIn(name), words) || isIn(words, wordsIn(name)));
  return within.toSorted((a, b) => b.length - a.length)[0] ?? null;
};

const same = (name: string, word: string): boolean => name.trim().toLowerCase() === word.trim().toLowerCase();
