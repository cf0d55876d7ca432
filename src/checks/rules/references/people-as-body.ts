import { inSources } from '../../find/held-sources.ts';
import { rule } from '../../rule.ts';

const person = String.raw`(?:\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}\.?[ -]?){1,3}|(?:\p{Lu}\.[ -]?){1,3} ?\p{Lu}[\p{L}'’-]+)`;
/** "Smith, J.", "J. Smith", "Smith J, Jones K and Brown L". One name without a stop or a comma may be a body: "Cycling UK". */
const people = new RegExp(
  String.raw`^(?:${person}(?:(?:,|;| and| &) ?(?:and |& )?${person})+|\p{Lu}[\p{L}'’-]+, (?:\p{Lu}\.?[ -]?){1,3}|\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\.[ -]?){1,3}|(?:\p{Lu}\.[ -]?){1,3} ?\p{Lu}[\p{L}'’-]+)(?:,? et al\.?)?$`,
  'u',
);

/** What stands for an author, and names none. */
const nobody =
  /^(?:et al\.?|n\/?a|unknown|none|tbc|various|author|(?:authors? )?(?:is |are )?not (?:stated|named|known|given)\b.*)$/i;
/** Authors who are not listed, in words that would be taken for a name. */
const unlisted = /\bet al\b|^others?\b.+|\band others\b/i;

export const peopleAsBody = rule({
  id: 'people-as-body',
  severity: 'error',
  purpose: 'A person is named by family name and initials',
  why: 'Citation tools sort and shorten people by their family names. Several people in one text are taken for one body, and "et al." for a name.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "report", "author": [{"literal": "Smith J, Jones K"}], "issued": {"date-parts": [[2024]]}, "title": "A report"}',
      right:
        '{"id": "example-report", "type": "report", "author": [{"family": "Smith", "given": "J"}, {"family": "Jones", "given": "K"}], "issued": {"date-parts": [[2024]]}, "title": "A report"}',
    },
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "report", "author": [{"family": "Smith", "given": "J"}, {"literal": "others (not named on the page)"}], "issued": {"date-parts": [[2024]]}, "title": "A report"}',
      right:
        '{"id": "example-report", "type": "report", "author": [{"family": "Smith", "given": "J"}, {"literal": "others"}], "issued": {"date-parts": [[2024]]}, "title": "A report", "custom": {"unseen": ["authors"]}}',
    },
  ],
  reads: ['references/'],
  check: inSources(({ bodies }) => {
    const [name] = bodies.filter((body) => people.test(body) || nobody.test(body) || unlisted.test(body));
    return name === undefined
      ? null
      : {
          field: 'author',
          wrong: `"${name}" is not the name of a body`,
          right: nobody.test(name)
            ? 'take it out; where no author could be seen, write "unseen": ["authors"] under custom'
            : 'write each person as {"family": "Smith", "given": "J"}; in place of "et al." the others, or {"literal": "others"} alone, with "unseen": ["authors"] under custom',
        };
  }),
});
