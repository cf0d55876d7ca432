import type { APIRoute } from 'astro';
import { correctionQuestions } from '#authoring/correct-figure.ts';
import { partsOf } from '#authoring/form.ts';
import { questions } from '#authoring/questions.ts';

/** What the form asks, in the order of its parts: the schemas need not be loaded to ask. */
export const GET: APIRoute = () =>
  Response.json(
    Object.fromEntries(
      Object.entries({ ...questions, correction: correctionQuestions }).map(([what, form]) => [
        what,
        partsOf(form).flatMap(({ fields }) => fields),
      ]),
    ),
  );
