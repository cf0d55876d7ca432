import type { Body } from '#schemas/body.ts';
import { certaintyOf, isInTheBody, levelInWords } from '#model/body.ts';
import { domains, type Certainty, type Domain } from '#model/certainty.ts';
import type { Content, Entry } from '../content.ts';
import { kept } from '../kept.ts';
import { judgementsOf, readBodies, readEvidence, studiesById } from '../read-pages.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';

/** A body whose file states another level than its judgements give, or whose last change of level is not its level. */
export function bodyLevels(content: Content): Finding[] {
  const read = readBodies(content);
  const levelOf = (id: string): Certainty | null => {
    const body = read.find(({ entry }) => entry.id === id)?.body;
    return body ? certaintyOf(body, levelOf).level : null;
  };
  return read.flatMap(({ entry, body }) => {
    const { level } = certaintyOf(body, levelOf);
    const last = body.history.at(-1)!.to;
    return [
      ...(body.level === level
        ? []
        : [
            findingIn(
              entry,
              ['level'],
              `the file says "${body.level ?? 'no level'}", and the judgements give "${level ?? 'no level'}"`,
              `write level: ${level ?? 'null'}, or mend the judgements, and say under history why it changed`,
            ),
          ]),
      ...(last === body.level
        ? []
        : [
            findingIn(
              entry,
              ['history', body.history.length - 1, 'to'],
              `the history ends at "${last ?? 'no level'}", and the level is "${body.level ?? 'no level'}"`,
              'add the change: date, from, to, and why',
            ),
          ]),
    ];
  });
}

/** The same people twice in one body: by id, by entry, or by a dataset that two entries share. */
export function datasetsOnce(content: Content): Finding[] {
  const studies = studiesById(content);
  return readBodies(content).flatMap(({ entry, body }) => {
    const seen = new Map<string, number>();
    return body.datasets.flatMap(({ id, evidence, place }, index) => {
      const keys = new Set([
        `dataset "${id}"`,
        ...(place === 'in the body' ? evidence.map((paper) => `summary "${paper}"`) : []),
        ...evidence.flatMap((paper) => (studies.get(paper)?.datasets ?? []).map((shared) => `dataset "${shared}"`)),
      ]);
      const twice = [...keys].find((key) => seen.has(key));
      for (const key of keys) if (!seen.has(key)) seen.set(key, index);
      if (twice === undefined) return [];
      return [
        findingIn(
          entry,
          ['datasets', index, 'id'],
          `the ${twice} is counted twice in this body`,
          'put all papers on the same people under one dataset',
        ),
      ];
    });
  });
}

/** A study that carries the activity and the outcome of a body, and that no body on them mentions. */
export function unmentionedStudies(content: Content): Finding[] {
  const read = readBodies(content);
  return readEvidence(content).flatMap(({ entry, study }) =>
    study.outcomes.flatMap(({ outcome, notAnEffect }, index) => {
      if (
        notAnEffect ||
        study.outcomes.findIndex((other) => !other.notAnEffect && other.outcome === outcome) !== index
      ) {
        return [];
      }
      return study.activities.flatMap((activity) => {
        const asking = read.filter(({ body }) => body.activity === activity && body.outcome === outcome);
        if (asking.length === 0 || asking.some(({ body }) => mentioned(body).has(entry.id))) return [];
        return [
          findingIn(
            entry,
            ['outcomes', index, 'outcome'],
            `content/bodies/${asking[0]!.entry.id}.yaml asks about ${activity} and ${outcome}, and does not mention this study`,
            'put it there under datasets, or under excluded with the reason',
          ),
        ];
      });
    }),
  );
}

const mentioned = kept(
  ({ datasets, excluded, awaited }: Body): Set<string> =>
    new Set([
      ...datasets.flatMap(({ evidence }) => evidence),
      ...excluded.map(({ evidence }) => evidence),
      ...awaited.flatMap(({ evidence }) => evidence ?? []),
    ]),
);

/** Findings that a dataset of a body names and none of its summaries has on the outcome of the body. */
export function unknownFindings(content: Content): Finding[] {
  const studies = studiesById(content);
  return readBodies(content).flatMap(({ entry, body }) =>
    body.datasets.flatMap(({ evidence, findings }, index) => {
      const there = evidence.flatMap((id) =>
        (studies.get(id)?.outcomes ?? []).filter(({ outcome }) => outcome === body.outcome).map(({ id: name }) => name),
      );
      return (findings ?? [])
        .filter((name) => !there.includes(name))
        .map((name) =>
          findingIn(
            entry,
            ['datasets', index, 'findings'],
            `"${name}" is no finding on ${body.outcome} of ${evidence.join(' or ') || 'any summary here'}`,
            there.length > 0 ? `write one of: ${there.join(', ')}` : 'leave findings out',
          ),
        );
    }),
  );
}

/** Words that name a flaw, by the question under which they would cost a step. */
const flaws: Record<string, RegExp> = {
  riskOfBias:
    /\b(?:chose (?:to|for themselves)|self-selected|unblinded|not blinded|knew (?:which|their) group|no (?:comparison|control)|without (?:a )?(?:comparison|control)|not randomised|observational|lost to follow-up|drop-?out was|left the (?:study|trial)|(?:\d+%|half|a third|a quarter) (?:left|dropped out|were lost|gave no)|finishers only|only (?:people|those) who (?:finished|stayed|completed)|unlike at the (?:start|beginning)|subgroups? only|high risk of bias|regression to the mean)\b/i,
  inconsistency:
    /\b(?:disagree|contradict|opposite directions|differ in direction|differ (?:greatly|extremely|very much))\b/i,
  indirectness:
    /\b(?:not being (?:sent|referred)|nobody was (?:sent|referred|offered)|nobody (?:sent|referred)|without referral|not referral|another population|(?:mostly|all in) care homes|by themselves)\b/i,
  imprecision:
    /\b(?:very wide|wide (?:confidence )?intervals?|almost touch(?:es)?|(?:just )?includes (?:both|no effect|zero)|spans (?:zero|no effect)|holds (?:both|no effect)|comes close to no effect|too few people|no (?:size|interval) (?:is given|was read)|fewer than 100)\b/i,
  publicationBias: /\b(?:are missing|seem to be missing|asymmetr\w+|signs of (?:missing studies|publication bias))\b/i,
};
const flawsOfStudy = { bias: flaws.riskOfBias!, precision: flaws.imprecision!, directness: flaws.indirectness! };

/** A reason that states a flaw beside an answer that says there is none. */
export function flawsWithoutStep(content: Content): Finding[] {
  const ofBodies = readBodies(content).flatMap(({ entry, body }) =>
    (Object.keys(domains) as Domain[]).flatMap((domain) => {
      const { steps, reason } = body.domains[domain];
      const flaw = steps === 0 ? flaws[domain]!.exec(reason)?.[0] : undefined;
      return flaw ? [flawProblem(entry, ['domains', domain, 'steps'], flaw, '0 steps', 'take a step')] : [];
    }),
  );
  const ofStudies = readEvidence(content).flatMap(({ entry, study }) =>
    judgementsOf(study).flatMap(({ strength, at }) =>
      (Object.keys(flawsOfStudy) as (keyof typeof flawsOfStudy)[]).flatMap((question) => {
        const { concern, reason } = strength[question];
        const flaw = concern === 'few' ? flawsOfStudy[question].exec(reason)?.[0] : undefined;
        return flaw
          ? [
              flawProblem(
                entry,
                [...at, question, 'concern'],
                flaw,
                '"few" concerns',
                'write concern: some or concern: serious',
              ),
            ]
          : [];
      }),
    ),
  );
  return [...ofBodies, ...ofStudies];
}

/** What fills the place of a reason, and is none. */
const noReason =
  /^(?:not (?:stated|known|given|read|assessed|applicable)|unknown|unclear|none|no reason|nothing|(?:see|as) (?:above|below|before)|yes|no|few|some|serious)[.!]?$/i;

/** Judgements that say how much, and not why. */
export function judgementsWithoutReason(content: Content): Finding[] {
  const problem = (entry: Entry, at: (string | number)[], reason: string): Finding =>
    findingIn(
      entry,
      at,
      `"${reason}" is no reason for this judgement`,
      'say in one line what was seen; where nobody could tell, the judgement is "not judged"',
    );
  const ofBodies = readBodies(content).flatMap(({ entry, body }) =>
    (Object.keys(domains) as Domain[]).flatMap((domain) => {
      const { reason } = body.domains[domain];
      return noReason.test(reason) ? [problem(entry, ['domains', domain, 'reason'], reason)] : [];
    }),
  );
  const ofStudies = readEvidence(content).flatMap(({ entry, study }) =>
    judgementsOf(study).flatMap(({ strength, at }) =>
      (['bias', 'precision', 'directness', 'agreement', 'missingStudies'] as const).flatMap((question) => {
        const judged = strength[question];
        return judged && judged.concern !== 'not judged' && noReason.test(judged.reason)
          ? [problem(entry, [...at, question, 'reason'], judged.reason)]
          : [];
      }),
    ),
  );
  return [...ofBodies, ...ofStudies];
}

const flawProblem = (entry: Entry, at: (string | number)[], flaw: string, answer: string, right: string): Finding =>
  findingIn(
    entry,
    at,
    `the reason names a flaw ("${flaw}") beside ${answer}`,
    `${right}, or say why it does not matter`,
  );

/** A sentence that tells the reader to spend on it: "Fund it", "Offer dance …", "worth paying for". */
const recommending =
  /(?:^|[.:;!?] )(?:Fund|Buy|Offer|Pay for|Invest in|Host)\b[^.!?]*|(?<!\bnot )\bworth (?:paying for|funding|buying|offering|hosting|having)\b/;

/** Bodies below moderate, and studies in no body that is moderate or high, that tell a council to spend. */
export function recommendations(content: Content): Finding[] {
  const read = readBodies(content);
  const sure = read.filter(({ body }) => body.level === 'moderate' || body.level === 'high');
  const carriesSure = new Set(
    sure.flatMap(({ body }) => body.datasets.filter(isInTheBody).flatMap(({ evidence }) => evidence)),
  );
  const said = [
    ...read
      .filter(({ body }) => !sure.some((one) => one.body === body))
      .map(({ entry, body }) => ({ entry, field: 'soWhat', text: body.soWhat })),
    ...readEvidence(content)
      .filter(({ entry }) => !carriesSure.has(entry.id))
      .map(({ entry, study }) => ({ entry, field: 'meaning', text: study.meaning })),
  ];
  return said.flatMap(({ entry, field, text }) => {
    const told = recommending.exec(text)?.[0];
    return told
      ? [
          findingIn(
            entry,
            [field],
            `"${told.replace(/^[.:;!?] /, '')}" recommends it, and what is known is below moderate`,
            'say what can be said, what to ask and what to measure; whether to pay is decided where cost and need are weighed too',
          ),
        ]
      : [];
  });
}

/** A level that leaves imprecision alone, though no dataset in the body has an interval to judge it by. */
export function precisionWithoutInterval(content: Content): Finding[] {
  return readBodies(content).flatMap(({ entry, body }) => {
    const sized = body.datasets.some(
      (dataset) => isInTheBody(dataset) && dataset.estimates.some(({ low, high }) => low && high),
    );
    return body.level === null || body.domains.imprecision.steps !== 0 || sized
      ? []
      : [
          findingIn(
            entry,
            ['domains', 'imprecision', 'steps'],
            'imprecision takes no step, and no dataset in the body has an estimate with its interval',
            'write 1 where no size was read, 2 where "no difference" was reported without one; or add the estimate',
          ),
        ];
  });
}

/** Bodies with a size that do not say it in everyday units, and do not say why. */
export function sizesNotTranslated(content: Content): Finding[] {
  return readBodies(content).flatMap(({ entry, body }) =>
    body.naturalUnits === undefined && body.datasets.some((one) => isInTheBody(one) && one.estimates.length > 0)
      ? [
          findingIn(
            entry,
            ['effectRange'],
            'a size was read, and the page would say that it cannot be put into everyday units',
            'add naturalUnits: of 100 people, minutes, points of a scale, pounds; or why there is none',
          ),
        ]
      : [],
  );
}

/** "Little or no difference" that does not say what it leaves open. */
export function differencesNotBounded(content: Content): Finding[] {
  return readBodies(content).flatMap(({ entry, body }) =>
    body.direction === 'little or no difference' && body.directionNote === undefined
      ? [
          findingIn(
            entry,
            ['direction'],
            '"little or no difference" does not say which benefit is excluded',
            'add directionNote: what the interval excludes and leaves open, or whose graded statement it is',
          ),
        ]
      : [],
  );
}

/** Datasets that carry a body though their result was not read: they are awaited. */
export function resultsNotRead(content: Content): Finding[] {
  return readBodies(content).flatMap(({ entry, body }) =>
    body.datasets.flatMap(({ id, place, direction }, index) =>
      body.kind !== 'descriptive' && place === 'in the body' && direction === null
        ? [
            findingIn(
              entry,
              ['datasets', index, 'direction'],
              `the result of "${id}" was not read, so it cannot stand in the body`,
              'put it under awaited, with what is known of it',
            ),
          ]
        : [],
    ),
  );
}

/** An effect with an interval is drawn, and a drawing says how many people stand behind it. */
export function chartsWithoutNumber(content: Content): Finding[] {
  return readEvidence(content).flatMap(({ entry, study }) =>
    study.outcomes.flatMap(({ effect }, index) =>
      effect?.ciLow && effect.ciHigh && effect.analysed === undefined
        ? [
            findingIn(
              entry,
              ['outcomes', index, 'effect'],
              'this effect is drawn with its interval, and the number analysed is missing',
              'add analysed: {value: null}, or in place of null the number that the source gives for this effect; never the total of the study',
            ),
          ]
        : [],
    ),
  );
}

/** The words in which each level is said, in the sentence of a body. */
const wording: Record<Certainty, { has: RegExp; is: string; never?: RegExp }> = {
  high: { has: /./, is: 'no hedge', never: /\b(?:may|might|probably|we do not know)\b/i },
  moderate: { has: /\bprobably\b/i, is: '"probably"' },
  low: { has: /\bmay\b/i, is: '"may"' },
  'very low': { has: /\bwe do not know\b/i, is: '"we do not know"' },
};

/** The words in which each level is said in a cell of a table. */
const rowWording: Record<Certainty, RegExp> = {
  high: /^(?!.*\b(?:may|might|probably|not known)\b)/i,
  moderate: /\bprobably\b/i,
  low: /\bmay\b/i,
  'very low': /\b(?:not known|do not know|unknown)\b/i,
};
const rowWords: Record<Certainty, string> = {
  high: 'no hedge',
  moderate: '"Probably"',
  low: '"May"',
  'very low': '"Not known"',
};

/** A sentence or a cell that says more or less than the level of its body. */
export function wordsOfLevels(content: Content): Finding[] {
  return readBodies(content).flatMap(({ entry, body }) => {
    const { level } = body;
    if (level === null) return [];
    const { has, never, is } = wording[level];
    const of = levelInWords(body, level).toLowerCase();
    const told = (field: string, wrong: string): Finding[] => [
      findingIn(entry, [field], wrong, 'word it so, or mend the level'),
    ];
    return [
      ...(has.test(body.sentence) && !never?.test(body.sentence)
        ? []
        : told('sentence', `the sentence of a body of ${of} is said with ${is}`)),
      ...(rowWording[level].test(body.rowLine)
        ? []
        : told('rowLine', `the line for a table of a body of ${of} is said with ${rowWords[level]}`)),
    ];
  });
}
