import type { Node } from '@takumi-rs/core';
import { colours } from '#model/colours.ts';
import { certaintyLevels } from '#model/certainty.ts';
import type { CardSpec } from './spec.ts';

/** The sizes of the parts of a card, in pixels. */
export interface CardSizes {
  figure: number;
  title: number;
  text: number;
  note: number;
}

/** A box with a style and what stands in it. */
export function box(style: Record<string, string | number>, ...children: (Node | string | false | null)[]): Node {
  return {
    type: 'container',
    style: { display: 'flex', ...style },
    children: children
      .filter((child) => child !== false && child !== null)
      .map((child) => (typeof child === 'string' ? { type: 'text', text: child } : child)),
  };
}

/** What stands on the slip: figure, title and text, and below them what must be said with it. */
export function slip(spec: CardSpec, sizes: CardSizes, height?: number): Node {
  return box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      width: '100%',
      ...(height ? { height } : {}),
      color: colours.ink,
      fontFamily: 'Public Sans',
      wordBreak: 'break-word',
    },
    box({ flexDirection: 'column' }, ...(spec.figure ? factHead(spec, sizes) : pageHead(spec, sizes))),
    box(
      { flexDirection: 'column' },
      spec.notes.length > 0 && notesOf(spec, sizes),
      spec.foot !== null &&
        box(
          { marginTop: 14, color: colours.inkSoft, fontSize: Math.max(16, sizes.note - 10), lineHeight: 1.25 },
          spec.foot,
        ),
    ),
  );
}

const heading = { fontWeight: 700, lineHeight: 1.12, letterSpacing: '-0.02em' };

function pageHead({ title, description }: CardSpec, { title: size, text }: CardSizes): (Node | false)[] {
  return [
    box({ ...heading, fontSize: size }, title),
    description !== '' && box({ marginTop: 20, color: colours.inkSoft, fontSize: text, lineHeight: 1.35 }, description),
  ];
}

function factHead({ title, description, figure }: CardSpec, { figure: size, title: small, text }: CardSizes): Node[] {
  return [
    box({ color: colours.inkSoft, fontSize: small, lineHeight: 1.25 }, title),
    // A figure that is words, not a number, is set as a heading.
    box({ ...heading, marginTop: 6, fontSize: figure!.length > 16 ? Math.round(text * 1.5) : size }, figure),
    box({ marginTop: 12, fontSize: text, lineHeight: 1.3 }, description),
  ];
}

function notesOf({ notes }: CardSpec, { note }: CardSizes): Node {
  const [caveats, facts] = [notes.filter(isCaveat), notes.filter((item) => !isCaveat(item))];
  return box(
    { flexDirection: 'column', marginTop: 22 },
    facts.length > 0 &&
      box(
        { gap: 48, paddingTop: 18, borderTop: `2px solid ${colours.line}` },
        ...facts.map(({ label, value }) =>
          box(
            { flexDirection: 'column', maxWidth: facts.length > 1 ? 480 : 990 },
            box({ color: colours.inkSoft, fontSize: note - 4 }, label),
            box(
              { alignItems: 'center', gap: 12, fontSize: note, fontWeight: 700, lineHeight: 1.25 },
              bars(value),
              box({}, value),
            ),
          ),
        ),
      ),
    ...caveats.map(({ label, value }) =>
      box(
        { flexDirection: 'column', marginTop: 16, paddingLeft: 20, borderLeft: `8px solid ${colours.lamp}` },
        box({ fontSize: note - 2, fontWeight: 700 }, label),
        box({ fontSize: note, lineHeight: 1.3 }, value),
      ),
    ),
  );
}

const isCaveat = ({ label }: { label: string }): boolean => /^(Caveat|Strongest finding against|Withdrawn)/.test(label);

/** The four bars of a level of certainty, where the note begins with one. */
function bars(value: string): Node | false {
  const filled = certaintyLevels.findIndex((level) => value.toLowerCase().startsWith(`${level} certainty`)) + 1;
  if (filled === 0) return false;
  return box(
    { alignItems: 'flex-end', gap: 4, height: 26 },
    ...certaintyLevels.map((_, index) =>
      box({ width: 12, height: 8 + index * 6, background: index < filled ? colours.ink : colours.line }),
    ),
  );
}
