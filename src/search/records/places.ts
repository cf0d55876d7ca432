import { namesOfBoard } from '#model/board-names.ts';
import { councilTypes } from '#schemas/council.ts';
import { slug } from '#model/slug.ts';
import { councils, pathOfPlace, regionIdOf } from '#lib/places/councils.ts';
import { paths } from '#lib/site/paths.ts';
import { holdsForWales } from '#model/wales.ts';
import { changeOf, newCouncils, predecessorsOf, strategicAuthorities } from '#lib/places/reorganisation.ts';
import { authorities, schemesNaming } from '#lib/places/places.ts';
import { count, formatDay, formatList } from '#model/text.ts';
import { boardInWords, boards } from '#lib/places/boards.ts';
import { distinctWords, noteOf, type Found } from './found.ts';

/** The page of every council, with the other names it goes by and went by, and where authorities are listed. */
export const foundPlaces = (): Found[] => [
  ...foundCouncils(),
  ...foundNewCouncils(),
  ...foundAuthorities(),
  ...foundBoards(),
];

const foundCouncils = (): Found[] =>
  councils.map((council) => {
    const schemes = schemesNaming(council.code).length;
    const change = changeOf(council);
    const former = predecessorsOf(council.code);
    const summary = [
      change?.state === 'ended' &&
        `Ended on ${formatDay(change.ends)}; now ${formatList(change.successors.map(({ name }) => name))}.`,
      former.length > 0 && `Has the area, or a part, of ${formatList(former.map(({ name }) => name))}.`,
      schemes > 0 && `${count(schemes, 'case study', 'case studies')} from here.`,
    ].filter(Boolean);
    return {
      url: paths.place(council.slug),
      kind: 'place',
      title: council.short_name,
      ...(summary.length > 0 ? { summary: summary.join(' ') } : {}),
      note: noteOf(councilTypes[council.type_code].label, council.region),
      place: council.short_name,
      places: distinctWords(council.name, council.alt_names),
      ...(former.length > 0 ? { names: former.flatMap(({ shortName, name }) => [shortName, name]).join(', ') } : {}),
      values: {
        region: [regionIdOf(council)],
        council: [slug(council.type)],
        rural: [slug(council.rural_cluster)],
        wales: [holdsForWales([council.nation]) ? 'yes' : 'no'],
      },
    };
  });

const foundNewCouncils = (): Found[] =>
  newCouncils.map((council) => ({
    url: paths.place(council.id),
    kind: 'place',
    title: council.shortName,
    summary: `${council.hasBegun ? 'Began' : 'Begins'} on ${formatDay(council.begins)}, in the area of ${formatList(council.replaces.map(({ short_name }) => short_name))}.`,
    note: noteOf(councilTypes[council.type].label, council.region),
    place: council.shortName,
    places: distinctWords(council.name),
    values: { region: [regionIdOf(council)], wales: [holdsForWales([council.nation]) ? 'yes' : 'no'] },
  }));

const foundAuthorities = (): Found[] => [
  ...authorities.map(({ authority, members }) => ({
    url: pathOfPlace(authority),
    kind: 'place',
    title: authority.name,
    summary: `Leads to its ${count(members.length, 'council', 'councils')}: ${formatList(members.map(({ short_name }) => short_name))}.`,
    note: noteOf(authority.type, authority.region),
    place: authority.short_name,
    places: distinctWords(authority.alt_names),
    values: { region: [regionIdOf(authority)] },
  })),
  ...strategicAuthorities.map(({ id, name, members }) => ({
    url: `${paths.places}#strategic-${id}`,
    kind: 'place',
    title: `${name} strategic authority`,
    summary: `Announced. Leads to its ${count(members.length, 'council', 'councils')}.`,
    note: 'Strategic authority',
    place: name,
  })),
];

const foundBoards = (): Found[] =>
  boards.map((board) => ({
    url: board.href,
    kind: 'place',
    title: board.name,
    summary: boardInWords(board),
    note: 'Integrated care board',
    place: board.shortName,
    names: [`NHS ${board.shortName} ICB`, ...namesOfBoard(board.shortName, board.also, board.codes).short].join(', '),
    values: { region: [...new Set(board.area.map(({ council }) => regionIdOf(council)))], wales: ['no'] },
  }));
