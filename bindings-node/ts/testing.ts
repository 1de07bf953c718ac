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

/** What the next requests meet that fit; exactly which fit is said by `operation`, `method` and `path`. */
export interface Fault {
  /** Only requests of this operation, such as `"messages.send"`. */
  readonly operation?: string | undefined;
  /** Only requests with this verb. */
  readonly method?: string | undefined;
  /** Only requests to this path; a `*` at its end stands for any rest. */
  readonly path?: string | undefined;
  /** How many requests meet it. Default: 1. */
  readonly times?: number | undefined;
  /** How many that fit pass before. Default: 0. */
  readonly skip?: number | undefined;
  /** Answer with this status in the platform's place. */
  readonly status?: number | undefined;
  /** What the answer says: text as it is, else as JSON. Needs `status`. */
  readonly body?: unknown;
  /** Headers of the answer. Needs `status`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Hold the reply back for so many real milliseconds, at most an hour. */
  readonly delay?: number | undefined;
  /** Reset the connection in place of a reply. */
  readonly reset?: boolean | undefined;
  /** Send only so many bytes of the reply's body, then end the connection. */
  readonly truncate?: number | undefined;
  /** Whether the request is carried out all the same. Default: unless `status` or `reset` is given. */
  readonly carryOut?: boolean | undefined;
}

/** A message that somebody sends to a number of the account. */
export interface InboundMessage {
  readonly from: string;
  readonly to: string;
  readonly text?: string | undefined;
  /** Addresses of files; with them it is an MMS. */
  readonly media?: readonly string[] | undefined;
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

  /** Waits until no callback is on its way or waits for another try, for a minute at most, and gives them all. */
  async settle(): Promise<Callback[]> {
    const end = Date.now() + 60_000;
    while (this.callbacks.some((callback) => !callback.settled)) {
      if (Date.now() > end) throw new Error("callbacks are still open");
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return this.callbacks;
  }

  /** A summary: virtual time, balance, counts. */
  get state(): Record<string, unknown> {
    return this.#control("state", "GET", "state");
  }

  /**
   * Lets the next requests that fit meet a fault; `reset()` and `clearFaults()` end all of them.
   *
   * @throws {InvalidArgumentError} It is no fault; says why.
   */
  fault(fault: Fault): void {
    const { carryOut, delay, ...rest } = fault;
    const seconds = delay === undefined ? undefined : delay / 1000;
    this.#control("fault", "POST", "faults", { ...rest, delay: seconds, carry_out: carryOut });
  }

  /** Ends every fault that was asked for. */
  clearFaults(): void {
    this.#control("faults", "DELETE", "faults");
  }

  /**
   * Somebody sends a message to a number of the account: SMS without media, else MMS. Gives the message.
   *
   * @throws {InvalidArgumentError} The number is not the account's, or does not receive SMS.
   */
  inbound(message: InboundMessage): Record<string, unknown> {
    return this.#control("message", "POST", "inbound", message);
  }

  /**
   * Somebody calls a number of the account. Gives the call, which rings until it is answered or ended.
   *
   * @throws {InvalidArgumentError} The number is not the account's.
   */
  ring(call: { readonly from: string; readonly to: string }): Record<string, unknown> {
    return this.#control("call", "POST", "calls", call);
  }

  /**
   * The other side of a call that was placed answers.
   *
   * @throws {InvalidArgumentError} The call is over, was answered already, or came in.
   */
  answer(callId: string): Record<string, unknown> {
    return this.#control("callId", "POST", `calls/${callId}/answer`);
  }

  /**
   * The other side of a call that was placed is busy.
   *
   * @throws {InvalidArgumentError} The call is over, was answered already, or came in.
   */
  busy(callId: string): Record<string, unknown> {
    return this.#control("callId", "POST", `calls/${callId}/busy`);
  }

  /**
   * The other side of a call hangs up, or refuses it.
   *
   * @throws {InvalidArgumentError} The call is over.
   */
  hangUp(callId: string): Record<string, unknown> {
    return this.#control("callId", "POST", `calls/${callId}/hang-up`);
  }

  /**
   * The other side of a call presses keys: 0 to 9, * and #.
   *
   * @throws {InvalidArgumentError} The call is over, or collects no keys.
   */
  press(callId: string, keys: string): Record<string, unknown> {
    return this.#control("keys", "POST", `calls/${callId}/digits`, { digits: keys });
  }

  /** Starts over: a new world from the same options, at the present virtual time. */
  reset(): void {
    this.#native.reset();
  }

  /** Stops it, and waits until its port is free. */
  stop(): void {
    this.#native.stop();
  }

  #control(argument: string, method: string, path: string, body: object | null = null): Record<string, unknown> {
    try {
      return JSON.parse(this.#native.control(argument, method, path, JSON.stringify(body)));
    } catch (error) {
      throw failure(error);
    }
  }

  [Symbol.dispose](): void {
    this.stop();
  }
}
