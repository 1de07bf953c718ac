/** The door that every generated method goes through. */

import { channel } from "node:diagnostics_channel";

import { reasonOf, whenAborted } from "./aborts.js";
import { Call, type Defaults } from "./call.js";
import { start } from "./calls.js";
import { callback, expect, number, options as plain } from "./checks.js";
import { Download } from "./download.js";
import { encode } from "./encode.js";
import { environment } from "./environment.js";
import {
  answered,
  failure,
  guarded,
  NotFoundError,
  NotSentError,
  OutcomeUnknownError,
  TimeoutError,
} from "./errors.js";
import { Lines } from "./lines.js";
import { type NativeClient, native } from "./native.js";
import type { CallOptions, ClientOptions, ExportOptions, WaitOptions } from "./options.js";
import { type Page, Pages } from "./pages.js";
import { type Hide, parse } from "./secrets.js";
import { forbidsReal, type Leader, leader } from "./simulators.js";
import { Files, split } from "./upload.js";

/** The particulars of an operation's reply. */
export interface Traits {
  /** The list cannot be asked for another page. */
  readonly single?: boolean;
  /** Fields that hold secrets. */
  readonly secrets?: readonly string[];
}

/** When some work has ended. */
export interface Until {
  readonly field: string;
  readonly ends: readonly string[];
  /** Until the work has ended there is nothing to return (404), and no field is needed to tell that it has. */
  readonly absent?: boolean;
}

/** Tells where each call goes before it is made: `subscribe("wavix:connect", ({ operation, host, port }) => ...)`. */
const connecting = channel("wavix:connect");

export class Caller {
  readonly #native: NativeClient;
  readonly #defaults: Defaults;
  readonly #hide: Hide = (text) => this.#native.hideSecrets(text);
  /** Whether it was told where its calls go, by its options or by a test. */
  readonly #isNamed: boolean;

  constructor(options: ClientOptions) {
    const { onReply, ...rest } = plain(options);
    this.#defaults = { onReply: callback(onReply, "onReply") };
    const simulator = rest.baseUrl === undefined ? leader() : undefined;
    this.#isNamed = rest.baseUrl !== undefined || simulator !== undefined;
    const text = encode(simulator === undefined ? rest : simulated(rest, simulator));
    this.#native = guarded(() => new (native().NativeClient)(text, environment()));
  }

  /** Calls an operation that answers with one value. */
  async one<T>(operation: string, args: object, options?: CallOptions, traits?: Traits): Promise<T> {
    const call = this.#call(operation, args, options);
    const { args: fields, options: known, cancel } = call;
    const send = () => start((calls, number) => this.#native.invoke(calls, number, operation, fields, known, cancel));
    return this.#reply(call, send, traits);
  }

  /** Calls an operation with files among its arguments. */
  async put<T>(
    operation: string,
    names: readonly string[],
    args: object,
    options?: CallOptions,
    traits?: Traits,
  ): Promise<T> {
    const { files: given, rest } = split(plain(args, "arguments"), names);
    const { onProgress, ...others } = plain(options);
    const files = new Files(given, onProgress);
    try {
      const call = this.#call(operation, rest, others);
      const { args: fields, options: known, cancel } = call;
      const send = () =>
        files.sent(
          start((calls, number) =>
            this.#native.put(calls, number, operation, fields, files.native, known, cancel, files.feed),
          ),
        );
      return await this.#reply<T>(call, send, traits);
    } catch (error) {
      throw files.caused(error);
    } finally {
      files.end();
    }
  }

  #call(operation: string, args: object, options: CallOptions | undefined): Call {
    if (forbidsReal() && !(this.#isNamed && this.#native.peer(operation).isLocal)) {
      const message =
        "a simulator of a test is active, and this client does not belong to it: a client of the real platform, or one " +
        "that was made before without a base URL; simulatorFor(test, { allowReal: true }) lets it call";
      throw new NotSentError({ message, stage: "simulated", attempts: 0, elapsed: 0 });
    }
    if (connecting.hasSubscribers) {
      const { host, port } = this.#native.peer(operation);
      connecting.publish({ operation, host, port });
    }
    return new Call(args, options, this.#defaults);
  }

  async #reply<T>(call: Call, send: () => Promise<string>, { secrets }: Traits = {}): Promise<T> {
    let text: string;
    try {
      text = await send();
    } catch (error) {
      throw await call.failed(failure(error, call.signal));
    } finally {
      call.end();
    }
    // biome-ignore lint/suspicious/noExplicitAny: as JSON.parse
    let reply: any;
    try {
      reply = parse(text, this.#hide, secrets);
    } catch (cause) {
      // Memory or the stack is at its end, and the platform has acted.
      throw new OutcomeUnknownError({ message: "the reply could not be taken over", stage: "reply" }, { cause });
    }
    if (!call.informed) {
      return reply;
    }
    await call.inform(reply.info);
    return reply.reply;
  }

  /** Repeats a read until its reply says that the work has ended; polls with exponential back-off. */
  async wait<T extends object>(operation: string, args: object, options: WaitOptions = {}, until: Until): Promise<T> {
    const { timeout: given = 600_000, ...rest } = plain(options);
    const timeout = number(given, "timeout", 0, Number.POSITIVE_INFINITY, false);
    const deadline = performance.now() + timeout;
    for (let pause = 200; ; pause = Math.min(pause * 1.6, 5000)) {
      const reply = await this.one<T>(operation, args, rest).catch((error) => {
        if (until.absent === true && error instanceof NotFoundError) {
          return undefined;
        }
        throw error;
      });
      if (reply !== undefined && hasEnded(reply, until)) {
        return reply;
      }
      if (performance.now() + pause > deadline) {
        throw new TimeoutError({ message: `still going on after ${timeout} ms`, operation });
      }
      await sleep(pause, rest.signal);
    }
  }

  /** Calls an operation that answers with one page of a list. */
  pages<P extends Page>(operation: string, args: object, options?: CallOptions, traits: Traits = {}): Pages<P> {
    const fetch = (page?: number) =>
      this.one<P>(operation, page === undefined ? args : { ...plain(args, "arguments"), page }, options, traits);
    return new Pages(fetch, traits.single === true);
  }

  /** Calls an operation that answers with lines of JSON. */
  lines<T>(operation: string, args: object, options?: ExportOptions): Lines<T> {
    const { errors = "throw", ...others } = plain(options);
    expect(() => errors === "throw" || errors === "skip", "errors", '"throw" or "skip"');
    const open = async () => {
      const call = this.#call(operation, args, others);
      try {
        const opening = () => this.#native.open(operation, call.args, call.options, call.cancel, errors === "skip");
        return { call, handle: await answered(opening, call.signal) };
      } catch (error) {
        call.end();
        throw await call.failed(error);
      }
    };
    return new Lines(open, this.#hide);
  }

  /** Calls an operation that answers with a file. */
  file(operation: string, args: object, options?: CallOptions): Download {
    return new Download(async () => {
      const call = this.#call(operation, args, options);
      try {
        const opening = () => this.#native.download(operation, call.args, call.options, call.cancel);
        return { call, handle: await answered(opening, call.signal) };
      } catch (error) {
        call.end();
        throw await call.failed(error);
      }
    });
  }
}

/** The options of a client that belongs to a simulator. */
function simulated(options: Omit<ClientOptions, "onReply">, { url, apiKey }: Leader): object {
  return { ...options, apiKey: options.apiKey ?? apiKey, baseUrl: url };
}

function hasEnded(reply: object, until: Until): boolean {
  const value = Reflect.get(reply, until.field);
  return value === null || value === undefined ? until.absent === true : until.ends.includes(String(value));
}

function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(reasonOf(signal));
    };
    const timer = setTimeout(() => {
      forget?.();
      resolve();
    }, milliseconds);
    const forget = signal && whenAborted(signal, stop);
    if (signal?.aborted) {
      forget?.();
      stop();
    }
  });
}
