/** The logic model builder: eight boxes that print, and become a Word file or a picture. */
import { caseFromPlan } from '#funding/case-state.ts';
import type { Paper } from '#paper/structure.ts';
import { heading, plain, points, prompt, text } from '#paper/words.ts';
import { placeIn, startCouncilSelect } from '../council/select.ts';
import { keptTexts } from '../pack/kept-texts.ts';
import { readersDay } from '../reader-day.ts';
import { siteBase } from '../site-base.ts';
import { drawLogicModel, type Part } from './logic-picture.ts';
import { caseBefore, caseWith, sampleInAddress } from './plan-address.ts';
import { fileName, save } from '../save.ts';

interface Sketch {
  key: string;
  title: string;
  lines: Record<string, string>;
}

/** What is typed outlives a reload of the tab, and nothing more. Two sites of one host keep theirs apart. */
const kept = keptTexts(() => sessionStorage, siteBase);

const keepTexts = (boxes: readonly { value: string }[]): void =>
  kept.keep('logic-model', JSON.stringify(boxes.map(({ value }) => value)));

function recallTexts(boxes: readonly { value: string }[]): void {
  try {
    const texts: unknown = JSON.parse(kept.read('logic-model') || '[]');
    if (!Array.isArray(texts) || !texts.every((text) => typeof text === 'string')) return;
    boxes.forEach((box, index) => (box.value = texts[index] ?? box.value));
  } catch {
    // Something else stands under this name.
  }
}

function start(root: HTMLElement): void {
  const title = root.querySelector<HTMLInputElement>('[data-logic-title]')!;
  const boxes = [...root.querySelectorAll<HTMLTextAreaElement>('[data-logic-part]')];
  const status = root.querySelector<HTMLElement>('[data-logic-status]')!;
  const sketches = JSON.parse(root.dataset.sketches!) as Sketch[];
  const say = (words: string): void => void (status.textContent = words);

  const parts = (): Part[] =>
    boxes.map(({ dataset, value }) => ({
      key: dataset.logicPart!,
      label: dataset.label!,
      lines: value.split('\n').map((line) => line.trim()).filter((line) => line !== ''),
    })); // prettier-ignore
  const council = root.querySelector<HTMLSelectElement>('#logic-council')!;
  const scheme = (): string => title.value.trim() || 'Logic model';
  const name = (): string => [scheme(), placeIn(council)].filter(Boolean).join(', ');

  const keep = (): void => keepTexts([title, ...boxes]);

  root.addEventListener('input', keep);
  root.addEventListener('click', (event) => {
    const key = (event.target as Element).closest<HTMLElement>('[data-logic-sketch]')?.dataset.logicSketch;
    if (key === undefined) return;
    const before = boxes.map(({ value }) => value);
    const isTyped = before.some((text) => text.trim() !== '') && !sketches.some(({ lines }) => boxes.every(({ dataset, value }) => (lines[dataset.logicPart!] ?? '') === value)); // prettier-ignore
    if (isTyped && !confirm('This replaces what you have written. Go on?')) return;
    const sketch = sketches.find((one) => one.key === key);
    for (const box of boxes) box.value = sketch?.lines[box.dataset.logicPart!] ?? '';
    keep();
    say(sketch ? `${sketch.title}: now make it your own.` : 'All boxes are empty.');
    boxes[0]!.focus();
  });
  root.querySelector('[data-logic-print]')!.addEventListener('click', () => print());
  root.querySelector('[data-logic-png]')!.addEventListener('click', () => {
    drawLogicModel(name(), parts()).toBlob((blob) => {
      if (blob) save(`${fileName(scheme(), 'scheme')}.png`, blob);
      say(blob ? 'The picture is in your downloads.' : 'The picture could not be made; print the page instead.');
    });
  });
  root.querySelector('[data-logic-word]')!.addEventListener('click', () => {
    say('Making the Word document …');
    import('#paper/to-word.ts')
      .then(({ paperFile }) =>
        paperFile(paperOf(name(), parts()), { creator: root.dataset.site!, description: location.href }),
      )
      .then(
        (file) => {
          save(`${fileName(scheme(), 'scheme')}.docx`, file);
          say('The Word document is in your downloads.');
        },
        () => {
          const isLostByReload = boxes.some(({ value }) => value !== '') && !kept.isStored('logic-model');
          say(`The Word document could not be made. ${isLostByReload ? 'Print the page: this browser does not keep what you wrote, so copy it before you reload.' : 'Reload the page and try again, or print.'}`); // prettier-ignore
        },
      );
  });
  // How one will know, what could go wrong and how many people it takes go with the link.
  root.querySelector<HTMLAnchorElement>('[data-logic-case]')!.addEventListener('click', ({ currentTarget }) => {
    const link = currentTarget as HTMLAnchorElement;
    const [place, sample] = [council.value, sampleInAddress()];
    link.hash = caseWith({ ...caseFromPlan(parts()), ...(place && { place }), ...(sample && { sample }) });
  });
  recallTexts([title, ...boxes]);
  council.value = caseBefore().place ?? '';
  const chosen = startCouncilSelect(council, () => {});
  chosen.takeOwn();
  chosen.tell();
}

function paperOf(title: string, parts: readonly Part[]): Paper {
  const blocks = parts.flatMap(({ label, lines }) => [
    heading(1, label),
    ...(lines.length > 0
      ? points(lines.map((line) => [text(line)]))
      : [plain(prompt(`[${label}: still to be written]`))]),
  ]);
  return { title, date: readersDay(), blocks };
}

document.querySelectorAll<HTMLElement>('[data-logic]').forEach(start);
