import { moneyLabel } from '#model/money.ts';
import { lists } from '#lib/content/collections.ts';
import { formatPartialDate } from '#model/dates.ts';
import { livingNumbers } from '#lib/registers/living-numbers.ts';
import { numberInWords } from '#model/living-number.ts';
import { paths } from '#lib/site/paths.ts';
import { count } from '#model/text.ts';
import { holdsForWales } from '#model/wales.ts';
import { distinctWords, noteOf, type Found } from './found.ts';

const walesOf = (nations: readonly string[]) => ({ wales: [holdsForWales(nations) ? 'yes' : 'no'] });

const events = (): Found[] =>
  lists.timeline.events.map((event) => ({
    url: `${paths.policy}#${event.id}`,
    kind: 'policy',
    title: event.title,
    summary: event.summary,
    note: noteOf(formatPartialDate(event.date), event.appliesIn.join(', ')),
    names: distinctWords(event.actors.join(' ')),
    words: distinctWords(event.meaning),
    year: Number(event.date.slice(0, 4)),
    values: walesOf(event.appliesIn),
  }));

const organisations = (): Found[] =>
  lists.organisations.organisations.map((organisation) => ({
    url: `${paths.connect}#${organisation.id}`,
    kind: 'organisation',
    title: organisation.name,
    summary: organisation.what,
    note: noteOf(organisation.kind, organisation.appliesIn.join(', ')),
    words: distinctWords(organisation.offers, ...organisation.facts.map(({ text }) => text)),
    values: walesOf(organisation.appliesIn),
  }));

const measures = (): Found[] =>
  lists.measures.measures.map((measure) => ({
    url: `${paths.measures}#${measure.id}`,
    kind: 'measure',
    title: measure.name,
    summary: `${measure.measures}. ${measure.whenToUse}`,
    note: noteOf(measure.questions === null ? measure.items : count(measure.questions, 'question')),
    words: distinctWords(measure.licence, measure.cost, ...measure.cautions, measure.owner),
    values: { outcome: measure.outcomes },
  }));

const money = (): Found[] => [
  ...lists.funding.models.map((model) => ({
    url: paths.wayToPay(model.id),
    kind: 'money',
    title: model.name,
    summary: model.how,
    note: noteOf('A way to pay', model.paysFor),
    words: distinctWords(model.bearsRisk, model.status, ...model.facts.map(({ text }) => text)),
  })),
  {
    url: paths.tariff,
    kind: 'money',
    title: `${lists.funding.tariff.title}, worked through`,
    summary: lists.funding.tariff.image,
    note: 'A way to pay',
    words: distinctWords(...lists.funding.tariff.facts.map(({ text }) => text)),
  },
  ...livingNumbers.map((number) => ({
    url: paths.number(number.id),
    kind: 'money',
    title: `${number.label}, ${number.period}`,
    summary: `${numberInWords(number)} ${number.per ?? ''}`.trim(),
    note: noteOf('Living number', number.nation, number.tier ? `tier ${number.tier}` : 'our sum'),
    words: distinctWords(number.caution, number.how),
  })),
  ...lists.funding.groups.map((group) => ({
    url: `${paths.funding}#${group.id}`,
    kind: 'money',
    title: group.title,
    summary: group.facts[0]!.text,
    words: distinctWords(...group.facts.slice(1).map(({ text }) => text)),
  })),
  ...lists.costs.figures.map((figure) => ({
    url: `${paths.costs}#${figure.id}`,
    kind: 'money',
    title: `${figure.scheme}: ${figure.amount}`,
    summary: figure.detail ?? figure.basis,
    note: noteOf(moneyLabel(figure), figure.basis, figure.year),
    words: distinctWords(figure.caution),
    values: figure.activity ? { activity: [figure.activity], outcome: ['cost-or-value'] } : {},
  })),
];

const criteria = (): Found[] =>
  lists.criteria.criteria.map((criterion) => ({
    url: `${paths.whatGoodLooksLike}#${criterion.id}`,
    kind: 'briefing',
    title: criterion.title,
    summary: criterion.why,
    note: 'What good looks like',
  }));

const terms = (): Found[] =>
  lists.glossary.terms.map((entry) => ({
    url: `${paths.glossary}#${entry.id}`,
    kind: 'term',
    title: entry.term,
    summary: entry.definition,
    names: distinctWords(...entry.also),
  }));

/** Everything that has an address on the page of a list. */
export const foundListItems = (): Found[] => [
  ...events(),
  ...organisations(),
  ...measures(),
  ...money(),
  ...criteria(),
  ...terms(),
];
