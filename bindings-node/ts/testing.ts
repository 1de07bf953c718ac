/** The platform offline, for tests. */

import { callback, number, options as plain, text } from "./checks.js";
import { encode } from "./encode.js";
import { guarded, TimeoutError } from "./errors.js";
import { Wavix } from "./index.js";
import type { Message } from "./models/messages.js";
import { type NativeSimulator, native } from "./native.js";
import type { ClientOptions } from "./options.js";
import { hold, release } from "./simulators.js";
import type { CallbackWait, Fault, InboundMessage, SimulatorOptions } from "./testing-options.js";
import type { AnsweredRequest, Callback } from "./testing-records.js";

export { type SimulatorForOptions, simulatorFor, type TestContext } from "./testing-context.js";
export type * from "./testing-options.js";
export type * from "./testing-records.js";

/**
 * The platform offline: a server on this machine that keeps state as the platform documents it.
 *
 * It runs on a thread of its own until it is stopped, whoever still has it. It does not keep the process alive, and ends
 * with it and with the worker that started it.
 *
 * ```ts
 * using simulator = new Simulator();
 * const client = simulator.client();
 * ```
 */
export class Simulator implements Disposable {
  readonly #native: NativeSimulator;

  /** Starts one; it listens when this returns. */
  constructor(options: SimulatorOptions = {}) {
    const settings = encode(plain(options));
    this.#native = guarded(() => new (native().NativeSimulator)(settings));
    hold(this.#native);
  }

  /** Base URL, such as `http://127.0.0.1:9000`. */
  get url(): string {
    return this.#native.url;
  }

  /** The key that works. */
  get apiKey(): string {
    return this.#native.apiKey;
  }

  /** Makes a client of this simulator; `options` are those of any client. */
  client(options?: Omit<ClientOptions, "apiKey" | "baseUrl">): Wavix {
    return new Wavix({ ...plain(options), apiKey: this.apiKey, baseUrl: this.url });
  }

  /** Messages sent and received since it began, oldest first. */
  get messages(): Message[] {
    return this.#list<Message>("messages");
  }

  /** The latest 500 requests that it answered, oldest first. */
  get requests(): AnsweredRequest[] {
    const found = this.#list<AnsweredRequest & { at: string; took_ms: number }>("requests");
    return found.map(({ at, took_ms, ...request }) => ({ ...request, at: Date.parse(at), took: took_ms }));
  }

  /** Every callback so far, in the order in which they fell due. */
  get callbacks(): Callback[] {
    const found = this.#list<Callback & { due: string }>("callbacks");
    return found.map((callback) => ({ ...callback, due: Date.parse(callback.due) }));
  }

  /** Skips milliseconds of virtual time. Everything due by then happens before this returns; callbacks are then on their way. */
  advance(milliseconds: number): void {
    const time = number(milliseconds, "milliseconds", 0, Number.POSITIVE_INFINITY, false);
    guarded(() => this.#native.advance(time));
  }

  /** Waits until no callback is on its way or waits for another try, for a minute at most, and gives them all. */
  async settle(): Promise<Callback[]> {
    const end = Date.now() + 60_000;
    while (this.callbacks.some((callback) => !callback.settled)) {
      if (Date.now() > end) throw new TimeoutError({ message: "callbacks are still open" });
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return this.callbacks;
  }

  /**
   * Waits for a callback that no more tries will follow, and resolves to the earliest that fits. `kind` is what it reports,
   * such as `"message"`, `"inbound_message"` or `"call"`; without it any fits. Virtual time runs as ever: what is due later
   * needs `advance`. Rejects with `TimeoutError` after `timeout`, and says which callbacks there were.
   */
  async waitForCallback(kind?: string | undefined, options?: CallbackWait): Promise<Callback> {
    const { where, timeout = 10_000 } = plain(options);
    callback(where, "where");
    number(timeout, "timeout", 0, Number.POSITIVE_INFINITY, false);
    const end = Date.now() + timeout;
    while (true) {
      const found = this.callbacks;
      const fits = (one: Callback) => one.settled && (kind ?? one.kind) === one.kind && (where?.(one) ?? true);
      const callback = found.find(fits);
      if (callback) return callback;
      if (Date.now() > end) {
        const others = found.map((one) => `${one.kind} to ${one.url}`).join(", ");
        throw new TimeoutError({ message: `no callback that fits; there were ${found.length}: ${others}` });
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /**
   * Posts a callback again, however its tries ended.
   *
   * @throws {InvalidArgumentError} There is none of this number, or it is still on its way.
   */
  resend(callbackId: number): void {
    const id = number(callbackId, "callbackId", 0, Number.MAX_SAFE_INTEGER);
    this.#control("callbackId", "POST", `callbacks/${id}/resend`);
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
    const { carryOut, delay, ...rest } = plain(fault, "fault");
    const seconds = delay === undefined ? undefined : number(delay, "delay", 0, 3_600_000, false) / 1000;
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
    return this.#control("call", "POST", "calls", plain(call, "call"));
  }

  /**
   * The other side of a call that was placed answers.
   *
   * @throws {InvalidArgumentError} The call is over, was answered already, or came in.
   */
  answer(callId: string): Record<string, unknown> {
    return this.#control("callId", "POST", `calls/${text(callId, "callId")}/answer`);
  }

  /**
   * The other side of a call that was placed is busy.
   *
   * @throws {InvalidArgumentError} The call is over, was answered already, or came in.
   */
  busy(callId: string): Record<string, unknown> {
    return this.#control("callId", "POST", `calls/${text(callId, "callId")}/busy`);
  }

  /**
   * The other side of a call hangs up, or refuses it.
   *
   * @throws {InvalidArgumentError} The call is over.
   */
  hangUp(callId: string): Record<string, unknown> {
    return this.#control("callId", "POST", `calls/${text(callId, "callId")}/hang-up`);
  }

  /**
   * The other side of a call presses keys: 0 to 9, * and #.
   *
   * @throws {InvalidArgumentError} The call is over, or collects no keys.
   */
  press(callId: string, keys: string): Record<string, unknown> {
    return this.#control("keys", "POST", `calls/${text(callId, "callId")}/digits`, { digits: keys });
  }

  /** Starts over: a new world from the same options, at the present virtual time. */
  reset(): void {
    guarded(() => this.#native.reset());
  }

  /** Stops it, and waits until its port is free. */
  stop(): void {
    guarded(() => this.#native.stop());
    release(this.#native);
  }

  #list<T>(name: string): T[] {
    return this.#control(name, "GET", name)[name] as T[];
  }

  #control(argument: string, method: string, path: string, body: object | null = null): Record<string, unknown> {
    const sent = body === null ? "null" : encode(body);
    return JSON.parse(guarded(() => this.#native.control(argument, method, path, sent)));
  }

  [Symbol.dispose](): void {
    this.stop();
  }
}
