import { certaintyLevels } from '#model/certainty.ts';
import { kindNames, kinds } from '#model/kinds.ts';
import type { Content } from '../content.ts';
import { entryTexts } from '../read/entry-texts.ts';
import type { Finding } from '../report/problem.ts';

const gradeFields = ['certainty', 'grade', 'level', 'confidence', 'quality', 'evidenceLevel', 'rating'];

/** A level of certainty belongs to a body of evidence: no study and no scheme has one, and nobody types one. */
export function typedGrades({ entries }: Content): Finding[] {
  return entries
    .filter(({ folder }) => folder !== 'bodies')
    .flatMap(({ path, data, yaml, folder }) =>
      [...gradeFields, ...(folder === 'evidence' ? [] : ['strength'])]
        .filter((field) => Object.hasOwn(data, field))
        .map((field) => ({
          path,
          ...yaml.locateKey([field]),
          wrong:
            folder === 'case-studies'
              ? 'a case study carries no grade: each of its results shows the design it rests on'
              : `"${field}" states a grade, and only a body of evidence has one`,
          right:
            folder === 'evidence'
              ? "give the judgements under strength; put the source's own words in strength, ownGrade"
              : 'delete this field',
        })),
    );
}

/** A study that gives itself one of GRADE's levels. What its authors printed stands as theirs, in findings and ownGrade. */
export function wrongCertainties({ entries }: Content): Finding[] {
  return entries
    .filter(({ folder }) => told.has(folder))
    .flatMap((entry) =>
      entryTexts(entry)
        .filter(
          ({ path }) => entry.folder !== 'evidence' || (ownFields.has(String(path[0])) && !path.includes('ownGrade')),
        )
        .flatMap(({ text, at }) =>
          [...text.matchAll(naming)]
            .filter(
              ({ index }) =>
                !/\b(?:authors?|reviewers?|review|rates?|rated|grades?|graded|GRADE|Cochrane)\b/i.test(
                  sentenceAt(text, index),
                ),
            )
            .map((match) => ({
              path: entry.path,
              ...at(),
              ...(entry.folder === 'evidence'
                ? {
                    wrong: `"${match[0]}" gives one study a level of certainty`,
                    right: `leave it out, or ${sayWhose}`,
                  }
                : {
                    wrong: `"${match[0]}" is typed, and would stay when the level changes`,
                    right: `link to the body of evidence, which shows its level; or ${sayWhose}`,
                  }),
            })),
        ),
    );
}

/** Where levels are told by those who write, and could be typed. The pages on the site's own method explain them. */
const told = new Set<string>(kindNames.filter((kind) => kinds[kind].files === 'mdx' && kind !== 'pages'));

const sayWhose = 'say whose rating it is ("the authors rate it low")';

const ownFields = new Set(['title', 'summary', 'meaning', 'limitations', 'strength']);

/** Any of the levels, for a pattern: the longer first, so that "very low" is not read as "low". */
export const anyLevel = [...certaintyLevels].toSorted((a, b) => b.length - a.length).join('|');
const naming = new RegExp(
  String.raw`\b(?:certainty (?:is|was|of) (?:${anyLevel})|(?:${anyLevel})[ -]certainty|(?:${anyLevel})[ -]quality evidence|evidence (?:is|was) of (?:${anyLevel}) quality)\b`,
  'gi',
);

/** The sentence around a place in a text. */
function sentenceAt(text: string, index: number): string {
  const from = text.lastIndexOf('. ', index) + 1;
  const to = text.indexOf('. ', index);
  return text.slice(from, to === -1 ? undefined : to);
}
