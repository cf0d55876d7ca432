/**
 * Keeps the page where it is when a file is dropped beside the field for it: a browser would open the file in the place of the
 * page, and what was written or worked out there would be gone.
 */
export function refuseStrayFiles(): void {
  for (const kind of ['dragover', 'drop'] as const)
    addEventListener(kind, (event) => {
      const isField = event.target instanceof HTMLInputElement && event.target.type === 'file';
      if (isField || event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    });
}
