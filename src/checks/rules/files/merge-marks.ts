import type { Content } from '../../content.ts';
import type { Finding } from '../../report/problem.ts';
import { rule } from '../../rule.ts';

const marks = /^(?:<{7}|>{7})(?: |$)/m;

/** Files in which Git left both versions of a change, with its marks between them. */
const unmerged = ({ files }: Pick<Content, 'files'>): Finding[] =>
  files.flatMap(({ path, text }) => {
    const found = text.includes('<<<<<<<') || text.includes('>>>>>>>') ? marks.exec(text) : null;
    return found
      ? [
          {
            path,
            line: text.slice(0, found.index).split('\n').length,
            column: 1,
            wrong: 'two versions of these lines stand here, with the marks that Git puts between them',
            right:
              'keep the lines that are right, and delete the others with the lines of <<<<<<<, ======= and >>>>>>>',
          },
        ]
      : [];
  });

export const mergeMarks = rule({
  id: 'merge-marks',
  severity: 'error',
  purpose: 'No file holds two versions of a change',
  why: 'When two people change the same lines, Git keeps both and marks them. Somebody has to choose; until then the page would show both.',
  examples: [
    {
      part: 'text',
      wrong: 'They met.\n\n<<<<<<< HEAD\nOn Monday.\n=======\nOn Tuesday.\n>>>>>>> other',
      right: 'They met.\n\nOn Monday.',
    },
  ],
  reads: 'all content',
  check: unmerged,
});
