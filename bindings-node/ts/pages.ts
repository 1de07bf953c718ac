/** Lists that span pages. */

import type { Pagination } from "./models/index.js";

/** A reply that is one page of a list. */
export interface Page {
  /** The page's items. */
  readonly items: readonly unknown[];
  /** Where the page stands; `null` where the list has one page only. */
  readonly pagination: Pagination | null;
}

/** The items of a page. */
export type Item<P extends Page> = P extends { readonly items: readonly (infer I)[] } ? I : never;

/**
 * A list. Await it for its first page, walk it with `for await` for every item on every page, or walk `pages()`.
 *
 * Nothing is sent before. Pages are fetched when they are reached; the walk ends after the last one, at an empty one, or
 * where a page repeats the one before.
 */
export class Pages<P extends Page> implements Promise<P>, AsyncIterable<Item<P>> {
  readonly #fetch: (page?: number) => Promise<P>;
  readonly #single: boolean;
  #first: Promise<P> | undefined;

  /** @internal */
  constructor(fetch: (page?: number) => Promise<P>, single: boolean) {
    this.#fetch = fetch;
    this.#single = single;
  }

  /** Every page. */
  async *pages(): AsyncGenerator<P, void, undefined> {
    let page = await this.#start();
    for (;;) {
      yield page;
      const next = this.#single ? undefined : following(page);
      if (next === undefined) {
        return;
      }
      const items = JSON.stringify(page.items);
      page = await this.#fetch(next);
      if (page.items.length === 0 || JSON.stringify(page.items) === items) {
        return;
      }
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item<P>, void, undefined> {
    for await (const page of this.pages()) {
      yield* page.items as readonly Item<P>[];
    }
  }

  // biome-ignore lint/suspicious/noThenProperty: awaiting the list gives its first page
  then<A = P, B = never>(
    fulfilled?: ((page: P) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#start().then(fulfilled, rejected);
  }

  catch<B = never>(rejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<P | B> {
    return this.#start().catch(rejected);
  }

  finally(settled?: (() => void) | null): Promise<P> {
    return this.#start().finally(settled);
  }

  get [Symbol.toStringTag](): string {
    return "Pages";
  }

  #start(): Promise<P> {
    this.#first ??= this.#fetch();
    return this.#first;
  }
}

/** The page to ask for next, if there is one. */
function following({ items, pagination }: Page): number | undefined {
  const { current_page: current, total_pages: total } = pagination ?? {};
  const more = items.length > 0 && typeof current === "number" && typeof total === "number" && current < total;
  return more ? current + 1 : undefined;
}
