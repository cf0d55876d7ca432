/**
 * Asks for things that take time. Of answers that come late only that to the last question counts; whatever comes for an
 * earlier one, an answer or a failure, is let go; `forget` lets go of the last as well.
 */
export function latest<Answer>(
  done: (answer: Answer) => void,
  failed: (error: unknown) => void,
): { (asked: Promise<Answer>): Promise<void>; forget(): void } {
  let run = 0;
  const ask = async (asked: Promise<Answer>): Promise<void> => {
    const mine = ++run;
    try {
      const answer = await asked;
      if (mine === run) done(answer);
    } catch (error) {
      if (mine === run) failed(error);
    }
  };
  return Object.assign(ask, { forget: () => void ++run });
}
