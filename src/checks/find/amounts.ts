import type { Content, Entry } from '../content.ts';
import { eachText } from '../read/entry-texts.ts';
import type { Finding } from '../report/problem.ts';

type Fields = Record<string, unknown>;

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
        return scale ? [amount * scales[scale.toLowerCase()]!, amount] : [amount];
      },
    ),
  ];
}

const isSame = (a: number, b: number): boolean =>
  Math.abs(Math.abs(a) - Math.abs(b)) <= Math.max(Math.abs(b) * 0.006, 0.0051);

/** Every group of fields that shows a figure: results, costs, effects and facts. */
function figures({ data }: Entry): { at: (string | number)[]; item: Fields }[] {
  const walk = (value: unknown, at: (string | number)[]): { at: (string | number)[]; item: Fields }[] => {
    if (value === null || typeof value !== 'object' || value instanceof Date) return [];
    const own = 'valueText' in value ? [{ at, item: value as Fields }] : [];
    return [
      ...own,
      ...Object.entries(value).flatMap(([key, inner]) =>
        walk(inner, [...at, Array.isArray(value) ? Number(key) : key]),
      ),
    ];
  };
  return walk(data, []);
}

/** Figures whose number is not the one that is shown. */
export function otherValues({ entries }: Content): Finding[] {
  return entries.flatMap((entry) =>
    figures(entry).flatMap(({ at, item: { value, valueText } }) => {
      if (typeof value !== 'number' || typeof valueText !== 'string') return [];
      const shown = amountsIn(valueText);
      if (
        shown.length === 0 ||
        shown.some((amount) => isSame(amount, value) || isSame(amount, value * 100) || isSame(amount, value / 100))
      )
        return [];
      return [
        {
          path: entry.path,
          ...entry.yaml.locate([...at, 'value']),
          wrong: `value is ${value}, and valueText shows "${valueText}"`,
          right: `write the same figure in both: value: ${shown[0]}, or the other valueText`,
        },
      ];
    }),
  );
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

/** Shares that are not what their two numbers give: "64 of 97 (96%)". */
export function wrongShares(content: Content): Finding[] {
  return eachText(content, ({ path }, { text, at }) =>
    [
      ...text.matchAll(
        /\b(\d[\d,]*) (?:out )?of (?:the |all )?(\d[\d,]*)(?: [a-z]+){0,3}(?: =|,? or| \(|:| –)\s?(?:about |nearly |over )?(\d+(?:\.\d+)?)(?:%| per cent)/g,
      ),
    ].flatMap((match) => {
      const [part, whole, share] = match.slice(1).map((digits) => Number(digits.replaceAll(',', '')));
      const right = (100 * part!) / whole!;
      if (!whole || part! > whole || Math.abs(right - share!) <= 1) return [];
      return [
        {
          path,
          ...at(),
          wrong: `"${match[0]}" does not add up: ${part} of ${whole} is ${Math.round(right)}%`,
          right: 'look all three numbers up in the source',
        },
      ];
    }),
  );
}
