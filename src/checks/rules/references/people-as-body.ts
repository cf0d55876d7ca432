import { inSources } from '../../find/held-sources.ts';
import { rule } from '../../rule.ts';

const person = String.raw`(?:\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}\.?[ -]?){1,3}|(?:\p{Lu}\.[ -]?){1,3} ?\p{Lu}[\p{L}'’-]+)`;
/** "Smith, J.", "J. Smith", "Smith J, Jones K and Brown L". One name without a stop or a comma may be a body: "Cycling UK". */
const people = new RegExp(
  String.raw`^(?:${person}(?:(?:,|;| and| &) ?(?:and |& )?${person})+|\p{Lu}[\p{L}'’-]+, (?:\p{Lu}\.?[ -]?){1,3}|\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\.[ -]?){1,3}|(?:\p{Lu}\.[ -]?){1,3} ?\p{Lu}[\p{L}'’-]+)(?:,? et al\.?)?$`,
  'u',
);

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
  ],
  reads: ['references/'],
  check: inSources(({ bodies }) => {
    const [name] = bodies.filter(
      (body) => people.test(body) || /^(?:et al\.?|n\/?a|unknown|none|tbc|various|author)$|\bet al\b/i.test(body),
    );
    return name === undefined
      ? null
      : {
          field: 'author',
          wrong: `"${name}" is not the name of a body`,
          right: /^(?:n\/?a|unknown|none|tbc|various|author|et al\.?)$/i.test(name)
            ? 'take it out; where no author could be seen, write "unseen": ["authors"] under custom'
            : 'write each person as {"family": "Smith", "given": "J"}; in place of "et al." the others, or {"literal": "others"}',
        };
  }),
});
