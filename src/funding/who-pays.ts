import { costLines, payers, type CostLine, type Payer } from '#model/funding-parameters.ts';
import { readNumber } from '#model/read-number.ts';

/** What is typed as the share of a payer in a line, as a percentage, by `shareName`. */
export type Shares = Record<string, string>;

export const shareName = (line: CostLine, payer: Payer): string => `pays.${line}.${payer}`;

/** Every line with every payer. */
export const shareFields = (Object.keys(costLines) as CostLine[]).flatMap((line) =>
  (Object.keys(payers) as Payer[]).map((payer) => ({ line, payer })),
);

export interface WhoPays {
  /** Pounds a year by payer; what people pay for sessions is not in it. Null where shares are wrong. */
  amounts: Record<Payer, number> | null;
  /** What is wrong, by line. */
  problems: { line: CostLine; text: string }[];
}

/** Amount = share × line, summed over the lines that cost something. The shares of such a line must sum to 100. */
export function whoPays(lines: Record<CostLine, number>, shares: Shares): WhoPays {
  const amounts = Object.fromEntries(Object.keys(payers).map((payer) => [payer, 0])) as Record<Payer, number>;
  const problems: WhoPays['problems'] = [];
  for (const line of Object.keys(costLines) as CostLine[]) {
    if (lines[line] === 0) continue;
    const read = (Object.keys(payers) as Payer[]).map((payer) => {
      const text = (shares[shareName(line, payer)] ?? '').trim();
      return { payer, text, share: text === '' ? 0 : readNumber(text, true) };
    });
    const odd = read.find(({ share }) => share === null || share < 0 || share > 1);
    const sum = read.reduce((total, { share }) => total + (share ?? 0), 0);
    if (odd) {
      problems.push({ line, text: `“${odd.text.slice(0, 20)}” is not a share: write a number from 0 to 100.` });
    } else if (Math.abs(sum - 1) > 1e-9) {
      problems.push({ line, text: `The shares come to ${Number((sum * 100).toFixed(4))}%; they must come to 100%.` });
    } else for (const { payer, share } of read) amounts[payer] += share! * lines[line];
  }
  return { amounts: problems.length === 0 ? amounts : null, problems };
}
