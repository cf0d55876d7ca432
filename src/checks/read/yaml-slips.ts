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
];

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
