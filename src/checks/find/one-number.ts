import { factAddress } from '#schemas/addresses.ts';
import type { Content, Entry } from '../content.ts';
import { validFacts, withdrawnFacts } from '../fact-ground.ts';
import { ofEntry } from '../of-entry.ts';
import { drawnFigures, type DrawnFigure } from '../read/prose-blocks.ts';
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

/** Packs and lines to say that give a number for which another is to be used and not that one before it, and answers without that one. */
export function otherNumbersAlone(content: Content): Finding[] {
  const insteadOf = new Map(validFacts(content).map(({ entry, fact }) => [entry.id, fact.insteadUse?.fact]));
  return content.entries.flatMap((entry) => {
    const named = factsNamed(content, entry);
    return named.flatMap(({ id, at }, index): Finding[] => {
      const preferred = insteadOf.get(id);
      // An answer may be on the other number itself.
      const beside = entry.folder === 'answers' ? named : named.slice(0, index);
      if (preferred === undefined || beside.some((other) => other.id === preferred)) return [];
      const wrong = `${id} is not the number to use for its question, and the one that is does not stand before it`;
      const right = `name ${preferred} before it, or alone`;
      return [{ path: entry.path, ...at(), wrong, right }];
    });
  });
}

/** A fact that a page names, and where. */
interface Named {
  id: string;
  at(): { line: number; column: number };
}

/** The facts of an answer, of a pack, and of the lines to say of a text, in the order in which a reader meets them. */
function factsNamed(content: Content, entry: Entry): Named[] {
  const { folder, valid, data, yaml } = entry;
  const lines = ofEntry(content, entry, 'its lines to say', () => linesIn(entry)).map(
    ({ of, line, column }): Named => ({ id: of, at: () => ({ line, column }) }),
  );
  if (!valid) return lines;
  if (folder === 'answers')
    return listOf(data.facts).map((id, index) => ({ id: String(id), at: () => yaml.locate(['facts', index]) }));
  if (folder !== 'packs') return lines;
  return listOf(data.items).flatMap((item, index) => {
    const [kind, id] = String((item as { page?: unknown }).page).split('/');
    return kind === 'facts' && id ? [{ id, at: () => yaml.locate(['items', index]) }] : [];
  });
}

/** The facts of which a text gives the line to say. */
const linesIn = ({ tree }: Entry): Pick<DrawnFigure, 'of' | 'line' | 'column'>[] =>
  (tree ? drawnFigures(tree) : [])
    .filter(({ component }) => component === 'Line')
    .map(({ of, line, column }) => ({ of, line, column }));

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
