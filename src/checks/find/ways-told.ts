import type { Content, Entry } from '../content.ts';
import { readEvidence } from '../read-pages.ts';
import { entryTexts, type EntryText } from '../read/entry-texts.ts';
import { saidOfSources, type SourcedSentence } from '../read/sentences-with-sources.ts';
import type { Finding } from '../report/problem.ts';
import { eachEntry } from '../rule.ts';

/** What was measured, by the words in which findings and sentences name it. */
const matters: Record<string, RegExp> = {
  wellbeing: /\bwell-?being\b/i,
  loneliness: /\blonel\w+/i,
  depression: /\bdepress\w+/i,
  anxiety: /\banxi\w+/i,
  pain: /\bpain\b/i,
  falls: /\b(?:falls|fallers)\b/i,
  'the GP': /\bGPs?\b/,
  admissions: /\badmissions?\b|\badmitted\b/i,
  deaths: /\bdeaths?\b|\bdied\b|\bmortality\b/i,
};

const more = /\b(?:higher|more|greater|rose|risen|increas\w+|went up|grew)\b/gi;
const less = /\b(?:lower|fewer|less|reduc\w+|fell|fallen|dropped|decreas\w+|went down|declin\w+)\b/gi;
/** Words that turn round what stands beside them, or leave it open. */
const leftOpen =
  /\b(?:no|not|nor|neither|nobody|none|without|unclear|whether|mixed|differ\w*|could|may|might|would|aim\w*|hop\w+|if|some|most)\b|\bshow\w* (?:more|less)\b|(?<!\bthan )\b(?:among|in|for|of) (?:the )?(?:others?|controls?|control group|comparison group|usual care)\b|n['’]t\b|\?/i;

interface Told {
  matter: string;
  way: 'more' | 'less';
  said: string;
}

/** The parts of a sentence, of which each says one thing. What stands in brackets is of its numbers. */
const partsOf = (sentence: string): string[] =>
  sentence.replace(/\([^()]*\)/g, ' ').split(/[,;:.] |\b(?:but|while|whereas|although|and)\b/);

/** The one thing of which a part of a sentence says that there was more, or less, of it; null where it says another. */
function wayOf(part: string): Told | null {
  if (leftOpen.test(part)) return null;
  const named = Object.entries(matters).flatMap(([matter, name]) => (name.test(part) ? [matter] : []));
  const [ups, downs] = [more, less].map((words) => [...part.matchAll(words)].map(([word]) => word));
  const ways = [...ups!, ...downs!];
  return named.length === 1 && ways.length === 1
    ? { matter: named[0]!, way: ups!.length === 1 ? 'more' : 'less', said: ways[0]! }
    : null;
}

/** What a sentence says rose or fell. */
export const waysIn = (sentence: string): Told[] => partsOf(sentence).flatMap((part) => wayOf(part) ?? []);

/** What the findings of each study say went which way, by its publication: only what none of them says otherwise. */
type BySource = ReadonlyMap<string, ReadonlyMap<string, Told['way']>>;

const findingsBySource = (content: Content): BySource =>
  new Map(
    readEvidence(content).map(({ study: { reference, outcomes } }) => {
      const told = outcomes.map(({ finding }) => ({ finding, ways: waysIn(finding) }));
      const sure = Object.entries(matters).flatMap(([matter, name]): [string, Told['way']][] => {
        const onIt = told
          .filter(({ finding }) => name.test(finding))
          .map(({ ways }) => ways.find((each) => each.matter === matter)?.way);
        return onIt[0] !== undefined && new Set(onIt).size === 1 ? [[matter, onIt[0]]] : [];
      });
      return [reference, new Map(sure)];
    }),
  );

/** What a text says of sources; a summary of a study says in its title and in short what the study found. */
const saidOfStudies = (entry: Entry, text: EntryText): SourcedSentence[] =>
  entry.folder === 'evidence' && ['title', 'summary'].includes(String(text.path[0]))
    ? [{ sentence: text.text, refs: [String(entry.data.reference)] }]
    : saidOfSources(entry, text);

/** Sentences that tell of the one study they cite that there was more of something, where its finding says less. */
export const waysTold = eachEntry<BySource>({
  beside: findingsBySource,
  inEntry: (entry: Entry, bySource) =>
    entryTexts(entry).flatMap((text) =>
      saidOfStudies(entry, text).flatMap(({ sentence, refs }): Finding[] => {
        const ways = refs.length === 1 ? bySource.get(refs[0]!) : undefined;
        return ways === undefined
          ? []
          : waysIn(sentence)
              .filter(({ matter, way }) => ways.has(matter) && ways.get(matter) !== way)
              .map(({ matter, said }) => ({
                path: entry.path,
                ...text.at(),
                wrong: `"${said}" is said of ${matter}, and the finding of the study cited says ${ways.get(matter)!}`,
                right:
                  'say it the way that the finding goes, or mend the finding; keep both if the sentence is about something else',
              }));
      }),
    ),
});
