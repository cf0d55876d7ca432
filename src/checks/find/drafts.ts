import { isDraft, unfinished } from '#schemas/draft.ts';
import { metaOf } from '#schemas/walk.ts';
import type { Content } from '../content.ts';
import { schemaAt } from '../read/schema-paths.ts';
import type { Finding } from '../report/problem.ts';

/** What drafts still lack before they can be published, a field each. */
export function unfinishedDrafts({ entries }: Content): Finding[] {
  return entries
    .filter(({ data, folder }) => isDraft(data) && folder !== 'lists')
    .flatMap(({ path, schema, yaml }) =>
      unfinished(schema, yaml.data).map((at) => {
        const { label = String(at.at(-1)), help = '' } = metaOf(schemaAt(schema, at)!);
        return {
          path,
          ...yaml.locate(at),
          wrong: `"${label}" is not written yet (${at.join('.')})`,
          right: `write it before this is published: ${help}`,
        };
      }),
    );
}
