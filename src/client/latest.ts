/**
 * Asks for things that take time. Of answers that come late only that to the last question counts; whatever comes for an
 * earlier one, an answer or a failure, is let go.
 */
export function latest<Answer>(
  done: (answer: Answer) => void,
  failed: (error: unknown) => void,
): (asked: Promise<Answer>) => Promise<void> {
  let run = 0;
  return async (asked) => {
    const mine = ++run;
    try {
      const answer = await asked;
      if (mine === run) done(answer);
    } catch (error) {
      if (mine === run) failed(error);
    }
  };
}
