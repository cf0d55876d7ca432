import { Parser } from 'htmlparser2';

/** A part of a long page: the id and the words of its heading, and how much stands in it ("9 sources"), where it says so. */
export interface PagePart {
  id: string;
  text: string;
  size?: string | undefined;
}

/** The parts of a page as it will be shown: its second-level headings with an id, in the order of the text. */
export function partsOf(html: string): PagePart[] {
  const parts: PagePart[] = [];
  let heading: PagePart | undefined;
  // What stands aside of the text, or leads about in it, is no part of it.
  let aside = 0;
  const parser = new Parser({
    onopentag(name, { id, 'data-size': size }) {
      if (name === 'aside' || name === 'nav') aside++;
      if (name === 'h2' && id && aside === 0) heading = { id, text: '', size };
    },
    ontext(text) {
      if (heading) heading.text += text;
    },
    onclosetag(name) {
      if (name === 'aside' || name === 'nav') aside--;
      if (name !== 'h2' || !heading) return;
      parts.push({ ...heading, text: heading.text.replace(/\s+/g, ' ').trim() });
      heading = undefined;
    },
  });
  parser.end(html);
  return parts;
}
