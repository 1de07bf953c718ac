/** Exports. */

import type { NativeLines } from "./native.js";
import { type Hide, parse } from "./secrets.js";
import { each, type Open } from "./stream.js";

/**
 * The items of an export, read as they arrive and only as fast as they are taken.
 *
 * Walk it with `for await`. Nothing is sent before; leaving the loop early closes the connection. Each walk is a
 * request of its own.
 */
export class Lines<T> implements AsyncIterable<T> {
  readonly #open: Open<NativeLines>;
  readonly #hide: Hide;
  #skipped = 0;

  /** @internal */
  constructor(open: Open<NativeLines>, hide: Hide) {
    this.#open = open;
    this.#hide = hide;
  }

  /** The items in arrays, as many in each as have arrived. */
  batches(): AsyncGenerator<T[], void, undefined> {
    return this.#walk((batch) => [parse(batch, this.#hide)]);
  }

  /** How many lines of the latest walk could not be read so far, with `errors: "skip"`. */
  get skipped(): number {
    return this.#skipped;
  }

  [Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    return this.#walk((batch) => parse(batch, this.#hide));
  }

  #walk<I>(split: (batch: string) => I[]): AsyncGenerator<I, void, undefined> {
    const read = async (lines: NativeLines) => {
      const batch = await lines.next();
      this.#skipped = lines.skipped;
      return batch;
    };
    return each(this.#open, read, split);
  }
}
