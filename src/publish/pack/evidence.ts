import { evidenceSchema, type Evidence, type Outcome } from '#schemas/evidence.ts';
import { studyDesigns } from '#model/design.ts';
import { harmsInWords } from '#model/harms.ts';
import { sampleInWords } from '#model/in-words.ts';
import { bodiesWith } from '#lib/evidence/bodies.ts';
import { packBody } from './bodies.ts';
import type { EvidenceItem, PackFinding } from '#model/pack-item.ts';
import { readings } from '#schemas/source.ts';
import type { EvidenceEntry } from '#lib/content/collections.ts';
import { allFindings } from '#lib/evidence/counter-evidence.ts';
import { designOfFinding, formatEffect, strengthInWords, strengthOfFinding } from '#lib/evidence/findings.ts';
import { addressOf, paths } from '#lib/site/paths.ts';
import { capitalise, formatDay } from '#model/text.ts';
import { labelOf, labelsOf } from '#lib/content/vocabulary.ts';
import { walesMarks } from '#model/wales.ts';
import { citedText, packSources, refsIn } from './text.ts';
import { packDiffering } from './studies.ts';

/** An evidence summary as a pack takes it. */
export function packEvidence(entry: EvidenceEntry): EvidenceItem {
  const { id, data } = entry;
  const fields = { schema: evidenceSchema, data };
  const item = {
    kind: 'evidence' as const,
    ref: `evidence/${id}`,
    title: data.title,
    summary: citedText(fields, data.summary),
    address: addressOf(paths.evidenceSummary(id)),
    checked: formatDay(data.reviewed),
    wales: walesMarks[data.wales],
    inWales: data.wales === 'included',
    design: studyDesigns[data.design],
    designNote: data.designNote ?? null,
    strength: strengthInWords(strengthOfFinding(data)),
    strengthSummary: [data.strength.summary, data.strength.ownGrade].filter(Boolean).join(' '),
    harms: harmsInWords(data.harms),
    activities: labelsOf('activities', data.activities),
    country: data.country,
    population: data.population,
    setting: data.setting,
    sample: sampleInWords(data.sample),
    comparator: data.comparator,
    followUp: data.followUp,
    read: readings[data.whatWeRead],
    readingNote: data.readingNote,
    funding: data.fundingOrConflicts,
    findings: data.outcomes.map((outcome) => packFinding(data, outcome)),
    limitations: data.limitations.map((limitation) => citedText(fields, limitation)),
    meaning: citedText(fields, data.meaning),
    source: data.reference,
    differing: packDiffering([allFindings(entry)], [entry]),
    known: bodiesWith(id).map(packBody),
  };
  return { ...item, sources: packSources(refsIn(item), data) };
}

function packFinding(evidence: Evidence, outcome: Outcome): PackFinding {
  const { effect, notAnEffect } = outcome;
  return {
    id: outcome.id,
    outcome: labelOf('outcomes', outcome.outcome),
    direction: notAnEffect ? null : outcome.direction,
    strength: notAnEffect ? null : strengthInWords(strengthOfFinding(evidence, outcome)),
    design: designOfFinding(evidence, outcome),
    words: outcome.finding,
    effect: effect
      ? `${capitalise(effect.measure)}: ${formatEffect(effect)}${effect.note ? `. ${capitalise(effect.note)}` : ''}`
      : null,
    study: outcome.study
      ? [outcome.study, outcome.sample && sampleInWords(outcome.sample)].filter(Boolean).join('; ')
      : null,
    source: outcome.source,
  };
}
