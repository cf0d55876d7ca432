import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { shapeOf, unwrap } from './walk.ts';

type Schema = z.core.$ZodType;

/** Every field of every schema of this folder, by its path below the name of its schema. */
async function* allFields(): AsyncGenerator<[path: string, schema: Schema]> {
  const seen = new Set<Schema>();
  function* below(schema: Schema, path: string): Generator<[string, Schema]> {
    const inner = unwrap(schema);
    if (seen.has(inner)) return;
    seen.add(inner);
    if (inner instanceof z.ZodArray) yield* below(inner.element, path);
    for (const [name, one] of Object.entries(shapeOf(inner))) {
      yield [`${path}.${name}`, one];
      yield* below(one, `${path}.${name}`);
    }
  }
  for (const file of readdirSync(import.meta.dirname).filter((name) => /^[a-z-]+\.ts$/.test(name))) {
    const module = (await import(`./${file}`)) as Record<string, unknown>;
    for (const [name, exported] of Object.entries(module))
      if (exported instanceof z.core.$ZodType) yield* below(exported, name);
  }
}

const hostile = ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:https://example.org/1', 'file:///etc/passwd', '//evil.example', 'https:evil.example', 'https://example.org/\nx', '\tjavascript:alert(1)', 'https://example.org/" onclick="x', 'ftp://example.org/']; // prettier-ignore

test('every field that is called an address takes addresses of the web and nothing else', async () => {
  const addresses: string[] = [];
  for await (const [path, schema] of allFields()) {
    if (!/\.(?:url|URL|href|archive|movedTo|website|homepage)$/.test(path)) continue;
    addresses.push(path);
    assert.ok(z.safeParse(schema, 'https://example.org/a?b=1#c').success, path);
    for (const address of hostile) assert.ok(!z.safeParse(schema, address).success, `${path} takes ${address}`);
  }
  assert.ok(addresses.length >= 8, addresses.join());
});
