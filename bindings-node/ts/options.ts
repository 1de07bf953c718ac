/** The options of clients and calls. */

import type { Ticket } from "./models/messages.js";

/** The known facts of a reply or failure, without its value. */
export interface ReplyInfo {
  /** Operation, such as `messages.send`. */
  readonly operation: string;
  /** Status of the reply; `null` where there was none. */
  readonly status: number | null;
  /** Headers of the reply, by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The platform's identifier of the request. */
  readonly request_id: string | null;
  /** How often the request was sent or tried. */
  readonly attempts: number;
  /** Milliseconds from the call to its end. */
  readonly elapsed: number;
  /** Paths of the values that are not of their documented type, such as `charge`. Their JSON is in `extra`. */
  readonly unread: readonly string[];
}

/** Receives the bytes so far and their total, which is `null` where it is not known. */
export type OnProgress = (bytes: number, total: number | null) => void;

/** The options of a call. */
export interface CallOptions {
  /**
   * Ends the call when it is aborted: the promise rejects with the signal's reason.
   *
   * A call that costs money or reaches a person may have been carried out by then: it rejects with
   * `OutcomeUnknownError`, whose `cause` is the signal's reason.
   */
  readonly signal?: AbortSignal | undefined;
  /** Total time of the call with all its attempts, in milliseconds; of a stream, the time between bytes. */
  readonly timeout?: number | undefined;
  /** How often a call that is safe to repeat is repeated. */
  readonly maxRetries?: number | undefined;
  /** Headers to send besides the library's own. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Finds the message again that this call sends; for `messages.send`. */
  readonly ticket?: Ticket | undefined;
  /** Receives the known facts of the reply or failure. An exception in it becomes a warning of the process. */
  readonly onReply?: ((info: ReplyInfo) => void) | undefined;
  /**
   * For uploads only: called with the bytes sent so far and their total, before each piece of at most 64 KiB is sent,
   * that piece included. An exception in it ends the call, as the `cause` of a `NotSentError`.
   */
  readonly onProgress?: OnProgress | undefined;
}

/** The options of a wait. */
export interface WaitOptions extends Omit<CallOptions, "timeout" | "onProgress"> {
  /** Most milliseconds to wait. Default: 600,000. */
  readonly timeout?: number | undefined;
}

/** Options of an export. */
export interface ExportOptions extends CallOptions {
  /**
   * At a line that cannot be read, `"throw"` ends the export with an error that has its number and text; `"skip"` goes
   * on, and counts the line in `skipped`. Default: `"throw"`.
   */
  readonly errors?: "throw" | "skip" | undefined;
}

/**
 * Options of a client.
 *
 * `process.env` is read when the client is made: `WAVIX_API_KEY`, `WAVIX_BASE_URL`, and for https `SSL_CERT_FILE` and
 * `SSL_CERT_DIR`, which replace the system's authorities, and `NODE_EXTRA_CA_CERTS`, which adds to them.
 */
export interface ClientOptions extends Omit<CallOptions, "signal" | "onProgress" | "ticket"> {
  /** The API key. Default: the environment variable `WAVIX_API_KEY`. */
  readonly apiKey?: string | undefined;
  /** Scheme, host and port of the platform. Default: `WAVIX_BASE_URL`, else `https://api.wavix.com`. */
  readonly baseUrl?: string | undefined;
  /** The form of the API to speak: the current one, or that of the older developer guide. Default: `"current"`. */
  readonly generation?: "current" | "guide" | undefined;
  /**
   * How the key travels: in the `Authorization` header, or in the query parameter `appid`, where it is part of every
   * URL. Default: `"bearer"`; with generation `"guide"`, `"appid"`.
   */
  readonly auth?: "bearer" | "appid" | undefined;
  /** Total time of a call with all its attempts, in milliseconds; of a stream, the time between bytes. Default: 30,000. */
  readonly timeout?: number | undefined;
  /** Time to open a connection, in milliseconds. Default: 5,000. */
  readonly connectTimeout?: number | undefined;
  /** How often a call that is safe to repeat is repeated. Default: 2. */
  readonly maxRetries?: number | undefined;
  /**
   * Proxy for all calls, such as `http://user:password@host:3128`; for https servers only. Default: none, also if the
   * environment names one.
   */
  readonly proxy?: string | undefined;
  /**
   * Certificate authorities to trust besides the system's: certificates in PEM form, or the path of a file or folder that
   * has some, which is read at once.
   */
  readonly rootCertificates?: string | undefined;
  /** Text put before the library's own in the `User-Agent` header. */
  readonly userAgent?: string | undefined;
  /** Bases of the guide's two named servers, where they differ from `baseUrl`. */
  readonly servers?: { readonly default?: string | undefined; readonly messaging?: string | undefined } | undefined;
}

/** A call of an endpoint that this version has no method for. */
export interface Request {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path with its version, such as `/v1/new-things/17`. */
  readonly path: string;
  /** Fields of the query. */
  readonly query?: Readonly<Record<string, Scalar | readonly Scalar[]>> | undefined;
  /** JSON body. */
  readonly body?: unknown;
  /**
   * The effect of a repetition, one of the classes in `OPERATIONS`. Default: `read` for GET, `billable` for all else,
   * so that it is never sent twice.
   */
  readonly retry_class?: string | undefined;
}

type Scalar = string | number | boolean;

/** For operations that take no arguments. */
export type NoArguments = Readonly<Record<string, never>>;
