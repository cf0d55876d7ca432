import type { APIRoute } from 'astro';
import { answers, type AnswerEntry } from '#lib/answers/answers.ts';
import { answerRecord, plain } from '#publish/data/datasets.ts';

export function getStaticPaths() {
  return answers.map((answer) => ({ params: { id: answer.id }, props: { answer } }));
}

export const GET: APIRoute<{ answer: AnswerEntry }> = ({ props }) =>
  new Response(`${JSON.stringify(plain(answerRecord(props.answer)), null, 2)}\n`);
