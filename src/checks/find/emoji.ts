import type { Content } from '../content.ts';
import { allWords } from '../read/entry-texts.ts';
import type { Finding } from '../report/problem.ts';

/** Small pictures of a keyboard, and signs that are drawn as such; ©, ® and ™ are signs of writing. */
const picture =
  /(?![©®™‼⁉↔-↙])\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?\ufe0f?(?:\u200d\p{Extended_Pictographic}\ufe0f?)*|[\u{1f1e6}-\u{1f1ff}]{2}|[#*\d]\ufe0f?\u20e3|[★☆✓✔✗✘☐☑☒●►▶◆■]/u;
/** Faces made of signs, and names of pictures between colons. */
const typed = /(?<![\w:/])[:;=]-?[)(DPp](?![\w/)])|(?<![\w:/.])<3(?![\w.])|(?<![\w:/]):[a-z]+(?:_[a-z]+)*:(?![\w/])/;
const shouting = /[!?]*!!+[!?]*|\?!|!\?/;

/** Pictures, faces and rows of exclamation marks in sentences. */
export const picturesInText = (content: Content): Finding[] =>
  allWords(content, ({ path }, { text, at }) => {
    const found = picture.exec(text)?.[0] ?? typed.exec(text)?.[0];
    const marks = shouting.exec(text)?.[0];
    return [
      ...(found
        ? [
            {
              wrong: `"${found}" is read aloud as the name of a picture, and looks different on every computer`,
              right: 'delete it; if it says something, say it in words',
            },
          ]
        : []),
      ...(marks ? [{ wrong: `"${marks}" shouts`, right: `write ${marks.includes('?') ? '?' : '.'}` }] : []),
    ].map((report) => ({ path, ...at(), ...report }));
  });
