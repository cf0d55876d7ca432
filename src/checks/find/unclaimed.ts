import type { Content, ContentFile } from '../content.ts';
import { isClaimed, rightPlace } from '../read/claims.ts';
import { listFolders, oldPath } from '../read/list-folders.ts';
import { isPicture } from '../read/file-names.ts';
import type { Finding } from '../report/problem.ts';

const about = ({ path }: ContentFile, wrong: string, right: string): Finding => ({
  path,
  line: 1,
  column: 1,
  wrong,
  right,
});

/** What these held stands one a file now, which is told where they are read. */
const oldLists = new Set(listFolders.map(oldPath));

const isNoFile = (odd: ContentFile['odd']): boolean => odd === 'link' || odd === 'special' || odd === 'name';

/** Files that nothing on the site is made from. */
export const unclaimedFiles = ({ files }: Content): Finding[] =>
  files
    .filter(({ path, odd }) => !isNoFile(odd) && !isClaimed(path) && !oldLists.has(path))
    .map((file) =>
      about(file, 'nothing is made from this file, so nobody would see it', rightPlace(file.path, file.text)),
    );

/** Names that are no plain file: a link may lead anywhere on the machine that builds. */
export const oddFiles = ({ files }: Content): Finding[] =>
  files
    .filter(({ odd }) => isNoFile(odd))
    .map((file) =>
      file.odd === 'link'
        ? about(file, 'this is a link to another place', 'put the file itself here')
        : file.odd === 'name'
          ? about(file, 'the letters of the name of this file cannot be told', 'give it a name of small letters, digits and hyphens') // prettier-ignore
          : about(file, 'this is no file', 'delete it'),
    );

/** Files whose letters cannot be told. */
export const otherEncodings = ({ files }: Content): Finding[] =>
  files
    .filter(({ odd }) => odd === 'encoding')
    .map((file) =>
      about(
        file,
        'the letters of this file cannot be told',
        'save it as "UTF-8": in Word and Notepad the choice is in "Save as", under "Encoding"',
      ),
    );

/** Files that are far larger than anything that belongs here, and were not opened. */
export const hugeFiles = ({ files }: Content): Finding[] =>
  files
    .filter(({ odd }) => odd === 'too large')
    .map((file) =>
      about(file, `the file has ${Math.round((file.bytes ?? 0) / 1_000_000)} megabytes`, 'split it, or leave it out'),
    );

/** How each kind of picture begins. */
const beginnings: [ending: string, begins: RegExp][] = [
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['jpg', /^\xff\xd8\xff/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
  ['avif', /^[\s\S]{4}ftyp(?:avif|avis|mif1)/],
];

/** Pictures that are not what their ending says: a drawing in SVG can carry a script. */
export const disguisedPictures = ({ files }: Content): Finding[] =>
  files.flatMap((file): Finding[] => {
    if (!isPicture(file.path) || file.odd || file.head === undefined) return [];
    const ending = file.path.split('.').at(-1)!.replace('jpeg', 'jpg');
    const held = beginnings.find(([, begins]) => begins.test(file.head!))?.[0];
    if (held === ending) return [];
    return [
      held
        ? about(
            file,
            `this picture ends in .${ending} and is a .${held}`,
            `call it ${file.path
              .split('/')
              .at(-1)!
              .replace(/\.[a-z]+$/, `.${held}`)}`,
          )
        : about(
            file,
            'this is not a picture of the kind that its ending says',
            'save it as .png, .jpg, .webp or .avif from the program that made it',
          ),
    ];
  });

/** Pictures that carry with them what no reader is meant to learn. */
export const tellingPictures = ({ files }: Content): Finding[] =>
  files.flatMap((file) =>
    (file.tells ?? []).map((what) =>
      about(
        file,
        `this picture also holds ${what}`,
        'save it without that: open it in a picture program, and export it, or save it for the web, without metadata',
      ),
    ),
  );
