/** Three sets of assumptions that are run side by side: everything goes well, what we expect, everything goes badly. */
export const cases = {
  low: 'If everything goes well',
  central: 'Central',
  high: 'If everything goes badly',
} as const;
export type Case = keyof typeof cases;

/** The same where there is little room, at the head of a table. */
export const shortCases: Record<Case, string> = { low: 'Goes well', central: 'Central', high: 'Goes badly' };

/** The lines that cost money, in the order in which they are added. */
export const costLines = {
  linkWorker: 'Link workers',
  hosting: 'Hosting',
  activity: 'The activity',
  grants: 'Grants to local groups',
  transport: 'Transport',
  overhead: 'Overhead',
  evaluation: 'Evaluation',
} as const;
export type CostLine = keyof typeof costLines;

/** Who may pay a share of a line. */
export const payers = {
  council: 'Council',
  nhs: 'NHS',
  people: 'People',
  charity: 'Charity',
  fund: 'Fund',
} as const;
export type Payer = keyof typeof payers;

export interface Parameter {
  label: string;
  /** What the number counts, said after it. */
  unit: string;
  /** A share is written from 0 to 1. */
  kind: 'count' | 'share' | 'money';
  /** What the parameter means, for somebody who meets it on the form. */
  help: string;
  /** Whether 0 is refused, because results are divided by it. */
  aboveZero?: true;
  /** A value beyond which the reader is told something, and what. It is never refused for that. */
  warnAbove?: { value: number; because: string };
}

/** Every assumption a scenario may make. Names are those of the address (`#uptake.low=0.8`). */
export const parameters = {
  referrals: {
    label: 'Referrals a year',
    unit: 'people',
    kind: 'count',
    help: 'People referred in a year, whether or not they start.',
    aboveZero: true,
  },
  posts: {
    label: 'Link worker posts',
    unit: 'full-time posts',
    kind: 'count',
    help: 'Where posts are given, referrals follow from posts and caseload.',
    aboveZero: true,
  },
  caseload: {
    label: 'Caseload',
    unit: 'people for each link worker in a year',
    kind: 'count',
    help: 'How many people one full-time link worker supports in a year.',
    aboveZero: true,
    warnAbove: {
      value: 400,
      because:
        'NCVO reported an expectation of 400 referrals for each link worker in 2020, and concern that it was too many',
    },
  },
  yearCost: {
    label: 'Cost of a link worker',
    unit: 'pounds a year',
    kind: 'money',
    help: 'Pay with what the employer pays on top, for one full-time post.',
  },
  hosting: {
    label: 'Hosting',
    unit: 'pounds a year for each post',
    kind: 'money',
    help: 'What the host organisation asks for management, rooms and equipment.',
  },
  uptake: {
    label: 'Uptake',
    unit: 'of those referred start',
    kind: 'share',
    help: 'Of the people referred, the share who come at least once.',
    aboveZero: true,
  },
  completion: {
    label: 'Completion',
    unit: 'of those who start finish',
    kind: 'share',
    help: 'Of the people who start, the share who finish the programme.',
    aboveZero: true,
  },
  seenThreeTimes: {
    label: 'Seen three times or more',
    unit: 'of those referred',
    kind: 'share',
    help: 'For link working: of the people referred, the share with three meetings or more, who are counted as finishing.',
    aboveZero: true,
  },
  costPerStarter: {
    label: 'Cost of the activity',
    unit: 'pounds for each person who starts',
    kind: 'money',
    help: 'Where a published cost covers the whole programme for each person who starts.',
  },
  sessions: {
    label: 'Sessions',
    unit: 'sessions',
    kind: 'count',
    help: 'Sessions that somebody who finishes comes to.',
  },
  hours: { label: 'Length of a session', unit: 'hours', kind: 'count', help: 'How long one session lasts.' },
  pricePerHour: {
    label: 'Price of the activity',
    unit: 'pounds for each person and hour',
    kind: 'money',
    help: 'What a provider is paid for one person for one hour, counted for those who finish.',
    warnAbove: { value: 100, because: 'this is above £100 for each person and hour' },
  },
  groupCost: {
    label: 'Cost of a group session',
    unit: 'pounds a session',
    kind: 'money',
    help: 'What one session costs however many come: leader, room, materials.',
  },
  groupSize: {
    label: 'Group size',
    unit: 'people in a group',
    kind: 'count',
    help: 'Places in a group. The cost of a group session is shared over as many groups as those who start need.',
    aboveZero: true,
  },
  grants: {
    label: 'Grants to local groups',
    unit: 'pounds a year',
    kind: 'money',
    help: 'A pot that groups may apply to.',
  },
  transportEach: {
    label: 'Transport',
    unit: 'pounds for each person who starts',
    kind: 'money',
    help: 'What is paid so that people can come.',
  },
  pricePaid: {
    label: 'Price people pay',
    unit: 'pounds a session',
    kind: 'money',
    help: 'What a person pays for a session they come to.',
    warnAbove: { value: 100, because: 'this is above £100 a session' },
  },
  sessionsFinisher: {
    label: 'Sessions paid for',
    unit: 'sessions for each person who finishes',
    kind: 'count',
    help: 'Sessions for which people who finish pay. Income is counted from them only.',
  },
  overhead: {
    label: 'Overhead',
    unit: 'of the lines above it',
    kind: 'share',
    help: 'Management, insurance and buildings, as a share of what stands above.',
  },
  evaluation: {
    label: 'Evaluation',
    unit: 'of the lines above it',
    kind: 'share',
    help: 'Measuring, and somebody to read the results, as a share of what stands above.',
  },
} as const satisfies Record<string, Parameter>;

export type ParameterName = keyof typeof parameters;

/** The assumptions of one case; a parameter that is left out plays no part in it. */
export type Assumptions = Partial<Record<ParameterName, number>>;

/** The assumptions of a scenario in its three cases. */
export type Scenario = Record<Case, Assumptions>;

/** The parameter of a name, with its optional properties within reach. */
export function parameter(name: ParameterName): Parameter {
  return parameters[name];
}
