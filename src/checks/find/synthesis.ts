import { topicVocabularies } from '#schemas/synthesis.ts';
import { countables, readSlot, slot, typedCounts } from '#model/tally-words.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../report/problem.ts';
import { suggest } from '../suggest.ts';

/** Counts in the prose of a synthesis that somebody typed, and slots that count nothing. */
export function synthesisCounts(content: Content): Finding[] {
  return synthesesOf(content).flatMap(({ text, at }) => {
    if (typeof text !== 'string') return [];
    const typed = typedCounts(text).map(({ typed: words, slot: instead }) => ({
      ...at('text'),
      wrong: `"${words}" was typed, and the next entry would make it wrong`,
      right: `write ${instead}: the number and its noun are filled in`,
    }));
    const unknown = [...text.matchAll(slot)]
      .filter(([, inside]) => readSlot(inside!) === null)
      .map(([whole, inside]) => ({
        ...at('text'),
        wrong: `${whole} counts nothing that we know`,
        right: suggest(inside!, Object.keys(countables)),
      }));
    return [...typed, ...unknown];
  });
}

/** Syntheses of terms that are in no vocabulary. */
export function unknownSynthesisTerms(content: Content): Finding[] {
  return synthesesOf(content)
    .filter(({ vocabulary }) => !content.unread.has(`${vocabulary}.yaml`))
    .filter(({ vocabulary, term }) => !content.lists.get(vocabulary)?.items.some(({ id }) => id === term))
    .map(({ vocabulary, term, at }) => ({
      ...at('term'),
      wrong: `there is no term "${term}"`,
      right: `use a term of content/${vocabulary}.yaml`,
    }));
}

interface Written {
  /** The list of terms: vocabulary/activities. */
  vocabulary: string;
  term: string;
  text: unknown;
  at(field: string): { path: string; line: number; column: number };
}

/** The syntheses as they are written, as far as they can be read. */
function synthesesOf({ entries }: Content): Written[] {
  const page = entries.find(({ folder, id }) => folder === 'lists' && id === 'syntheses');
  const items = Array.isArray(page?.data.syntheses) ? (page.data.syntheses as (Record<string, unknown> | null)[]) : [];
  return items.flatMap((item, index) => {
    const { vocabulary, term, text } = item ?? {};
    if (!(topicVocabularies as readonly unknown[]).includes(vocabulary) || typeof term !== 'string') return [];
    const at = (field: string) => ({ path: page!.path, ...page!.yaml.locate(['syntheses', index, field]) });
    return [{ vocabulary: `vocabulary/${String(vocabulary)}`, term, text, at }];
  });
}
