import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendedEnd } from './mended-end.ts';

test('what programs escaped a second time, or put behind the wrong sign, is put right', () => {
  for (const [search, hash, mended] of [
    ['?q=choir&amp;kind=evidence', '', '?q=choir&kind=evidence'],
    ['?q=choir&amp;kind=evidence&amp;sort=newest', '', '?q=choir&kind=evidence&sort=newest'],
    ['?items=facts/a,facts/b%23title=Ours', '', '?items=facts/a,facts/b#title=Ours'],
    ['?items=facts/a%23title=Ours&amp;facts%2Fa=Note', '', '?items=facts/a#title=Ours&facts%2Fa=Note'],
    ['?items=facts/a', '#title=Ours&amp;council=northby', '?items=facts/a#title=Ours&council=northby'],
    ['?items=facts/a?utm_source=news.example', '#title=What?', '?items=facts/a&utm_source=news.example#title=What?'],
    ['??q=choir', '', '?&q=choir'],
    ['', '#outcomes&amp;council=northby', '#outcomes&council=northby'],
  ] as const)
    assert.equal(mendedEnd(search, hash), mended);
});

test('what this site or a reader wrote stays', () => {
  const asked = `?${String(new URLSearchParams({ q: 'R&amp;D #1=2', kind: 'evidence' }))}`;
  const words = `#${String(new URLSearchParams({ title: 'Ours &amp; theirs', 'facts/a': '#1=2' }))}`;
  for (const [search, hash] of [
    ['', ''],
    ['?q=no%231', ''],
    ['?q=does+it+work?', ''],
    ['?q=does+it+work?&kind=evidence', ''],
    ['?q=', '#title=Why?a=b'],
    ['?q=no%231&kind=evidence', ''],
    [asked, ''],
    ['?items=facts/a,facts/b', words],
    ['', '#:~:text=a%23b=c'],
    ['', '#source-1'],
  ] as const)
    assert.equal(mendedEnd(search, hash), search + hash);
});
