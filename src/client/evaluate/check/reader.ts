import type { Kit } from '#evaluation/definitions.ts';
import { getJson } from '../../load.ts';
import type { Answer, Ask } from '../messages.ts';

/** Why a file cannot be read, and what would help. */
export type Failure = Extract<Answer, { failed: unknown }>['failed'];

/** What is said where a file of the site did not come. */
export const notLoaded: Failure = {
  wrong: 'A part of this page could not be loaded.',
  right: 'check your connection, reload the page and choose the file again',
};
const notRead: Failure = { wrong: 'The file could not be read.', right: 'save it as CSV and choose that file' };

/** What the worker has made of a file, with the dictionary by which it was read. */
export type Heard = Answer & { kit: Kit };

type Question = Exclude<Ask, { do: 'begin' }>;

/**
 * Reads files off the page's own thread. The worker is begun before a file is chosen, so that nothing is fetched once a
 * file is there, and answers in the order in which it is asked.
 * @param address of the dictionary
 */
export function fileReader(address: string) {
  const waiting: ((answer: Answer) => void)[] = [];
  let isLost = false;
  let worker = newWorker();
  function newWorker(): Worker {
    const made = new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<Answer>) => waiting.shift()?.(data));
    made.addEventListener('error', ({ message }) => {
      // It answers nothing any more, nor anything at all where it never came, which browsers tell without a message.
      isLost = true;
      for (const answer of waiting.splice(0)) answer({ failed: message ? notRead : notLoaded });
    });
    isLost = false;
    return made;
  }

  const kit = getJson<Kit>(address).then((found) => {
    worker.postMessage({ do: 'begin', kit: found } satisfies Ask);
    return found;
  });

  return {
    /** Comes when files can be read, or fails. */
    ready: kit,
    async ask(question: Question): Promise<Heard> {
      const known = await kit;
      // Whoever chooses another file does not wait for the one before, however long that one takes.
      if (isLost || (question.do === 'read' && waiting.length > 0)) {
        worker.terminate();
        waiting.length = 0;
        worker = newWorker();
        worker.postMessage({ do: 'begin', kit: known } satisfies Ask);
      }
      const answer = await new Promise<Answer>((resolve) => {
        waiting.push(resolve);
        worker.postMessage(question);
      });
      return { ...answer, kit: known };
    },
  };
}
