import { months } from '#model/dates.ts';

/** A quantity that a text states: the words that state it, and where they begin. */
export interface Quantity {
  text: string;
  start: number;
}

const month = `(?:${months.join('|')})`;

const shortMonths = months.map((name) => name.slice(0, 3)).join('|');

/** What may follow a number that counts nothing: the end of a part of the sentence, or a word that cannot be counted. */
const nothingCounted = String.raw`(?=[.,;:)!?]|\s+(?:the|it|they|we|he|she|and|or|to|until|a|an|when|as|for|with|in|at|was|were|is)\b|$)`;

/**
 * A year of two digits behind a word that a year belongs to: "Spring 22", "Sept '22", "Q1 22". What is counted after it
 * ("in spring 22 people came") makes a number of it.
 */
export const shortYear = new RegExp(
  String.raw`\b(?<before>Spring|Summer|Autumn|Winter|spring|summer|autumn|winter|Easter|Christmas|Q[1-4]|(?<month>(?:${shortMonths}|Sept)\.?))\s+['’‘]?(?<year>\d\d)(?![\d%/:]|[,.]\d)${nothingCounted}`,
  'g',
);

/** "22/23" behind "in": a financial year, whose second number is the next one. */
const shortFinancialYears = Array.from({ length: 40 }, (_, index) => `${index + 10}/${index + 11}`).join('|');

/**
 * What looks like a quantity and is none. Each is blanked out before quantities are looked for.
 * Addresses and citations; dates and years; times of day; names that hold a number; parts of documents.
 */
const notQuantities: RegExp[] = [
  /\[@[^\]]*\]/g,
  /https?:\/\/\S+/g,
  /\[\^[^\]]*\]/g,
  // Times of a day, of which the date before them is blanked out next.
  /(?<=\b(?:at|from|to|until|by|before|after|(?:19|20)\d\d) )\d{1,2}:[0-5]\d\b/g,
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?:\\s*(?:-|–|to|and)\\s*\\d{1,2})?\\s+${month}(?:\\s+\\d{4})?\\b`, 'g'),
  new RegExp(`\\b${month}\\s+['’‘]?\\d{1,2}(?:,?\\s+\\d{4})?\\b`, 'g'),
  // A year of two digits behind a season, a feast, a short month or a quarter, of which another rule tells.
  shortYear,
  // Financial years in less than six digits: "in 22/23", "2022/3".
  new RegExp(
    String.raw`(?<=\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Ff]or) )(?:${shortFinancialYears})${nothingCounted}`,
    'g',
  ),
  /(?<![\d£.,/])(?:19|20)\d\d\/\d(?![\d%/]|[,.]\d)/g,
  // Days, weeks and papers by their number: "after week 3", "slide 12". Of "each day 12" the number counts something.
  new RegExp(
    String.raw`(?<!\b(?:an?|each|every|per|the|one|last|next|that|this|same|first) )\b(?:week|day|month|term|session|module|lesson|lot|form|slide|clause|note)\s+\d{1,2}${nothingCounted}`,
    'gi',
  ),
  // Days in figures, of which another rule tells.
  /(?<![\d/.-])\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})(?![\d/%])/g,
  // What numbers the items of a list that runs on: 1) one, 2) another.
  /(?<=^|[\s:;,])(?<!\([^)]*)\d{1,2}\)(?= \p{L})/gu,
  // A year that a word before it marks as one, whatever follows: "from the end of 2016 people paid".
  /(?<=\b(?:in|by|since|until|before|after|early|late|end of|start of|middle of|(?:19|20)\d\d (?:or|and|to)) (?:about )?)(?:19|20)\d\d(?![\d%]|[,.]\d|\s?[-–/]\s?\d|\s+(?:to|and|or)\s+\d)/gi,
  // Years, and ranges of years: 2017, 2017-18, 2017/18, 2017 to 2019, the 1990s.
  /(?<![\d£.,])(?:1[89]|20)\d{2}s?(?:\s?[-–/]\s?(?:(?:1[89]|20)\d{2}|\d{2}))?(?![\d%]|,\d|\.\d)(?!\s+(?:people|patients|participants|referrals|adults|children|members|visits|appointments|pounds|councils|practices|sessions)\b)/g,
  // A year long past that a word before it marks as one: "in 1066 there was".
  /(?<=\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]efore|[Aa]fter|[Bb]y|[Oo]f|[Ff]rom) )1[0-7]\d\d(?![\d%]|[,.]\d)(?=[.,;:)]|\s+(?:there|the|it|they|he|she|and|nobody|a|an)\b|$)/g,
  // Telephone numbers, in their groups.
  /(?<![\d.,£$€-])0\d{2,4}(?:[ -]\d{3,6}){1,3}(?![\d%]|[.,]\d)/g,
  // NHS numbers, of which another rule tells, and the numbers of houses.
  /(?<![\d.,£$€-])\d{3}[ -]\d{3}[ -]\d{4}(?![\d%]|[.,]\d)/g,
  /\b\d{1,4}[A-Za-z]? (?:\p{Lu}\p{Ll}+ ){1,2}(?:Street|Road|Lane|Avenue|Close|Drive|Way|Crescent|Terrace|Square|Place|Gardens|Court|Row|Hill)\b/gu,
  // The foot of a page that was pasted with its text, and the marks of chatbots.
  /^Page \d{1,3} of \d{1,3}$/gm,
  /【[^】]*】/g,
  // Questionnaires by their length, and lines of buses.
  /\b\d{1,3}-item\b/g,
  /\b(?:[Bb]us|[Rr]oute|[Tt]ram|[Rr]oom|[Pp]latform|[Ff]loor|[Ww]ard|[Uu]nit|[Jj]unction)\s\d{1,3}(?![\d%]|[,.]\d)/g,
  // Trials and grants by their names: OUTSIDE 2, AH/L012987/1.
  /\b[A-Z]{4,}\s\d\b(?!\s*%)/g,
  /\b[A-Z]{2,}(?:\/[A-Z]*\d+)+\b/g,
  /\b\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm)\b/gi,
  /\b24\/7\b/g,
  /\b(?:CC BY(?:-[A-Z]+)*|Attribution|International|Licence|v\.?)\s*\d+\.\d+/g,
  /\b\d+(?:st|nd|rd|th)\b/g,
  // Parts of documents and of laws, numbered levels, and telephone numbers by name.
  /\b(?:sections?|chapters?|pages?|pp?\.|figures?|tables?|parts?|articles?|paragraphs?|appendix|annex|boxe?s?|volumes?|issues?|steps?|recommendations?|questions?|rows?|types?|tiers?|levels?|phases?|stages?|waves?|rounds?|grades?|bands?|schedules?|sources?|items?|criterion|criteria|version|edition|NHS|dial|call|ring|regulation|key stage|year|years|group|cohort|cluster|model|option|objective|priority|theme|standard|guidance|guideline|PH|NG|QS|CG|no\.|number)\s+\d+(?:\.\d+)*(?:(?:\s*(?:,|-|–|to|and)\s*)\d+(?:\.\d+)*)*(?!\s*%|\d|,\d|\s+(?:people|patients|participants|adults|children|referrals|visits|appointments)\b)\b/gi,
  // Numbers that name a thing: an account, a paper, a register.
  /\b10\.\d{4,}\/\S+/g,
  /(?<![\d.,£$€-])0\d+(?![\d%]|[.,]\d)/g,
  // Questionnaires, products and illnesses: GAD-7, SF-36, EQ-5D-3L, COVID-19, HbA1c, 5 Ways, C4EO.
  /\b[A-Za-z][A-Za-z]*[-‑]?\d+[A-Za-z]*(?:[-‑]\d*[A-Za-z]+)*(?:[-‑]\d+)?\b/g,
  /\b\d+[A-Z][A-Za-z]+\b/g,
  /\b10[ -]Year (?:Health )?Plan\b/g,
  /\b(?:Walking for Health|Five|Couch to|Parkrun)\s\d+k?\b/gi,
];

const number = String.raw`(?:[£$€]\s?)?[-−]?\d+(?:,\d{3})*(?:\.\d+)?(?:\s?(?:%|per cent|percentage points?|million|billion|bn|m\b|k\b|p\b))?`;
const quantityPattern = new RegExp(String.raw`(?<![\w.])${number}`, 'gi');

const count =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred)';
const people =
  '(?:people|patients|participants|adults|children|pupils|members|residents|referrals|appointments|visits|admissions|studies|trials|reviews|evaluations|papers|practices|GPs|schemes|councils|services)';

/** Quantities in words: shares, multiples, and counts of people or studies. */
const worded: RegExp[] = [
  new RegExp(String.raw`\b${count}(?:\s+(?:in|out of)\s+(?:every\s+)?${count})\b`, 'gi'),
  /\b(?:a |one |two |three )?(?:third|quarter|fifth|tenth|thirds|quarters|fifths|tenths)\s+(?:of|fewer|more|less|lower|higher)\b/gi,
  /\b(?:over|under|about|nearly|almost|more than|less than|fewer than|around|just over|just under)?\s*half\s+(?:of|the|those|were|had|said)\b/gi,
  /\b(?:twice\s+(?:as|the)|double[ds]?|doubling|halved|halving|tripled|threefold|fourfold)\b/gi,
  new RegExp(
    String.raw`\b(?:dozens|scores|hundreds|thousands|tens of thousands|millions|a dozen|a hundred|a thousand|a million)\s+(?:of\s+)?(?:\w+\s+)?${people}\b`,
    'gi',
  ),
];

function withoutNames(text: string): string {
  return notQuantities.reduce((left, pattern) => left.replace(pattern, (match) => ' '.repeat(match.length)), text);
}

/**
 * The quantities a text states, in reading order: numbers in digits, sums of money, percentages, and
 * shares and multiples in words ("one in five", "a third of", "doubled").
 *
 * Not quantities: years, dates and times; numbered sections, pages, types and levels; names of
 * questionnaires, laws and programmes that hold a number; small counts in words ("three roles").
 */
export function findQuantities(text: string): Quantity[] {
  const left = withoutNames(text);
  const found = [quantityPattern, ...worded].flatMap((pattern) =>
    [...left.matchAll(pattern)].map((match) => ({
      text: match[0].trim(),
      start: match.index + match[0].length - match[0].trimStart().length,
    })),
  );
  return found.toSorted((a, b) => a.start - b.start);
}

/** The numbers in digits that a text states, without spaces and closing commas: "£800,000", "28%". */
export function numbersIn(text: string): string[] {
  if (!/\d/.test(text)) return [];
  return [...withoutNames(text).matchAll(quantityPattern)].map((match) =>
    match[0]
      .replace(/\s?per cent/i, '%')
      .replace(/\s/g, '')
      .replace(/[,.]+$/, ''),
  );
}

/** Whether a number says enough to be looked for elsewhere: a sum, a share, or a count of three digits or more. */
export const isTelling = (number: string): boolean => /[£%]/.test(number) || number.replace(/\D/g, '').length >= 3;
