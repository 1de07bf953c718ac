/** Calls in flight. */

import { clearInterval, setInterval, setTimeout } from "node:timers";

import { guarded } from "./errors.js";
import { type NativeCalls, native } from "./native.js";

interface Waiting {
  resolve(reply: string): void;
  reject(error: Error): void;
}

/** The most that a timer waits. */
const LONG = 2 ** 31 - 1;

/** Milliseconds without a call after which nothing native is held. */
const REST = 50;

/**
 * The calls of this thread. The native module hands over finished calls in batches, which costs less.
 *
 * The native module holds the function that it calls, and with that this module and all that it holds: in test runners
 * everything of a test file. Timers hold the asynchronous context in which they began. So both end after a while without
 * calls.
 */
class Calls {
  readonly #native: NativeCalls = guarded(() => new (native().NativeCalls)(() => this.#settle()));
  readonly #waiting = new Map<number, Waiting>();
  /** Keeps the process alive while calls are in flight. */
  readonly #alive = setInterval(() => {}, LONG).unref();
  readonly #rest = setTimeout(() => this.#end(), REST).unref();
  #last = 0;

  /** Makes a call, known by its number. */
  start(make: (calls: NativeCalls, call: number) => void): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#last = (this.#last + 1) % LONG;
      make(this.#native, this.#last);
      this.#waiting.set(this.#last, { resolve, reject });
      if (this.#waiting.size === 1) {
        this.#alive.ref();
      }
    });
  }

  #settle(): void {
    const over = this.#native.take();
    for (let at = 0; at < over.length; at += 2) {
      const [call, text] = [over[at] as number, over[at + 1] as string];
      const failed = call < 0;
      const waiting = this.#waiting.get(failed ? ~call : call);
      this.#waiting.delete(failed ? ~call : call);
      if (failed) {
        waiting?.reject(new Error(text));
      } else {
        waiting?.resolve(text);
      }
    }
    if (this.#waiting.size === 0) {
      this.#alive.unref();
      this.#rest.refresh();
    }
  }

  #end(): void {
    if (this.#waiting.size === 0) {
      clearInterval(this.#alive);
      this.#native.release();
      calls = undefined;
    }
  }
}

let calls: Calls | undefined;

/** Makes a call of the native module. */
export function start(make: (calls: NativeCalls, call: number) => void): Promise<string> {
  calls ??= new Calls();
  return calls.start(make);
}
