import { isCompared, type ResultDesign } from '#model/design.ts';
import type { Content, Entry } from '../content.ts';
import { entryTexts } from '../read/entry-texts.ts';
import { sentencesIn } from '../read/sentences.ts';
import type { Finding } from '../report/problem.ts';

/** What only a comparison with other people has. */
const comparison =
  /\b(?:(?:were|was|are) compared with (?:\p{Ll}+ )?(?:people|those|others|patients|adults|men|women|children) who|(?:control|comparison) (?:group|arm)|(?:were|was) (?:drawn by lot|randomi[sz]ed)|randomi[sz]ed (?:controlled )?trial)\b/iu;
const no = String.raw`\b(?:no|not|nobody|none|never|nor|neither|cannot|without|lack\w*|missing|until|any|needs?|needed|should|would|could|future|another|elsewhere|unproven)\b|n[’']t\b`;
/** Words by which a sentence says that there was none, or speaks of another study: before it, or before and after. */
const without = new RegExp(no, 'i');
const noGroup = new RegExp(String.raw`(?:${no})[^.]*\b(?:comparison|control|compared)\b`, 'i');

/** The fields in which a page says in short what it is about. */
const inShort = new Set(['title', 'summary', 'relevance', 'caveats']);

/** Whether the fields of a page say that nobody was compared; undefined where they do not tell. */
function saysNone({ folder, data }: Entry): string | undefined {
  if (folder === 'evidence') return data.comparison === 'no' ? "comparison says 'no'" : undefined;
  const results = Array.isArray(data.results) ? (data.results as ({ design?: unknown } | null)[]) : [];
  const designs = [data.strongestDesign, ...results.map((each) => each?.design)];
  const isOther = designs.some((design) => typeof design !== 'string' || isCompared(design as ResultDesign));
  return folder !== 'case-studies' || isOther ? undefined : `strongestDesign is ${String(data.strongestDesign)}`;
}

/** Sentences of a page's own that tell of a comparison, where its fields say that there was none. They only ask. */
export const comparisonsInWords = ({ entries }: Content): Finding[] =>
  entries.flatMap((entry) => {
    const none = saysNone(entry);
    if (none === undefined) return [];
    return entryTexts(entry)
      .filter(({ path: [field] }) => inShort.has(String(field)))
      .flatMap(({ text, at }) =>
        sentencesIn(text).flatMap(({ segment }): Finding[] => {
          const match = comparison.exec(segment);
          if (!match) return [];
          const [found] = match;
          // "Compared with people who did not come" has its "not" behind it.
          const said = /who$/.test(found) ? segment.slice(0, match.index) : segment;
          const isNone = without.test(said) || noGroup.test(text);
          return isNone
            ? []
            : [
                {
                  path: entry.path,
                  ...at(),
                  wrong: `"${found}" tells of a comparison, and ${none}`,
                  right:
                    'say what was compared with what, or change the field; keep both if this is said of another study',
                },
              ];
        }),
      );
  });
