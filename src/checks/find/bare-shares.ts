import type { Content, Entry } from '../content.ts';
import { entryTexts } from '../read/entry-texts.ts';
import { proseBlocks } from '../read/prose-blocks.ts';
import { sentencesIn } from '../read/sentences.ts';
import type { Finding } from '../report/problem.ts';

const percentage = String.raw`(?<![\d.,–-])\d+(?:\.\d+)?(?:%| per cent)`;
const verbs =
  'improved|reported|reporting|said|felt|feel|finished|completed|attended|agreed|stayed|stopped|started|joined|gained|lost|showed|saw|had|have|were|are|became|did|came|left|made|moved|dropped|took|went|recovered|reduced|increased|rated|described|recommended|experienced|would|could|met|used|scored|knew|wanted|found|returned|achieved|noticed|kept|got|engaged|enjoyed|benefited|benefitted|thought|believed|considered|mentioned|named|chose|answered|responded|slept|walked|worked';
/** A share that does something, or to which something applies: "18% improved", "it got better for 18%". */
const bareShare = new RegExp(
  String.raw`${percentage} (?:also |then |still |only |now |later )?(?:\w+ly )?(?:${verbs})\b|\b(?:for|among) ${percentage}(?=[.,;:]|\s*\[|$)`,
  'gi',
);
/** Words for those of whom it is a share. */
const base =
  /\b(?:people|persons?|adults?|participants?|patients?|residents?|members?|referrals?|referred|visitors?|clients?|respondents?|wom[ae]n|m[ae]n|child(?:ren)?|pupils?|parents?|mothers?|fathers?|carers?|walkers?|singers?|dancers|gardeners|players|artists|prescribers|leaders|owners|volunteers?|workers?|staff|practices?|GPs?|users?|readers?|households?|famil(?:y|ies)|councils?|services?|schemes?|programmes?|organisations?|librar(?:y|ies)|places|areas|studies|trials?|reviews?|evaluations?|attend(?:ees?|ers?)|starters|completers|finishers|groups?|arms?|sample|survey|cohort|population|boys|girls|professionals|clinicians|doctors|nurses|students|teachers|who|whom|those|them|these|everyone|of the|of all|of its|of their|of an?|cases?|rest|others?|deaths?|events?|sessions|classes|records|forms|calls|contacts|appointments|visits|admissions|answers|money|spending|income|funding|grants?|costs?|budgets?)\b/i;
/** A count of something, and neither a year nor a length of time. */
const count =
  /(?<![\d.,])(?!(?:19|20)\d\d\b)\d[\d,]*(?![\d%]|[.,]\d| per cent| ?(?:days?|weeks?|months?|years?|hours?|minutes?)\b)/;

/** Fields that are a share's own, beside which its base has a field. */
const withBase = new Set(['title', 'results', 'outcomes', 'costs', 'sample', 'datasets']);

/** Percentages in prose of which nothing says of whom: "18% improved". */
export function bareShares({ entries }: Content): Finding[] {
  return entries.flatMap((entry) =>
    statementsOf(entry).flatMap(({ text, at }) => {
      if (!/%|per cent/.test(text)) return [];
      const parts = sentencesIn(text.replace(/\[@[^\]]*\]/g, ' ')).map(({ segment }) => segment);
      return parts.flatMap((part, index) => {
        const [found] = part.match(bareShare) ?? [];
        if (!found || hasBase(part.replace(bareShare, ' ')) || introduces(parts[index - 1] ?? '')) return [];
        const share = /\d[\d.]*(?:%| per cent)/.exec(found)![0];
        return [
          {
            path: entry.path,
            ...at(),
            wrong: `"${found.trim()}" does not say of whom`,
            right: `say of whom and of how many, as the source does: "${share} of the … people who …"; where it does not say, write "${share} of people (of how many is not stated)"`,
          },
        ];
      });
    }),
  );
}

const hasBase = (sentence: string): boolean => base.test(sentence) || count.test(sentence);

/** Whether a sentence says who was counted, for the one after it. */
const introduces = (sentence: string): boolean => count.test(sentence) && base.test(sentence);

/** Paragraphs, and fields that are sentences and have no field for the base. A row of a table has its head. */
function statementsOf(entry: Entry): { text: string; at: () => { line: number; column: number } }[] {
  const below = (entry.tree ? proseBlocks(entry.tree) : [])
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ text, line, column }) => ({ text, at: () => ({ line, column }) }));
  const fields = entryTexts(entry).filter(({ path }) => path.length > 0 && !withBase.has(String(path[0])));
  return [...fields, ...below];
}
