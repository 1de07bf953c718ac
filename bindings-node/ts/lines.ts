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

  /** @internal */
  constructor(open: Open<NativeLines>) {
    this.#open = open;
  }

  [Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    return each(
      this.#open,
      (lines) => lines.next(),
      (batch) => JSON.parse(batch) as T[],
    );
  }
}
