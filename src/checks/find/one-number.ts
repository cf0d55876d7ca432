import { factAddress } from '#schemas/addresses.ts';
import type { Content } from '../content.ts';
import { validFacts } from '../fact-ground.ts';
import type { Finding } from '../report/problem.ts';

/** Facts that name as the number to use one that is not: itself, one that was withdrawn, or one that names another. */
export function secondPreferred(content: Content): Finding[] {
  const facts = validFacts(content);
  const withdrawn = new Set(
    (content.lists.get('corrections')?.items ?? []).flatMap(({ kind, concerns }) =>
      kind === 'withdrawal' && typeof concerns === 'string' ? [concerns] : [],
    ),
  );
  const insteadOf = new Map(facts.map(({ entry, fact }) => [entry.id, fact.insteadUse?.fact]));
  return facts.flatMap(({ entry, fact: { insteadUse } }): Finding[] => {
    if (!insteadUse) return [];
    if (withdrawn.has(factAddress(insteadUse.fact))) {
      return [
        {
          path: entry.path,
          ...entry.yaml.locate(['insteadUse', 'fact']),
          wrong: `${insteadUse.fact} was withdrawn, and is no number to use`,
          right: 'name a fact that stands, or leave "insteadUse" out',
        },
      ];
    }
    const further = insteadOf.get(insteadUse.fact);
    if (insteadUse.fact !== entry.id && further === undefined) return [];
    return [
      {
        path: entry.path,
        ...entry.yaml.locate(['insteadUse', 'fact']),
        wrong:
          insteadUse.fact === entry.id
            ? 'this fact names itself as the number to use instead of it'
            : `${insteadUse.fact} is not the number to use: it names ${further} instead`,
        right:
          insteadUse.fact === entry.id
            ? 'leave "insteadUse" out where this is the number to use'
            : `name ${further}, so that one question has one number`,
      },
    ];
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
          {
            path: entry.path,
            ...entry.yaml.locate(['facts', at]),
            wrong: `${String(id)} is not the number to use for its question, and the one that is does not stand beside it`,
            right: `name ${preferred} before it, or alone`,
          },
        ];
      });
    });
}
