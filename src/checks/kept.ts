/** A function that works an answer out once for each thing it is asked about, and keeps it as long as the thing. */
export function kept<Key extends object, Answer>(workOut: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new WeakMap<Key, { answer: Answer }>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known.answer;
    const answer = workOut(key);
    answers.set(key, { answer });
    return answer;
  };
}
