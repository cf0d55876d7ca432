import type { PackItem, PackSource } from './pack-item.ts';

/** Gives each source the number of its first citation, so that one list serves several pages. */
export class Numbering {
  readonly #sources: Map<string, PackSource>;
  readonly #numbers = new Map<string, number>();

  constructor(items: readonly PackItem[]) {
    this.#sources = new Map(items.flatMap(({ sources }) => sources).map((source) => [source.id, source]));
  }

  /** The number of a source, from 1; a source cited for the first time gets the next. */
  cite(id: string): number {
    if (!this.#sources.has(id)) throw new Error(`The source "${id}" came with none of the items.`);
    const number = this.#numbers.get(id) ?? this.#numbers.size + 1;
    this.#numbers.set(id, number);
    return number;
  }

  /** The sources cited so far, in the order of their numbers. */
  cited(): { number: number; source: PackSource }[] {
    return [...this.#numbers].map(([id, number]) => ({ number, source: this.#sources.get(id)! }));
  }
}
