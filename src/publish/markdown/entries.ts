import { statusInWords } from '#model/clock.ts';
import type { CaseStudyEntry, ChapterEntry, EvidenceEntry, GuideEntry } from '#lib/content/collections.ts';
import { forPage, type ForKind, type SitePage } from '#lib/content/kinds.ts';
import {
  differingFrom,
  factAsText,
  factsFrom,
  preferredTo,
  nameOfFact,
  statusLine,
  type Fact,
} from '#lib/facts/facts.ts';
import { closedWords } from '#lib/site/closing.ts';
import { whereIs } from '#lib/places/places.ts';
import { addressOf, paths } from '#lib/site/paths.ts';
import { harmsInWords } from '#model/harms.ts';
import { bodiesWith } from '#lib/evidence/bodies.ts';
import { levelWithBasis } from '#model/body.ts';
import { organisationKinds } from '#schemas/organisation.ts';
import { strengthInWords, strengthOfFinding } from '#lib/evidence/findings.ts';
import { answerText } from './answer.ts';
import { bodyText } from './bodies.ts';
import { researchFor } from '#lib/evidence/relations.ts';
import { capitalise, formatDay, formatList, formatNames, inSentence } from '#model/text.ts';
import { labelOf, labelsOf } from '#lib/content/vocabulary.ts';
import { resultDesigns, studyDesigns } from '#model/design.ts';
import { moneyLabel } from '#model/money.ts';
import { costInWords, resultInWords, sampleInWords } from '#model/in-words.ts';
import { sections } from '#model/sections.ts';
import { nothingLeft } from '#model/nothing-left.ts';
import { notStated } from '#model/not-stated.ts';
import { type Cost, type Result } from '#schemas/figure.ts';
import { readings, type Source } from '#schemas/source.ts';
import { site, today } from '#site.ts';
import { ownReference, type Citable } from '../cite/citable.ts';
import { formatCitation } from '../cite/citation-text.ts';
import { findingLine, strengthLines } from './finding.ts';
import { proseToMarkdown } from './prose.ts';
import { absolute, blocks, footnotes, inSections, list, note, section, withNotes } from './text.ts';

const writers: Partial<ForKind<'citable', string>> = {
  answers: answerText,
  'case-studies': caseStudyText,
  evidence: evidenceText,
  bodies: bodyText,
  facts: factText,
  briefing: articleText,
  guides: articleText,
};

/** A page as plain Markdown: everything it says, caveats and citations included, and how to cite it. */
export function markdownOf(page: Citable): string {
  const text = forPage(writers, page.page, pageText).trim();
  return blocks(
    `# ${page.title}`,
    closedWords,
    text,
    section('Sources', footnotes(text, listedBy(page))),
    section(
      'Cite this page',
      `${formatCitation(ownReference(page), 'text')}\n\nLicence: ${site.licence.name} (${site.licence.url}). Quote a figure together with its caveat.`,
    ),
  );
}

/** The sources that an entry lists with what was read of each; other pages only cite, and bodies name theirs in words. */
function listedBy({ page: { entry } }: Citable): readonly Source[] {
  return 'sources' in entry.data ? entry.data.sources.filter((source) => 'ref' in source) : [];
}

/** What any page says: its summary, what stands beside its title, and its text. */
function pageText({ description, day, lines = [], entry }: SitePage): string {
  return blocks(
    description,
    list([...lines.map(({ label, value }) => `${label}: ${value}`), `Last updated ${formatDay(day)}`]),
    'body' in entry && proseToMarkdown(entry.body ?? ''),
  );
}

function caseStudyText(entry: CaseStudyEntry): string {
  const { data, body = '' } = entry;
  const research = researchFor(entry);
  return blocks(
    data.summary,
    list([
      `Where: ${whereIs(entry)}`,
      `Led by: ${formatNames(data.lead.map(({ name }) => name))}`,
      `For: ${labelsOf('people', data.people).join('; ')}`,
      `Who refers: ${withNotes(data.referral.who)}`,
      `How long: ${withNotes(data.length.note)}`,
      `Who paid: ${data.funding.kinds.join(', ')}`,
      `Status: ${statusInWords(data.status, today)}`,
      `Best design behind a result: ${resultDesigns[data.strongestDesign]}`,
      `Read against its sources on ${formatDay(data.reviewed)}`,
    ]),
    inSections('case-studies', {
      flow: null,
      take: withNotes(data.relevance),
      measured: list(data.results.map(resultLine)) || 'No figure was found.',
      caveats: list([
        !data.outcomesQuantified &&
          'The sources give counts, costs or opinions only. Nothing here shows that people got better.',
        ...data.caveats.map(withNotes),
      ]),
      text: proseToMarkdown(body),
      offer: offerLines(data),
      lessons: list(data.lessons.map((lesson) => `${lesson.text}${note(lesson.source)}`)),
      money: `${withNotes(data.funding.note)}\n\n${list(data.costs.map(costLine))}`,
      research: list(
        [...research.same, ...research.similar].map(
          ({ id, data: { title } }) => `[${title}](${addressOf(paths.evidenceSummary(id))})`,
        ),
      ),
      facts: quotable(`case-studies/${entry.id}`),
      related: null,
    }),
  );
}

/** Who, what and where, besides what stands at the head of the page. */
function offerLines({
  offered,
  peopleNote,
  referral,
  settings,
  partners,
  status,
  place,
}: CaseStudyEntry['data']): string {
  return list([
    ...offered.map((item) => `On offer: ${withNotes(item)}`),
    peopleNote && `People: ${withNotes(peopleNote)}`,
    `Referral: ${withNotes(referral.how)}`,
    `Setting: ${labelsOf('settings', settings).join('; ')}`,
    ...partners.map(({ name, kind, role }) => `Partner: ${name}, ${role ? withNotes(role) : organisationKinds[kind]}`),
    `Began: ${status.started ? withNotes(status.started) : notStated}`,
    status.ended && `Ended: ${withNotes(status.ended)}`,
    `Status: ${withNotes(status.note)}`,
    place.note && `About the place: ${withNotes(place.note)}`,
  ]);
}

/** The facts that rest on an entry, with what to say of each. */
const quotable = (entry: string): string =>
  list(factsFrom(entry).map((fact) => `[${nameOfFact(fact)}](${addressOf(fact.path)})`));

/** A result in a paragraph, in the words of its page; the numbers that only pictures need are left to the data. */
function resultLine(result: Result): string {
  const {
    valueText,
    statement,
    source,
    design,
    designNote,
    denominator,
    period,
    measure,
    reportedBy,
    quotedOnly,
    id: _id,
    ...rest
  } = resultInWords(result);
  nothingLeft(rest);
  const facts = [denominator && `out of: ${denominator}`, period, measure, `reported by ${reportedBy}`].filter(Boolean);
  return [
    quotedOnly && `${capitalise(quotedOnly)}:`,
    `**${valueText}.** ${statement}${note(source)}`,
    `${resultDesigns[design]}${designNote ? ` (${designNote})` : ''};`,
    `${facts.join('; ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function costLine(cost: Cost): string {
  const { valueText, statement, source, year, paidBy, quotedOnly, role, base, id: _id, ...rest } = costInWords(cost);
  nothingLeft(rest);
  const head = quotedOnly ? `${capitalise(quotedOnly)}: ` : '';
  return `${head}**${valueText}.** ${statement}${note(source)} ${moneyLabel({ role, base })}; ${year}; paid by ${paidBy ?? 'not stated'}.`;
}

function evidenceText(entry: EvidenceEntry): string {
  const { data, body = '' } = entry;
  const bodies = bodiesWith(entry.id);
  return blocks(
    data.summary,
    list([
      `Strength of this study: ${inSentence(strengthInWords(strengthOfFinding(data)))} (our judgement). ${data.strength.summary}`,
      `Harms: ${harmsInWords(data.harms)}`,
      `Design: ${studyDesigns[data.design]}${data.designNote ? `. ${data.designNote}` : ''}`,
      `Where: ${data.country}`,
      `Setting: ${data.setting}`,
      `Who was studied: ${data.population}`,
      `How many: ${sampleInWords(data.sample) ?? notStated}`,
      `Compared with: ${data.comparator}`,
      `Followed for: ${data.followUp}`,
      `What we read: ${readings[data.whatWeRead]}`,
      `Read against its sources on ${formatDay(data.reviewed)}`,
    ]),
    inSections('evidence', {
      known: list(
        bodies.map(
          ({ data: known, path, certainty }) =>
            `[${known.question}](${addressOf(path)}) ${known.sentence} ${levelWithBasis(known, certainty)}.`,
        ),
      ),
      found: list(
        data.outcomes.map((outcome) => `${labelOf('outcomes', outcome.outcome)}. ${findingLine(data, outcome)}`),
      ),
      limits: list(data.limitations.map(withNotes)),
      meaning: withNotes(data.meaning),
      text: proseToMarkdown(body),
      grade: strengthLines(data.strength),
      read: `${[data.readingNote, data.linkNote].filter(Boolean).join(' ')}\n\nFunding and interests: ${data.fundingOrConflicts}`,
      related: null,
      facts: quotable(`evidence/${entry.id}`),
      schemes: null,
    }),
  );
}

function factText(fact: Fact): string {
  const { data } = fact;
  const preferred = preferredTo(fact);
  return blocks(
    fact.mark && `**${statusLine(fact)}.** ${fact.mark.wrong} ${fact.mark.right}`,
    factAsText(fact)
      .split('\n')
      .map((line) => `${line}  `)
      .join('\n'),
    fact.status !== 'withdrawn' && section('Say', data.say),
    section('Do not say', data.doNotSay),
    section(
      'The number to use instead',
      preferred &&
        `[${nameOfFact(preferred)}](${addressOf(preferred.path)}). How this one differs: ${data.insteadUse!.differs}`,
    ),
    section('Where it comes from', data.history),
    section(
      sections.facts.differs,
      list([
        ...data.contradictedBy.map(({ text, evidence: study, source }) =>
          [text, study && `(${addressOf(paths.evidenceSummary(study))})`, source && note(source)]
            .filter(Boolean)
            .join(' '),
        ),
        ...differingFrom(fact).map(
          ({ entry }) => `[${entry.data.title}](${addressOf(paths.evidenceSummary(entry.id))})`,
        ),
      ]),
    ),
    section('Read with it', list(data.related.map((item) => absolute(`/${item}/`)))),
  );
}

function articleText({ data, body = '' }: ChapterEntry | GuideEntry): string {
  return blocks(
    data.summary,
    `Last updated ${formatDay(data.updated)}.${'appliesIn' in data ? ` Holds for ${formatList(data.appliesIn)}.` : ''}`,
    proseToMarkdown(body),
  );
}
