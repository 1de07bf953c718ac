/** The platform offline, for tests. */

import { encode } from "./encode.js";
import { failure } from "./errors.js";
import { type NativeSimulator, native } from "./native.js";

/** What can be set for a simulator. */
export interface SimulatorOptions {
  /** Port on 127.0.0.1; 0 picks a free one. Default: 0. */
  readonly port?: number | undefined;
  /** The key that works. Default: `"demo-key"`. */
  readonly apiKey?: string | undefined;
  /** Whether every key works that is not named below. Default: false. */
  readonly anyKey?: boolean | undefined;
  /** Keys that were switched off: 401. */
  readonly disabledKeys?: readonly string[] | undefined;
  /** Keys that were deleted: 401. */
  readonly deletedKeys?: readonly string[] | undefined;
  /** Level of the account: messages and call records only, or everything. Default: `"flex-pro"`. */
  readonly tier?: "flex" | "flex-pro" | undefined;
  /** Money on the account in USD, such as `"12.50"`. Default: `"1000"`. */
  readonly balance?: string | undefined;
  /** Decides everything that is invented: numbers on sale, call history, identifiers. Default: 1. */
  readonly seed?: number | undefined;
  /** Virtual time at the start, such as `"2026-01-31T10:00:00Z"`. Default: the real time. */
  readonly start?: string | Date | undefined;
  /** How fast virtual time runs; 1 is real time. Default: 1. */
  readonly speed?: number | undefined;
  /** How many milliseconds every reply is held back. Default: 0. */
  readonly latency?: number | undefined;
  /** Whether a recipient takes at most 20 messages in 24 hours. Default: true. */
  readonly floodRule?: boolean | undefined;
}

/** A callback that the simulator posted, or shall post. */
export interface Callback {
  /** What it reports, such as `message`. */
  readonly kind: string;
  /** Where it goes. */
  readonly url: string;
  /** What it says. */
  readonly body: unknown;
  /** Virtual time at which it fell due, in milliseconds since 1970. */
  readonly due: number;
  /** How often it was tried. */
  readonly attempts: number;
  /** Status of the last answer; `null` without one. */
  readonly status: number | null;
  /** Why the last try failed without an answer. */
  readonly error: string | null;
  /** Whether no more tries will follow. */
  readonly settled: boolean;
}

/**
 * The platform offline: a server on this machine that keeps state as the platform documents it.
 *
 * It runs on a thread of its own and does not keep the process alive.
 *
 * ```ts
 * using simulator = new Simulator();
 * const client = new Wavix({ apiKey: simulator.apiKey, baseUrl: simulator.url });
 * ```
 */
export class Simulator implements Disposable {
  readonly #native: NativeSimulator;

  /** Starts one; it listens when this returns. */
  constructor(options: SimulatorOptions = {}) {
    const text = encode(options);
    try {
      this.#native = new (native().NativeSimulator)(text);
    } catch (error) {
      throw failure(error);
    }
  }

  /** Base URL, such as `http://127.0.0.1:9000`. */
  get url(): string {
    return this.#native.url;
  }

  /** The key that works. */
  get apiKey(): string {
    return this.#native.apiKey;
  }

  /** Every callback so far, in the order in which they fell due. */
  get callbacks(): Callback[] {
    return JSON.parse(this.#native.callbacks());
  }

  /** Skips milliseconds of virtual time. What falls due happens before this returns; callbacks are then on their way. */
  advance(milliseconds: number): void {
    try {
      this.#native.advance(milliseconds);
    } catch (error) {
      throw failure(error);
    }
  }

  /** Starts over: a new world from the same options, at the present virtual time. */
  reset(): void {
    this.#native.reset();
  }

  /** Stops it, and waits until its port is free. */
  stop(): void {
    this.#native.stop();
  }

  [Symbol.dispose](): void {
    this.stop();
  }
}
