import { contentAddresses, earlierAddresses, entryAddress, sitePages } from '../addresses.ts';
import type { Content } from '../content.ts';
import { validFacts } from '../fact-ground.ts';
import type { Problem } from '../report/problem.ts';
import { nearest } from '../suggest.ts';

/** Corrections of pages that are not there, and corrected facts that still say what was wrong. */
export function corrections(content: Content): Problem[] {
  const list = content.lists.get('corrections');
  if (!list) return [];
  const known = [
    ...sitePages,
    ...contentAddresses(content),
    ...content.entries.flatMap((entry) => earlierAddresses(entry).pages),
  ];
  const firstVersions = new Set(
    validFacts(content)
      .filter(({ fact }) => fact.version === 1)
      .map(({ entry }) => entryAddress('facts', entry.id)),
  );
  return list.items.flatMap(({ concerns, kind }, index): Problem[] => {
    if (typeof concerns !== 'string') return [];
    const at = list.at(index, 'concerns');
    if (!known.includes(concerns)) {
      const near = nearest(concerns, known);
      const right = near ? `did you mean ${near}?` : 'use the address of a page that is there';
      return [{ ...at, rule: 'link', wrong: `there is no page ${concerns}`, right }];
    }
    if (kind !== 'correction' || !firstVersions.has(concerns)) return [];
    return [
      {
        ...at,
        rule: 'correction-version',
        wrong: 'this fact is said to be corrected, and is still at its first version',
        right: 'put the fact right and raise its version; or call this a clarification or a withdrawal',
      },
    ];
  });
}
