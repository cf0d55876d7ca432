import type { Loader, LoaderContext } from 'astro/loaders';

/**
 * A loader of a folder that leaves out no file of it. Astro says of a file that it cannot read only that, and goes on: the site
 * would be published without the page. In development, where files come and go, it is left at that.
 * @param base the folder, for the message
 * @param names of its files
 */
export const everyFile = (loader: Loader, base: string, names: readonly string[]): Loader => ({
  ...loader,
  async load(context) {
    const faults: string[] = [];
    await loader.load({ ...context, logger: heard(context.logger, faults) });
    if (context.watcher) return;
    const entries = context.store.values();
    const loaded = new Set(entries.map(({ filePath }) => filePath?.split('/').at(-1)));
    const missing = names.filter((name) => !loaded.has(name));
    if (missing.length > 0) throw new Error(`${base}/${missing[0]} could not be read${missing.length > 1 ? `, nor could ${missing.length - 1} beside it` : ''}: ${faults[0] ?? 'its folder was found empty'}`); // prettier-ignore
  },
});

/** A logger that says the same, and of which it is known what faults were said. */
const heard = (logger: LoaderContext['logger'], faults: string[]): LoaderContext['logger'] =>
  Object.create(logger, {
    error: {
      value(fault: string) {
        faults.push(fault);
        logger.error(fault);
      },
    },
  }) as LoaderContext['logger'];
