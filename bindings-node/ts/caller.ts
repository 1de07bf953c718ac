/** The door that every generated method goes through. */

import { Call, type Defaults } from "./call.js";
import { start } from "./calls.js";
import { Download } from "./download.js";
import { encode } from "./encode.js";
import { environment } from "./environment.js";
import { failure, InvalidArgumentError, NotFoundError, TimeoutError } from "./errors.js";
import { Lines } from "./lines.js";
import { type NativeClient, native } from "./native.js";
import type { CallOptions, ClientOptions, ExportOptions, WaitOptions } from "./options.js";
import { type Page, Pages } from "./pages.js";
import { hideSecrets } from "./secrets.js";
import { Files, split } from "./upload.js";

/** What is particular to the reply of an operation. */
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

export class Caller {
  readonly #native: NativeClient;
  readonly #defaults: Defaults;

  constructor(options: ClientOptions) {
    const { onReply, ...rest } = options;
    if (onReply !== undefined && typeof onReply !== "function") {
      throw new InvalidArgumentError({ message: "onReply: expected a function", argument: "onReply" });
    }
    const text = encode(rest);
    try {
      this.#native = new (native().NativeClient)(text, environment());
    } catch (error) {
      throw failure(error);
    }
    this.#defaults = { onReply };
  }

  /** Calls an operation that answers with one value. */
  async one<T>(operation: string, args: object, options?: CallOptions, traits?: Traits): Promise<T> {
    const call = new Call(args, options, this.#defaults);
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
    const { files: given, rest } = split(args, names);
    const { onProgress, ...others } = options ?? {};
    const files = new Files(given, onProgress);
    try {
      const call = new Call(rest, others, this.#defaults);
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

  async #reply<T>(call: Call, send: () => Promise<string>, { secrets }: Traits = {}): Promise<T> {
    try {
      const text = await send();
      const reply = secrets === undefined ? JSON.parse(text) : hideSecrets(text, secrets);
      if (!call.informed) {
        return reply;
      }
      call.inform(reply.info);
      return reply.reply;
    } catch (error) {
      throw call.failed(error);
    } finally {
      call.end();
    }
  }

  /** Repeats a read until its reply says that the work has ended; waits longer and longer in between. */
  async wait<T extends object>(operation: string, args: object, options: WaitOptions = {}, until: Until): Promise<T> {
    const { timeout = 600_000, ...rest } = options;
    if (!(timeout >= 0)) {
      throw new InvalidArgumentError({
        message: "timeout: expected a number of milliseconds, at least 0",
        argument: "timeout",
      });
    }
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
      this.one<P>(operation, page === undefined ? args : { ...args, page }, options, traits);
    return new Pages(fetch, traits.single === true);
  }

  /** Calls an operation that answers with lines of JSON. */
  lines<T>(operation: string, args: object, options: ExportOptions = {}): Lines<T> {
    const { errors = "throw", ...others } = options;
    if (errors !== "throw" && errors !== "skip") {
      throw new InvalidArgumentError({ message: 'errors: expected "throw" or "skip"', argument: "errors" });
    }
    return new Lines(async () => {
      const call = new Call(args, others, this.#defaults);
      try {
        const skip = errors === "skip";
        return { call, handle: await this.#native.open(operation, call.args, call.options, call.cancel, skip) };
      } catch (error) {
        call.end();
        throw call.failed(error);
      }
    });
  }

  /** Calls an operation that answers with a file. */
  file(operation: string, args: object, options?: CallOptions): Download {
    return new Download(async () => {
      const call = new Call(args, options, this.#defaults);
      try {
        return { call, handle: await this.#native.download(operation, call.args, call.options, call.cancel) };
      } catch (error) {
        call.end();
        throw call.failed(error);
      }
    });
  }
}

function hasEnded(reply: object, until: Until): boolean {
  const value = Reflect.get(reply, until.field);
  return value === null || value === undefined ? until.absent === true : until.ends.includes(String(value));
}

function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", stop, { once: true });
    if (signal?.aborted) {
      stop();
    }
  });
}
