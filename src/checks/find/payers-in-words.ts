import { moneyRoles, statesCost, type MoneyRole } from '#model/money.ts';
import type { funderKinds } from '#schemas/case-study.ts';
import type { Content, Entry } from '../content.ts';
import { fieldsOf } from '../read/yaml-file.ts';
import { sentencesIn } from '../read/sentences.ts';
import { texts } from '../read/texts.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';

type Kind = (typeof funderKinds)[number];

/** Words for those who pay, by the kind that the field has for them. */
const payers: Partial<Record<Kind, RegExp>> = {
  council: /(?<!\b(?:[Aa]rts|[Rr]esearch|[Ss]ports?|[Mm]edical|British) )\b[Cc]ouncils?\b(?! (?:of|tax|houses?)\b)/,
  NHS: /\bNHS\b(?! Charit)|\b[Hh]ealth [Bb]oards?\b|\b[Ii]ntegrated [Cc]are [Bb]oards?\b|\b[Cc]linical [Cc]ommissioning [Gg]roups?\b/,
  lottery: /\bLottery\b/,
};

/** What a kind may be meant by besides: Sport England and the arts councils give the money of the Lottery, too. */
const alsoMeant: Partial<Record<Kind, RegExp>> = {
  council: /\bcouncils?\b|\bpublic health\b|\bBetter Care Fund\b|\blocal authorit/i,
  NHS: /\bNHS\b|\bhealth\b|\bcommissioners?\b|\bsurger(?:y|ies)\b|\bpractices?\b|\bprimary care\b|\bhospital/i,
  lottery:
    /\blottery\b|\bSport (?:England|Scotland|Wales)\b|\bsportscotland\b|\bArts Council\b|\bBig Local\b|\bgrants?\b/i,
};

/** A sentence of what was not so, or is not sure: what it names paid nothing, or nobody knows. */
const unsure =
  /\b(?:no|not|nor|neither|nobody|without|asked|would|could|may|might|wants?|hopes?|hoped|unclear|unknown|instead of)\b/;

/** The kinds of payers that a text says have paid. */
const kindsSaid = (words: string): Kind[] =>
  (Object.entries(payers) as [Kind, RegExp][]).flatMap(([kind, name]) =>
    sentencesIn(words).some(({ segment }) => name.test(segment) && !unsure.test(segment)) ? [kind] : [],
  );

/** Payers that the money of a scheme names and its funding does not, and the other way round. They only ask. */
export const payersInWords = ({ entries }: Content): Finding[] =>
  entries.filter(({ folder }) => folder === 'case-studies').flatMap(payersOf);

function payersOf(entry: Entry): Finding[] {
  const { kinds: listed, note } = fieldsOf(entry.data.funding);
  const kinds = texts(listed);
  const costs = (Array.isArray(entry.data.costs) ? (entry.data.costs as unknown[]) : []).map(fieldsOf);
  const told = [
    { words: note, at: ['funding', 'note'], name: 'note' },
    ...costs.flatMap(({ role, paidBy }, index) =>
      typeof role === 'string' && Object.hasOwn(moneyRoles, role) && statesCost(role as MoneyRole)
        ? [{ words: paidBy, at: ['costs', index, 'paidBy'], name: 'paidBy' }]
        : [],
    ),
  ].flatMap(({ words, ...place }) => (typeof words === 'string' ? [{ ...place, words, said: kindsSaid(words) }] : []));
  if (kinds.length === 0) return [];
  // Of a kind that both name it is told once.
  const named = new Set<string>(kinds);
  const lacking = told.flatMap(({ at, name, said }) =>
    said.flatMap((kind) => {
      if (named.has(kind)) return [];
      named.add(kind);
      return [
        findingIn(
          entry,
          at,
          `${name} seems to say ${kind}, and the field kinds says ${kinds.join(', ')}`,
          `add ${kind} to kinds under funding, or other words; keep both if they are right`,
        ),
      ];
    }),
  );
  const all = told.map(({ words }) => words).join(' ');
  const unnamed = (Object.keys(payers) as Kind[]).filter(
    (kind) =>
      kinds.includes(kind) &&
      ![payers[kind], alsoMeant[kind]].some((name) => name?.test(all)) &&
      told.some(({ said }) => said.length > 0),
  );
  return lacking.length > 0 || unnamed.length === 0
    ? lacking
    : [
        findingIn(
          entry,
          ['funding', 'kinds'],
          `kinds has ${unnamed.join(', ')}, and neither the note nor the costs name it`,
          'say in the note what it paid for, or leave it out of kinds; keep both if they are right',
        ),
      ];
}
