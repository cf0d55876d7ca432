import { proseParts, type Draw } from '#markdown/prose-parts.ts';
import { directions } from '#model/direction.ts';
import { levelInWords } from '#model/body.ts';
import { bodyById } from '#lib/evidence/bodies.ts';
import type { CitedText, ProseItem, ProsePart } from '#model/pack-item.ts';
import { caseStudies, evidenceSummary } from '#lib/content/collections.ts';
import type { StudyFindings } from '#lib/evidence/counter-evidence.ts';
import { differingFrom, factById, leadOf, statusLine } from '#lib/facts/facts.ts';
import { designOfFinding, strengthInWords, strengthOfFinding } from '#lib/evidence/findings.ts';
import { drawnNumber } from '#lib/registers/living-numbers.ts';
import { listedSum } from '#lib/registers/sums.ts';
import { whatHolds } from '#lib/site/closing.ts';
import type { SitePage } from '#lib/content/kinds.ts';
import { addressOf, paths, pathTo } from '#lib/site/paths.ts';
import type { KindIn } from '#model/kinds.ts';
import { formatDay } from '#model/text.ts';
import { packDiffering, packStudy } from './studies.ts';
import { packSources, refsIn } from './text.ts';

/** A page as a pack takes it: a chapter of the briefing, a guide or another page, with its whole text. */
export function packPage(page: SitePage<KindIn<'packable'>>): ProseItem {
  const { kind, id, title, path, day, description, lines = [], entry } = page;
  const quoted: StudyFindings[] = [];
  const ofFacts: StudyFindings[] = [];
  const draw: Draw = (component, properties) => {
    if (component === 'Fact' || component === 'Line') ofFacts.push(...differingFrom(factById(properties.of!)!));
    if (component === 'Finding') {
      const study = evidenceSummary(properties.from!);
      quoted.push({ entry: study, findings: study.data.outcomes.filter((outcome) => outcome.id === properties.of) });
    }
    return drawn(component, properties);
  };
  const text = proseParts(whatHolds('body' in entry ? (entry.body ?? '') : ''), draw).map(withFullAddresses);
  const differing = [
    ...packDiffering(
      quoted,
      quoted.map((study) => study.entry),
    ),
    ...ofFacts.map(packStudy),
  ];
  const item = {
    kind: kind as ProseItem['kind'],
    ref: `${kind}/${id}`,
    title,
    summary: [{ text: [description, ...lines.map(({ label, value }) => `${label}: ${value}.`)].join(' ') }],
    address: addressOf(path),
    checked: formatDay(day),
    wales: walesOf(nationsOf(page)),
    inWales: nationsOf(page)?.includes('Wales') ?? false,
    text,
    answer: null,
    known: [],
    differing: [...new Map(differing.map((study) => [study.ref, study])).values()],
  };
  return { ...item, sources: packSources(refsIn(item)) };
}

/** The nations in which a page holds, where it says so. */
const nationsOf = ({ entry: { data } }: SitePage): readonly string[] | undefined =>
  'appliesIn' in data ? data.appliesIn : undefined;

function walesOf(nations: readonly string[] | undefined): string {
  if (!nations) return 'Check: not told apart by nation';
  return nations.includes('Wales') ? 'Applies in Wales' : 'Not written for Wales';
}

/** What a component shows on the page, in one sentence with its source. */
function drawn(component: string, { from = '', of = '' }: Record<string, string>): CitedText {
  if (component === 'Result') {
    const { results, costs } = caseStudies.find(({ id }) => id === from)!.data;
    const figure = [...results, ...costs].find(({ id }) => id === of)!;
    return [{ text: figure.valueText }, { ref: figure.source }];
  }
  if (component === 'Sum') {
    const { amount, sources } = listedSum(of);
    return [{ text: amount, href: `${addressOf(paths.costs)}#${of}` }, ...sources.map((ref) => ({ ref }))];
  }
  if (component === 'Number') {
    const { number, words } = drawnNumber(of);
    return [{ text: words, href: addressOf(paths.number(number.id)) }];
  }
  if (component === 'Line' && factById(of)!.status !== 'withdrawn') {
    const { say, doNotSay, source } = factById(of)!.data;
    return [{ text: `Say: ${say}` }, { ref: source }, { text: ` Do not say: ${doNotSay}` }];
  }
  if (component === 'Fact' || component === 'Line') {
    const fact = factById(of)!;
    const status = statusLine(fact);
    const words = fact.status === 'withdrawn' ? fact.mark!.right : `${leadOf(fact)} ${fact.data.statement}`;
    return [
      { text: `${status ? `${status}. ` : ''}${words}` },
      { ref: fact.data.source },
      { text: ` ${fact.data.caveat}` },
    ];
  }
  if (component === 'WorkedGrade') {
    const { data, certainty } = bodyById(from)!;
    return [{ text: `${data.question} ${data.sentence} ${levelInWords(data, certainty.level)}.` }];
  }
  // The others draw what stands on no other page, and a pack has no place for it.
  if (component !== 'Finding') return [];
  const { data } = evidenceSummary(from);
  const outcome = data.outcomes.find(({ id }) => id === of)!;
  const direction = directions[outcome.direction];
  const strength = [direction, designOfFinding(data, outcome), strengthInWords(strengthOfFinding(data, outcome))];
  return [{ text: outcome.finding }, { ref: outcome.source }, { text: ` ${strength.join('; ')}.` }];
}

/** Links of the text lead to the site also from a paper that was printed or sent. */
function withFullAddresses(part: ProsePart): ProsePart {
  const full = (text: CitedText): CitedText =>
    text.map((run) =>
      'text' in run && run.href?.startsWith('/') ? { ...run, href: addressOf(pathTo(run.href)) } : run,
    );
  if (part.kind === 'paragraph') return { ...part, text: full(part.text) };
  if (part.kind === 'list') return { ...part, items: part.items.map(full) };
  if (part.kind === 'table') return { ...part, rows: part.rows.map((row) => row.map(full)) };
  if (part.kind === 'caveat') return { ...part, parts: part.parts.map(withFullAddresses) };
  return part;
}
