import { certaintyLevels, certaintyOf, type Certainty } from '#model/grade.ts';
import { gradeSchema } from '#schemas/grade.ts';
import type { Content, Entry } from '../content.ts';
import type { Finding } from '../report/problem.ts';
import { entryTexts } from '../read/entry-texts.ts';

const gradeFields = ['certainty', 'grade', 'level', 'confidence', 'strength', 'quality', 'evidenceLevel', 'rating'];

/** A grade is computed from judgements: nobody types it, and a case study has none. */
export function typedGrades({ entries }: Content): Finding[] {
  return entries.flatMap((entry) => {
    const { path, data, yaml, folder } = entry;
    return gradeFields
      .filter((field) => Object.hasOwn(data, field))
      .filter((field) => !(folder === 'evidence' && field === 'grade' && typeof data.grade === 'object'))
      .map((field) => ({
        path,
        ...yaml.locateKey([field]),
        wrong:
          folder === 'case-studies'
            ? 'a case study carries no grade: each of its results shows the design it rests on'
            : `"${field}" states a grade, and grades are computed`,
        right:
          folder === 'evidence'
            ? "give the judgements under grade; put the source's own words in grade, ownGrade"
            : 'delete this field',
      }));
  });
}

/** Words about certainty that differ from the level that the judgements give. */
export function wrongCertainties({ entries }: Content): Finding[] {
  return entries
    .filter(({ folder }) => folder === 'evidence')
    .flatMap((entry) => {
      const computed = levelsOf(entry);
      if (computed.length === 0) return [];
      return entryTexts(entry)
        .filter(({ path }) => !path.includes('ownGrade'))
        .flatMap(({ text, at }) =>
          levelsNamed(text)
            .filter((level) => !computed.includes(level))
            .map((level) => ({
              path: entry.path,
              ...at(),
              wrong: `this says "${level}" certainty, and the judgements give ${computed.join(' and ')}`,
              right: 'change the words, or the judgements if they are wrong',
            })),
        );
    });
}

/** The levels that follow from the entry's judgements: its own, then those of single findings. */
function levelsOf({ data }: Entry): Certainty[] {
  const grades = [data.grade, ...(Array.isArray(data.outcomes) ? data.outcomes.map((outcome) => outcome?.grade) : [])];
  const levels = grades.flatMap((grade) => {
    const parsed = gradeSchema.safeParse(grade);
    return parsed.success ? [certaintyOf(parsed.data)] : [];
  });
  return [...new Set(levels)];
}

const anyLevel = [...certaintyLevels].toSorted((a, b) => b.length - a.length).join('|');
const naming = new RegExp(String.raw`\b(?:certainty (?:is|was|of) (${anyLevel})|(${anyLevel})[ -]certainty)\b`, 'gi');

function levelsNamed(text: string): Certainty[] {
  return [...text.matchAll(naming)].map((match) => (match[1] ?? match[2])!.toLowerCase() as Certainty);
}
