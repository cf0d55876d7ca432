import type { CaseStudy } from '#schemas/case-study.ts';
import type { Content } from '../content.ts';
import { entryTexts } from '../read/entry-texts.ts';
import { sentencesIn } from '../read/sentences.ts';
import { fieldsOf } from '../read/yaml-file.ts';
import type { Finding } from '../report/problem.ts';

const subject = String.raw`(?:(?<=^\s*|[“(:;,] |\b(?:that|and|but) )[Ii]t|\b[Tt]h(?:e|is) (?:scheme|service|programme|project|offer|club|choir|group))`;
/** "It closed in 2021", "the service has come to an end"; not "it ended with tea" or "it closed its list". */
const ended = new RegExp(
  String.raw`${subject} (?:(?:(?:has|had) )?(?:(?:since|now|then) )?(?:closed|ended|ceased|stopped|c[ao]me to an end)|(?:was|has been|is) (?:now )?(?:closed|wound up|discontinued|stopped)|no longer (?:runs|exists|operates)|is no longer (?:running|offered))\b(?! (?:up|with|its|their|the|an?|as|at|on|down|early|late|each|every|people|\p{Ll}+ing)\b)`,
  'u',
);
const running = new RegExp(
  String.raw`${subject} (?:still (?:runs|meets|operates)|is still (?:running|open|going)|continues to (?:run|meet|operate))\b`,
);
/** Words by which a sentence leaves it open, or speaks of another time or place. */
const open = /\b(?:whether|if|once|when|before|after|not|never|nobody|unless|would|could|may|might|should)\b/i;

/** Words of a pause. */
const again = /\b(?:until|during|again|reopened|resumed)\b/i;

type StatusKind = CaseStudy['status']['kind'];

/** Fields in which a case study tells how its scheme stands; below them is its text. */
const telling = new Set<string>(['status', 'title', 'summary', 'relevance', 'caveats'] satisfies (keyof CaseStudy)[]);

/** Sentences by which a scheme has ended or still runs, beside a status that says otherwise. They only ask. */
export const endedOtherwise = ({ entries }: Content): Finding[] =>
  entries.flatMap((entry) => {
    const { kind } = fieldsOf(entry.data.status) as { kind?: StatusKind };
    if (entry.folder !== 'case-studies' || kind === undefined) return [];
    const [form, meant] = kind === 'ended' ? [running, 'reported running'] : [ended, 'ended'];
    return entryTexts(entry)
      .filter(({ path: [field] }) => field === undefined || telling.has(String(field)))
      .flatMap(({ text, at }) =>
        sentencesIn(text).flatMap(({ segment }): Finding[] => {
          const match = form.exec(segment);
          return !match || open.test(segment.slice(0, match.index)) || again.test(segment)
            ? []
            : [
                {
                  path: entry.path,
                  ...at(),
                  wrong: `"${match[0]}", and the status is ${kind}`,
                  right: `under status write kind: ${meant}, or mend the sentence; keep both if the sentence is about a part of it, or about another`,
                },
              ];
        }),
      );
  });
