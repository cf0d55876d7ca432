import { own, roles } from '#lib/content/roles.ts';
import type { Kind } from '#model/kinds.ts';
import { addressOfRole, entryAddress, listAddress } from '#schemas/addresses.ts';
import { site } from '#site.ts';

/** The address of a page on this site, from the root of the server. */
export function pathTo(path: string): string {
  return site.basePath + path.replace(/^\//, '');
}

/** The same address from the root of the site, whatever path the site is published below. */
export function fromRoot(path: string): string {
  return path.startsWith(site.basePath) ? `/${path.slice(site.basePath.length)}` : path;
}

/** The path of an entry that is named by kind and file name: guides/a-guide. */
function entry(reference: string): string {
  const [kind = '', id = ''] = reference.split('/');
  return pathTo(entryAddress(kind, id, own));
}

/** The path of every page that the site leads to. */
export const paths = {
  home: pathTo('/'),
  answers: pathTo('/answers/'),
  answersTo: (task: string) => pathTo(`/answers/#${task}`),
  caseStudies: pathTo('/case-studies/'),
  caseStudy: (id: string) => entry(`case-studies/${id}`),
  evidence: pathTo('/evidence/'),
  evidenceSummary: (id: string) => entry(`evidence/${id}`),
  briefing: pathTo('/briefing/'),
  chapter: (id: string) => entry(`briefing/${id}`),
  guides: pathTo('/guides/'),
  guide: (id: string) => entry(`guides/${id}`),
  about: pathTo(addressOfRole.about),
  page: (id: string) => entry(`pages/${id}`),
  topics: pathTo('/topics/'),
  topic: (vocabulary: string, term: string) => pathTo(`/topics/${vocabulary}/${term}/`),
  policy: pathTo('/policy/'),
  connect: pathTo('/connect/'),
  evaluate: pathTo('/evaluate/'),
  measures: pathTo('/evaluate/measures/'),
  chooseMeasures: pathTo('/evaluate/choose/'),
  planEvaluation: pathTo('/evaluate/plan/'),
  checkData: pathTo('/evaluate/check/'),
  evaluationTemplate: pathTo('/data/evaluation-template.json'),
  evaluationSample: pathTo('/data/evaluation-sample.csv'),
  funding: pathTo('/funding/'),
  workbench: pathTo('/funding/workbench/'),
  numbers: pathTo('/funding/numbers/'),
  number: (id: string) => pathTo(`/funding/numbers/${id}/`),
  wayToPay: (id: string) => pathTo(`/funding/models/${id}/`),
  tariff: pathTo('/funding/tariff/'),
  costs: pathTo('/funding/costs/'),
  money: pathTo('/funding/money/'),
  businessCase: pathTo('/funding/business-case/'),
  businessCaseOn: (answer: string) => pathTo(`/funding/business-case/#answer=${answer}`),
  costingFor: (answer: string, start: string) => pathTo(`/funding/workbench/#${start}&answer=${answer}`),
  glossary: pathTo('/glossary/'),
  whatGoodLooksLike: pathTo('/what-good-looks-like/'),
  briefingPrint: pathTo('/briefing/print/'),
  briefingTwoPages: entry(roles.twoPages),
  search: pathTo('/search/'),
  contribute: pathTo('/contribute/'),
  write: pathTo('/contribute/write/'),
  writeKnown: pathTo('/contribute/write/known.json'),
  writeQuestions: pathTo('/contribute/write/questions.json'),
  contributeFiles: pathTo('/contribute/files/'),
  writeWhat: (what: string) => pathTo(`/contribute/write/?what=${what}`),
  correct: (page: string) => pathTo(`/contribute/write/?page=${page}`),
  fields: pathTo('/contribute/fields/'),
  terms: pathTo('/contribute/terms/'),
  councilNames: pathTo('/contribute/councils/'),
  wordTemplate: pathTo('/contribute/case-study.docx'),
  studyTemplate: pathTo('/contribute/evidence-summary.docx'),
  rules: pathTo('/contribute/rules/'),
  rule: (id: string) => pathTo(`/contribute/rules/${id}/`),
  removed: pathTo('/about/removed/'),
  security: pathTo('/about/security/'),
  securityTxt: pathTo('/.well-known/security.txt'),
  licences: pathTo('/licences.txt'),
  review: pathTo('/about/review/'),
  overdue: pathTo('/about/overdue/'),
  offline: pathTo('/offline/'),
  upkeep: pathTo('/about/upkeep/'),
  markTest: pathTo('/about/test-the-marks/'),
  sourceChecks: pathTo('/about/sources/'),
  reviewCalendar: pathTo('/feeds/reviews.ics'),
  bodies: pathTo('/evidence/bodies/'),
  body: (id: string) => pathTo(`/evidence/bodies/${id}/`),
  activities: pathTo('/activities/'),
  activitiesMarkdown: pathTo('/activities.md'),
  evidenceMap: pathTo('/evidence/map/'),
  evidenceMapCsv: pathTo('/evidence/map.csv'),
  browse: pathTo('/browse/'),
  facet: (name: string, value: string) => pathTo(`/browse/${name}/${value}/`),
  pair: (activity: string, facet: string, value: string) => pathTo(`/browse/activity/${activity}/${facet}/${value}/`),
  atoz: pathTo('/browse/a-to-z/'),
  places: pathTo('/places/'),
  place: (slug: string) => pathTo(`/places/${slug}/`),
  compare: pathTo('/compare/'),
  facts: pathTo('/facts/'),
  fact: (id: string) => entry(`facts/${id}`),
  factVersion: (id: string, version: number) => pathTo(`/facts/${id}/v${version}/`),
  factEmbed: (id: string) => pathTo(`/embed/facts/${id}/`),
  frozenEmbed: (id: string, version: number) => pathTo(`/embed/frozen/${id}/v${version}/`),
  chartEmbed: (of: string) => pathTo(`/embed/charts/${of}/`),
  factOembed: (id: string) => pathTo(`/embed/facts/${id}.json`),
  correctionsLog: pathTo('/corrections/'),
  data: pathTo('/data/'),
  dictionary: pathTo('/data/dictionary/'),
  feeds: pathTo('/feeds/'),
  press: pathTo(addressOfRole.press),
  lobbying: pathTo(addressOfRole.lobbying),
  pack: pathTo('/pack/'),
  namedPacks: pathTo('/pack/#packs'),
  namedPack: (id: string) => entry(`packs/${id}`),
  entry,
  /** The page that lists all entries of a kind. */
  list: (kind: Kind) => pathTo(listAddress(kind)),
} as const;

/** The full address of a page, for canonical links and metadata. */
export function addressOf(path: string): string {
  return new URL(path, site.url).href;
}
