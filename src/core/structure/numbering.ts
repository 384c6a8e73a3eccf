import type { AnnexItem } from "../annex/annex";

/** Where numbers begin anew at 1: under each heading, or nowhere. */
export type Restart = "heading" | "never";

/** Counts items up from 1, each list of names by itself. */
export class Counter {
  readonly #restart: Restart;
  readonly #counts = new Map<string, number>();
  #heading: number | undefined;

  constructor(restart: Restart) {
    this.#restart = restart;
  }

  next(item: AnnexItem, name = ""): number {
    const heading = (item.subsection ?? item.section)?.row;
    if (this.#restart === "heading" && heading !== this.#heading) this.#counts.clear();
    this.#heading = heading;
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return count;
  }
}
