/** What stands above the results of a question: its answer, or that there is none, and what is near. */
import type { SearchRecord } from '#model/search-record.ts';
import type { Reply } from '#search/engine.ts';
import { isAnswer, isQuestion } from '#search/answers/answers.ts';
import { isAboutOwnHealth } from '#search/answers/own-health.ts';
import { placeAndTopic } from '#search/answers/place-and-topic.ts';
import { writePack } from '#model/pack-link.ts';
import { count } from '#model/text.ts';
import type { Search } from './load.ts';
import { el } from '../elements.ts';

/** The address of the committee paper on a question: for a body of evidence under its question, as on its own page. */
const paperOn = (root: HTMLElement, { kind, title, paper = [] }: SearchRecord): string =>
  `${root.dataset.pack!}${writePack({ title: kind === 'answer' ? '' : title, items: paper.map((ref) => ({ ref, note: '' })) })}`;

/** Shows a question with its answer and how sure it is; hides what was there where there is none. */
export function showAnswer(root: HTMLElement, answer: SearchRecord | undefined): void {
  const find = <T extends HTMLElement>(selector: string): T => root.querySelector<T>(selector)!;
  find('[data-answer]').hidden = !answer;
  if (!answer) return;
  const link = find<HTMLAnchorElement>('[data-answer-question]');
  link.href = answer.url;
  link.textContent = answer.title;
  find('[data-answer-sentence]').textContent = answer.summary ?? '';
  find('[data-answer-level]').textContent = answer.note ?? '';
  const paper = find<HTMLAnchorElement>('[data-answer-paper]');
  paper.hidden = !answer.paper?.length;
  paper.href = paperOn(root, answer);
}

/** The way from a question to its committee paper, where it has one. */
const drawPaper = (root: HTMLElement, record: SearchRecord): (string | HTMLElement)[] =>
  record.paper?.length ? [' ', el('a', { href: paperOn(root, record) }, ['Committee paper'])] : [];

/** The answer to a further question that was put with the first. */
const drawFurther = (root: HTMLElement, record: SearchRecord): HTMLElement => {
  const { url, title, summary = '', note = '' } = record;
  return el('section', { class: 'search-answer' }, [
    el('h3', { class: 'search-answer__question' }, [el('a', { href: url }, [title])]),
    el('p', { class: 'search-answer__sentence' }, [summary]),
    el('p', { class: 'search-answer__level' }, [note, ...drawPaper(root, record)]),
  ]);
};

/** A question that is near, with its answer and how sure it is where it is likely the one that was meant. */
const drawNear = (root: HTMLElement, record: SearchRecord, isLikely: boolean): HTMLElement => {
  const { url, title, summary = '', note = '' } = record;
  const answer = isLikely && summary ? [` ${summary} `, el('strong', {}, [note]), ...drawPaper(root, record)] : [];
  return el('li', {}, [el('a', { href: url }, [title]), ...answer]);
};

/** What is said where no question of the site is surely the one that was asked. */
const unanswered = (near: readonly SearchRecord[], likely: SearchRecord | undefined): string =>
  likely
    ? 'No page here surely answers that question. What you likely ask comes first:'
    : `No page here answers that question in a sentence. ${near.length > 0 ? 'These questions are near it, and the' : 'The'} results below hold its words.`;

/**
 * Draws the answer to what was asked.
 * @returns what is to be said aloud as well
 */
export function drawAnswer(root: HTMLElement, { data }: Search, reply: Reply | undefined, query: string): string[] {
  const find = <T extends HTMLElement>(selector: string): T => root.querySelector<T>(selector)!;
  const isOwn = isAboutOwnHealth(query);
  const first = reply?.questions.first;
  const answer = first !== undefined && !isOwn && isAnswer(data.records[first]!) ? data.records[first] : undefined;
  const also = answer ? reply!.questions.also.map((id) => data.records[id]!) : [];
  const isTask = first !== undefined && !answer;
  const near = reply && !isOwn && !isTask ? reply.questions.near.map((id) => data.records[id]!) : [];

  find('[data-search-own]').hidden = !isOwn;
  showAnswer(root, answer);
  find('[data-search-also]').replaceChildren(...also.map((record) => drawFurther(root, record)));
  const isUnanswered = reply !== undefined && !isOwn && first === undefined && isQuestion(query);
  const isPartOpen = answer !== undefined && reply!.questions.isPartOpen;
  const isSaid = isUnanswered || isPartOpen;
  const likely = near.find((record) => record === data.records[reply!.questions.likely ?? -1]);
  find('[data-search-near]').hidden = near.length === 0 && !isSaid;
  find('[data-search-unanswered]').hidden = !isSaid;
  find('[data-search-unanswered]').textContent = isPartOpen
    ? 'The other question has no answer here.'
    : unanswered(near, likely);
  find('[data-search-near-title]').hidden = isSaid || near.length === 0;
  find('[data-search-near-list]').replaceChildren(...near.map((record) => drawNear(root, record, record === likely)));

  const list = reply && placeAndTopic(reply.asked.concepts, data);
  find('[data-search-list]').hidden = !list;
  if (list) {
    const address = `${root.dataset.caseStudies!}?${list.filters}`;
    find('[data-search-list]').replaceChildren(
      list.count > 0
        ? el('a', { href: address }, [
            `${list.topic} in ${list.place}: ${count(list.count, 'case study', 'case studies')}`,
          ])
        : `No case study here is about ${list.topic.toLowerCase()} in ${list.place}.`,
    );
  }
  return [
    ...(isOwn
      ? [
          'This site cannot advise you about your own health. Speak to your GP. For urgent help phone 111; where a life is in danger, phone 999.',
        ]
      : []),
    ...(answer ? [answer, ...also].map(({ title, summary = '' }) => `Answer: ${title} ${summary}`) : []),
    ...(isSaid ? [find('[data-search-unanswered]').textContent] : []),
  ];
}
