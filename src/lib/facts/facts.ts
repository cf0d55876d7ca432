import type { Correction, FactStatus } from '#schemas/correction.ts';
import { isDirect } from '#model/directness.ts';
import type { Direction } from '#model/direction.ts';
import { smallFigure } from '#model/large-figure.ts';
import { strengthInWords, strengthRank } from '#model/strength.ts';
import { levelInWords } from '#model/body.ts';
import { levelRank } from '#model/certainty.ts';
import { basisOf, type FactBasis, type FactGround } from '#model/fact-basis.ts';
import type { Reference } from '#schemas/reference.ts';
import { readings } from '#schemas/source.ts';
import { caseStudies, evidence, facts as entries, referenceById, type FactEntry } from '#lib/content/collections.ts';
import { correctionsOf } from '#lib/content/corrections.ts';
import { bodiesOfFinding, type BodyEntry } from '#lib/evidence/bodies.ts';
import { counterEvidence, type StudyFindings } from '#lib/evidence/counter-evidence.ts';
import { byStrength } from '#lib/evidence/relations.ts';
import { harvard, harvardText, linkOf } from '#lib/text/harvard.ts';
import { addressOf, paths } from '#lib/site/paths.ts';
import { mostQuoted } from '#lib/content/featured.ts';
import { capitalise, formatDay, inSentence, unitBeside, unquoted } from '#model/text.ts';
import { site } from '#site.ts';

/** A fact with all that a page, card, pack, feed or embed says of it. */
export interface Fact {
  id: string;
  data: FactEntry['data'];
  basis: FactBasis;
  /** The bodies of evidence whose question it helps to answer, surest first. */
  bodies: BodyEntry[];
  reference: Reference;
  /** Its page on this site, from the root of the server. */
  path: string;
  /** What has become of it: the latest correction or withdrawal decides. */
  status: FactStatus;
  /** That correction or withdrawal, with its date and reason. */
  mark: Correction | null;
  /** Everything on record about it, newest first. */
  corrections: Correction[];
}

const ground: FactGround = {
  evidence: (id) => evidence.find((entry) => entry.id === id)?.data,
  caseStudy: (id) => caseStudies.find((entry) => entry.id === id)?.data,
  reading: (source) =>
    [...evidence, ...caseStudies].flatMap(({ data }) => data.sources).find(({ ref }) => ref === source)?.read,
};

/** Every fact, by title. */
export const facts: Fact[] = entries.map(resolve);

const isQuoted = ({ data }: Fact): boolean => data.history !== undefined;
const rank = ({ id }: Fact): number => (mostQuoted.includes(id) ? mostQuoted.indexOf(id) : mostQuoted.length);
/** Those whose true history is told: the numbers that people quote, the most quoted first. */
export const quotedFacts: Fact[] = facts.filter(isQuoted).toSorted((a, b) => rank(a) - rank(b));

const byId = new Map(facts.flatMap((fact) => [fact.id, ...fact.data.formerly].map((id) => [id, fact] as const)));

/** The fact of this id, or of this earlier id; undefined where there is none. */
export const factById = (id: string): Fact | undefined => byId.get(id);

/** The fact that a component of a page names; fails with what there is where it names none. */
export function factNamed(component: string, id: string): Fact {
  const fact = factById(id);
  if (!fact) throw new Error(`<${component} of="${id}">: the facts are ${facts.map((one) => one.id).join(', ')}`);
  return fact;
}

/** The fact to use where this one is not the number to use for its question; undefined where it is. */
export const preferredTo = ({ data }: Fact): Fact | undefined =>
  data.insteadUse ? factById(data.insteadUse.fact) : undefined;

/** Other numbers for the question that a fact answers, for which it is the one to use: newest first. */
export const otherNumbersFor = (fact: Fact): Fact[] =>
  facts
    .filter((other) => preferredTo(other)?.id === fact.id)
    .toSorted((a, b) => (b.data.year ?? 0) - (a.data.year ?? 0));

/** The facts that are drawn from a page, named as kind and id: evidence/<id>, case-studies/<id>. */
export const factsFrom = (page: string): Fact[] => facts.filter(({ basis }) => basis.entry === page);

/** Facts that people quote and should not as they do: with a history to be told, or an origin that was not found. */
const isDoubtful = (fact: Fact): boolean => isQuoted(fact) || fact.data.quotedOnly !== undefined;

/** The facts on an activity or an outcome: those to quote, the surest and most direct first, and the doubtful apart. */
export function factsOnTopic(vocabulary: string, term: string): { toQuote: Fact[]; doubtful: Fact[] } {
  if (vocabulary !== 'activities' && vocabulary !== 'outcomes') return { toQuote: [], doubtful: [] };
  const onTopic = facts.filter(({ data }) => data[vocabulary].includes(term));
  return {
    toQuote: onTopic.filter((fact) => !isDoubtful(fact)).toSorted((a, b) => rankOfFact(b) - rankOfFact(a)),
    doubtful: [...quotedFacts, ...onTopic.filter((fact) => !isQuoted(fact) && isDoubtful(fact))].filter((fact) =>
      onTopic.includes(fact),
    ),
  };
}

/** For sorting: how sure all studies together are, then how direct this one is, then how strong. Where another number is to be used, that comes before; doubtful facts come last. */
export function rankOfFact(fact: Fact): number {
  if (isDoubtful(fact)) return -1000;
  if (fact.data.insteadUse) return -500;
  const { basis, bodies } = fact;
  const study = basis.entry === null ? null : basis.entry.replace('evidence/', '');
  const ways = bodies.flatMap(({ data }) =>
    data.datasets
      .filter(({ evidence: papers }) => study !== null && papers.includes(study))
      .map(({ directness }) => directness),
  );
  const direct = ways.some(isDirect) ? 1 : 0;
  const level = Math.max(-1, ...bodies.map(({ certainty }) => levelRank(certainty.level)));
  return level * 200 + direct * 100 + (basis.strength ? strengthRank(basis.strength) : 0);
}

/**
 * The direction to show beside a fact: that of its study, where all studies together make it at least of low certainty.
 * At very low, where they were not judged, or where the figure is doubtful, none: a coloured mark would say more than is
 * known.
 */
export function shownDirection(fact: Fact): Direction | null {
  const { basis, bodies } = fact;
  if (isDoubtful(fact)) return null;
  const sure = bodies.some(({ certainty }) => levelRank(certainty.level) >= levelRank('low'));
  return sure ? basis.direction : null;
}

/** What other studies found otherwise, where the fact draws on a favourable finding. */
export function differingFrom({ basis }: Fact): StudyFindings[] {
  const study = evidence.find(({ id }) => `evidence/${id}` === basis.entry);
  if (!study) return [];
  return counterEvidence(
    [{ entry: study, findings: study.data.outcomes.filter(({ id }) => id === basis.anchor) }],
    [study],
  );
}

/** The strongest finding against a fact, in words: what its author names first, or the strongest study; null where none is held. */
export function strongestAgainst(fact: Fact): string | null {
  const [named] = fact.data.contradictedBy;
  if (named) return named.text;
  const [strongest] = differingFrom(fact).toSorted((a, b) => byStrength(a.entry, b.entry));
  const finding = strongest?.findings[0]?.finding;
  return finding ? `${strongest.entry.data.title}: ${finding}` : null;
}

/** "Fancourt and others (2018). Version 1, 3 May 2026." Whose figure it is, and which version of it this site gives. */
export function sourceAndVersion({ data, reference }: Pick<Fact, 'data' | 'reference'>): string {
  const { authors, year } = harvard(reference);
  return `${authors} (${year}). Version ${data.version}, ${formatDay(data.published)}.`;
}

/** The page of what the fact rests on, at the finding or figure; null where the site has no entry for it. */
export function pathOfBasis({ basis }: Fact): string | null {
  return basis.entry === null ? null : `${paths.home}${basis.entry}/#${basis.anchor}`;
}

/** "Abstract. Abstract read, not the full paper." Where in the source, and what we read of it. */
export function sourceNote({ data, basis }: Fact): string {
  return [data.pinpoint ?? 'No page number is known to us', basis.read && readings[basis.read]]
    .filter(Boolean)
    .map((part) => `${String(part).replace(/\.$/, '')}.`)
    .join(' ');
}

/** The figure as it must be shown: with its unit, and with the words that go with one whose origin was not found. */
export function shownFigure({ data: { valueText, unit, quotedOnly } }: Fact): string {
  const figure = [valueText, unitBeside(valueText, unit)].filter(Boolean).join(', ');
  return quotedOnly ? `${capitalise(quotedOnly)}: ${figure}` : figure;
}

/** The sentence to say, as it is set: without the quotation marks of its author. */
const sentenceToSay = ({ data: { say, quotedOnly } }: Fact): string =>
  quotedOnly ? `${capitalise(quotedOnly)}: ${unquoted(say)}` : unquoted(say);

/** Whether the sentence to say stands large, and the figure small. */
export const leadsWithSentence = ({ data }: Pick<Fact, 'data'>): boolean => data.leads === 'sentence';

/** A fact as a link names it: by its figure and its title, or by its title where the figure is not to be quoted alone. */
export const nameOfFact = (fact: Fact): string =>
  leadsWithSentence(fact) ? fact.data.title : `${shownFigure(fact)}: ${fact.data.title}`;

/** What stands large of a fact, with its full stop: its figure as it must be shown, or the sentence to say. */
export const leadOf = (fact: Fact): string =>
  leadsWithSentence(fact) ? sentenceToSay(fact) : `${capitalise(shownFigure(fact))}.`;

/** What the fact rests on in a line: "Systematic review; all studies together: very low certainty". */
export function strengthOf({ basis, bodies: [body] }: Fact): string {
  if (body)
    return `${basis.design}; all studies together: ${inSentence(levelInWords(body.data, body.certainty.level))}`;
  return basis.strength ? `${basis.design}; ${inSentence(strengthInWords(basis.strength))}` : basis.design;
}

/** "Withdrawn on 3 December 2026", or null for a fact that stands as it was published. */
export function statusLine({ status, mark }: Fact): string | null {
  return mark === null ? null : `${capitalise(status)} on ${formatDay(mark.date)}`;
}

/** The title as a heading, a search result or a link shows it: it says so where the fact was withdrawn. */
export const shownTitle = ({ status, data }: Fact): string =>
  status === 'withdrawn' ? `Withdrawn: ${data.title}` : data.title;

/** Figure, caveat, citation, link and date in one plain text, to be copied as a whole. */
export function factAsText(fact: Fact): string {
  const { data, reference, mark } = fact;
  const where = `${site.name}, version ${data.version} of ${formatDay(data.published)}: ${addressOf(fact.path)}`;
  if (fact.status === 'withdrawn') {
    return [`${statusLine(fact)}: do not quote “${data.title}”.`, `${mark!.wrong} ${mark!.right}`, where].join('\n');
  }
  const differing = differingFrom(fact).length;
  const preferred = preferredTo(fact);
  return [
    `${leadOf(fact)} ${data.statement}`,
    leadsWithSentence(fact) && `${smallFigure} ${shownFigure(fact)}.`,
    `Caveat: ${data.caveat}`,
    preferred &&
      `Not the number to use for this question: see “${preferred.data.title}” (${addressOf(preferred.path)}). How this one differs: ${data.insteadUse!.differs}`,
    differing > 0 &&
      `Found otherwise by ${differing} other ${differing === 1 ? 'study' : 'studies'}, listed at the link.`,
    `Rests on: ${strengthOf(fact)}. Where: ${data.geography}. When: ${data.period}.`,
    `Source: ${[harvardText(reference), linkOf(reference)].filter(Boolean).join(' ')} ${sourceNote(fact)}`,
    mark && `${statusLine(fact)}: ${mark.wrong} ${mark.right}`,
    where,
  ]
    .filter(Boolean)
    .join('\n');
}

function resolve({ id, data }: FactEntry): Fact {
  const basis = basisOf(data, ground);
  if (!basis) throw new Error(`The fact "${id}" rests on a figure that is not there; run "npm run check".`);
  const onRecord = correctionsOf([id, ...data.formerly].map((name) => `/facts/${name}/`));
  const mark = onRecord.find(({ kind }) => kind !== 'clarification') ?? null;
  const status = mark === null ? 'current' : mark.kind === 'withdrawal' ? 'withdrawn' : 'corrected';
  return {
    id,
    data,
    basis,
    bodies: bodiesOf(data.restsOn),
    reference: referenceById(data.source),
    path: paths.fact(id),
    status,
    mark,
    corrections: onRecord,
  };
}

function bodiesOf(restsOn: FactEntry['data']['restsOn']): BodyEntry[] {
  if (!('evidence' in restsOn)) return [];
  const finding = evidence
    .find(({ id }) => id === restsOn.evidence)
    ?.data.outcomes.find(({ id }) => id === restsOn.finding);
  return finding && !finding.notAnEffect ? bodiesOfFinding({ id: restsOn.evidence }, finding) : [];
}
