import { isoDay } from '#model/text.ts';
import { reorganisationSchema, type Reorganisation } from '#schemas/reorganisation.ts';
import { readIsoDay } from '#model/dates.ts';
import { reorganisationPath } from '../read/list-files.ts';
import type { YamlFile } from '../read/yaml-file.ts';
import type { Finding } from '../report/problem.ts';
import type { ContentOfFiles } from '../rule.ts';
import { suggest } from '../suggest.ts';

type Path = (string | number)[];

/** Everything that keeps councils that end and begin from fitting one another, and the list of councils. */
export function wrongReorganisation({ lists, councils, unread }: ContentOfFiles): Finding[] {
  const yaml = lists.get('reorganisation')?.files[0]?.yaml;
  const read = reorganisationSchema.safeParse(yaml?.data);
  // What is wrong in the fields has been said; nothing can be compared before they are right.
  if (!yaml || !read.success || unread.has('councils/councils.csv')) return [];
  const at = placesIn(yaml);
  const known = new Map<string, { name: string; begins?: Date | undefined; ends?: Date | undefined }>([
    ...councils.map(
      ({ code, name, start_date }) => [code, { name, begins: readIsoDay(start_date) ?? undefined }] as const,
    ),
    ...read.data.former.map(({ code, name, began, ended }) => [code, { name, begins: began, ends: ended }] as const),
    ...read.data.coming.map(({ id, name, begins }) => [id, { name, begins }] as const),
  ]);
  const follows = (path: Path, self: string, ends: Date, successors: readonly string[]): Finding[] =>
    successors.flatMap((id, index) => {
      const successor = known.get(id);
      const here = at([...path, 'successors', index]);
      if (id === self) return [here(`${id} cannot take over from itself`, 'name what takes over')];
      if (!successor) return [here(`there is no council "${id}"`, suggest(id, [...known.keys()]))];
      if (successor.begins && successor.begins > ends) {
        return [
          here(
            `${successor.name} begins on ${isoDay(successor.begins)}, after ${isoDay(ends)}, when this one has ended`,
            'put right one of the two days, or name what took over first',
          ),
        ];
      }
      return successor.ends && successor.ends <= ends
        ? [here(`${successor.name} had ended by ${isoDay(ends)}`, 'name what took over after it')]
        : [];
    });
  return [
    ...twice(read.data, councils, at),
    ...read.data.former.flatMap(({ code, name, began, ended, successors }, index) => [
      ...(began && ended <= began
        ? [at(['former', index, 'ended'])(endedFirst(name, ended, began), 'put right one of the two days')]
        : []),
      ...follows(['former', index], code, ended, successors),
    ]),
    ...read.data.areas.flatMap((area, index) =>
      area.councils.flatMap(({ code, successors }, place) => {
        const council = known.get(code);
        const path: Path = ['areas', index, 'councils', place];
        return [
          ...(council?.begins && area.ends <= council.begins
            ? [
                at([...path, 'code'])(
                  endedFirst(council.name, area.ends, council.begins),
                  'put right one of the two days',
                ),
              ]
            : []),
          ...follows(path, code, area.ends, successors),
        ];
      }),
    ),
    ...unknownAreas(read.data, at),
  ];
}

type At = (path: Path) => (wrong: string, right: string) => Finding;

const placesIn =
  (yaml: YamlFile): At =>
  (path) =>
  (wrong, right) => ({ path: reorganisationPath, ...yaml.locate(path), wrong, right });

const endedFirst = (name: string, ends: Date, began: Date): string =>
  `${name} ends on ${isoDay(ends)}, before it began on ${isoDay(began)}`;

/** One code or address for two councils, and one council in two areas. */
function twice({ former, coming, areas }: Reorganisation, councils: ContentOfFiles['councils'], at: At): Finding[] {
  const codes = new Set(councils.map(({ code }) => code));
  const slugs = new Set(councils.map(({ slug }) => slug));
  const ended = new Set<string>();
  return [
    ...former.flatMap(({ code }, index) => {
      const again = codes.has(code);
      codes.add(code);
      return again ? [at(['former', index, 'code'])(`the code "${code}" is there twice`, 'give it another')] : [];
    }),
    ...coming.flatMap(({ id }, index) =>
      slugs.has(id)
        ? [at(['coming', index, 'id'])(`/places/${id}/ is the page of another council`, 'give it another id')]
        : [],
    ),
    ...areas.flatMap(({ councils: ending }, index) =>
      ending.flatMap(({ code }, place) => {
        const again = ended.has(code);
        ended.add(code);
        return again
          ? [at(['areas', index, 'councils', place, 'code'])(`"${code}" ends twice`, 'keep it in one area')]
          : [];
      }),
    ),
  ];
}

/** Areas that are pointed to and not there. */
function unknownAreas({ areas, coming, strategicAuthorities }: Reorganisation, at: At): Finding[] {
  const ids = areas.map(({ id }) => id);
  const missing = (path: Path, id: string): Finding[] =>
    ids.includes(id) ? [] : [at(path)(`there is no area "${id}"`, suggest(id, ids))];
  return [
    ...coming.flatMap(({ area }, index) => missing(['coming', index, 'area'], area)),
    ...strategicAuthorities.flatMap(({ areas: covered }, index) =>
      covered.flatMap((id, place) => missing(['strategicAuthorities', index, 'areas', place], id)),
    ),
  ];
}
