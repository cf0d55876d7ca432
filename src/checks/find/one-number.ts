import { factAddress } from '#schemas/addresses.ts';
import type { Content } from '../content.ts';
import { validFacts, withdrawnFacts } from '../fact-ground.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';

/** Facts that name as the number to use one that is not: itself, one that was withdrawn, or one that names another. */
export function secondPreferred(content: Content): Finding[] {
  const facts = validFacts(content);
  const withdrawn = withdrawnFacts(content);
  const insteadOf = new Map(facts.map(({ entry, fact }) => [entry.id, fact.insteadUse?.fact]));
  return facts.flatMap(({ entry, fact: { insteadUse } }): Finding[] => {
    if (!insteadUse) return [];
    const said = (wrong: string, right: string): Finding[] => [findingIn(entry, ['insteadUse', 'fact'], wrong, right)];
    const { fact } = insteadUse;
    if (withdrawn.has(factAddress(fact)))
      return said(
        `${fact} was withdrawn, and is no number to use`,
        'name a fact that stands, or leave "insteadUse" out',
      );
    if (fact === entry.id)
      return said(
        'this fact names itself as the number to use instead of it',
        'leave "insteadUse" out where this is the number to use',
      );
    const further = insteadOf.get(fact);
    if (further === undefined) return [];
    return said(
      `${fact} is not the number to use: it names ${further} instead`,
      `name ${further}, so that one question has one number`,
    );
  });
}

/** Answers that give a number for which another is to be used, and not that one. */
export function answersWithOtherNumbers(content: Content): Finding[] {
  const insteadOf = new Map(validFacts(content).map(({ entry, fact }) => [entry.id, fact.insteadUse?.fact]));
  return content.entries
    .filter(({ folder, valid }) => folder === 'answers' && valid)
    .flatMap((entry) => {
      const named = Array.isArray(entry.data.facts) ? (entry.data.facts as unknown[]) : [];
      return named.flatMap((id, at): Finding[] => {
        const preferred = insteadOf.get(String(id));
        if (preferred === undefined || named.includes(preferred)) return [];
        return [
          findingIn(
            entry,
            ['facts', at],
            `${String(id)} is not the number to use for its question, and the one that is does not stand beside it`,
            `name ${preferred} before it, or alone`,
          ),
        ];
      });
    });
}
