import type { Cost, Output } from './measure-build.ts';

/** One generator: what each of its builds took, and what it left. */
export interface Measured {
  name: string;
  costs: Cost[];
  /** What each build took after one edit, with everything kept from the cold build before it. */
  edited: Cost[];
  output?: Output;
}

/** What was measured as Markdown: each generator in a row, and below it what ours takes for one of theirs. */
export function tableOf(measured: readonly Measured[]): string {
  const [ours, ...others] = measured;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const heads = [
    '',
    'seconds',
    'after one edit, s',
    'its share',
    'processor, s',
    'its share after one edit',
    'peak memory, MB',
    'pages',
    'output, MB',
    'a page, kB gzipped',
    'search index, kB',
  ];
  const rows = measured.map(({ name, costs, edited, output }) => [
    name,
    spread(seconds(costs), 1),
    spread(seconds(edited), 1),
    spread(ratiosOf(seconds(edited), seconds(costs)), 2),
    spread(processor(costs), 1),
    spread(ratiosOf(processor(edited), processor(costs)), 2),
    spread(memory(costs), 0),
    ...(output
      ? [
          String(output.pages),
          output.megabytes.toFixed(1),
          output.pageKilobytes.toFixed(1),
          output.indexKilobytes.toFixed(0),
        ]
      : ['', '', '', '']),
  ]);
  const ratios = others.map((other) => [
    `This site for 1 of ${other.name}`,
    spread(ratiosOf(seconds(ours!.costs), seconds(other.costs)), 2),
    spread(ratiosOf(seconds(ours!.edited), seconds(other.edited)), 2),
    '',
    spread(ratiosOf(processor(ours!.costs), processor(other.costs)), 2),
    '',
    spread(ratiosOf(memory(ours!.costs), memory(other.costs)), 2),
    ...(['pages', 'megabytes', 'pageKilobytes', 'indexKilobytes'] as const).map((key) =>
      ours!.output && other.output ? (ours!.output[key] / other.output[key]).toFixed(2) : '',
    ),
  ]);
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line), ...ratios.map(line)].join('\n');
}

const seconds = (costs: readonly Cost[]): number[] => costs.map((cost) => cost.seconds);

const processor = (costs: readonly Cost[]): number[] => costs.flatMap(({ processorSeconds }) => processorSeconds ?? []);

const memory = (costs: readonly Cost[]): number[] => costs.flatMap(({ megabytes }) => megabytes ?? []);

/** Ours by theirs, run by run: both of a run were built one after the other. */
const ratiosOf = (ours: readonly number[], theirs: readonly number[]): number[] =>
  ours.flatMap((value, index) => (theirs[index] === undefined ? [] : [value / theirs[index]]));

/** The middle value, with the least and the most where there are more than one; a dash where there is none. */
export function spread(values: readonly number[], digits: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  if (sorted.length === 0) return '–';
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]!.toFixed(digits);
  return sorted.length === 1
    ? middle
    : `${middle} (${sorted[0]!.toFixed(digits)} to ${sorted.at(-1)!.toFixed(digits)})`;
}
