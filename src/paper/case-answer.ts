import type { ProseItem } from '#model/pack-item.ts';
import type { Numbering } from '#model/numbering.ts';
import type { Block } from './structure.ts';
import { cited, heading, numbered, plain, points, sentence, text } from './words.ts';

/** An answer of the site in a business case: its sentences, effect by effect, the strongest doubt, money and reach. */
export function answerBlocks({ title, address, answer, known }: ProseItem, numbers: Numbering): Block[] {
  const { sentences, doubt, costs, reach, notFor } = answer!;
  return [
    heading(2, title),
    ...sentences.map((each) => numbered(...cited(each, numbers))),
    ...known.map(({ sentence: words, level, everyday, harms, sources, address: page }) =>
      numbered(
        text(`${words} `),
        { text: `${level}.`, href: page },
        text(`${everyday ? ` In everyday units: ${sentence(everyday)}` : ''} ${sentence(`Harms: ${harms}`)}`),
        ...sources.map((id) => ({ cite: numbers.cite(id) })),
      ),
    ),
    ...(doubt ? [numbered({ text: 'Strongest doubt: ', strong: true }, ...cited(doubt, numbers))] : []),
    ...(costs.length > 0
      ? [
          plain(text('What it cost elsewhere, each with what it is of:')),
          ...points(costs.map((each) => cited(each, numbers))),
        ]
      : []),
    ...(reach.length > 0
      ? [plain(text('How many came how far elsewhere:')), ...points(reach.map((each) => cited(each, numbers)))]
      : []),
    ...(notFor.length > 0
      ? [numbered(text(`Whom it may not suit (our judgement): ${notFor.map(sentence).join(' ')}`))]
      : []),
    plain(text('The whole answer: '), { text: address, href: address }),
  ];
}
