import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { correctionSchema } from './correction.ts';
import { entrySchemas } from './entries.ts';
import { lists } from './lists.ts';
import { referenceSchema } from './reference.ts';
import { removedSchema } from './removed.ts';
import { vocabularySchema } from './term.ts';
import { exampleOf, metaOf, shapeOf, unwrap } from './walk.ts';

type Schema = z.core.$ZodType;

const schemas: Record<string, Schema> = {
  ...entrySchemas,
  ...Object.fromEntries(Object.entries(lists).map(([name, { schema }]) => [name, schema])),
  references: referenceSchema,
  vocabulary: vocabularySchema,
  corrections: correctionSchema,
  removed: removedSchema,
};
const withForm: readonly string[] = [...Object.keys(entrySchemas), ...Object.keys(lists)];

/** Every field of a schema with its path, those inside groups and lists included. */
function fieldsOf(schema: Schema, path: string): { path: string; schema: Schema }[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return fieldsOf(inner.element, path);
  return Object.entries(shapeOf(inner)).flatMap(([name, one]) => [
    { path: `${path}.${name}`, schema: one },
    ...fieldsOf(one, `${path}.${name}`),
  ]);
}

for (const [name, schema] of Object.entries(schemas)) {
  test(`every field of ${name} says what it is called, what belongs there, and where it stands`, () => {
    const fields = fieldsOf(schema, name);
    assert.ok(fields.length > 0);
    const silent = fields.filter(({ schema: one }) => {
      const { label, help, description, order } = metaOf(one);
      return !label || !help || description !== help || order === undefined;
    });
    assert.deepEqual(
      silent.map(({ path }) => path),
      [],
    );
  });

  test(`the examples of ${name} make an entry that its schema takes`, () => {
    const result = (schema as z.ZodType).safeParse(exampleOf(schema));
    assert.deepEqual(result.error?.issues ?? [], []);
  });
}

for (const name of withForm) {
  test(`every field at the top of ${name} stands in a part of the form`, () => {
    const homeless = Object.entries(shapeOf(schemas[name]!)).filter(([, one]) => !metaOf(one).group);
    assert.deepEqual(
      homeless.map(([field]) => field),
      [],
    );
  });
}

test('where a page is read, no two fields claim the same place', () => {
  for (const [name, schema] of Object.entries(entrySchemas)) {
    const places = fieldsOf(schema, name).flatMap(({ schema: one }) => metaOf(one).readAt ?? []);
    assert.equal(new Set(places).size, places.length, name);
  }
});

test('what may cite, or names a source of its own, has a place in the reading order of its page', () => {
  for (const name of ['case-studies', 'evidence'] as const) {
    const lost = fieldsOf(entrySchemas[name], name).filter(({ path, schema: one }) => {
      if (!metaOf(one).cites && metaOf(one).pointsTo !== 'references') return false;
      const names = path.split('.').slice(1);
      const around = names.map((_name, index) =>
        names.slice(0, index + 1).reduce<Schema>((at, key) => {
          const inner = unwrap(at);
          return shapeOf(inner instanceof z.ZodArray ? inner.element : inner)[key]!;
        }, entrySchemas[name]),
      );
      return !metaOf(one).listsSources && around.every((field) => metaOf(field).readAt === undefined);
    });
    assert.deepEqual(
      lost.map(({ path }) => path),
      [],
    );
  }
});
