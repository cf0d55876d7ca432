import type { CitedText, FactItem } from '#model/pack-item.ts';
import { evidenceSummary } from '#lib/content/collections.ts';
import { differingFrom, leadOf, sourceNote, statusLine, strengthOf, type Fact } from '#lib/facts/facts.ts';
import { addressOf } from '#lib/site/paths.ts';
import { packBody } from './bodies.ts';
import { byStrength } from '#lib/evidence/relations.ts';
import { capitalise, formatDay } from '#model/text.ts';
import { labelsOf } from '#lib/content/vocabulary.ts';
import { packSources, refsIn } from './text.ts';
import { packStudy } from './studies.ts';

/** A fact as a pack takes it. What was withdrawn or corrected says so. */
export function packFact(fact: Fact): FactItem {
  const { data, mark } = fact;
  const statement: CitedText = [{ text: data.statement }, { ref: data.source }];
  const item = {
    kind: 'facts' as const,
    ref: `facts/${fact.id}`,
    title: data.title,
    summary: statement,
    address: addressOf(fact.path),
    checked: formatDay(data.published),
    wales: `Holds for: ${data.geography}`,
    inWales: false,
    figure: leadOf(fact).replace(/\.$/, ''),
    statement,
    strength: capitalise(strengthOf(fact)),
    denominator: data.denominator,
    period: data.period,
    geography: data.geography,
    caveat: data.caveat,
    doNotSay: data.doNotSay,
    sourceNote: sourceNote(fact),
    contradictions: data.contradictedBy.map(({ text, evidence, source }): CitedText => {
      const ref = source ?? (evidence && evidenceSummary(evidence).data.reference);
      return ref ? [{ text }, { ref }] : [{ text }];
    }),
    version: `Version ${data.version}, published on ${formatDay(data.published)}`,
    status: fact.status,
    mark: mark && { line: statusLine(fact)!, wrong: mark.wrong, right: mark.right },
    activities: labelsOf('activities', data.activities),
    known: fact.bodies.map(packBody),
    differing: differingFrom(fact)
      .toSorted((a, b) => byStrength(a.entry, b.entry))
      .map(packStudy),
  };
  return { ...item, sources: packSources(refsIn(item)) };
}
