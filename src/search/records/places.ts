import { councilTypes } from '#schemas/council.ts';
import { slug } from '#model/slug.ts';
import { councils, regionIdOf } from '#lib/places/councils.ts';
import { paths } from '#lib/site/paths.ts';
import { schemesNaming } from '#lib/places/places.ts';
import { holdsForWales } from '#model/wales.ts';
import { count } from '#model/text.ts';
import { distinctWords, noteOf, type Found } from './found.ts';

/** The page of every council, with the other names it goes by. */
export const foundPlaces = (): Found[] =>
  councils.map((council) => {
    const schemes = schemesNaming(council.code).length;
    return {
      url: paths.place(council.slug),
      kind: 'place',
      title: council.short_name,
      ...(schemes > 0 ? { summary: `${count(schemes, 'case study', 'case studies')} from here.` } : {}),
      note: noteOf(councilTypes[council.type_code].label, council.region),
      place: council.short_name,
      places: distinctWords(council.name, council.alt_names),
      values: {
        region: [regionIdOf(council)],
        council: [slug(council.type)],
        rural: [slug(council.rural_cluster)],
        wales: [holdsForWales([council.nation]) ? 'yes' : 'no'],
      },
    };
  });
