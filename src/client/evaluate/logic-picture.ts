import { colours } from '#model/colours.ts';

/** One part of the model: its name and its lines. */
export interface Part {
  key: string;
  label: string;
  lines: string[];
}

const width = 1600;
const margin = 40;
const line = 28;

/** The logic model as a picture: the chain from situation to impact in columns, assumptions and outside causes below. */
export function drawLogicModel(title: string, parts: readonly Part[]): HTMLCanvasElement {
  const chain = parts.filter(({ key }) => key !== 'assumptions' && key !== 'outside');
  const below = parts.filter(({ key }) => key === 'assumptions' || key === 'outside');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  const font = (size: number, weight = 400): void =>
    void (context.font = `${weight} ${size}px 'Public Sans Variable', sans-serif`);
  const rows = [chain, below].map((row) => {
    const gap = 24;
    const box = (width - 2 * margin - gap * (row.length - 1)) / row.length;
    font(20);
    const wrapped = row.map(({ lines }) => lines.map((text) => wrap(context, text, box - 56)));
    const height = 84 + Math.max(2, ...wrapped.map((lines) => lines.flat().length)) * line;
    return { row, gap, box, wrapped, height };
  });
  canvas.width = width;
  canvas.height = 120 + rows.reduce((total, { height }) => total + height + 40, 0);
  context.fillStyle = colours.page;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = colours.ink;
  font(34, 700);
  context.fillText(title, margin, 68, width - 2 * margin);
  let top = 110;
  for (const { row, gap, box, wrapped, height } of rows) {
    row.forEach(({ label }, index) => {
      const left = margin + index * (box + gap);
      context.fillStyle = colours.panel;
      context.fillRect(left, top, box, height);
      context.fillStyle = colours.band;
      context.fillRect(left, top, box, 6);
      font(22, 700);
      context.fillText(label, left + 16, top + 44, box - 24);
      context.fillStyle = colours.ink;
      font(20);
      let y = top + 84;
      for (const lines of wrapped[index]!) {
        context.fillText('•', left + 16, y);
        for (const text of lines) {
          context.fillText(text, left + 36, y);
          y += line;
        }
      }
    });
    top += height + 40;
  }
  return canvas;
}

/** A text cut into lines that fit; a word too long for a line stands alone on one. */
function wrap(context: CanvasRenderingContext2D, text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && context.measureText(longer).width <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
