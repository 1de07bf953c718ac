/** Calls in flight. */

import { setInterval } from "node:timers";
import { type NativeCalls, native } from "./native.js";

interface Waiting {
  resolve(reply: string): void;
  reject(error: Error): void;
}

/** The most that a timer waits. */
const LONG = 2 ** 31 - 1;

/** The calls of this thread. The native module ends those that are over together, which costs less than one by one. */
class Calls {
  readonly #native: NativeCalls = new (native().NativeCalls)(() => this.#settle());
  readonly #waiting = new Map<number, Waiting>();
  /** Keeps the process alive while calls are in flight. */
  readonly #alive = setInterval(() => {}, LONG).unref();
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
    }
  }
}

let calls: Calls | undefined;

/** Makes a call of the native module. */
export function start(make: (calls: NativeCalls, call: number) => void): Promise<string> {
  calls ??= new Calls();
  return calls.start(make);
}
