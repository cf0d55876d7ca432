import { visit } from 'unist-util-visit';
import { findCitations } from '../../markdown/citation-marks.ts';
import type { Content, Entry } from '../content.ts';
import { entryTexts, textsBelow } from '../read/entry-texts.ts';
import { stringsIn } from '../read/strings-in.ts';
import { numberOfSource, type Finding } from '../report/problem.ts';

/** Names of mailboxes that belong to no one person. */
const shared =
  /^(?:info|information|enquir(?:y|ies)|contact(?:us)?|hello|office|admin|press|media|team|general|mail|support|help|libraries|library|museums?|arts|sport|leisure|volunteer(?:ing|s)?|referrals?|social\.?prescribing|communications?|comms|privacy|dataprotection|foi|feedback|customer\.?services?|england\.[\w.-]+|phe\.[\w.-]+)$/i;
const email = /(?<![\w.+-])([\w.+-]+)@(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w-])/gi;
/** Mobile and local numbers. Freephone (0800, 0808) and national ones (03) are those of services. */
const phone = /(?<![\w.,£/-])(?:\+44\s?(?:\(0\)\s?)?|\(?0)(?:1|2|7)\d{1,4}\)?[\s-]?(?:\d[\s-]?){5,8}\d(?![\w%])/g;
/** "jo at example dot org" */
const emailInWords = /\b[\w.+-]+ ?(?:\(at\)|\[at\]| at ) ?[\w-]+(?: ?(?:\(dot\)|\[dot\]| dot ) ?[a-z]{2,})+\b/gi;
const insuranceNumber = /\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g;
/** A whole day of birth; a year says no more than an age does. */
const birthday =
  /\b(?:born|birthday|date of birth|DOB)(?: (?:on|is|was|in))?:? (?:the )?(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+,? (?:19|20)\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})/g;
/** "Doris, 81, who came every week": few people of one place have the name, the age and the story. */
const nameAndAge =
  /(?<![\p{L}’'-] )\b(?!(?:In|At|On|By|From|Since|After|Before|And|The|Of|Aged)\b)\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}’'-]+)?(?:, (?:who is |aged )?\d{2},? (?:who|from|has|had|lives|came|joined|said|was|is|a )| \(\d{2}\),? (?:who|from|has|had|lives|came|joined|said|was|is|a ))/gu;
/** The house of somebody, or of anybody. */
const house = /\b\d{1,4}[A-Za-z]? (?:\p{Lu}\p{Ll}+ ){1,2}(?:Street|Road|Lane|Avenue|Close|Drive|Crescent|Terrace)\b/gu;
/** A whole postcode stands for fifteen homes or so; that of a hall is on the page of the hall. */
const postcode = /(?<![\w/=-])[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}(?![\w-])/g;
const nhsNumber = /(?<![\d.,£-])\d{3}[ -]\d{3}[ -]\d{4}(?!\d)/g;

/** Addresses, telephone numbers and numbers by which one person can be reached or known. */
export function personalDetails({ entries }: Content): Finding[] {
  return entries.flatMap((entry) =>
    everything(entry).flatMap(({ text, at }) =>
      [
        ...[...text.matchAll(email)]
          .filter(([, mailbox]) => !shared.test(mailbox!))
          .map(([found]) => [
            `"${found}" is the address of one person`,
            'name the team, or the page on which it can be reached',
          ]),
        ...[...text.matchAll(emailInWords)].map(([found]) => [
          `"${found}" is an address of mail in words`,
          'name the team, or the page on which it can be reached',
        ]),
        ...[...text.matchAll(phone)].map(([found]) => [
          `"${found.trim()}" is a telephone number`,
          'leave it out; name the page on which the service can be reached',
        ]),
        ...[...text.matchAll(insuranceNumber)].map(([found]) => [
          `"${found}" may be the National Insurance number of a person`,
          'delete it',
        ]),
        ...[...text.matchAll(birthday)].map(([found]) => [
          `"${found}" is the birthday of a person`,
          'leave the day out; an age in tens is enough ("in her seventies")',
        ]),
        ...[...text.matchAll(nameAndAge)].map(([found]) => [
          `"${found.trim()}" may name a person with their age`,
          'leave the name out: "a woman in her eighties"; keep it only where a source has published it with consent',
          'asks',
        ]),
        ...[...text.matchAll(house)].map(([found]) => [
          `"${found}" is the address of a house`,
          'name the town alone; keep it if it is that of a hall or an office',
          'asks',
        ]),
        ...[...text.matchAll(postcode)].map(([found]) => [
          `"${found}" is a whole postcode, which is that of a few homes`,
          'name the town alone; keep it if it is that of a hall or an office',
          'asks',
        ]),
        ...[...text.matchAll(nhsNumber)].map(([found]) => [
          `"${found}" may be the NHS number of a person`,
          'delete it',
        ]),
      ].map(([wrong, right, asks]) => ({
        path: entry.path,
        ...at(),
        wrong: wrong!,
        right: right!,
        ...(asks ? { asks: true as const } : {}),
      })),
    ),
  );
}

interface Placed {
  text: string;
  at(): { line: number; column: number };
}

/** Sentences, names, and the addresses of links, as they read once unwrapped. */
function everything(entry: Entry): Placed[] {
  const links: Placed[] = [];
  if (entry.tree) {
    visit(entry.tree, ['link', 'definition'], (node, _index, parent) => {
      const { line, column } = (node.position ?? parent?.position)!.start;
      const { url } = node as { url: string };
      // An address that was typed as it is stands in the text already.
      if (!/^mailto:/.test(url) || !('children' in node))
        links.push({ text: decoded(url), at: () => ({ line, column }) });
      else if (!JSON.stringify(node.children).includes(url.slice(7)))
        links.push({ text: url.slice(7), at: () => ({ line, column }) });
    });
  }
  return [...textsOf(entry), ...textsBelow(entry), ...links];
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url).replaceAll('|', ' ');
  } catch {
    return url;
  }
}

/** Whatever stands in the fields: sentences, names, addresses. */
const textsOf = ({ data, yaml }: Entry): Placed[] =>
  stringsIn(data).map(({ value, at }) => ({ text: value, at: () => yaml.locate(at) }));

const named =
  /\b[A-Z][a-z]+(?: [A-Z][a-z’'-]+)?, (?:who is |aged |a )?\d{2}(?:[- ]year[- ]old)?\b|(?:\bsaid|\bsays|\btold us|\bexplained|\brecalls?|\badded)[,:]? (?!(?:The|One|A|An|In|She|He|They|It|This|That|There|Their|His|Her|People|Participants|Researchers|Councillor|Cllr|Professor|Dr)\b)[A-Z][a-z]+(?: [A-Z][a-z]+)?\b(?=[,.:; ]|$)|[”"’] ?(?:[-–—] ?)?(?:said |says )?[A-Z][a-z]+ [A-Z][a-z]+, \d{2}\b|[”"’]\.? ?[-–—] ?(?!(?:A|An|The|One) )[A-Z][a-z]+(?: [A-Z][a-z]+)?(?=,|\.?$)|\b[A-Z][a-z]+ [A-Z][a-z]+(?:, \d{2},)? (?:said|says|told us|explained|recalls|added): ?[“"]/;
const quoted = /[“"][^“”"]{12,}[”"]|[‘'][^‘’']{30,}[’']/;

/** A person's own words with a name or an age, and no source that has published them. */
export function namedQuotes({ entries }: Content): Finding[] {
  return entries.flatMap((entry) =>
    entryTexts(entry).flatMap(({ text, at, path }) => {
      if (!quoted.test(text) || findCitations(text).length > 0) return [];
      const beyondText = path.length > 0;
      const match = named.exec(text.replace(/[“"][^“”"]*[”"]/g, (quote) => `“${' '.repeat(quote.length - 2)}”`));
      if (!match || (beyondText && path[0] === 'sources')) return [];
      return [
        {
          path: entry.path,
          ...at(),
          wrong: `a person is named or can be known with their own words ("${match[0].replace(/^[”"’]\s*/, '').trim()}")`,
          right:
            'leave name and age out ("a participant said"); or, where they are published already, cite the source: [@source-id]',
          rightInForm: `leave name and age out ("a participant said"); or, where they are published already, add ${numberOfSource}`,
        },
      ];
    }),
  );
}
