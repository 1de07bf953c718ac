/** The options of a simulator's methods. */

import type { Callback } from "./testing-records.js";

/** The options of a simulator. */
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
  /**
   * A WAV file that callers are heard saying in media streams: PCM, 16 bits, one channel, 8, 16, 24 or 48 kHz. Then they
   * are silent. Default: a second of a tone.
   */
  readonly callAudio?: string | undefined;
  /** How fast media streams run; 1 is real time. Default: 1. */
  readonly audioSpeed?: number | undefined;
}

/** The fate of the next matching requests; they are chosen by `operation`, `method` and `path`. */
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
  /** The body of the answer: text as it is, else as JSON. Needs `status`. */
  readonly body?: unknown;
  /** Headers of the answer. Needs `status`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Hold the reply back for this many real milliseconds, at most an hour. */
  readonly delay?: number | undefined;
  /** Reset the connection instead of replying. */
  readonly reset?: boolean | undefined;
  /** Send only this many bytes of the reply's body, then end the connection. */
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

/** Which callback is waited for. */
export interface CallbackWait {
  /** Says whether a callback is the one. */
  readonly where?: ((callback: Callback) => boolean) | undefined;
  /** Most milliseconds to wait. Default: 10,000. */
  readonly timeout?: number | undefined;
}
