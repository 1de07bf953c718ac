/** The records of a simulator. */

/** A callback that the simulator posted, or shall post. */
export interface Callback {
  /** Counts from 1. */
  readonly id: number;
  /** The kind of event, such as `message`. */
  readonly kind: string;
  /** Where it goes. */
  readonly url: string;
  /** Its contents. */
  readonly body: unknown;
  /** Virtual time at which it fell due, in milliseconds since 1970. */
  readonly due: number;
  /** How often it was tried. */
  readonly attempts: number;
  /** Status of the last answer; `null` without one. */
  readonly status: number | null;
  /** Why the last try failed without an answer. */
  readonly error: string | null;
  /** The first 4 KiB of what the last answer said; `null` without one. */
  readonly reply: string | null;
  /** Whether no more tries will follow. */
  readonly settled: boolean;
}

/** A request that the simulator answered. Keys, bodies and identifiers are not kept. */
export interface AnsweredRequest {
  /** Counts from 1. */
  readonly id: number;
  /** Virtual time of the answer, in milliseconds since 1970. */
  readonly at: number;
  /** Verb. */
  readonly method: string;
  /** The path with names instead of values, such as `/v3/messages/{id}`. */
  readonly path: string;
  /** The operation, such as `messages.send`; `null` where the path belongs to none. */
  readonly operation: string | null;
  /** Status of the answer; `null` where the connection was reset in its place. */
  readonly status: number | null;
  /** The problem that the answer names. */
  readonly error: string | null;
  /** Whether it met a fault that was asked for. */
  readonly fault: boolean;
  /** Real milliseconds that the answer took. */
  readonly took: number;
}
