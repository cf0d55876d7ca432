import { inSources } from '../../find/held-sources.ts';
import { rule } from '../../rule.ts';

export const noteInTitle = rule({
  id: 'note-in-title',
  severity: 'error',
  purpose: 'A title ends where the printed one ends',
  why: 'What we know of a source beside its title goes under note, where it is not taken for a part of the title.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "A report (abstract only)"}',
      right:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "A report", "custom": {"note": "Abstract only"}}',
    },
  ],
  reads: ['references/'],
  check: inSources(({ title, hasCustom }) => {
    const [words] =
      / \((?:abstract|record|opening|short form|news release|gives|repeats|source of|doi|authors|descriptive|title not seen)\b[^()]*\)$/i.exec(
        title,
      ) ?? [];
    if (!words) return null;
    const [whole, said] = [title.slice(0, -words.length), words.slice(2, -1)];
    const note = `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
    return {
      field: 'title',
      wrong: `"${words.trim()}" is a note, not a part of the title`,
      right: hasCustom
        ? `write "title": "${whole}", and put "${note}" under custom, note`
        : `write "title": "${whole}", and add beside it "custom": {"note": "${note}"}`,
    };
  }),
});
