import { findCitations } from '../../markdown/citation-marks.ts';
import { isTelling, numbersIn } from '../../markdown/quantities.ts';
import { factAddress } from '#schemas/addresses.ts';
import type { Content, ContentFile } from '../content.ts';
import { kept } from '../kept.ts';
import { validFacts, type ReadFact } from '../fact-ground.ts';
import { readVersion } from './fact-versions.ts';
import { entriesNaming } from './uses.ts';
import { entryTexts } from '../read/entry-texts.ts';
import type { Finding } from '../report/problem.ts';

interface Earlier {
  version: number;
  valueText: string;
}

/** What the earlier versions of a fact showed, the latest first. */
function earlierOf({ files, memory }: Content, { entry, fact }: ReadFact): Earlier[] {
  return [entry.id, ...fact.formerly]
    .flatMap((name) => versionFiles(files).get(name) ?? [])
    .flatMap(({ file, number }) => {
      if (number >= fact.version) return [];
      const read = readVersion(file, memory);
      return read ? [{ version: number, valueText: read.valueText }] : [];
    })
    .toSorted((a, b) => b.version - a.version);
}

/** The files of the versions of each fact, by the name that it had when they were frozen. */
const versionFiles = kept((files: readonly ContentFile[]) =>
  Map.groupBy(
    files.flatMap((file) => {
      const [, name, number] = /^facts\/versions\/(.+)\.v(\d+)\.json$/.exec(file.path) ?? [];
      return name ? [{ file, name, number: Number(number) }] : [];
    }),
    ({ name }) => name,
  ),
);

/** Figures that were put right in a fact and still stand elsewhere with the same source. */
export function oldFigures(content: Content): Finding[] {
  return validFacts(content).flatMap((read) => {
    const { fact, entry } = read;
    const now = new Set(numbersIn([fact.valueText, fact.statement, fact.say, fact.caveat].join(' | ')));
    const old = [...new Set(earlierOf(content, read).flatMap(({ valueText }) => numbersIn(valueText)))].filter(
      (number) => isTelling(number) && !now.has(number),
    );
    if (old.length === 0) return [];
    return entriesNaming(content, fact.source)
      .filter((other) => other !== entry)
      .flatMap((other) => {
        const isAbout = other.data.source === fact.source || other.data.reference === fact.source;
        return entryTexts(other).flatMap(({ text, at, path }) => {
          if (path.includes('doNotSay') || path.includes('history')) return [];
          const cites = isAbout || findCitations(text).some(({ refs }) => refs.includes(fact.source));
          const stale = cites ? old.find((number) => numbersIn(text).includes(number)) : undefined;
          return stale === undefined
            ? []
            : [
                {
                  path: other.path,
                  ...at(),
                  wrong: `this still says "${stale}", which ${factAddress(entry.id)} no longer does`,
                  right: `write ${fact.valueText}, or say why this figure differs`,
                },
              ];
        });
      });
  });
}

/** Facts that show another figure than before, with nothing on record that says so. */
export function unrecordedChanges(content: Content): Finding[] {
  const concerned = (content.lists.get('corrections')?.items ?? []).map(({ concerns }) => concerns);
  return validFacts(content).flatMap((read) => {
    const [before] = earlierOf(content, read);
    const { entry, fact } = read;
    const addresses = [entry.id, ...fact.formerly].map((id) => factAddress(id));
    if (!before || numbersIn(before.valueText).join() === numbersIn(fact.valueText).join()) return [];
    if (addresses.some((address) => concerned.includes(address))) return [];
    return [
      {
        path: entry.path,
        ...entry.yaml.locate(['valueText']),
        wrong: `version ${before.version} showed "${before.valueText}", and nothing says why it changed`,
        right: `add a file to content/corrections/: what was wrong, what is right, and concerns: ${addresses[0]}`,
      },
    ];
  });
}
