import { tasks, type Task } from '#model/answer.ts';
import { kindNames, kinds } from '#model/kinds.ts';
import { capitalise } from '#model/text.ts';
import { paths } from './paths.ts';

/** A page that the navigation leads to. */
export interface SitePart {
  label: string;
  href: string;
}

/** What readers come to do, each with the page it begins at and the pages that help with it. */
export interface Section extends SitePart {
  task: Task;
  parts: readonly SitePart[];
}

/** A section with its parts as they are named here, and the lists of those kinds of page that nobody named. */
const section = (task: Task, href: string, parts: readonly SitePart[]): Section => ({
  task,
  label: tasks[task].label,
  href,
  parts: [
    ...parts,
    ...kindNames
      .filter((kind) => kinds[kind].task === task && !parts.some((part) => part.href === paths.list(kind)))
      .map((kind) => ({ label: capitalise(kinds[kind].many), href: paths.list(kind) })),
  ],
});

/** The main navigation: by task, not by kind of page. The foot of every page and the menu list all of it. */
export const sections: readonly Section[] = [
  section('does it work', paths.answers, [
    { label: 'Answers to questions', href: paths.answers },
    { label: 'Every activity on one page', href: paths.activities },
    { label: 'What is known, by outcome', href: paths.bodies },
    { label: 'Evidence summaries', href: paths.evidence },
    { label: 'Evidence map', href: paths.evidenceMap },
    { label: 'Every topic', href: paths.topics },
    { label: 'Browse', href: paths.browse },
  ]),
  section('who does it', paths.caseStudies, [
    { label: 'Case studies', href: paths.caseStudies },
    { label: 'Places', href: paths.places },
    { label: 'Compare schemes', href: paths.compare },
    { label: 'Who can help', href: paths.connect },
    { label: 'What good looks like', href: paths.whatGoodLooksLike },
  ]),
  section('what it costs', paths.funding, [
    { label: 'Who pays', href: paths.funding },
    { label: 'Work out what yours would cost', href: paths.workbench },
    { label: 'Living numbers', href: paths.numbers },
    { label: 'What things cost', href: paths.costs },
    { label: 'Every sum, by what it is', href: paths.money },
    { label: 'Make a business case', href: paths.businessCase },
    { label: 'The ask for a funding model', href: paths.lobbying },
  ]),
  section('do it', paths.guides, [
    { label: 'Guides', href: paths.guides },
    { label: 'Evaluate', href: paths.evaluate },
    { label: 'Choose a measure', href: paths.chooseMeasures },
    { label: 'Measures', href: paths.measures },
    { label: 'Plan an evaluation', href: paths.planEvaluation },
    { label: 'Check my data', href: paths.checkData },
    { label: 'Briefing', href: paths.briefing },
  ]),
  section('quote it', paths.facts, [
    { label: 'Facts to quote', href: paths.facts },
    { label: 'Press lines', href: paths.press },
    { label: 'Policy timeline', href: paths.policy },
    { label: 'Glossary', href: paths.glossary },
    { label: 'Corrections and withdrawals', href: paths.correctionsLog },
  ]),
];

/** Whether a section holds the page at a path. */
export const holds = ({ href, parts }: Section, path: string): boolean =>
  [href, ...parts.map((part) => part.href)].some((begins) => path.startsWith(begins));
