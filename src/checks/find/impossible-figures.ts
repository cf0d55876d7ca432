import { months } from '#model/dates.ts';
import type { Content } from '../content.ts';
import { eachText } from '../read/entry-texts.ts';
import { countOf, valueOf } from '../read/written-number.ts';
import type { Finding } from '../report/problem.ts';
import { unlikeOneAnother, unlikeTheirNumbers } from './times-in-words.ts';

/** How many months had gone by in a month of a year. */
const monthsSince = (month: string, year: string): number => Number(year) * 12 + months.indexOf(month);

type Told = [wrong: string, right: string];

const number = String.raw`[-−–]?£?\d[\d,]*(?:\.\d+)?`;
/** What may stand behind a number of a range, so that the two are of one kind. */
const kind = String.raw`(%| per cent| points?)?`;
const again = 'look it up in the source, and write it as it stands there';

const inWords: Record<string, number> = { half: 50, 'a half': 50, 'a third': 100 / 3, 'one third': 100 / 3, 'two thirds': 200 / 3, 'two-thirds': 200 / 3, 'a quarter': 25, 'one quarter': 25, 'three quarters': 75, 'three-quarters': 75, 'a fifth': 20, 'one fifth': 20 }; // prettier-ignore

const moved = 'rose|risen|increased|grew|grown|went up|fell|fallen|dropped|decreased|went down';
type Form = [pattern: RegExp, tell: (found: RegExpMatchArray) => Told | null];

const part = String.raw`(?<![\d.,£/–-])(\d[\d,]*)`;
const whole = String.raw`(\d[\d,]*)`;
const counted = 'people|participants|adults|patients|men|women|children|members|carers|studies|trials|respondents|residents|councils'; // prettier-ignore

/** Words behind which a number is a name: "in week 12 of 8 people three had left". */
const numbering = 'weeks?|months?|days?|years?|stage|step|phase|table|figure|page|chapter|part|question|item|session|version|number|no|aged?'; // prettier-ignore

/** Of "97 of 64 people", that the part is larger than the whole; a year is none. */
const tellLarger = ([found, one, other]: RegExpMatchArray): Told | null =>
  valueOf(one!) > valueOf(other!) && !/^(?:19|20)\d\d$/.test(one!)
    ? [`"${found.trim()}" takes more than there are`, `write ${other!} of ${one!}, the part first, if they changed places; or look both up in the source`]
    : null; // prettier-ignore

/** Signs in an order in which nobody writes a number: they have one meaning only, whatever the sentence says. */
const misspelt: Form[] = [
  [
    /(?<![\d.,])£?\d(?:,\d{2})+,\d{3}(?![\d,])/g,
    ([found]) => [`"${found}" is no number: its comma stands in the wrong place`, 'part the thousands by commas, three digits each: 100,000'], // prettier-ignore
  ],
  [
    /(?<![\d.,£])\d{1,3},\d{1,2}(?=%| per cent| points?\b| (?:of|out of) \d)/g,
    ([found]) => [`"${found}" has a comma for its point`, `write ${found.replace(',', '.')}`],
  ],
  [
    /(?<![\d.,])(?:£\d{1,3}(?:,\d{3})*,\d{1,2}|£?\d{1,3}(?:,\d{3})*,\d{4,}|£?\d{1,3}(?:\.\d{3})+,\d+)(?![\d,])/g,
    ([found]) => [`"${found}" is no number: its comma stands in the wrong place`, 'part the thousands by commas, and pence by a point: 12,500.50'], // prettier-ignore
  ],
  [
    /(?<![\d.,])£[1-9]\d{0,2}\.\d{3}(?![\d.,]|\d| ?(?:m|million|bn|billion)\b)/g,
    ([found]) => [`"${found}" has a point for its comma`, `write ${found.replace('.', ',')}`],
  ],
  [/([£€$%])\1+/g, ([found, sign]) => [`"${found}" is one sign too many`, `write ${sign!} once`]],
  [/(?<![\w£.,])(\d[\d,]*(?:\.\d+)?)£/g, ([found, sum]) => [`"${found}" has its sign behind it`, `write £${sum!}`]],
  [
    /(?<![\d.,])(£?\d[\d,]*(?:\.\d+)?) ?(?:(m|million) million|(bn|billion) billion|(k|thousand) thousand)\b/g,
    ([found, number, million, billion]) => [
      `"${found}" says twice how large it is`,
      `write ${number!} ${million ? 'million' : billion ? 'billion' : 'thousand'}`,
    ],
  ],
  [
    /(?<![\d.,])(\d[\d,]*(?:\.\d+)?)% per cent\b/g,
    ([found, share]) => [`"${found}" is one sign too many`, `write ${share!}%`],
  ],
  [
    /£(\d+(?:\.\d+)?)p\b/g,
    ([found, sum]) => [
      `"${found}" is in pounds and in pence`,
      Number(sum) < 1 ? `write ${Math.round(Number(sum) * 100)}p, or £${sum!}` : `write £${sum!}, or ${sum!}p`,
    ],
  ],
  [
    /(?<![\w.,/-])(?:\d+[OolI]\d+|[lI]\d{2,}|\d{1,3}(?:,\d{3})*O{1,3})(?= (?:people|participants|adults|patients|women|men|children|weeks|months|years|days|hours|sessions|points|councils|practices|visits|referrals)\b)/g, // prettier-ignore
    ([found]) => [`"${found}" has a letter for a digit`, `write ${found.replace(/[oO]/g, '0').replace(/[lI]/g, '1')}`],
  ],
  [
    new RegExp(
      String.raw`(?<!\b(?:${numbering}|in|at|by|on|to|of|from|since|until|and|between) )${part} (?:out )?of (?:the |all )?${whole} (?=${counted}\b)`,
      'gi',
    ),
    tellLarger,
  ],
];

/** Figures that no source should print: a sentence may still mean something else by them, so that they are asked about. */
const doubtful: Form[] = [
  [
    /\b(?:[Ff]ell|fallen|dropped|decreased|declined|went down|lower|fewer) by (?:about |over |nearly )?(\d[\d,]*(?:\.\d+)?)(?:%| per cent)/g,
    ([found, share]) => (valueOf(share!) > 100 ? [`"${found}" leaves less than nothing`, again] : null),
  ],
  [
    new RegExp(String.raw`\b(?:[Ff]rom|[Bb]etween) (?:\d{1,2} )?(${months.join('|')}) ((?:19|20)\d\d) (?:to|and|until) (?:\d{1,2} )?(${months.join('|')}) ((?:19|20)\d\d)\b`, 'g'), // prettier-ignore
    ([found, from, fromYear, to, toYear]) =>
      monthsSince(from!, fromYear!) > monthsSince(to!, toYear!)
        ? [`"${found}" ends before it begins`, 'look both up; they may have changed places']
        : null,
  ],
  [
    /(?<![\d/])((?:19|20)\d\d)[/–-]((?:19|20)\d\d)(?![\d/])/g,
    ([found, from, to]) =>
      Number(from) > Number(to) ? [`"${found}" ends before it begins`, `write ${to!} to ${from!}`] : null,
  ],
  [
    new RegExp(
      String.raw`(?<!\b(?:${numbering}) )${part} (?:out )?of (?:the |all )?${whole} (?=${counted}\b|those)`,
      'gi',
    ),
    tellLarger,
  ],
  [
    /\b[Oo]f (?:the |all )?(\d[\d,]*) (?:people|participants|adults|patients|women|men|children|carers)[^,.;:\d]{0,40}, (?:about |over )?(\d[\d,]*)(%| per cent)? (?=\p{Ll}+ed\b|came|left|said|felt|took|sang|met|went|had|were|gave|got|did)/gu,
    ([found, whole, part, share]) =>
      share
        ? valueOf(part!) > 100
          ? [`"${found.trim()}" is more than all of them`, again]
          : null
        : valueOf(part!) > valueOf(whole!)
          ? [`"${found.trim()}" takes more than there are`, again]
          : null,
  ],
  [
    new RegExp(String.raw`\b(?:95|90|99)% (?:CI|confidence interval|credible interval)[:,]? (?:was |from |of |= ?|\[|\()?(${number}) to (${number})`, 'g'), // prettier-ignore
    ([found, low, high]) =>
      valueOf(low!) > valueOf(high!) ? [`"${found}" ends below where it begins`, `write the lower end first, with its sign: ${high} to ${low}`] : null, // prettier-ignore
  ],
  [
    new RegExp(String.raw`(?<![\d.]|\b(?:to|of|scale|in|and) )(${number})%? \((?:95|90|99)% (?:CI|confidence interval)[:,]? (?:from )?(${number}) to (${number})\)`, 'g'), // prettier-ignore
    ([found, middle, low, high]) =>
      valueOf(low!) <= valueOf(high!) && (valueOf(middle!) < valueOf(low!) || valueOf(middle!) > valueOf(high!))
        ? [`"${found}" does not lie in its own interval`, 'look all three numbers up in the source, with their signs']
        : null,
  ],
  [
    // "4.2 points (95% CI 1.1 to 3.3)": what an effect is told in may stand between.
    new RegExp(String.raw`(?<![\d.,])(${number})%? (?:points|minutes|hours|days|nights|kg|steps|percentage points|standard deviations)(?: (?:higher|lower|more|less|fewer))? \((?:95|90|99)% (?:CI|confidence interval)[:,]? (?:from )?(${number}) to (${number})(?=[);,])`, 'g'), // prettier-ignore
    ([found, middle, low, high]) =>
      valueOf(low!) <= valueOf(high!) &&
      valueOf(low!) >= 0 &&
      (Math.abs(valueOf(middle!)) < valueOf(low!) || Math.abs(valueOf(middle!)) > valueOf(high!))
        ? [`"${found}" does not lie in its own interval`, 'look all three numbers up in the source, with their signs']
        : null,
  ],
  [
    /(?<![\d.,£+])(\d[\d,]*(?:\.\d+)?)(?:%| per cent) of (?:the |all |its |those )?(?:[\d,]+ )?(?:people|participants|adults|patients|women|men|children|carers|members|residents|referrals|referred|finishers|respondents|councils|practices)\b/g, // prettier-ignore
    ([found, share]) => (valueOf(share!) > 100 ? [`"${found}" is more than all of them`, again] : null),
  ],
  [
    /\b(?:odds|risk|rate|hazard) ratio(?: for [\p{L} ]{1,30}?)? (?:was|is|of) \d+(?:\.\d+)?(?:%| per cent)/gu,
    ([found]) => [`"${found}" is a share, and a ratio is none`, 'write the ratio as the source has it: 0.98'],
  ],
  [
    /\baged (?:between |from )?(\d{1,4})(?: to | and (?!over|above|under|older|up)|[-–])(\d{1,4})\b/g,
    ([found, from, to]) =>
      Number(from) > Number(to) ? [`"${found}" ends below where it begins`, `write aged ${to} to ${from}`] : null,
  ],
  [
    new RegExp(String.raw`\b(?:${moved}) from (${number})${kind} to \1(?![\d,.]*\d)`, 'g'),
    ([found]) => [`"${found}" is no change`, again],
  ],
  [
    new RegExp(String.raw`\b(?:${moved}|lower|higher|fewer|less|more) by [-−–](£?\d[\d,]*(?:\.\d+)?)`, 'g'),
    ([found, size]) => [`"${found}" has a sign that says the same again, or the other way`, `write by ${size!}`],
  ],
  [
    new RegExp(String.raw`\b[Oo]f (?:the |these |all )?(\d[\d,]*) (?:${counted}), (\d[\d,]*) (?:stayed|finished|completed|joined|came|continued|answered)\b[^.;:\d]{0,20} and (?:the other )?(\d[\d,]*) (?:left|dropped out|did not|stopped|withdrew|declined)\b`, 'g'), // prettier-ignore
    ([found, all, one, other]) =>
      valueOf(one!) + valueOf(other!) > valueOf(all!)
        ? [`"${found}" does not add up: ${one!} and ${other!} are ${valueOf(one!) + valueOf(other!)}`, again]
        : null,
  ],
  [
    /\b(?:1[3-9]|2[0-3])[.:][0-5]\d ?[ap]\.?m\b/gi,
    ([found]) => {
      const [hours, minutes] = found.split(/[.:]/) as [string, string];
      return [`"${found}" tells the hour twice`, `write ${Number(hours) - 12}.${minutes}`];
    },
  ],
  [
    /\baged (?:over |under |above )?(\d{3,})\b(?! months| weeks| days)/g,
    ([found, age]) => (Number(age) > 120 ? [`"${found}" is no age of a person`, again] : null),
  ],
  [
    /\b[Pp] ?([=<>≤]) ?([01]?\.\d+|\d+(?:\.\d+)?)/g,
    ([found, sign, value]) =>
      Number(value) > 1
        ? [`"${found}" is no probability: it cannot be above 1`, again]
        : Number(value) === 0 && sign !== '>'
          ? [`"${found}" says that it could not be chance at all`, 'write p below 0.001, or as many places as the source has'] // prettier-ignore
          : null,
  ],
  [
    new RegExp(String.raw`\b(${moved})(?: by [^,;.]{1,30}?,?)? from (${number})${kind} to (${number})${kind}(?![,.]?\d| ?(?:k|m|bn|thousand|million|billion|minutes|hours|days|weeks|months)\b)`, 'g'), // prettier-ignore
    ([found, verb, from, fromKind, to, toKind]) => {
      if (fromKind && toKind && fromKind.trim() !== toKind.trim()) return null;
      // "fell from 2015 to 2016" names the years.
      if ([from, to].every((end) => /^(?:19|20)\d\d$/.test(end!))) return null;
      const went = Math.sign(valueOf(to!) - valueOf(from!));
      const said = /^(?:rose|risen|increased|grew|grown|went up)$/.test(verb!) ? 1 : -1;
      return went === -said ? [`"${found}" goes the other way`, 'put the earlier number first, or say that it fell or rose'] : null; // prettier-ignore
    },
  ],
  [
    new RegExp(String.raw`\b(?:${moved}) by (?:about |over |nearly |around )?(\d+(?:\.\d+)?)(?:%| per cent),? from (${number}) to (${number})(?![,.]?\d|%| per cent| ?(?:k|m|bn|thousand|million|billion)\b)`, 'g'), // prettier-ignore
    ([found, share, from, to]) => {
      const change = Math.abs((100 * (valueOf(to!) - valueOf(from!))) / valueOf(from!));
      return valueOf(from!) > 0 && Math.abs(change - Number(share)) > Math.max(1.5, change / 20)
        ? [`"${found}" does not add up: from ${from!} to ${to!} is ${Math.round(change)}%`, again]
        : null;
    },
  ],
  [
    /(?<![\d.,£-])(\d{1,3})(?:[-–]|(?<=\b(?:lasted|lasts?|runs?|ran|for|takes?|took|aged|within|after|every|usually|typically|about|around|courses? of|programmes? of|series of|blocks? of|groups? of|classes of|teams? of) \d{1,3}) to )(\d{1,3})(?=[ -](?:weeks?|months?|years?|hours?|minutes|sessions|people|days|participants|adults|patients|members|singers|walkers|children)\b)/g,
    ([found, from, to]) =>
      Number(from) > Number(to) ? [`"${found}" ends below where it begins`, `write ${to} to ${from}`] : null,
  ],
  [
    /\b((?:groups?|classes|teams?|circles?|cohorts?) of|aged) (\d{1,3}) to (\d{1,3})(?=[.,;)]|$| (?:and|in|at|for|from|who|with)\b)/g,
    ([found, what, from, to]) =>
      Number(from) > Number(to) ? [`"${found}" ends below where it begins`, `write ${what!} ${to!} to ${from!}`] : null,
  ],
  [
    /\bfrom ((?:19|20)\d\d) to ((?:19|20)\d\d)\b(?![,.]\d)/g,
    ([found, from, to]) =>
      Number(from) > Number(to) ? [`"${found}" ends before it begins`, `write from ${to} to ${from}`] : null,
  ],
  [
    new RegExp(String.raw`\b(${Object.keys(inWords).join('|')}|(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+))(?: [a-z]+){0,4} \((?:about |nearly |over )?(\d+(?:\.\d+)?)(?:%| per cent)\)`, 'gi'), // prettier-ignore
    ([found, words, share]) => {
      const [part, whole] = words!.split(/ (?:in|out of) (?:every )?/i).map(countOf);
      const meant = inWords[words!.toLowerCase()] ?? (100 * part!) / whole!;
      return Math.abs(meant - Number(share)) > 6
        ? [`"${found}" does not add up: ${words} is ${Math.round(meant)}%`, 'look both up in the source']
        : null;
    },
  ],
  [
    new RegExp(String.raw`\b(?:${moved}) by (?:about |over |nearly |around )?(\d+(?:\.\d+)?)(?:%| per cent),? from (\d+(?:\.\d+)?)(?:%| per cent) to (\d+(?:\.\d+)?)(?:%| per cent)`, 'g'), // prettier-ignore
    ([found, share, from, to]) => {
      const points = Math.abs(Number(to) - Number(from));
      const change = (100 * points) / Number(from);
      return Math.abs(points - Number(share)) < 0.6 && Math.abs(change - Number(share)) > 1
        ? [
            `"${found}" is told in per cent, and is so many percentage points`,
            `write "${found.replace(/%| per cent/, ' percentage points')}"`,
          ]
        : null;
    },
  ],
  [
    new RegExp(String.raw`\b(?:costs?|ranged|ranges|paid|pays|charged?|charges) (?:\p{Ll}+ )?between (£?)(\d[\d,]*(?:\.\d+)?)(%?) and (£?)(\d[\d,]*(?:\.\d+)?)(%?)(?![,.]?\d| ?(?:k|m|bn|thousand|million|billion)\b)`, 'gu'), // prettier-ignore
    ([found, pound, from, share, otherPound, to, otherShare]) =>
      pound === otherPound && share === otherShare && valueOf(from!) > valueOf(to!)
        ? [`"${found}" ends below where it begins`, 'put the lower number first, or look both up in the source']
        : null,
  ],
  [
    /\b(Most|[Aa] majority|[Tt]he majority|[Mm]ore than half|[Oo]ver half|[Aa] minority|[Ff]ewer than half|[Ll]ess than half|[Uu]nder half|most)(?: \p{Ll}+){0,4}(?: \(|, )(?:about |some )?(?:(\d[\d,]*) (?:out )?of (?:the )?(\d[\d,]*)(?: \p{Ll}+){0,2}|(\d+(?:\.\d+)?)(?:%| per cent))(?=[),])/gu,
    ([found, words, part, whole, share]) => {
      const of = share === undefined ? (100 * valueOf(part!)) / valueOf(whole!) : Number(share);
      const isSmall = /minority|fewer|less|under/i.test(words!);
      return of <= 100 && (isSmall ? of > 50 : of < 50)
        ? [`"${found}" does not add up: it is ${Math.round(of)}%`, 'look both up in the source']
        : null;
    },
  ],
  [
    /\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y)(?: \p{Lu}\p{Ll}+)? [12]\d{4}(?=[.,;)\n[]|$| (?:the|it|they|a|an|people)\b)/gu,
    ([found]) => [`"${found}" names no year`, 'write its four digits'],
  ],
  [
    /£(\d[\d,]*(?:\.\d+)?) for (\d[\d,]*) (?:people|participants|members|places|sessions|visits)\b[^.;£]{0,20}£(\d[\d,]*(?:\.\d+)?) (?:each|a head|a person|per person|a place|a session|a visit)\b/g,
    ([found, sum, count, each]) => {
      const one = valueOf(sum!) / valueOf(count!);
      return Math.abs(one - valueOf(each!)) > Math.max(1, one / 10)
        ? [`"${found}" does not add up: that is £${one.toFixed(one < 10 ? 2 : 0)} each`, again]
        : null;
    },
  ],
];

/** What no source can say: numbers, shares, intervals, probabilities and changes that contradict themselves. */
export const impossibleFigures = (content: Content): Finding[] =>
  eachText(content, ({ path }, { text, at }) => {
    const sure = toldIn(text, misspelt);
    return [
      ...sure.map(([wrong, right]): Finding => ({ path, ...at(), wrong, right })),
      ...[...toldIn(text, doubtful), ...(mayHold.test(text) ? timesIn(text) : [])]
        .filter(([wrong]) => !sure.some(([told]) => told === wrong))
        .map(([wrong, right]): Finding => ({ path, ...at(), wrong, right, asks: true })),
    ];
  });

/** Numbers that are another number of times as much as the words before them say. */
const timesIn = (text: string): Told[] =>
  [...unlikeTheirNumbers(text), ...unlikeOneAnother(text)].map(({ said, from, to, times }) => [
    `"${said}" does not add up: ${to} is ${times.toFixed(1)} times ${from}`,
    again,
  ]);

/** Every form holds a digit, or one sign twice. */
const mayHold = /\d|([£€$%])\1/;

const toldIn = (text: string, forms: readonly Form[]): Told[] =>
  !mayHold.test(text)
    ? []
    : forms.flatMap(([pattern, tell]) => [...text.matchAll(pattern)].map(tell).filter((told) => told !== null));
