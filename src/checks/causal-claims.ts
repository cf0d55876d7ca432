/** Words that say that one thing caused another, and what to write where that is not shown. */
export interface CausalClaim {
  text: string;
  start: number;
  instead: string;
  /** Whether no design can bear it: one study proves nothing. */
  never: boolean;
}

const object = String.raw`(?=\s+(?:their|its|his|her|the|a|an|our|your|these|those|all|both|more|fewer|less|\w+(?:ing|ness|ity|tion|sion|ment|ance|ence|th)\b|GP|GPs|A&E|hospital|health|mental|physical|social|emergency|blood|costs?|demand|visits?|admissions?|appointments?|prescri\w+|pain|stress|use|falls|mood|wellbeing|people|patients|participants|residents|lives|scores|levels|symptoms|confidence|self|quality|outcomes?|activity|sleep|attendances?|£|\d)\b|\s+£)`;

interface Wording {
  pattern: RegExp;
  instead: string;
  never?: true;
}

const wordings: Wording[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:reduc(?:e|ed|es)|cuts?|lowers?|lowered|halved?|halves|slash(?:ed|es)?|decreas(?:e|ed|es)|(?<=(?:is|are|was|were|been) )(?:reducing|cutting|lowering))\b${object}`,
      'gi',
    ),
    instead: 'say what was seen: "was lower afterwards", "fell"',
  },
  {
    pattern: /\b(?:was|were|been|is|are)\s+(?:\w+ly\s+)?(?:reduced|cut|lowered|halved)\b(?!\s+(?:short|off|out))/gi,
    instead: 'say what was seen: "was lower afterwards", "fell"',
  },
  { pattern: /\breduced\s+by\b/gi, instead: 'say what was seen: "fell by"' },
  { pattern: /\b(?:led|leads|leading)\s+to\b/gi, instead: 'write "was followed by"' },
  { pattern: /\b(?:resulted|(?<=\w\s)results|resulting)\s+in\b/g, instead: 'write "was followed by"' },
  {
    pattern:
      /\b(?:due|thanks)\s+to\s+(?:the\s+)?(?:scheme|programme|service|course|project|link workers?|social prescribing|intervention|activity|activities|sessions?|singing|dance|exercise|gardening|referral)\b/gi,
    instead: 'write "after"',
  },
  {
    pattern:
      /\b(?:as a (?:direct )?result of|because of)\s+(?:(?:the|this|their|its)\s*)?(?:scheme|programme|service|course|project|link workers?|social prescribing|intervention|referral|sessions?)\b/gi,
    instead: 'write "after"',
  },
  {
    pattern:
      /\b(?:saves|saved|saving)\b(?=\s+(?:the|£|money|costs?|lives|an?\b|up to|over|about|more|nearly|almost|around|\d|GPs?|NHS|time|councils?))/gi,
    instead: 'write "is estimated to be worth", and say whose estimate',
  },
  { pattern: /\bprevent(?:s|ed|ing)?\b(?=\s+(?:\w+))/gi, instead: 'write "fewer people had … afterwards"' },
  {
    pattern: new RegExp(
      String.raw`\b(?:improv(?:e|es|ed)|boost(?:s|ed)?|increas(?:e|es|ed)|rais(?:e|es|ed)|enhanc(?:e|es|ed)|strengthen(?:s|ed)?|restor(?:e|es|ed)|(?<=(?:is|are|was|were|been) )(?:improving|boosting|increasing|raising|enhancing))\b${object}`,
      'gi',
    ),
    instead: 'say what was seen: "was better afterwards", "rose"',
  },
  {
    pattern: /\b(?:was|were|been|is|are)\s+(?:\w+ly\s+)?(?:improved|boosted|increased|raised|enhanced)\s+by\b/gi,
    instead: 'say what was seen: "was better afterwards", "rose"',
  },
  {
    pattern:
      /\b(?:proves?|proved|(?:has|have) proven|proving)\b(?!\s+(?:difficult|hard|popular|harder|challenging|impossible|necessary|useful|too|to be (?:difficult|hard|popular)|to (?!be\b|work|help|reduc|improv|sav|cut|prevent|benefit|boost|eas|lower|increas)))/gi,
    instead: 'say what was seen, and by whom: nothing here is proof',
    never: true,
  },
  {
    pattern:
      /\b(?:is|are|gives?|gave|provides?|provided|offers?|offered|clear|real|hard|further|conclusive)\s+(?:proof|conclusive evidence)\s+(?:that|of)\b/gi,
    instead: 'write "a sign that", or say what was seen',
    never: true,
  },
  {
    pattern:
      /\b(?:is|are|was|were|been|clinically|scientifically)\s+(?:\w+ly\s+)?proven\b|\bproven\s+(?:to|benefits?|results?|impacts?|effects?|track record|success|effective)\b/gi,
    instead: 'say which study found it, and how sure it is',
    never: true,
  },
  {
    pattern:
      /\b(?:is|are|was|were|looks?|looked|seems?|remains?|results|evidence|findings|early|very|highly)\s+promising\b|\bpromising\s+(?:results?|evidence|findings?|signs?|effects?|impacts?|outcomes?)\b/gi,
    instead: 'say what was seen and how sure it is',
    never: true,
  },
  {
    pattern:
      /\b(?:proves?|proved|proven|demonstrates?|demonstrated|shows?|showed)\s+that\s+(?:the|this|it|social prescribing|link workers?|singing|dance|exercise|gardening|arts?)\b[^.;]*?\b(?:works?|worked|helps?|helped|improves?|reduces?|saves?|benefits?)\b/gi,
    instead: 'write "is consistent with", and say what was measured',
  },
  {
    pattern: /\b(?:is|are|was|were|proved|proven)\s+(?:\w+ly\s+)?(?:effective|successful)\s+(?:in|at|for)\b/gi,
    instead: 'say what was measured, and that there was no comparison group',
  },
  {
    pattern:
      /\b(?:cures?|cured|eliminat(?:es|ed)|eradicat(?:es|ed)|transform(?:s|ed))\b(?=\s+(?:the|their|people|lives|health|loneliness|isolation|\w+))/gi,
    instead: 'say what people reported',
  },
  {
    pattern:
      /\b(?:makes?|made)\s+(?:people|patients|participants|residents|them|members|older people)\s+(?:\w+ly\s+)?(?:healthier|happier|fitter|better|less|more|feel)\b/gi,
    instead: 'write "people reported that they felt"',
  },
  {
    pattern: /\b(?:had|has|have|having)\s+an?\s+(?:\w+\s+){0,2}(?:effect|impact)\s+on\b/gi,
    instead: 'say what was seen before and after',
  },
  {
    pattern:
      /\b(?:caus(?:es|ed|ing)|brought about|brings about|triggered|generat(?:es|ed)|deliver(?:s|ed))\b(?=\s+(?:a|an|the|better|more|fewer|lower|higher|savings?|improvements?|reductions?|falls?|drops?|£|\w+\s+(?:savings?|improvements?|reductions?)))/gi,
    instead: 'write "was followed by"',
  },
  {
    pattern:
      /\b(?:keeps?|kept|keeping)\s+(?:people|patients|residents|older people|them)\s+(?:out of|away from|well|healthy|active)\b/gi,
    instead: 'say how many were still well or active, and when',
  },
  { pattern: /\bpa(?:ys|id)\s+for\s+itself\b/gi, instead: 'say what it cost and what was estimated in return' },
  {
    pattern: /\b(?:takes?|took|taking)\s+(?:the\s+)?pressure\s+off\b/gi,
    instead: 'say what was counted before and after',
  },
  { pattern: /\b(?:freed|frees|freeing)\s+up\b/gi, instead: 'say what was counted before and after' },
  {
    pattern:
      /\b(?:helped|helps|helping|enabled|enables)\s+(?:\w+\s+){1,3}?(?:to\s+)?(?:recover|improve|lose|reduce|return|feel|sleep|manage|stop|overcome|avoid|become)\b/gi,
    instead: 'write "people … afterwards", without saying why',
  },
];

/** Just before the words: that it is not so, not known, hoped for, or somebody's own report. */
const disclaimed = new RegExp(
  String.raw`(?:\b(?:not|no|never|nor|neither|cannot|without|whether|if|unclear|rather than|nobody|nothing|none)\b|n['’]t\b|\b(?:may|might|could|can|would|will|should|must|aims?|aimed|hopes?|hoped|intended|meant|designed|expected|likely|claims?|claimed|estimated|modelled|assum\w+|suggest\w*|believe\w*|perceiv\w*|felt|feel|feels|said|says|say|calls?|called|told|tells|report\w*|according to|think|thought|described?|describes|argu\w+|stories|opinion|possible|possibly|perhaps|probably|appears?|appeared|seems?|seemed|associated)\b)`,
  'i',
);

/** How many words before a claim may take it back. */
const reach = 7;
/** How many letters hold so many words: no more are looked at, however long the text is. */
const beside = 400;

/** Words that take a claim back only where they stand directly before it: "to reduce", "a reduced price". */
const adjacent = /\b(?:to|of|for|by|as|with|at|in|on|an?|about|than)\s*$/i;

/** Decisions about money, staff and paper, which are made and need no proof. */
const decision =
  /\b(?:grants?|budgets?|funding|prices?|fees?|charges?|forms?|staff|hours|fund|pot|(?:number|amount) of (?:link workers|staff|sessions|places|classes|referrals taken))\b/i;

/** Causal wording in a text, outside quotation marks, and not taken back by the words before it. */
export function findCausalClaims(text: string): CausalClaim[] {
  const unquoted = text.replace(/["“][^"“”]*["”]/g, (match) => ' '.repeat(match.length));
  const claims = wordings.flatMap(({ pattern, instead, never = false }) =>
    [...unquoted.matchAll(pattern)].flatMap((match) =>
      isTakenBack(
        unquoted.slice(Math.max(0, match.index - beside), match.index),
        match[0],
        unquoted.slice(match.index + match[0].length, match.index + match[0].length + beside),
      )
        ? []
        : [{ text: match[0], start: match.index, instead, never }],
    ),
  );
  return claims
    .toSorted((a, b) => a.start - b.start)
    .filter((claim, index, all) => index === 0 || claim.start >= all[index - 1]!.start + all[index - 1]!.text.length);
}

function isTakenBack(before: string, claim: string, after: string): boolean {
  const near = before
    .split(/[.;:!?](?:\s|$)|,\s+(?:and|but|so)\s+/)
    .at(-1)!
    .split(/\s+/)
    .slice(-reach)
    .join(' ');
  const object = after.split(/\s+/).slice(0, 7).join(' ');
  if (/^\w+$/.test(claim)) {
    // A participle that opens a sentence describes a thing: "Increased demand was a worry."
    const opening = /(?:^|[.!?]\s+)$/.test(before) && /ed$/i.test(claim);
    return disclaimed.test(near) || adjacent.test(before) || opening || decision.test(object);
  }
  return disclaimed.test(near) || decision.test(near) || decision.test(object);
}
