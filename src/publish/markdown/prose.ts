import { caseStudies, evidenceSummary } from '#lib/content/collections.ts';
import { counterEvidence } from '#lib/evidence/counter-evidence.ts';
import { factAsText, factById, strengthOf } from '#lib/facts/facts.ts';
import { roles } from '#lib/content/roles.ts';
import { accessRecord } from '#lib/registers/accessibility.ts';
import { drawnNumber, isOverdue } from '#lib/registers/living-numbers.ts';
import { listedSum } from '#lib/registers/sums.ts';
import { whatHolds } from '#lib/site/closing.ts';
import { addressOf, paths } from '#lib/site/paths.ts';
import type { AuthorComponent } from '#model/author-components.ts';
import { conformanceInWords } from '#model/accessibility.ts';
import { directions } from '#model/direction.ts';
import { levelInWords } from '#model/body.ts';
import { workedLevels } from '#lib/evidence/worked-levels.ts';
import { bodyById } from '#lib/evidence/bodies.ts';
import { judgementLines } from './bodies.ts';
import { findingLine } from './finding.ts';
import { list, quote, withNotes } from './text.ts';

type Attributes = Record<string, string>;

/** What each component of the authors becomes. */
const components: Record<Exclude<AuthorComponent, 'WhileOpen'>, (attributes: Attributes, inside: string) => string> = {
  Caveat: ({ title }, inside) => quote(`**${title}**\n\n${inside.trim()}`),
  Result({ from, of }) {
    const scheme = caseStudies.find(({ id }) => id === from)!;
    const figure = [...scheme.data.results, ...scheme.data.costs].find(({ id }) => id === of)!;
    return `[${figure.valueText}](${addressOf(paths.caseStudy(from!))}#${of})`;
  },
  Finding({ from, of }) {
    const entry = evidenceSummary(from!);
    const outcome = entry.data.outcomes.find(({ id }) => id === of)!;
    const differing = counterEvidence([{ entry, findings: [outcome] }], [entry]);
    const otherwise = differing.flatMap(({ entry: other, findings }) =>
      findings.map(
        (finding) =>
          `${directions[finding.direction]}: [${other.data.title}](${addressOf(paths.evidenceSummary(other.id))}#${finding.id})`,
      ),
    );
    const found = `${findingLine(entry.data, outcome)} [${entry.data.title}](${addressOf(paths.evidenceSummary(from!))}#${of})`;
    return quote(
      [found, otherwise.length > 0 && `\nFound otherwise:\n\n${list(otherwise)}`].filter(Boolean).join('\n'),
    );
  },
  WorkedGrade({ from }) {
    const body = bodyById(from!)!;
    const head = `[${body.data.question}](${addressOf(body.path)}): ${levelInWords(body.data, body.certainty.level)}.`;
    return `${head}\n\n${judgementLines(body)}`;
  },
  WorkedLevels: () =>
    list(
      workedLevels.map(
        ({ name, certainty }) =>
          `${name}: ${certainty.level ?? 'no level'}${certainty.provisional ? ', provisional' : ''}`,
      ),
    ),
  AccessibilityTest: () => `${conformanceInWords(accessRecord)} ${addressOf(paths.entry(roles.accessibility))}`,
  Sum: ({ of }) => `[${listedSum(of!).amount}](${addressOf(paths.costs)}#${of})`,
  Number({ of }) {
    const { number, words } = drawnNumber(of!);
    return `[${words}](${addressOf(paths.number(number.id))})${isOverdue(number) ? ' (due for review)' : ''}`;
  },
  Fact: ({ of }) => quote(factAsText(factById(of!)!)),
  Line({ of }) {
    const fact = factById(of!)!;
    if (fact.status === 'withdrawn') return quote(factAsText(fact));
    const { say, doNotSay, title } = fact.data;
    const ground = `[${title}](${addressOf(fact.path)}) (${strengthOf(fact)})`;
    return quote([`**Say:** ${say}`, `**Do not say:** ${doNotSay}`, ground].join('\n\n'));
  },
};

/** The text of an entry as plain Markdown: citations as footnotes, components as what they show. */
export function proseToMarkdown(body: string): string {
  const names = Object.keys(components).join('|');
  const element = new RegExp(`<(${names})((?:\\s+\\w+="[^"]*")*)\\s*(?:/>|>([\\s\\S]*?)</\\1>)`, 'g');
  const plain = whatHolds(body).replace(element, (_, name: keyof typeof components, attributes: string, inside = '') =>
    components[name](
      Object.fromEntries([...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
      inside,
    ),
  );
  return withNotes(plain).trim();
}
