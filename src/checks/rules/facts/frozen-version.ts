import { frozenVersions } from '../../find/fact-versions.ts';
import { rule } from '../../rule.ts';

export const frozenVersion = rule({
  id: 'frozen-version',
  severity: 'error',
  purpose: 'A published version of a fact never changes',
  why: 'Somebody may have quoted it. Every version is kept in content/facts/versions/ with its SHA-256 in content/facts/versions.sha256. To change a fact, raise its version; the new one is written down when the change is merged.',
  examples: [{ part: 'fields', kind: 'facts', wrong: 'caveat: Two small trials.', right: 'caveat: One small trial.' }],
  reads: 'all content',
  check: frozenVersions,
});
