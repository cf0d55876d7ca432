import type { PackIndex, PackItem } from '#model/pack-item.ts';
import { newest } from '#lib/content/collections.ts';
import { forPage, pagesIn, type ForKind } from '#lib/content/kinds.ts';
import { removed } from '#lib/content/removed.ts';
import { formatDay } from '#model/text.ts';
import { packAnswer } from './answer.ts';
import { packCaseStudy } from './case-study.ts';
import { packEvidence } from './evidence.ts';
import { packFact } from './fact.ts';
import { packPage } from './prose.ts';

/** How a page becomes what a pack takes, for the kinds that are more than their text. */
const packed: Partial<ForKind<'packable', PackItem>> = {
  answers: packAnswer,
  'case-studies': packCaseStudy,
  evidence: packEvidence,
  facts: packFact,
};

const choices = pagesIn('packable').map((page) => ({
  ref: `${page.kind}/${page.id}`,
  title: page.title,
  formerly: page.formerly.map((old) => `${page.kind}/${old}`),
  item: () => forPage(packed, page, packPage),
}));

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
