/** What is wrong in fields that cannot be read, and what would be right, as one line and its neighbour show it. */
export interface Slip {
  wrong: string;
  right: string;
}

/** Slips of the keys by which a line is no field, each with what it should have been. */
const slips: [pattern: RegExp, tell: (found: RegExpExecArray) => Slip][] = [
  [
    /^\s*[*+] +(\S.*)$/,
    ([, item]) => ({ wrong: 'an item of a list begins with another sign than a hyphen', right: `write - ${item!}` }),
  ],
  [
    /^\s*(?:- )?([A-Za-z]\w*):(?!\/\/)([^\s:].*)$/,
    ([, name, value]) => ({
      wrong: `there is no space behind the colon of ${name!}`,
      right: `write ${name!}: ${value!}`,
    }),
  ],
  [
    /^\s*(?:- )?([A-Za-z]\w*) ?= ?(\S.*)$/,
    ([, name, value]) => ({
      wrong: `${name!} is followed by = and not by a colon`,
      right: `write ${name!}: ${value!}`,
    }),
  ],
  [
    /^\s*(?:- )?([A-Za-z]\w*): '([^']*\p{L}'\p{L}.*)'\s*$/u,
    ([, name, value]) => ({
      wrong: `the text of ${name!} holds an apostrophe, which ends its quotes`,
      right: `write the apostrophe twice: ${name!}: '${value!.replace(/(?<=\p{L})'(?=\p{L})/gu, "''")}'`,
    }),
  ],
  [
    /^\s*(?:- )?([A-Za-z]\w*): "(.*"[^",\]}].*)"\s*$/,
    ([, name, value]) => ({
      wrong: `the text of ${name!} holds straight quotes, which end its own`,
      right: `put it in single quotes: ${name!}: '${value!.replaceAll("'", "''")}'`,
    }),
  ],
];

/** The text of a field on one line, from its first quote. */
const quotedField = /^\s*(?:- )?([A-Za-z]\w*): +(["'])(.*)$/;

const isField = /^\s*(?:- )?[A-Za-z]\w*:(?: |$)|^---$/;

/** A text in quotes of which the quotes do not end on its line, though the next line is a field again. */
const isOpen = (line: string, next: string): boolean => {
  const [, , quote, rest] = quotedField.exec(line) ?? [];
  const ends = quote === '"' ? /^(?:[^"\\]|\\.)*"/ : /^(?:[^']|'')*'/;
  return rest !== undefined && !ends.test(rest) && isField.test(next);
};

const openList = /^\s*(?:- )?([A-Za-z]\w*): +\[([^[\]{}'"]*)$/;

/**
 * The place of the line on which quotes or a list begin that never end: a parser tells of it only where the next quotes
 * or the next list stand, or at the end of the file.
 * @returns null where every text in quotes ends, and every list in brackets
 */
export function openEnd(text: string): { offset: number; slip: Slip } | null {
  const lines = text.split('\n');
  const index = lines.findIndex((line, at) => {
    const next = lines[at + 1] ?? '---';
    return isOpen(line, next) || (openList.test(line) && isField.test(next));
  });
  if (index === -1) return null;
  const offset = lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
  const [, name, quote] = quotedField.exec(lines[index]!) ?? [];
  const [, list, items] = openList.exec(lines[index]!) ?? [];
  return {
    offset,
    slip:
      list === undefined
        ? { wrong: `the quotes round the text of ${name!} do not end`, right: `put ${quote!} at the end of this line` }
        : {
            wrong: `the list of ${list} has no bracket at its end`,
            right: `write ${list}: [${items!.trim().replace(/,$/, '')}]`,
          },
  };
}

/** The slip that a line of fields shows; null where it shows none. */
export function slipOn(text: string, offset: number): Slip | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [line = '', next = ''] = text.slice(start).split('\n', 2);
  for (const [pattern, tell] of slips) {
    const found = pattern.exec(line);
    if (found) return tell(found);
  }
  return tooFarIn(line, next) ?? (/^\S[^:]*$/.test(line) && start > 0 ? ofNoField(line) : null);
}

/** A field that stands below another and further in, though that one is no group. */
function tooFarIn(line: string, next: string): Slip | null {
  const [, before = '', name] = /^(\s*(?:- )?)([A-Za-z]\w*): +\S/.exec(line) ?? [];
  const [, indent = '', inner] = /^( +)([a-z]\w*):(?: |$)/.exec(next) ?? [];
  return name !== undefined && inner !== undefined && indent.length > before.length
    ? {
        wrong: `${inner} stands further in than ${name}, which is on the line above it`,
        right: `begin ${name} and ${inner} below one another; if the line goes on with the text of ${name}, put that text in single quotes`,
      }
    : null;
}

const ofNoField = (line: string): Slip => ({
  wrong: `"${line.slice(0, 40).trim()}" is on a line that belongs to no field`,
  right: 'put it on the line above, or begin the line with two spaces where it goes on with the text above',
});
