import type { lengthBands } from '#schemas/case-study.ts';
import type { Content, Entry } from '../content.ts';
import { fieldsOf } from '../read/yaml-file.ts';
import { countOf } from '../read/written-number.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';

const weeksIn = { week: 1, month: 52 / 12, year: 52 };

/** How many weeks words begin with, where they name one length and no range: "12 weeks", "About six months". */
export function weeksSaid(words: string): number | undefined {
  const [, number, unit] =
    /^(?:About |Up to )?(\d+|[a-z]+) (?:weekly sessions|(week|month|year)s?)\b(?! to\b)/i.exec(words) ?? [];
  const count = number === undefined ? NaN : countOf(number);
  return count > 0 ? Math.floor(count * weeksIn[(unit?.toLowerCase() ?? 'week') as keyof typeof weeksIn]) : undefined;
}

/** The band of a length in weeks. */
export function bandOf(weeks: number): (typeof lengthBands)[number] {
  if (weeks <= 8) return 'up to 8 weeks';
  if (weeks <= 12) return '9 to 12 weeks';
  return weeks <= 26 ? '13 to 26 weeks' : 'longer or open-ended';
}

/** How long a programme lasts for one person, in a summary: "sang for ten weeks", "a 12-week course". */
const ofProgramme =
  /\bfor (?:about |up to )?(?<time>[\w-]+ (?:week|month)s?)\b(?! (?:before|after|ago|later|earlier|each)\b)|\b(?:an?|the|one|its) (?<named>[\w]+[ -](?:week|month))(?: \p{Ll}+)? (?:programme|course|block)\b/giu;

/** Lengths of a text in weeks, as written. */
const programmesIn = (text: string): { written: string; weeks: number }[] =>
  [...text.matchAll(ofProgramme)].flatMap(({ groups }) => {
    const written = (groups!.time ?? groups!.named)!;
    const weeks = weeksSaid(written.replace('-', ' '));
    return weeks === undefined ? [] : [{ written, weeks }];
  });

/** Summaries of schemes that say another length of the programme than its field. They only ask. */
export const lengthsOfSummaries = ({ entries }: Content): Finding[] =>
  entries.flatMap((entry) => (entry.folder === 'case-studies' ? otherLength(entry) : []));

function otherLength(entry: Entry): Finding[] {
  const { band, note } = fieldsOf(entry.data.length);
  const { summary } = entry.data;
  if (typeof band !== 'string' || band === 'not stated' || typeof summary !== 'string') return [];
  const said = programmesIn(summary);
  // What the note has, too, stands there with its explanation.
  const noted = [...String(note).matchAll(/[\w]+[ -](?:week|month)s?\b/g)].map(([one]) =>
    weeksSaid(one.replace('-', ' ')),
  );
  const [other] = said.some(({ weeks }) => bandOf(weeks) === band)
    ? []
    : said.filter(({ weeks }) => !noted.includes(weeks));
  return other
    ? [
        findingIn(
          entry,
          ['summary'],
          `the summary says "${other.written}", and the band of the length is ${band}`,
          `write the length of the field, or under length band: ${bandOf(other.weeks)}; keep both if they are two lengths`,
        ),
      ]
    : [];
}
