/** The classes of errors. */

import { codeOf } from "./codes-of-failures.js";
import type { Ticket } from "./models/messages.js";
import type { ReplyInfo } from "./options.js";

/** The fields of an error. They are left out if they do not apply. */
export interface ErrorFields extends Partial<ReplyInfo> {
  /** A description for people. */
  readonly message: string;
  /** HTTP method. */
  readonly method?: string;
  /** Path template, without the values in it. */
  readonly path?: string;
  /** The platform's code for the failure. */
  readonly error_code?: string | null;
  /** The platform's messages about each field. */
  readonly errors?: Readonly<Record<string, string>>;
  /** Path of the wrong argument, such as `message_body.media[0]`. */
  readonly argument?: string | null;
  /** How long the platform asks to wait, in milliseconds. */
  readonly retry_after?: number | null;
  /** Which part of the call failed: `connect`, `awaiting_response`, `response_body` ... */
  readonly stage?: string | null;
  /** Line of the stream that failed, from 1. */
  readonly line?: number | null;
  /** Node's code of what ended the connection, where it is known: `ECONNREFUSED`, `ENOTFOUND`, `CERT_HAS_EXPIRED` ... */
  readonly code?: string;
  /** Whether the same call may simply be made again. */
  readonly retryable?: boolean;
  /** When the call began. */
  readonly started_at?: string | null;
  /** The ticket of a message, for `messages.reconcile`. */
  readonly ticket?: Ticket | null;
  /** Text of the reply or of the line, at most 64 KiB, with secrets hidden. */
  readonly body?: string | null;
  /** Identifier of the object that the reply names, if its text has one: of a message its `message_id`. */
  readonly identifier?: string | null;
}

/** Any failure of a call. Its text never holds the API key. */
export class WavixError extends Error {
  /** Operation, such as `messages.send`. */
  declare readonly operation?: string;
  /** HTTP method. */
  declare readonly method?: string;
  /** Path template, without the values in it. */
  declare readonly path?: string;
  /** Status of the reply, if there was one. */
  declare readonly status?: number;
  /** The platform's code for the failure. */
  declare readonly error_code?: string;
  /** The platform's messages about each field. */
  declare readonly errors?: Readonly<Record<string, string>>;
  /** The platform's identifier of the request. */
  declare readonly request_id?: string;
  /** Path of the wrong argument, such as `message_body.media[0]`. */
  declare readonly argument?: string;
  /** How long the platform asks to wait, in milliseconds. */
  declare readonly retry_after?: number;
  /** How often the request was sent or tried. */
  declare readonly attempts?: number;
  /** Milliseconds from the call to the error. */
  declare readonly elapsed?: number;
  /** Which part of the call failed: `connect`, `awaiting_response`, `response_body` ... */
  declare readonly stage?: string;
  /** Line of the stream that failed, from 1. */
  declare readonly line?: number;
  /** Node's code of what ended the connection, where it is known: `ECONNREFUSED`, `ENOTFOUND`, `CERT_HAS_EXPIRED` ... */
  declare readonly code?: string;
  /** Whether the same call may simply be made again. */
  declare readonly retryable?: boolean;
  /** When the call began. */
  declare readonly started_at?: string;
  /** The ticket of a message, for `messages.reconcile`. */
  declare readonly ticket?: Ticket;
  /** Text of the reply or of the line, at most 64 KiB, with secrets hidden. Not shown when the error is printed. */
  declare readonly body?: string;
  /** Identifier of the object that the reply names, if its text has one: of a message its `message_id`. */
  declare readonly identifier?: string;
  /** Headers of the reply, by their names in lower case. Not shown when the error is printed. */
  declare readonly headers: Readonly<Record<string, string>>;

  constructor(fields: ErrorFields, options?: { readonly cause?: unknown }) {
    const { message, headers, body, ...known } = fields;
    super(message, options);
    for (const [name, value] of Object.entries(known)) {
      if (value !== null && value !== undefined && value !== "" && !isEmpty(value)) {
        Object.defineProperty(this, name, { value, enumerable: true, configurable: true, writable: true });
      }
    }
    Object.defineProperty(this, "headers", { value: headers ?? {}, configurable: true, writable: true });
    Object.defineProperty(this, "body", { value: body ?? undefined, configurable: true, writable: true });
  }

  /** Name, message and all that is known, for logs. */
  toJSON(): Record<string, unknown> {
    return {
      name: this.name,
      message: this.message,
      ...Object.fromEntries(Object.entries(this)),
      headers: this.headers,
    };
  }
}

/** The platform refused the call. */
export class ApiError extends WavixError {
  declare readonly name:
    | "ApiError"
    | "AuthenticationError"
    | "PermissionDeniedError"
    | "NotFoundError"
    | "InvalidRequestError"
    | "RateLimitError"
    | "ServerError";
  declare readonly status: number;
}

/** 401: the key is wrong, disabled, deleted or not allowed from this address. */
export class AuthenticationError extends ApiError {
  declare readonly name: "AuthenticationError";
}

/** 403: the account's tier or the key's scope does not allow it. */
export class PermissionDeniedError extends ApiError {
  declare readonly name: "PermissionDeniedError";
}

/** 404: there is no such object. */
export class NotFoundError extends ApiError {
  declare readonly name: "NotFoundError";
}

/** 400, 409, 413, 415 or 422: the platform refused the request; `errors` says why, field by field. */
export class InvalidRequestError extends ApiError {
  declare readonly name: "InvalidRequestError";
}

/** 429: too many requests; `retry_after` says how long to wait. */
export class RateLimitError extends ApiError {
  declare readonly name: "RateLimitError";
}

/** 5xx on a call that is safe to repeat. */
export class ServerError extends ApiError {
  declare readonly name: "ServerError";
}

/** The request never left: no address, no connection, or no TLS. */
export class NotSentError extends WavixError {
  declare readonly name: "NotSentError" | "InvalidArgumentError";
}

/** An argument or option is wrong, named by `argument`; nothing was sent. */
export class InvalidArgumentError extends NotSentError {
  declare readonly name: "InvalidArgumentError";
  declare readonly argument: string;
}

/** The connection broke, on a call that is safe to repeat. */
export class TransportError extends WavixError {
  declare readonly name: "TransportError" | "TimeoutError";
}

/** No complete reply in time, on a call that is safe to repeat. */
export class TimeoutError extends TransportError {
  declare readonly name: "TimeoutError";
}

/** The platform may or may not have acted on the request. Do not simply repeat it: find out first. */
export class OutcomeUnknownError extends WavixError {
  declare readonly name: "OutcomeUnknownError";
}

/** A stream or file ended too early; everything before was delivered. */
export class StreamInterruptedError extends WavixError {
  declare readonly name: "StreamInterruptedError";
}

/** The reply lacks its identifier or is no JSON, on a call that is safe to repeat. */
export class DecodeError extends WavixError {
  declare readonly name: "DecodeError";
}

const CLASSES: Readonly<
  Record<string, new (fields: ErrorFields, options?: { readonly cause?: unknown }) => WavixError>
> = {
  ApiError,
  AuthenticationError,
  PermissionDeniedError,
  NotFoundError,
  InvalidRequestError,
  RateLimitError,
  ServerError,
  NotSentError,
  InvalidArgumentError,
  TransportError,
  TimeoutError,
  OutcomeUnknownError,
  StreamInterruptedError,
  DecodeError,
};

// On the prototypes, so that names survive minifiers and are not a property of each error.
for (const [name, Class] of Object.entries({ WavixError, ...CLASSES })) {
  Object.defineProperty(Class.prototype, "name", { value: name, configurable: true, writable: true });
}

/** The error for one that a function of the native module threw; `signal` is that of the call. */
export function failure(error: unknown, signal?: AbortSignal): unknown {
  const fields = described(error);
  if (fields === undefined) {
    return unexpected(error);
  }
  const { name, ...known } = fields;
  if (name === "Cancelled") {
    return signal?.aborted ? signal.reason : new DOMException("The stream was closed", "AbortError");
  }
  const Class = CLASSES[name] ?? WavixError;
  if (known.stage === "cancelled") {
    return new Class(known, { cause: signal?.reason });
  }
  const code = codeOf(known);
  if (code === undefined) {
    return new Class(known);
  }
  const cause = Object.assign(new Error(known.message), { code });
  return new Class({ ...known, code }, { cause });
}

/** Calls a function of the native module, whose errors become ours. */
export function guarded<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw failure(error);
  }
}

/** The same for one that gives a promise. */
export async function answered<T>(call: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw failure(error, signal);
  }
}

/** Reads the native module's description of an error. Its errors are of the main realm, so their class tells nothing. */
function described(error: unknown): (ErrorFields & { name: string }) | undefined {
  const message = typeof error === "object" && error !== null && "message" in error ? error.message : undefined;
  return typeof message === "string" && message.startsWith("{") ? JSON.parse(message) : undefined;
}

/** An error that the native module does not describe: it could not be loaded, took no such value, or panicked. */
function unexpected(error: unknown): WavixError {
  if (error instanceof WavixError) {
    return error;
  }
  const { code = "", message = "" } = error as { code?: unknown; message?: unknown };
  const Class = /^InvalidArg$|Expected$/.test(String(code)) ? InvalidArgumentError : NotSentError;
  return new Class({ message: `wavix: ${message}`, attempts: 0, elapsed: 0 }, { cause: error });
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
