import type { ContentFile } from '../../src/checks/content.ts';

export type Files = Map<string, ContentFile>;

/** A change to a content folder, as somebody might make it. */
export type Change = (files: Files) => void;

/** Puts something in the place of what stands in a file; it fails where that is not there. */
export const put =
  (path: string, find: string | RegExp, by: string): Change =>
  (files) => {
    const file = fileOf(files, path);
    const text = typeof find === 'string' ? file.text.replace(find, () => by) : file.text.replace(find, by);
    if (text === file.text) throw new Error(`${path} does not hold ${String(find)}`);
    files.set(path, { ...file, text });
  };

/** Adds lines at the end of a file. */
export const add =
  (path: string, lines: string): Change =>
  (files) => {
    const file = fileOf(files, path);
    files.set(path, { ...file, text: `${file.text.trimEnd()}\n${lines}` });
  };

/** Writes a file, whether it was there or not. */
export const write =
  (path: string, text: string): Change =>
  (files) =>
    void files.set(path, { path, text });

export const remove =
  (path: string): Change =>
  (files) => {
    fileOf(files, path);
    files.delete(path);
  };

/** Copies a file, with something else in the place of some of its words. */
export const copy =
  (from: string, to: string, ...edits: [find: string | RegExp, by: string][]): Change =>
  (files) => {
    const file = fileOf(files, from);
    files.set(to, { ...file, path: to, text: edits.reduce((text, [find, by]) => text.replace(find, by), file.text) });
  };

export const all =
  (...changes: Change[]): Change =>
  (files) =>
    changes.forEach((change) => change(files));

function fileOf(files: Files, path: string): ContentFile {
  const file = files.get(path);
  if (!file) throw new Error(`there is no ${path}`);
  return file;
}
