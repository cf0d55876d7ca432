import type { MadeFile } from '#authoring/draft.ts';
import { toClipboard } from '../copy/to-clipboard.ts';
import { el } from '../elements.ts';
import { save } from '../save.ts';
import { wayOn } from './keeper.ts';

/** Where files may go from here, as far as this copy of the site knows. */
export interface Ways {
  repository: string;
  contact: string;
  publisher: string;
}

/** What is in the hands of the person who wrote: the files, and every way on that there is. */
export function takeAway(name: string, files: readonly MadeFile[], ways: Ways): HTMLElement {
  const download = el('button', { class: 'govuk-button', type: 'button', 'data-write-download': '' }, [
    files.length === 1 ? 'Download the file' : `Download the ${files.length} files`,
  ]);
  const said = el('span', { class: 'small', role: 'status' });
  download.addEventListener('click', () => {
    said.textContent = '';
    downloadAll(name, files).catch(() => {
      said.textContent = ` The files could not be made. ${wayOn()}`;
    });
  });
  return el('div', {}, [
    download,
    said,
    el('p', { class: 'small' }, [
      files.length === 1
        ? 'Whoever looks after the files puts it into the folder '
        : 'Whoever looks after the files unpacks them where the folder content stands: they go to ',
      ...files.flatMap(({ path }, index) => [
        index > 0 ? ', ' : '',
        el('code', {}, [files.length === 1 ? `content/${path.split('/')[0]}` : `content/${path}`]),
      ]),
      '.',
    ]),
    el('h3', {}, ['Then send it']),
    el('ul', {}, [byMail(name, ways), ...(ways.repository ? [el('li', {}, [onGitHub(files, ways.repository)])] : [])]),
  ]);
}

async function downloadAll(name: string, files: readonly MadeFile[]): Promise<void> {
  if (files.length === 1) return save(files[0]!.path.split('/').at(-1)!, files[0]!.text);
  const { strToU8, zipSync } = await import('fflate');
  const inFolders = Object.fromEntries(files.map(({ path, text }) => [`content/${path}`, strToU8(text)]));
  save(`${name}.zip`, new Blob([zipSync(inFolders) as Uint8Array<ArrayBuffer>], { type: 'application/zip' }));
}

function byMail(name: string, { contact, publisher }: Ways): HTMLElement {
  if (!contact) {
    const whom = publisher ? `${publisher}, who publish this site` : 'whoever looks after this site at your end';
    return el('li', {}, [
      `By email: attach what you downloaded and send it to ${whom}. This copy of the site names no address.`,
    ]);
  }
  const subject = encodeURIComponent(`For the site: ${name}`);
  const body = encodeURIComponent(
    'Please find attached the file that the form made. (Attach it before you send this.)',
  );
  const link = el('a', { href: `mailto:${contact}?subject=${subject}&body=${body}` }, [contact]);
  return el('li', {}, ['By email: attach what you downloaded and send it to ', link, '.']);
}

/** A long text does not fit into an address: it is copied, and pasted into the page that GitHub opens. */
function onGitHub(files: readonly MadeFile[], repository: string): HTMLElement {
  const steps = files.map(({ path, text }) => {
    const copy = el('button', { class: 'choose__button', type: 'button' }, ['Copy and open GitHub']);
    const said = el('span', { class: 'small', role: 'status' });
    copy.addEventListener('click', () => {
      void toClipboard(text).then((isCopied) => {
        said.textContent = isCopied
          ? ' Copied: paste it into the page that has opened.'
          : ' It could not be copied here: download the file instead.';
        if (isCopied) window.open(`${repository}/new/main?filename=${encodeURIComponent(`content/${path}`)}`, '_blank', 'noopener'); // prettier-ignore
      });
    });
    return el('li', {}, [el('code', {}, [path]), ' ', copy, said]);
  });
  return el('div', {}, [
    'With an account on GitHub: ',
    el('ol', {}, steps),
    ...(files.length > 1 ? [el('p', { class: 'small' }, ['Put the second file and those after it on the branch that the first one made, so that they are one change.'])] : []),
  ]); // prettier-ignore
}
