/** One call through the native module: its options, its end, its errors. */

import { throwIfAborted, whenAborted } from "./aborts.js";
import { callback, expect, options as plain } from "./checks.js";
import { encode } from "./encode.js";
import { guarded, WavixError } from "./errors.js";
import { isSignal } from "./kinds.js";
import { type NativeCancel, native } from "./native.js";
import type { CallOptions, ReplyInfo } from "./options.js";
import { tried } from "./reports.js";

/** The options of a client for all its calls. */
export interface Defaults {
  readonly onReply: CallOptions["onReply"];
}

export class Call {
  readonly args: string;
  readonly options: string | null = null;
  readonly cancel: NativeCancel | null = null;
  readonly signal: AbortSignal | undefined;
  readonly #onReply: CallOptions["onReply"];
  #forget: (() => void) | undefined;

  constructor(args: object, options: CallOptions | undefined, defaults: Defaults) {
    const { signal, onReply = defaults.onReply, ...rest } = plain(options);
    expect(() => signal === undefined || isSignal(signal), "signal", "an AbortSignal");
    this.signal = signal;
    this.#onReply = callback(onReply, "onReply");
    throwIfAborted(signal);
    this.args = encode(args);
    if (onReply !== undefined || Object.keys(rest).length > 0) {
      this.options = encode(onReply === undefined ? rest : { ...rest, inform: true });
    }
    if (signal !== undefined) {
      const cancel = guarded(() => new (native().NativeCancel)());
      this.cancel = cancel;
      this.#forget = whenAborted(signal, () => cancel.cancel());
    }
  }

  get informed(): boolean {
    return this.#onReply !== undefined;
  }

  /** Called when the signal is aborted, instead of the native cancellation. */
  onAbort(run: () => void): void {
    this.end();
    if (this.signal?.aborted) {
      run();
    } else if (this.signal !== undefined) {
      this.#forget = whenAborted(this.signal, run);
    }
  }

  /** Tells the caller of a reply, and waits until that is done where it takes time. */
  inform(info: ReplyInfo): PromiseLike<void> | undefined {
    const onReply = this.#onReply;
    return onReply === undefined ? undefined : tried(() => onReply(info));
  }

  /** Tells the caller of the error that ended the call, and gives it. */
  async failed(error: unknown): Promise<unknown> {
    if (this.informed && error instanceof WavixError) {
      await this.inform({
        operation: error.operation ?? "",
        status: error.status ?? null,
        headers: error.headers,
        request_id: error.request_id ?? null,
        attempts: error.attempts ?? 0,
        elapsed: error.elapsed ?? 0,
        unread: [],
      });
    }
    return error;
  }

  /** Must run when the call is over: a signal may outlive many calls. */
  end(): void {
    this.#forget?.();
    this.#forget = undefined;
  }
}
