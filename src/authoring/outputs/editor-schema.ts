import { z } from 'zod';
import { isNeeded } from '#schemas/draft.ts';
import { shapeOf } from '#schemas/walk.ts';
import { metaNames } from '#schemas/fields.ts';

/** The JSON Schema of a file as people write it, for editors that complete and explain fields. */
export function editorSchema(schema: z.core.$ZodType, title: string): object {
  const written = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'ref',
    override({ zodSchema, jsonSchema }) {
      const { label, example } = (z.globalRegistry.get(zodSchema) ?? {}) as { label?: string; example?: unknown };
      for (const name of metaNames) Reflect.deleteProperty(jsonSchema, name);
      if (label) jsonSchema.title = label;
      if (example !== undefined) jsonSchema.examples = [example];
      // A field that may be left out is one that the schema fills in.
      const shape = shapeOf(zodSchema);
      if (jsonSchema.required)
        jsonSchema.required = jsonSchema.required.filter((name) => shape[name] && isNeeded(shape[name]));
      // What a person may write in several forms is judged by the check; an editor would refuse too much.
      if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date' });
    },
  });
  return { ...written, title };
}
