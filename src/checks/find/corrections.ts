import { factAddress } from '#schemas/addresses.ts';
import { contentAddresses, earlierAddresses } from '../addresses.ts';
import type { Content } from '../content.ts';
import { validFacts } from '../fact-ground.ts';
import type { Finding } from '../report/problem.ts';
import { nearest } from '../suggest.ts';

/** Corrections of pages that are not there. */
export function correctionsOfNothing(content: Content): Finding[] {
  const list = content.lists.get('corrections');
  if (!list) return [];
  const known = [
    ...content.sitePages,
    ...contentAddresses(content),
    ...content.entries.flatMap((entry) => earlierAddresses(content, entry).pages),
  ];
  return list.items.flatMap(({ concerns }, index): Finding[] => {
    if (typeof concerns !== 'string' || known.includes(concerns)) return [];
    const near = nearest(concerns, known);
    return [
      {
        ...list.at(index, 'concerns'),
        wrong: `there is no page ${concerns}`,
        right: near ? `did you mean ${near}?` : 'use the address of a page that is there',
      },
    ];
  });
}

/** Corrected facts that still say what was wrong. */
export function uncorrectedFacts(content: Content): Finding[] {
  const list = content.lists.get('corrections');
  if (!list) return [];
  const firstVersions = new Set(
    validFacts(content)
      .filter(({ fact }) => fact.version === 1)
      .map(({ entry }) => factAddress(entry.id)),
  );
  return list.items.flatMap(({ concerns, kind }, index): Finding[] => {
    if (typeof concerns !== 'string' || kind !== 'correction' || !firstVersions.has(concerns)) return [];
    return [
      {
        ...list.at(index, 'concerns'),
        wrong: 'this fact is said to be corrected, and is still at its first version',
        right: 'put the fact right and raise its version; or call this a clarification or a withdrawal',
      },
    ];
  });
}
