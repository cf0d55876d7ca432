import type { Content, Entry } from '../content.ts';
import { entryTexts } from '../read/entry-texts.ts';
import { namedSources } from '../read/named-sources.ts';
import { saidOfSources } from '../read/sentences-with-sources.ts';
import type { Finding } from '../report/problem.ts';
import { eachEntry } from '../rule.ts';
import { councilsCalled, placesNamed } from './councils-in-words.ts';
import { placeOf, strange, type Place } from './councils-of-scheme.ts';
import { isCouncilName, namesOfCouncils, type Registers } from './meant.ts';

interface Places {
  registers: Registers;
  /** The places of the schemes that name a source; null where one of them says of no council that it is there. */
  bySource: ReadonlyMap<string, Place | null>;
}

function placesOfSources(content: Content): Places {
  const bySource = new Map<string, Place | null>();
  const codes = new Set(content.councils.map(({ code }) => code));
  for (const entry of content.entries.filter(({ folder }) => folder === 'case-studies')) {
    const found = placeOf(entry);
    // A code that is none is told of where it stands.
    const place = found?.codes.every((code) => codes.has(code)) ? found : null;
    for (const source of namedSources(entry.data)) {
      const before = bySource.get(source);
      const isOpen = place === null || before === null;
      bySource.set(
        source,
        isOpen
          ? null
          : { codes: [...(before?.codes ?? []), ...place.codes], note: `${before?.note ?? ''} ${place.note}` },
      );
    }
  }
  return { registers: namesOfCouncils(content), bySource };
}

/** Councils that sentences name beside a source, where every scheme that rests on it is somewhere else. */
export const otherPlaces = eachEntry<Places>({
  beside: placesOfSources,
  inEntry: (entry, { registers, bySource }): Finding[] =>
    entry.folder === 'case-studies' ? [] : [...inSentences(entry, registers, bySource), ...inGeography(entry, registers, bySource)], // prettier-ignore
});

const inSentences = (entry: Entry, registers: Registers, bySource: Places['bySource']): Finding[] =>
  entryTexts(entry).flatMap((said) =>
    saidOfSources(entry, said).flatMap(({ sentence, refs }) => {
      const place = placeOfAll(refs, bySource);
      if (!place) return [];
      const named = new Set([...councilsCalled(sentence, registers), ...placesNamed(sentence, registers)]);
      return [...named]
        .filter((name) => strange(name, place, registers).length > 0)
        .map((name) => ({ path: entry.path, ...said.at(), ...told(name, place) }));
    }),
  );

/** The place that a fact is of, where its field begins with the name of a council: "Southby, England". */
function inGeography(entry: Entry, registers: Registers, bySource: Places['bySource']): Finding[] {
  const { geography, source } = entry.data;
  if (typeof geography !== 'string' || typeof source !== 'string') return [];
  const [name = ''] = geography.split(',');
  const place = placeOfAll([source], bySource);
  return place && isCouncilName(registers, name) && strange(name, place, registers).length > 0
    ? [{ path: entry.path, ...entry.yaml.locate(['geography']), ...told(name, place) }]
    : [];
}

const told = (name: string, { codes }: Place): Pick<Finding, 'wrong' | 'right'> => ({
  wrong: `this names ${name}, and the schemes that rest on its source are in ${[...new Set(codes)].join(', ')}`,
  right:
    'name the place that the source is about, or cite the source on the place; keep both if the source tells of both',
});

/** The places of all that is cited; null where a source is none of a scheme's, or may be about anywhere. */
function placeOfAll(refs: readonly string[], bySource: Places['bySource']): Place | null {
  const places = refs.map((ref) => bySource.get(ref) ?? null);
  return places.length === 0 || places.includes(null)
    ? null
    : { codes: places.flatMap((place) => place!.codes), note: places.map((place) => place!.note).join(' ') };
}
