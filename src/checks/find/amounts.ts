import { formatNumber } from '#model/text.ts';
import type { Content, Entry } from '../content.ts';
import { eachText } from '../read/entry-texts.ts';
import { groupsOf, type Fields } from '../read/groups.ts';
import { valueOf } from '../read/written-number.ts';
import type { Finding } from '../report/problem.ts';

const scales: Record<string, number> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9, p: 0.01 };

/** The amounts that a text shows, as numbers: "£1.2 million" gives 1,200,000 and 1.2. */
function amountsIn(text: string): number[] {
  const shares = [...text.matchAll(/\b(\d+) (?:in|out of|of) (?:every )?(\d+)\b/g)].map(
    ([, part, whole]) => (100 * Number(part)) / Number(whole),
  );
  return [
    ...shares,
    ...[...text.matchAll(/(\d+(?:,\d{3})*(?:\.\d+)?)(?:\s?(k|thousand|m|million|bn|billion|p)\b)?/gi)].flatMap(
      ([, digits, scale]) => {
        const amount = Number(digits!.replaceAll(',', ''));
        // What is shown in pence is never as many pounds.
        return scale ? [amount * scales[scale.toLowerCase()]!, ...(scale === 'p' ? [] : [amount])] : [amount];
      },
    ),
  ];
}

const isSame = (a: number, b: number): boolean =>
  Math.abs(Math.abs(a) - Math.abs(b)) <= Math.max(Math.abs(b) * 0.006, 0.0051);

/** Every group of fields that shows a figure, or bounds one: results, costs, effects, facts, questionnaires. */
const figures = ({ data }: Entry): { at: (string | number)[]; item: Fields }[] =>
  groupsOf(data)
    .filter(({ fields }) => ['valueText', 'amount', 'least', 'questions'].some((field) => field in fields))
    .map(({ at, fields }) => ({ at, item: fields }));

/** Living numbers, which have no text of their own: pages write them. */
const livingNumbers = ({ folder, id, data }: Entry): { at: (string | number)[]; item: Fields }[] =>
  folder === 'lists' && id === 'living-numbers' && Array.isArray(data.numbers)
    ? (data.numbers as (Fields | null)[]).map((item, index) => ({ at: ['numbers', index], item: item ?? {} }))
    : [];

/** Figures whose numbers are not those that are shown, or cannot stand together. */
export function otherValues({ entries }: Content): Finding[] {
  return entries.flatMap((entry) =>
    [...figures(entry), ...livingNumbers(entry)].flatMap(({ at, item }) =>
      [
        otherNumber,
        halfNumber,
        otherSum,
        otherLength,
        turnedScale,
        ...onScale.map((field) => beyondScale(field)),
        ...Object.keys(sideValues).map((field) => otherSide(field as keyof typeof sideValues)),
        ...ranges.map((ends) => outOfRange(ends)),
        otherShare,
      ]
        .flatMap((judge) => judge(item) ?? [])
        .map(({ field, wrong, right }) => ({
          path: entry.path,
          ...entry.yaml.locate([...at, ...field]),
          wrong,
          right,
        })),
    ),
  );
}

/** What is wrong with a field of a figure. */
interface Mismatch {
  field: (string | number)[];
  wrong: string;
  right: string;
}

function otherNumber({ value, amount, valueText = amount }: Fields): Mismatch | null {
  const name = amount === undefined ? 'valueText' : 'amount';
  if (typeof value !== 'number' || typeof valueText !== 'string') return null;
  const shown = shownAmounts(valueText);
  if (shown.length === 0) return null;
  const same = shown.find((amount) => isSame(amount, value));
  const right = (shownAs: number): string =>
    `write the same figure in both: value: ${Number(shownAs.toFixed(4))}, or the other ${name}`;
  if (same === undefined) {
    const isComma = isSame(Number(valueText.replace(',', '.')), value);
    const grouped = regrouped(valueText, value);
    return {
      field: ['value'],
      wrong: `value is ${value}, and ${name} shows "${valueText}"${isComma ? ', with a comma for its point' : ''}`,
      right: isComma
        ? `write ${name}: '${valueText.replace(',', '.')}'`
        : grouped
          ? `write ${name}: '${grouped}'; or look both up in the source`
          : right(shown[0]!),
    };
  }
  // A fall of 28% may be written as 28 where the words say that it is one; a sign that is shown is kept.
  const sign = /^[-−–+]/.exec(valueText)?.[0];
  const isOther = sign !== undefined && value !== 0 && value < 0 === (sign === '+');
  return isOther
    ? {
        field: ['value'],
        wrong: `value is ${value}, and valueText shows "${valueText}", with the other sign`,
        right:
          sign !== '+' && valueText.includes('£')
            ? `write ${name}: ${valueText.slice(1)}, without the minus`
            : `write the same sign in both: value: ${-value}, or the other ${name}`,
      }
    : null;
}

/** A text whose one number has the digits of a value and its commas in other places, with them where they belong. */
function regrouped(valueText: string, value: number): string | null {
  const [number] = /\d+(?:,\d+)+/.exec(valueText) ?? [];
  return number !== undefined && Number(number.replaceAll(',', '')) === value
    ? valueText.replace(number, formatNumber(value))
    : null;
}

/** Amounts that a figure may be: of "64 of 97" the first and the share, and not the base. */
function shownAmounts(valueText: string): number[] {
  const whole = /^\D*\d[\d,]*(?: people)? (?:out of|of|in) (?:the |all |every )?(\d[\d,]*)/.exec(valueText);
  return amountsIn(whole ? valueText.replace(whole[1]!, (base) => (shareIn(valueText) ? '' : base)) : valueText).concat(
    shareIn(valueText) ?? [],
  );
}

/** The share that "64 of 97" is, in per cent. */
function shareIn(text: string): number | null {
  const found = /^\D*(\d[\d,]*)(?: people)? (?:out of|of|in) (?:the |all |every )?(\d[\d,]*)/.exec(text);
  const [part, whole] = (found?.slice(1) ?? []).map((digits) => Number(digits.replaceAll(',', '')));
  return part !== undefined && whole ? (100 * part) / whole : null;
}

/** Numbers beside the main one, each with the one that it is compared with; pages print an interval themselves. */
const sideValues = {
  valueLow: 'valueHigh',
  valueHigh: 'valueLow',
  valueBefore: 'valueAfter',
  valueAfter: 'valueBefore',
  valueService: 'valueComparison',
  valueComparison: 'valueService',
  comparisonBefore: 'comparisonAfter',
  comparisonAfter: 'comparisonBefore',
} as const;

const otherSide =
  (field: keyof typeof sideValues) =>
  (item: Fields): Mismatch | null => {
    const side = item[field];
    const other = item[sideValues[field]];
    // What the value is not a number of has been told.
    if (typeof side !== 'number' || typeof item.value === 'string') return null;
    const words = [
      item.valueText,
      item.amount,
      item.statement,
      item.denominator,
      item.period,
      item.measure,
      item.designNote,
    ];
    const shown = words.flatMap((each) => (typeof each === 'string' ? amountsIn(each) : []));
    if (shown.some((amount) => isSame(amount, side)) || isBetween(item.value, side, other)) return null;
    return {
      field: [field],
      wrong: `${field} is ${side}, and neither valueText nor the statement shows it`,
      right: `look it up in the source, and show it: "${String(item.valueText ?? item.amount)}" with ${side} in it`,
    };
  };

/** Whether a value is the difference of two, as it stands or in per cent of either: 45.5 after 41.3 is 4.2 more. */
const isBetween = (value: unknown, one: number, other: unknown): boolean =>
  typeof value === 'number' &&
  typeof other === 'number' &&
  [one - other, (100 * (one - other)) / one, (100 * (one - other)) / other].some(
    (difference) => Math.abs(Math.abs(difference) - Math.abs(value)) <= Math.max(Math.abs(value) * 0.03, 0.051),
  );

/** A living number that says nothing, or one end of a range without the other. */
function halfNumber({ kind, value, low, high, period }: Fields): Mismatch | null {
  if (typeof kind !== 'string' || period === undefined) return null;
  const isWhole = (low === undefined) === (high === undefined) && (value !== undefined || low !== undefined);
  return isWhole
    ? null
    : {
        field: [low === undefined && high === undefined ? 'id' : low === undefined ? 'high' : 'low'],
        wrong: 'this number has neither a value nor both ends of a range',
        right: 'write value: and the number; or low: and high:, both ends of its range',
      };
}

/** A questionnaire that has one number of questions in words, and another as a number. */
const otherLength = ({ items, questions }: Fields): Mismatch | null =>
  typeof questions === 'number' && typeof items === 'string' && /^\d+$/.test(items) && Number(items) !== questions
    ? {
        field: ['questions'],
        wrong: `questions is ${questions}, and items says ${items}`,
        right: 'look it up in the source, and write the same in both',
      }
    : null;

/** A scale that ends below where it begins. */
function turnedScale({ scale }: Fields): Mismatch | null {
  const [found, from, to] = typeof scale === 'string' ? (/^(\d+) to (\d+)$/.exec(scale) ?? []) : [];
  return found && Number(from) > Number(to)
    ? {
        field: ['scale'],
        wrong: `scale says "${found}", which ends below where it begins`,
        right: `write ${to} to ${from}`,
      }
    : null;
}

/** Scores of one person or group, which lie on their scale; what an effect is the difference of does not. */
const onScale = ['valueBefore', 'valueAfter', 'valueService', 'valueComparison', 'comparisonBefore', 'comparisonAfter'] as const; // prettier-ignore

/** A score above or below the scale that its own unit names: 45.5 "points on a scale of 14 to 40". */
const beyondScale =
  (field: (typeof onScale)[number]) =>
  ({ unit, [field]: score }: Fields): Mismatch | null => {
    const [scale, from, to] = typeof unit === 'string' ? (/\bscale (?:of|from) (\d+) to (\d+)\b/.exec(unit) ?? []) : [];
    return scale === undefined || typeof score !== 'number' || (score >= Number(from) && score <= Number(to))
      ? null
      : {
          field: [field],
          wrong: `${field} is ${score}, and unit says "${scale}"`,
          right: 'look both up in the source, and write the score and the ends of its scale as they stand there',
        };
  };

/** A living number whose sum, as it says how it was worked out, gives another: "75 ÷ 2" is 37.5. */
function otherSum({ how, value }: Fields): Mismatch | null {
  const [sum, one, sign, two, said] =
    typeof how === 'string'
      ? (/^£?([\d,.]+) ?([÷/×x*+−-]) ?£?([\d,.]+)(?: = £?([\d,.]+))?$/.exec(how.trim()) ?? [])
      : [];
  if (sum === undefined || typeof value !== 'number') return null;
  const [a, b, end] = [one!, two!, said ?? String(value)].map((digits) => Number(digits.replaceAll(',', ''))) as [number, number, number]; // prettier-ignore
  const result = /[÷/]/.test(sign!) ? a / b : /[×x*]/.test(sign!) ? a * b : sign === '+' ? a + b : a - b;
  return isSame(result, value) && isSame(result, end)
    ? null
    : {
        field: ['how'],
        wrong: `"${sum}" comes to ${Number(result.toFixed(2))}, and value is ${value}`,
        right: 'look all of it up in the source, and write the same in both',
      };
}

/** The two ends of a range, and the number that lies between them. */
const ranges = [
  ['valueLow', 'valueHigh'],
  ['ciLow', 'ciHigh'],
  ['low', 'high'],
  ['least', 'most'],
] as const;

/** A value as it stands among fields: a number in quotes is a text, and stays one. */
const asWritten = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : String(value));

const outOfRange =
  ([from, to]: (typeof ranges)[number]) =>
  (item: Fields): Mismatch | null => {
    const [low, high, value] = [item[from], item[to], item.value].map((end) =>
      typeof end === 'number' ? end : typeof end === 'string' ? Number(end.replaceAll('−', '-')) : NaN,
    ) as [number, number, number];
    if (low > high)
      return {
        field: [from],
        wrong: `${from} is ${low}, which is more than ${to}, ${high}`,
        right: `write the lower number first: ${from}: ${asWritten(item[to])}, ${to}: ${asWritten(item[from])}; or look both up in the source`,
      };
    // A number that is the size of a fall lies in an interval without its sign.
    const lies = (number: number): boolean => number >= low - 1e-9 && number <= high + 1e-9;
    return value < Infinity && low <= high && !lies(value) && !lies(-value)
      ? {
          field: ['value'],
          wrong: `value is ${value}, which does not lie between ${from}, ${low}, and ${to}, ${high}`,
          right: 'look all three numbers up in the source',
        }
      : null;
  };

/** How many people are counted in words; ages, weeks and sites are none of them. */
const peopleCounted = (text: string): number[] =>
  /\d (?:people|participants|adults|patients|women|men|children|carers|referrals|respondents)\b/i.test(text)
    ? amountsIn(text)
    : [];

/** "62 of 97" in the typed share, and another share in the figure. */
function otherShare({ shareOf, value, unit, valueText, denominator }: Fields): Mismatch | null {
  const { part, whole } = (shareOf ?? {}) as { part?: unknown; whole?: unknown };
  const stated = typeof denominator === 'string' ? peopleCounted(denominator) : [];
  if (typeof whole === 'number' && stated.length > 0 && !stated.includes(whole))
    return {
      field: ['shareOf', 'whole'],
      wrong: `whole is ${whole}, and denominator says "${String(denominator)}"`,
      right: 'write the same number in both, as the source has it',
    };
  if (typeof part !== 'number' || typeof whole !== 'number' || typeof value !== 'number') return null;
  if (part > whole)
    return {
      field: ['shareOf', 'part'],
      wrong: `part is ${part}, which is more than the whole, ${whole}`,
      right: `write the smaller number as part: part: ${whole}, whole: ${part}; or look both up in the source`,
    };
  const share = (100 * part) / whole;
  const isShare = /%|\bper cent\b/.test(`${String(unit)} ${String(valueText)}`);
  return (isShare ? Math.abs(share - value) <= 1 : isSame(part, value) || Math.abs(share - value) <= 1)
    ? null
    : {
        field: ['shareOf'],
        wrong: `${part} of ${whole} is ${Math.round(share)}%, and value is ${value}`,
        right: 'look all three numbers up in the source',
      };
}

/** Percentages that do not say of what. */
export function baselessShares({ entries }: Content): Finding[] {
  return entries
    .filter(({ folder }) => folder === 'case-studies')
    .flatMap((entry) => {
      const results = Array.isArray(entry.data.results) ? (entry.data.results as (Fields | null)[]) : [];
      return results.flatMap((item, index) => {
        if (!item || !/%|\bper cent\b/.test(`${String(item.unit)} ${String(item.valueText)}`)) return [];
        const { denominator } = item;
        if (denominator !== null && denominator !== undefined && denominator !== '') return [];
        return [
          {
            path: entry.path,
            ...entry.yaml.locate(['results', index, 'denominator']),
            wrong: `"${String(item.valueText)}" does not say out of how many`,
            right:
              'write denominator: and the number of people it is out of; or "not stated" where the source does not say',
          },
        ];
      });
    });
}

const count = String.raw`(?<![\d.,£%])(\d[\d,]*)`;
const who = String.raw`(?: \p{Ll}+){0,3}`;
const stated = String.raw`(?:about |nearly |over )?(\d+(?:\.\d+)?)(?:%| per cent)`;
/** A share of something else: "64 of 97 (96% of those who answered)", "3 of 10, 5% fewer". */
const alone = String.raw`(?! (?:of|more|less|fewer|higher|lower|in|among)\b| ?(?:CI|confidence))`;
const fractions: Record<string, number> = { 'half': 50, 'a third': 100 / 3, 'two thirds': 200 / 3, 'a quarter': 25, 'three quarters': 75, 'a fifth': 20 }; // prettier-ignore

/** A part, its whole, and the share that it is said to be, as a sentence puts them together. */
const sharesSaid: [pattern: RegExp, order: readonly ['part' | 'whole' | 'share', 'part' | 'whole' | 'share', 'part' | 'whole' | 'share']][] = [
  [new RegExp(String.raw`${count} (?:out )?of (?:the |all )?(\d[\d,]*)${who}(?: =|,? or|,| \(|:| –)\s?${stated}${alone}`, 'gu'), ['part', 'whole', 'share']],
  [new RegExp(String.raw`${count}\/(\d[\d,]*)${who}(?:,? or|,| \(|:)\s?${stated}${alone}`, 'gu'), ['part', 'whole', 'share']],
  [new RegExp(String.raw`\b[Oo]f (?:the |all |these |those )?${count}(?: \p{Ll}+){0,5}, (\d[\d,]*)${who},? (?:\(|or )${stated}${alone}`, 'gu'), ['whole', 'part', 'share']],
  [new RegExp(String.raw`(?<![\d.,–-])${stated} \((\d[\d,]*)(?: \p{Ll}+)? (?:out )?of (?:the |all )?(\d[\d,]*)`, 'gu'), ['share', 'part', 'whole']],
  [new RegExp(String.raw`\b(${Object.keys(fractions).join('|')})(?: of \p{Ll}+(?: \p{Ll}+)?)? \((\d[\d,]*)(?: \p{Ll}+)? (?:out )?of (?:the |all )?(\d[\d,]*)`, 'giu'), ['share', 'part', 'whole']],
]; // prettier-ignore

/** Three numbers side by side: nothing that a sentence says beside them gives them another meaning. */
const sideBySide = /^\d[\d,]* of \d[\d,]*(?: \p{Ll}+)? \(\d+(?:\.\d+)?%\)/u;

/** Shares that are not what their two numbers give: "64 of 97 (96%)", "of 97 people, 64 (96%)", "half (30 of 100)". */
export function wrongShares(content: Content): Finding[] {
  return eachText(content, ({ path }, { text, at }) =>
    (/\d.*(?:%|per cent|\d)/s.test(text) ? sharesSaid : []).flatMap(([pattern, order]) =>
      [...text.matchAll(pattern)].flatMap((match): Finding[] => {
        const said = Object.fromEntries(order.map((name, index) => [name, match[index + 1]!]));
        const [part, whole] = [said.part!, said.whole!].map(valueOf) as [number, number];
        const inWords = fractions[said.share!.toLowerCase()];
        const right = (100 * part) / whole;
        // A fraction in words is said of what is near it.
        const isNear = Math.abs(right - (inWords ?? Number(said.share))) <= (inWords === undefined ? 1 : 8);
        // A page may say of a source that its figures do not go together.
        if (!whole || part > whole || isNear || /\bnot add up\b/.test(text)) return [];
        return [
          {
            path,
            ...at(),
            wrong: `"${match[0]}" does not add up: ${part} of ${whole} is ${Math.round(right)}%`,
            right: 'look all three numbers up in the source',
            ...(sideBySide.test(text.slice(match.index)) ? {} : { asks: true }),
          },
        ];
      }),
    ),
  );
}
