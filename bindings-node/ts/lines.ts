/** Exports. */

import type { NativeLines } from "./native.js";
import { each, type Open } from "./stream.js";

/**
 * The items of an export, read as they arrive and only as fast as they are taken.
 *
 * Walk it with `for await`. Nothing is sent before; leaving the loop early closes the connection. Each walk is a
 * request of its own.
 */
export class Lines<T> implements AsyncIterable<T> {
  readonly #open: Open<NativeLines>;
  #skipped = 0;

  /** @internal */
  constructor(open: Open<NativeLines>) {
    this.#open = open;
  }

  /** The items in arrays, as many in each as have arrived, in place of one by one. */
  batches(): AsyncGenerator<T[], void, undefined> {
    return this.#walk((batch) => [JSON.parse(batch)]);
  }

  /** How many lines of the latest walk could not be read so far, with `errors: "skip"`. */
  get skipped(): number {
    return this.#skipped;
  }

  [Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    return this.#walk((batch) => JSON.parse(batch));
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
