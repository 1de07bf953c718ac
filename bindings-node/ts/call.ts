/** One call through the native module: its options, its end, its errors. */

import { encode } from "./encode.js";
import { failure, InvalidArgumentError, WavixError } from "./errors.js";
import { type NativeCancel, native } from "./native.js";
import type { CallOptions, ReplyInfo } from "./options.js";

/** What a client sets for all its calls. */
export interface Defaults {
  readonly onReply: CallOptions["onReply"];
}

export class Call {
  readonly args: string;
  readonly options: string | null = null;
  readonly cancel: NativeCancel | null = null;
  readonly #signal: AbortSignal | undefined;
  readonly #onReply: CallOptions["onReply"];
  #onAbort: (() => void) | undefined;

  constructor(args: object, options: CallOptions | undefined, defaults: Defaults) {
    const { signal, onReply = defaults.onReply, ...rest } = options ?? {};
    require(signal === undefined || typeof signal?.addEventListener === "function", "signal", "an AbortSignal");
    require(onReply === undefined || typeof onReply === "function", "onReply", "a function");
    this.#signal = signal;
    this.#onReply = onReply;
    signal?.throwIfAborted();
    this.args = encode(args);
    if (onReply !== undefined || Object.keys(rest).length > 0) {
      this.options = encode(onReply === undefined ? rest : { ...rest, inform: true });
    }
    if (signal !== undefined) {
      const cancel = new (native().NativeCancel)();
      this.cancel = cancel;
      this.#onAbort = () => cancel.cancel();
      signal.addEventListener("abort", this.#onAbort, { once: true });
    }
  }

  get informed(): boolean {
    return this.#onReply !== undefined;
  }

  /** What to do when the signal is aborted, in place of the native cancellation. */
  onAbort(run: () => void): void {
    this.end();
    if (this.#signal?.aborted) {
      run();
      return;
    }
    this.#onAbort = run;
    this.#signal?.addEventListener("abort", run, { once: true });
  }

  throwIfAborted(): void {
    this.#signal?.throwIfAborted();
  }

  /** Tells the caller of a reply. */
  inform(info: ReplyInfo): void {
    try {
      this.#onReply?.(info);
    } catch (error) {
      process.emitWarning(error instanceof Error ? error : String(error));
    }
  }

  /** The error to throw for one that the native module threw; tells the caller of it. */
  failed(error: unknown): unknown {
    const reason = failure(error, this.#signal);
    if (reason instanceof WavixError) {
      this.inform({
        operation: reason.operation ?? "",
        status: reason.status ?? null,
        headers: reason.headers,
        request_id: reason.request_id ?? null,
        attempts: reason.attempts ?? 0,
        elapsed: reason.elapsed ?? 0,
        unread: [],
      });
    }
    return reason;
  }

  /** Must run when the call is over: a signal may outlive many calls. */
  end(): void {
    if (this.#onAbort !== undefined) {
      this.#signal?.removeEventListener("abort", this.#onAbort);
    }
  }
}

function require(met: boolean, argument: string, expected: string): void {
  if (!met) {
    throw new InvalidArgumentError({ message: `${argument}: expected ${expected}`, argument });
  }
}
