import { inSources } from '../../find/held-sources.ts';
import { rule } from '../../rule.ts';

const countedMoney =
  /£\s?([\d.,]+)(?: ?(?:m|bn|million|billion))? (?:fewer|more|less|people|patients|adults|children|appointments|visits|referrals|sessions|hours|jobs)\b/i;

export const addedSign = rule({
  id: 'added-sign',
  severity: 'error',
  purpose: 'A title has no sign of money that the page does not have',
  why: 'A title that a script made from an address once turned 4.5 million appointments into £4.5 million. Where the address has the number and neither pounds nor pence, the sign needs somebody who has seen the page.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "Scheme could lead to £4.5 million fewer appointments", "URL": "https://example.org/scheme-could-lead-to-4-5-million-fewer-appointments"}',
      right:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "Scheme could lead to 4.5 million fewer appointments", "URL": "https://example.org/scheme-could-lead-to-4-5-million-fewer", "custom": {"checked": "2026-11-20"}}',
    },
  ],
  reads: ['references/'],
  check: inSources(({ title, URL, checked, unseen }) => {
    const [sign, number = ''] = countedMoney.exec(title) ?? [];
    const address = URL.toLowerCase();
    const named = address.includes(number.replace(/[.,]/g, '-')) || address.includes(number.replace(/[.,]/g, ''));
    if (
      !sign ||
      checked ||
      unseen.includes('title') ||
      !named ||
      /£|%c2%a3|pound|(?:^|[^a-z])ps\d|\dp(?:[^a-z]|$)/.test(address)
    )
      return null;
    return {
      field: 'title',
      wrong: `the title says "${sign}", and the address has the number without a sign`,
      right: 'look at the page: take the sign away, or put the day on which you looked under custom, checked',
    };
  }),
});
