import { packKinds, type PackIndex, type PackItem } from '#model/pack-item.ts';
import { caseStudies, chapters, evidence, guides, newest, shortVersions } from '#lib/content/collections.ts';
import { facts } from '#lib/facts/facts.ts';
import { removed } from '#lib/content/removed.ts';
import { formatDay } from '#model/text.ts';
import { packCaseStudy } from './case-study.ts';
import { packEvidence } from './evidence.ts';
import { packFact } from './fact.ts';
import { packProse } from './prose.ts';

interface Choice {
  ref: string;
  title: string;
  formerly: string[];
  item: () => PackItem;
}

type Entry = { id: string; data: { title: string; formerly: string[] } };

const choices: Choice[] = [
  ...choose('case-studies', caseStudies, packCaseStudy),
  ...choose('evidence', evidence, packEvidence),
  ...choose('facts', facts, packFact),
  ...choose('briefing', [...chapters, ...shortVersions], packProse),
  ...choose('guides', guides, packProse),
];

function choose<T extends Entry>(kind: keyof typeof packKinds, entries: readonly T[], make: (entry: T) => PackItem) {
  return entries.map((entry): Choice => ({
    ref: `${kind}/${entry.id}`,
    title: entry.data.title,
    formerly: entry.data.formerly.map((old) => `${kind}/${old}`),
    item: () => make(entry),
  }));
}

/** Every page that a pack may hold, by kind and id. */
export const packRefs: string[] = choices.map(({ ref }) => ref);

/** The page of this kind and id, as a pack takes it. */
export function packItem(ref: string): PackItem {
  return choices.find((choice) => choice.ref === ref)!.item();
}

/** What there is to choose from, with old names and what was removed. */
export const packIndex: PackIndex = {
  edition: formatDay(newest),
  titles: Object.fromEntries(choices.map(({ ref, title }) => [ref, title])),
  renamed: Object.fromEntries(choices.flatMap(({ ref, formerly }) => formerly.map((old) => [old, ref]))),
  removed: Object.fromEntries(
    removed
      .filter(({ address }) => /^\/[a-z-]+\/[a-z0-9-]+\/$/.test(address))
      .map((page) => [page.address.slice(1, -1), `It was removed on ${formatDay(page.removed)}. ${page.reason}`]),
  ),
};
