import { slug } from '#model/slug.ts';
import { nations } from '#schemas/nation.ts';
import type { Content, Entry } from '../content.ts';
import { entryTexts, type EntryText } from '../read/entry-texts.ts';
import { stringsIn } from '../read/strings-in.ts';
import { fieldsOf } from '../read/yaml-file.ts';
import { sentencesIn } from '../read/sentences.ts';
import type { Finding } from '../report/problem.ts';

type Nation = (typeof nations)[number];

/** Bodies that one nation has, and the others call otherwise. */
const bodies: { name: RegExp; in: readonly Nation[]; elsewhere: string }[] = [
  {
    name: /\b[Ii]ntegrated [Cc]are (?:[Bb]oards?|[Ss]ystems?)\b|\b[Cc]linical [Cc]ommissioning [Gg]roups?\b|\b[Pp]rimary [Cc]are [Nn]etworks?\b/,
    in: ['England'],
    elsewhere: 'Wales and Scotland have health boards, and Northern Ireland has trusts',
  },
  {
    name: /\b(?:[Uu]niversity )?[Hh]ealth [Bb]oards?\b(?! member)/,
    in: ['Wales', 'Scotland', 'Northern Ireland'],
    elsewhere: 'England has integrated care boards',
  },
  {
    name: /\bOfsted\b|\bCare Quality Commission\b|\bCQC\b/,
    in: ['England'],
    elsewhere: 'it has an inspectorate of its own',
  },
];

/** Laws that hold in some nations, and others have their own. */
const laws: { name: RegExp; in: readonly Nation[] }[] = [
  { name: /\bCare Act 2014\b|\bHealth and Care Act 2022\b|\bHealth and Social Care Act 2012\b/, in: ['England'] },
  {
    name: /\b(?:National Health Service|NHS) Act 2006\b|\bPublic Libraries and Museums Act 1964\b/,
    in: ['England', 'Wales'],
  },
  { name: /\bLocal Government \(Scotland\) Act|\bPublic Bodies \(Joint Working\)/, in: ['Scotland'] },
  { name: /\bSocial Services and Well-?being\b|\bFuture Generations\b/, in: ['Wales'] },
];

/** What is named of one nation: a body or a law, with what it is and what to do about it elsewhere. */
const named = [
  ...bodies.map((one) => ({
    ...one,
    is: 'a body',
    instead: (nation: Nation) => `name the body of ${nation}: ${one.elsewhere}`,
  })),
  ...laws.map((one) => ({ ...one, is: 'a law', instead: (nation: Nation) => `name what holds in ${nation}` })),
];

/** The one nation of which a page is, by its fields; undefined where they name none or several. */
function nationOf({ folder, data }: Entry): Nation | undefined {
  if (folder === 'guides') {
    const named = Array.isArray(data.appliesIn) ? (data.appliesIn as Nation[]) : [];
    return named.length === 1 ? named[0] : undefined;
  }
  if (folder !== 'case-studies') return undefined;
  const { region, nations: several, councils } = fieldsOf(data.place);
  if (Array.isArray(several) && several.length > 1) return undefined;
  // A region that is no nation is one of England, where the place is in it: it names a council.
  const isInRegion = typeof region === 'string' && Array.isArray(councils) && councils.length > 0;
  return nations.find((name) => slug(name) === region) ?? (isInRegion ? 'England' : undefined);
}

/** The names of those who led a scheme or took part in it, which are no sentences. */
const namesIn = ({ data, yaml }: Entry): EntryText[] =>
  stringsIn({ lead: data.lead, partners: data.partners })
    .filter(({ at }) => at.at(-1) === 'name')
    .map(({ value, at }) => ({ text: value, path: at, at: () => yaml.locate(at) }));

/** Another nation, or that something is not there: then the sentence says what it means. */
const setApart =
  /\b(?:England|English|Wales|Welsh|Scotland|Scottish|Northern Ireland|UK|nations?|instead|unlike|no|not|nor|without|than)\b/;

/** Bodies and laws of another nation than the one of which a page is. They only ask. */
export const bodiesOfOthers = ({ entries }: Content): Finding[] =>
  entries.flatMap((entry) => {
    const nation = nationOf(entry);
    if (nation === undefined) return [];
    return [...entryTexts(entry), ...namesIn(entry)]
      .filter(({ path: [field] }) => field !== 'sources')
      .flatMap(({ text, at }) =>
        sentencesIn(text).flatMap(({ segment }) =>
          named.flatMap(({ name, in: where, is, instead }): Finding[] => {
            const [found] = name.exec(segment) ?? [];
            return found === undefined || where.includes(nation) || setApart.test(segment)
              ? []
              : [
                  {
                    path: entry.path,
                    ...at(),
                    wrong: `"${found}" is ${is} of ${where.join(' or ')}, and this page is of ${nation}`,
                    right: `${instead(nation)}; keep it if the sentence means another nation, and say so in it`,
                    asks: true,
                  },
                ];
          }),
        ),
      );
  });
