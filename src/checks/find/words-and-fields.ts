import type { StudyDesign } from '#model/design.ts';
import { nations } from '#schemas/nation.ts';
import { shapeOf } from '#schemas/walk.ts';
import type { Content, Entry } from '../content.ts';
import { groupsOf, type Fields, type Group } from '../read/groups.ts';
import { valueOf } from '../read/written-number.ts';
import type { Finding } from '../report/problem.ts';
import { bandOf, weeksSaid } from './bands-of-length.ts';
import { timesIn } from './times-in-words.ts';

/** A field that says what a thing means, and the words beside it that may say otherwise. */
interface Pair {
  /** The field, and the words that are read beside it. */
  field: string;
  words: string;
  /** What the words seem to say: one of the values of the field; undefined where they do not tell. */
  seem: (words: string, fields: Fields) => unknown;
}

const years = (words: string): number | undefined => {
  const found = words.match(/\b(?:19|20)\d\d\b/g);
  return found?.length === 1 ? Number(found[0]) : undefined;
};

/** The one year of a date, where the words do not say that it bears none. */
const yearSaid = (words: string): number | undefined =>
  /undated|after\b|before\b|without a date/.test(words) ? undefined : years(words);

const inUk = /\b(?:England|Scotland|Northern Ireland|UK|United Kingdom|Britain)\b|(?<!New South )\bWales\b/;

/** What a name says of the kind of body that bears it; several names in one field tell nothing. */
const kindOfBody = (name: string): string | undefined =>
  /,| and .*\band\b/.test(name)
    ? undefined
    : /\b(?:NHS (?:\w+ )*Trust|Integrated Care Board|Clinical Commissioning Group|Health Board|Surgery|Medical Practice|Medical Centre)$/.test(
          name,
        )
      ? 'NHS'
      : /^(?!.*\b(?:Arts|Parish|Town|Community|Village|Research|Sports?|Youth|Health|Museums?|Medical|British|National|Voluntary|Crafts?|Design|Film|Play)\b).*\bCouncil$/.test(
            name,
          )
        ? 'council'
        : /^University of \w+$|^[A-Z]\w+ University$/.test(name)
          ? 'university'
          : undefined;

/** What a sum is for, where unit and figure name two things: "GBP a week" beside "£2 a session". People are one. */
function otherwiseFor(unit: unknown, shown: string): string | undefined {
  const [, told] = /^GBP (?:an?|per) (\p{Ll}+)$/u.exec(String(unit)) ?? [];
  const [, said] = /^[^\d£]*£[\d,.]+ (?:an?|per) (\p{Ll}+)$/u.exec(shown) ?? [];
  return told && said && countedIn(told) !== countedIn(said) ? `GBP a ${said}` : undefined;
}

/** The financial or calendar years that a field or words name, as their first years and the years they end in. */
export const yearsNamed = (words: string): string[] =>
  [...words.matchAll(/\b((?:19|20)\d\d)(?:[-–/](?:\d\d)?(\d\d)\b)?/g)].flatMap(([, from, to]) =>
    to === undefined ? [from!] : [from!, `${from!.slice(0, 2)}${to}`],
  );

/** The year in which words say that something cost so much, where the field has none of it. */
function otherYear(words: string, field: unknown): string | undefined {
  const held = yearsNamed(String(field));
  const said = yearsNamed(words);
  return held.length > 0 && said.length > 0 && !said.some((each) => held.includes(each))
    ? /\b(?:19|20)\d\d(?:[-–/]\d\d(?:\d\d)?\b)?/.exec(words)![0].replace(/[–/]/, '-')
    : undefined;
}

/** What a note on a design begins by naming. */
const designSaid = (words: string): StudyDesign | undefined =>
  /^(?:A |An )?systematic review\b/i.test(words)
    ? 'systematic review'
    : /^(?:A |An )?meta-analysis\b/i.test(words)
      ? 'meta-analysis'
      : /^(?:A |An )(?:\p{Ll}+ )?randomi[sz]ed (?:controlled )?trial\b/iu.test(words)
        ? 'RCT'
        : undefined;

/** Words for people, which stand for one another: what is shown as 97 patients may be counted in people. */
const persons = /^(?:people|persons?|participants?|patients?|adults?|residents?|members?|clients?|carers?|children|women|men|respondents?|users?|visitors?|referrals?|workers?|volunteers?)$/; // prettier-ignore
const countedIn = (word: string): string => (persons.test(word) ? 'people' : word.replace(/s$/, ''));

/** What a figure is shown as a number of, where its unit is another single word: "97 people" counted in sessions. */
function nounSaid(shown: string, unit: unknown): string | undefined {
  const [, noun] = /^(?:(?:about|over|nearly|more than) )?\d[\d,.]* (\p{Ll}{4,}s|people|children|women|men)$/u.exec(shown) ?? []; // prettier-ignore
  const isOther = typeof unit === 'string' && /^\p{Ll}+$/u.test(unit) && noun && countedIn(noun) !== countedIn(unit);
  return isOther ? noun : undefined;
}

const time = '(day|week|month|year)';
const perTime = new RegExp(String.raw`\b(?:an?|per|each|every) ${time}\b`);
const forTime = new RegExp(String.raw`\bfor (?:an?|one|each|every) ${time}\b`);

/** A unit or base with the time for which the words show a sum, where it has another: "GBP a month" beside "£12,000 a year". */
function otherwisePer(field: unknown, form: RegExp, words: string): string | undefined {
  const [, shown] = perTime.exec(words) ?? [];
  const [found, said] = form.exec(String(field)) ?? [];
  return typeof field === 'string' && shown && found && said !== shown
    ? field.replace(found, found.replace(said!, shown))
    : undefined;
}

const reviewsOfStudies = ['meta-analysis', 'systematic review', 'guideline', 'policy report'] satisfies StudyDesign[];

let known: ReadonlySet<string> | undefined;

/** The names of countries in English, but for those of which a British place bears the name too. */
const countries = (): ReadonlySet<string> => (known ??= namesOfCountries());

function namesOfCountries(): ReadonlySet<string> {
  const names = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return new Set(
    letters
      .flatMap((one) => letters.flatMap((two) => names.of(one + two) ?? []))
      .filter((name) => !/Kingdom|Jersey|Jordan|Georgia/.test(name)),
  );
}

/** What stands at the top of an entry, or in a group of it, by the list or group that it is in. */
const pairs = new Map<string, Pair[]>(
  Object.entries({
    '': [
      {
        field: 'appliesIn',
        words: 'title',
        seem: (words, { appliesIn }) =>
          Array.isArray(appliesIn)
            ? nations.find(
                (each) => new RegExp(`(?<!New South )\\b${each}\\b`).test(words) && !appliesIn.includes(each),
              )
            : undefined,
      },
      {
        field: 'comparison',
        words: 'comparator',
        // A review of how schemes work compares no people, and says so in the field.
        seem: (words, { comparison }) =>
          comparison === 'not of people'
            ? undefined
            : /^(?:None|Nobody|No one|No comparison|No control|The same people)\b/.test(words)
              ? 'no'
              : /^(?:Usual care|Normal care|A? ?[Mm]atched|A waiting list|Waiting list)\b/.test(words)
                ? 'yes'
                : undefined,
      },
      {
        field: 'country',
        words: 'setting',
        seem: (words, { country }) => {
          const [, said] = /, (\p{Lu}[\p{L} ]+)\.?$/u.exec(words) ?? [];
          const isOther = said !== undefined && countries().has(said) && typeof country === 'string';
          return isOther && !country.includes(said) && !/international|countries/i.test(country) ? said : undefined;
        },
      },
      {
        field: 'wales',
        words: 'country',
        seem: (words) =>
          /(?<!New South )\bWales\b/.test(words) ? 'included' : words === 'England, UK' ? 'England only' : undefined,
      },
      {
        field: 'uk',
        words: 'country',
        seem: (words, { uk }) =>
          uk === 'none' && inUk.test(words) ? 'all, or some' : uk === 'all' && !inUk.test(words) ? 'none, or some' : undefined, // prettier-ignore
      },
      {
        field: 'year',
        words: 'date',
        seem: yearSaid,
      },
      {
        field: 'design',
        words: 'designNote',
        seem: (words, { design }) => {
          const said = designSaid(words);
          return said !== 'RCT' && (reviewsOfStudies as unknown[]).includes(design) ? undefined : said;
        },
      },
      {
        field: 'whatWeRead',
        words: 'readingNote',
        seem: (words, { whatWeRead }) =>
          whatWeRead === 'full text' && /\bread (?:only )?(?:(?:a part|part) of )?the abstract\b/i.test(words)
            ? 'abstract'
            : whatWeRead === 'abstract' && /^(?:We )?read in full\b|\bread the (?:full text|whole paper)\b/i.test(words)
              ? 'full text'
              : undefined,
      },
    ],
    lead: [{ field: 'kind', words: 'name', seem: kindOfBody }],
    partners: [{ field: 'kind', words: 'name', seem: kindOfBody }],
    status: [
      { field: 'year', words: 'asOf', seem: yearSaid },
      {
        field: 'kind',
        words: 'ended',
        seem: (words, { kind }) =>
          kind === 'reported running' && /^(?:(?:in )?\p{Lu}\p{Ll}+ )?(?:19|20)\d\d$/u.test(words)
            ? 'ended'
            : undefined,
      },
    ],
    length: [
      {
        field: 'band',
        words: 'note',
        seem: (words) => {
          const weeks = /^(?:No fixed (?:length|end)|Open-ended)\.?$/i.test(words) ? Infinity : weeksSaid(words);
          return weeks === undefined ? undefined : bandOf(weeks);
        },
      },
    ],
    referral: [
      {
        field: 'selfReferral',
        words: 'how',
        seem: (words, { selfReferral }) =>
          selfReferral === 'no' && /\bpeople can (?:also )?refer themselves\b|\bself-referrals? (?:is|are) (?:also )?(?:taken|accepted|possible|open)\b/i.test(words) ? 'yes' : undefined, // prettier-ignore
      },
    ],
    harms: [
      {
        field: 'status',
        words: 'what',
        seem: (words, { status }) =>
          status === 'reported' && /^(?:No (?:harms?|adverse events?|injuries)|None)\b(?:[^.]*\breported\b)?[^.,;]{0,12}\.?$/i.test(words) ? 'not reported' : undefined, // prettier-ignore
      },
    ],
    sample: [
      {
        field: 'value',
        words: 'note',
        seem: (words, { value }) => {
          const [, one, other] = /^(\d[\d,]*) (?:v|vs|versus|and) (\d[\d,]*)(?= \(|$)/.exec(words) ?? [];
          const sum = one && other ? valueOf(one) + valueOf(other) : undefined;
          return typeof value === 'number' ? sum : undefined;
        },
      },
    ],
    effect: [
      {
        field: 'value',
        words: 'everyday',
        seem: (words, { value, scale, valueText }) => {
          const [, points, way] = /^(?:About |Nearly |Over )?(\d+(?:\.\d+)?) points? (?:of \d+ )?(higher|lower|more|less|fewer)\b/i.exec(words) ?? []; // prettier-ignore
          if (typeof value !== 'number' || scale !== 'difference' || points === undefined) return undefined;
          const isLess = way === 'lower' || way === 'less' || way === 'fewer';
          const isSigned = /^[-−]/.test(String(valueText)) || value < 0;
          const places = /\.(\d+)$/.exec(points)?.[1]?.length ?? 0;
          const same = Math.abs(Math.abs(value) - Number(points)) <= 0.6 / 10 ** places;
          return same && !(isSigned && !isLess) ? undefined : (isSigned || isLess ? -1 : 1) * Number(points);
        },
      },
      {
        field: 'scale',
        words: 'measure',
        seem: (words) =>
          /\bcoefficient\b/i.test(words)
            ? 'other'
            : /\b(?:(?:odds|risk|rate|hazard) ratio|relative risk)\b/i.test(words)
              ? 'ratio'
              : undefined,
      },
      {
        field: 'interval',
        words: 'note',
        seem: (words) => (/credible interval/i.test(words) ? 'credible' : undefined),
      },
    ],
    costs: [
      { field: 'year', words: 'statement', seem: (words, { year }) => otherYear(words, year) },
      { field: 'year', words: 'valueText', seem: (words, { year }) => otherYear(words, year) },
      {
        field: 'unit',
        words: 'valueText',
        seem: (words, { unit }) => otherwisePer(unit, perTime, words) ?? otherwiseFor(unit, words),
      },
      {
        field: 'base',
        words: 'valueText',
        seem: (words, { base }) => otherwisePer(base, forTime, words),
      },
    ],
    results: [
      {
        field: 'valueAfter',
        words: 'statement',
        seem: (words, { valueBefore, valueAfter }) => {
          const [said] = timesIn(words);
          if (!said || typeof valueBefore !== 'number' || typeof valueAfter !== 'number') return undefined;
          const times = valueAfter / valueBefore;
          return times < said.least || times > said.most
            ? Number((valueBefore * said.times).toPrecision(4))
            : undefined;
        },
      },
      { field: 'unit', words: 'valueText', seem: (words, { unit }) => nounSaid(words, unit) },
      {
        field: 'scale',
        words: 'unit',
        seem: (words) =>
          /\b(?:odds|risk|rate|hazard) ratio\b/i.test(words)
            ? 'ratio'
            : /^per cent (?:reduction|increase|lower|higher|fewer|more)\b/.test(words)
              ? 'change'
              : undefined,
      },
      {
        field: 'better',
        words: 'valueText',
        seem: (words) => /\b(higher|lower) is better\b/i.exec(words)?.[1]?.toLowerCase(),
      },
    ],
  }),
);

/** Words that seem to say one thing where the field that pages and filters read says another. It only asks. */
export function disagreements({ entries }: Content): Finding[] {
  return entries.flatMap((entry) => groupsOf(entry.data).flatMap((group) => inGroup(entry, group)));
}

function inGroup({ path, yaml, schema }: Entry, { name, at, fields }: Group): Finding[] {
  return (pairs.get(name) ?? []).flatMap(({ field, words, seem }) => {
    // At the top, entries of several kinds have the words, and only some of them the field.
    if (name === '' && !Object.hasOwn(shapeOf(schema), field)) return [];
    const said = fields[words];
    const meant = typeof said === 'string' ? seem(said, fields) : undefined;
    // A value in other letters has been told of as such.
    if (meant === undefined || fields[field] === meant || String(fields[field]).toLowerCase() === meant) return [];
    return [
      {
        path,
        ...yaml.locate([...at, words]),
        wrong: `${words} seems to say ${String(meant)}, and the field ${field} says ${String(fields[field] ?? 'nothing')}`,
        right: `${Array.isArray(fields[field]) ? `add ${String(meant)} to ${field}` : `write ${field}: ${String(meant)}`}, or other words; keep both if they are right`,
      },
    ];
  });
}
