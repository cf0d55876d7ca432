import type { Content, Entry } from '../content.ts';
import { allWords } from '../read/entry-texts.ts';
import { isChoice } from '../read/schema-paths.ts';
import { stringsIn } from '../read/strings-in.ts';
import type { Finding } from '../report/problem.ts';

const pattern = new RegExp(
  [
    String.raw`\b(?:TODO|FIXME|TBC|TBD|XX+|REWRITE)\b`,
    String.raw`\blorem ipsum\b`,
    String.raw`\bdd?[/.-]mm?[/.-]yy(?:yy)?\b|\[[A-Z]{2,3}\d{1,3}\](?![(:])`,
    String.raw`\[(?:(?:insert|enter|type|citation needed|source needed|tbc|tbd)\b[^\]]*|x+|\.\.\.|…)\](?![(:])`,
    String.raw`<<[^<>]*>>|\{\{[^{}]*\}\}|_{4,}|\?\?\?+`,
    String.raw`\bto be (?:confirmed|completed|written|added|agreed with \w+)\b|\bcoming soon\b|\bwatch this space\b`,
    // What Word, Google Docs and their templates leave behind.
    String.raw`\b(?:click or tap (?:here |to )?(?:to )?enter (?:a date|text)|click (?:here )?to (?:enter|add) (?:a )?(?:text|date|title|subtitle)|choose an item|enter (?:your )?text here|type (?:your )?text here|your text here|(?:insert|add) \w+ here|start typing)\b`,
    String.raw`\berror! (?:reference source|bookmark|hyperlink|no text of specified style|use the home tab)\b|#(?:REF|N\/A|VALUE|DIV\/0|NAME)[!?]?|\bcommented \[\w+\]|\bHYPERLINK "[^"]*"`,
    // What is left of a picture where only words were pasted.
    String.raw`\[(?:image|photo|photograph|picture|chart|logo|video)\b[^\]]*\](?![(:])`,
    String.raw`£x+\b|\((?:check|ask|confirm|verify)\b[^()]{0,60}\)`,
  ].join('|'),
  'gi',
);

/** Marks that a chatbot puts where it took its words from: they lead nowhere, and nobody types them. */
const marksOfChatbots =
  /【[^】]{0,60}】|:?contentReference\[oaicite:\d+\](?:\{[^}]*\})?|(?:\bcite)?\bturn\d+(?:search|view|news|file|fetch|image)\d+\b|citeturn\d+\w*/g;

/** What a chatbot or the program that was copied from says to the one who sits before it. */
const saidToTheWriter: [pattern: RegExp, who: string][] = [
  [
    /\b[Aa]s an AI\b[^.]*|\b[Aa]s of my (?:last|latest) (?:update|knowledge)\b[^.,]*|^(?:Sure|Certainly|Of course|Absolutely)[!,.] (?:[Hh]ere|[Bb]elow)\b[^.:]*|\bI hope this helps\b|\b[Ll]et me know if you(?:['’]d| would)? (?:like|need|want)\b[^.]*/g,
    'a chatbot says to the one who asks',
  ],
  [/^From: [^\n]{1,80}\n(?:Sent|Date|To): [^]*$|^(?:Kind|Best|Warm) (?:regards|wishes),?$/g, 'stands round a letter'],
  [/^Page \d{1,3} of \d{1,3}$/g, 'stands at the foot of a page of another program'],
];

/** A value that only fills a field. */
const filler = /^(?:n\/?a|not applicable|tb[cd]|x+|\?+|[-–—.]+|none given|unknown to us|example|test)$/i;

/** Text that stands for text still to come. */
export function placeholders(content: Content): Finding[] {
  const inTexts = allWords(content, ({ path }, { text, at }) =>
    [...text.matchAll(pattern)].map((match) => ({
      path,
      ...at(),
      wrong: `"${match[0]}" stands for text that is still to come`,
      right: 'write the text, or leave the sentence out',
    })),
  );
  const left = allWords(content, ({ path }, { text, at }) => [
    ...[...text.matchAll(marksOfChatbots)].map(([found]) => ({
      path,
      ...at(),
      wrong: `"${found}" is the mark of a chatbot, and no source`,
      right: 'delete it; if it says something, cite the source in which you read that: [@source-id]',
    })),
    ...saidToTheWriter.flatMap(([pattern, who]) =>
      [...text.matchAll(pattern)].map(([found]) => ({
        path,
        ...at(),
        wrong: `"${found.split('\n', 1)[0]!.trim()}" is what ${who}`,
        right: 'leave it out, with what belongs to it; read the rest of the text against its sources',
        asks: true as const,
      })),
    ),
  ]);
  return [...inTexts, ...left, ...content.entries.flatMap((entry) => [...fillersIn(entry), ...nothingAgainst(entry)])];
}

/** That there is nothing to say against a figure or a study, which is never so. */
const none = /^(?:(?:there (?:is|are) )?(?:none|no|nil|nothing|no (?:caveats?|limitations?|doubts?))|not stated)\.?$/i;
const against = new Set(['caveats', 'limitations', 'doubt']);

const nothingAgainst = ({ path, data, yaml }: Entry): Finding[] =>
  stringsIn(data)
    .filter(({ value, at }) => against.has(String(at[0])) && none.test(value.trim()))
    .map(({ value, at }) => ({
      path,
      ...yaml.locate(at),
      wrong: `"${value}" says that nothing can be held against it`,
      right: 'say what a reader should doubt: who was compared, who left, what was not counted',
    }));

const fillersIn = ({ path, data, schema, yaml }: Entry): Finding[] =>
  stringsIn(data)
    // X may be the initial of a person.
    .filter(({ value, at }) => filler.test(value.trim()) && at.at(-1) !== 'given' && !isChoice(schema, at, value))
    .map(({ value, at }) => ({
      path,
      ...yaml.locate(at),
      wrong: `"${value}" fills the field and says nothing`,
      right: 'write "not stated" where the source does not say; leave the field out where it may be left out',
      rightInForm: 'write "not stated" where the source does not say; leave it empty where you may',
    }));
